package dev.parley.body;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what a page says twice: a copy for another screen, and a sentence of the article printed again in large type.
 *
 * <p>Not covered: copies of less than {@value #MIN_WORDS} words, which a text may well need twice, and repeats in other words.
 */
final class Repeats {

    private static final int MIN_WORDS = 8;

    /** A shorter quotation set apart is an utterance of its own. */
    private static final int MIN_PULLED_LENGTH = 8;

    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private Repeats() {}

    /** Returns the chosen blocks without repeats, in order. */
    static List<Integer> without(List<Block> blocks, List<Integer> chosen) {
        StringBuilder article = new StringBuilder();
        chosen.stream()
                .filter(i -> !isSetApart(blocks.get(i)))
                .forEach(i -> article.append(letters(blocks.get(i))).append('\n'));
        Set<String> seen = new HashSet<>();
        List<Integer> kept = new ArrayList<>();
        for (int i : chosen) {
            String letters = letters(blocks.get(i));
            boolean isPulled =
                    isSetApart(blocks.get(i)) && letters.length() >= MIN_PULLED_LENGTH && article.indexOf(letters) >= 0;
            boolean isLong = CharMatcher.whitespace().countIn(blocks.get(i).text()) + 1 >= MIN_WORDS;
            if (!isPulled && (seen.add(letters) || !isLong)) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static boolean isSetApart(Block block) {
        return block.kind() == Block.Kind.QUOTE
                || block.hints().containsKey(Hint.PULL_QUOTE)
                || block.hints().getOrDefault(Hint.ASIDE, Integer.MAX_VALUE) <= 1;
    }

    private static String letters(Block block) {
        return LETTERS.retainFrom(block.text());
    }
}
