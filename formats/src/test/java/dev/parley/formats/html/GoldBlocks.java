package dev.parley.formats.html;

import dev.parley.body.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the blocks of a page that a text made by hand has: those whose words stand there, in the same order as on the page. */
final class GoldBlocks {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int SHINGLE = 4;
    private static final double MOST = 0.75;

    private GoldBlocks() {}

    /** Returns for each block whether the text has it. */
    static boolean[] of(List<Block> blocks, String text) {
        List<String> words = words(text);
        String joined = " " + String.join(" ", words) + " ";
        Set<String> shingles = shingles(words);
        boolean[] gold = new boolean[blocks.size()];
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < gold.length; i++) {
            List<String> own = words(blocks.get(i).text());
            if (own.isEmpty()) {
                continue;
            }
            String needle = " " + String.join(" ", own) + " ";
            for (int at = joined.indexOf(needle); at >= 0 && found.size() < 5000; at = joined.indexOf(needle, at + 1)) {
                found.add(new int[] {i, at, needle.length()});
            }
            Set<String> pieces = shingles(own);
            gold[i] =
                    own.size() > 8 && pieces.stream().filter(shingles::contains).count() >= pieces.size() * MOST;
            if (gold[i]) {
                int at = Math.max(0, joined.indexOf(" " + String.join(" ", own.subList(0, 4)) + " "));
                if (!joined.contains(needle)) {
                    found.add(new int[] {i, at, needle.length()});
                }
                gold[i] = false;
            }
        }
        longestChain(found).forEach(i -> gold[i] = true);
        return gold;
    }

    /** Chooses the heaviest chain of finds whose blocks and places both rise. */
    private static List<Integer> longestChain(List<int[]> found) {
        int n = found.size();
        long[] best = new long[n];
        int[] from = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            from[i] = -1;
            long before = 0;
            for (int j = 0; j < i; j++) {
                boolean rises =
                        found.get(j)[0] < found.get(i)[0] && found.get(j)[1] + found.get(j)[2] - 2 <= found.get(i)[1];
                if (rises && best[j] > before) {
                    before = best[j];
                    from[i] = j;
                }
            }
            best[i] = before + found.get(i)[2];
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Integer> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = from[i]) {
            chain.add(found.get(i)[0]);
        }
        return chain;
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(r -> r.group())
                .toList();
    }

    private static Set<String> shingles(List<String> words) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }
}
