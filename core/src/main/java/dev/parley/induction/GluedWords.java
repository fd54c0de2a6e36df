package dev.parley.induction;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Set;

/**
 * What is written without a space belongs together: the rest of "Korea-U.S.", "US-led".
 *
 * @param tree the sentence
 */
record GluedWords(SentenceTree tree) {

    private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetterOrDigit);

    /** Adds what is written to one of the tokens without a space. */
    void addTo(Set<Integer> tokens) {
        for (int token : List.copyOf(tokens)) {
            int first = token;
            while (first > 0 && !tree.isSpaced(first) && isPartOfWord(first - 1) && isPartOfWord(first)) {
                first--;
                tokens.add(first);
            }
            int last = token;
            while (last + 1 < tree.size()
                    && !tree.isSpaced(last + 1)
                    && isPartOfWord(last + 1)
                    && (isDash(last) || isDash(last + 1))) {
                last++;
                tokens.add(last);
            }
            // "A Norland–Ruritania deal", where the parser has lost the deal.
            if (last > token && last + 1 < tree.size() && tree.isSpaced(last + 1) && isCommonNoun(last + 1)) {
                tokens.add(last + 1);
            }
        }
    }

    private boolean isCommonNoun(int token) {
        return tree.tag(token).equals("NN") || tree.tag(token).equals("NNS");
    }

    private boolean isPartOfWord(int token) {
        return LETTER.matchesAnyOf(tree.word(token)) || isDash(token);
    }

    private boolean isDash(int token) {
        return tree.word(token).equals("-") || tree.word(token).equals("–");
    }
}
