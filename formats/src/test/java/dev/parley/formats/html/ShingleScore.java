package dev.parley.formats.html;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How well a text was found, by the protocol of scrapinghub/article-extraction-benchmark: multisets of four words in a row are compared, precision
 * and recall are averaged over pages, and F1 is taken of the means.
 */
final class ShingleScore {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    private double precision;
    private double recall;
    private int found;
    private int expected;

    /** Adds a page and returns its own F1. */
    double add(String expectedText, String foundText) {
        Multiset<List<String>> truth = shingles(expectedText);
        Multiset<List<String>> guess = shingles(foundText);
        double both = Multisets.intersection(truth, guess).size();
        double p = guess.isEmpty() ? 0 : both / guess.size();
        double r = truth.isEmpty() ? 0 : both / truth.size();
        if (!guess.isEmpty()) {
            precision += p;
            found++;
        }
        if (!truth.isEmpty()) {
            recall += r;
            expected++;
        }
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    double precision() {
        return precision / found;
    }

    double recall() {
        return recall / expected;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    private static Multiset<List<String>> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Multiset<List<String>> shingles = HashMultiset.create();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
            List<String> shingle = words.subList(i, Math.min(words.size(), i + LENGTH));
            if (!shingle.isEmpty()) {
                shingles.add(shingle);
            }
        }
        return shingles;
    }
}
