package dev.parley.annotation;

import static com.google.common.base.Strings.lenientFormat;

import java.util.List;

/**
 * The dependency tree of a sentence in the relations of Universal Dependencies (version 2): one head and one relation for each token.
 *
 * @param heads for each token the number of its head, counted from 0; {@link #ROOT} for a token without one
 * @param relations for each token its relation to the head, such as {@code nsubj} or {@code nsubj:pass}
 */
public record Parse(List<Integer> heads, List<String> relations) {

    /** The head of a token that has none. */
    public static final int ROOT = -1;

    public Parse {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(
                    lenientFormat("%s heads must go with as many relations, not %s", heads.size(), relations.size()));
        }
        for (int token = 0; token < heads.size(); token++) {
            int head = heads.get(token);
            if (head < ROOT || head >= heads.size() || head == token) {
                throw new IllegalArgumentException(lenientFormat(
                        "head %s of token %s must be another of %s tokens or %s", head, token, heads.size(), ROOT));
            }
        }
    }
}
