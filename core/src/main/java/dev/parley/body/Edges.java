package dev.parley.body;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Mends what blocks judged one by one cannot show: an article is of one piece and does not end in a heading.
 */
final class Edges {

    /** More than this many blocks in a row that are not chosen part an article from what follows it. */
    private static final int MAX_GAP = 3;

    /** A smaller piece behind the largest, measured by it, is another story's teaser. */
    private static final double MIN_SHARE = 0.35;

    private static final int MAX_SHORT = 6;

    /** So many last lines of a text may be looked at once more. */
    private static final int MAX_END = 2;

    private static final double SURE = 0.8;

    private static final double DOUBT = 0.1;

    private final Signals signals;
    private final double[] scores;

    Edges(Signals signals, double[] scores) {
        this.signals = signals;
        this.scores = scores.clone();
    }

    /** Returns the chosen blocks of a text without structure that belong to the article. */
    List<Integer> trim(List<Integer> chosen) {
        List<Integer> kept = ofOnePiece(filled(chosen));
        while (kept.size() > 1 && isLooseHeading(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        if (isWhole(kept)) {
            IntStream.range(signals.size() - MAX_END, signals.size())
                    .filter(i -> i > kept.get(kept.size() - 1) && isShort(i) && isDoubtfulSentence(i))
                    .forEach(kept::add);
        }
        return kept;
    }

    /** Tells whether nothing was left out of a text but its first line and its end: there is no page around it, so the end is its own. */
    private boolean isWhole(List<Integer> kept) {
        int first = kept.isEmpty() ? signals.size() : kept.get(0);
        int last = kept.isEmpty() ? 0 : kept.get(kept.size() - 1);
        return first <= 1 && last - first + 1 == kept.size() && last >= signals.size() - 1 - MAX_END;
    }

    /** Adds sentences that are in doubt between two blocks of the article, since one lost there is worse than one too many. */
    private List<Integer> filled(List<Integer> chosen) {
        Set<Integer> inside = new TreeSet<>(chosen);
        for (int i = chosen.isEmpty() ? signals.size() : chosen.get(0); i < signals.size(); i++) {
            boolean isBefore = i < chosen.get(chosen.size() - 1);
            if (isBefore && isDoubtfulSentence(i)) {
                inside.add(i);
            }
        }
        return List.copyOf(inside);
    }

    /** Longer sentences are in doubt for what they say, such as whose rights are reserved, and not for their length. */
    private boolean isShort(int i) {
        return CharMatcher.whitespace().countIn(signals.block(i).text()) < MAX_SHORT;
    }

    private boolean isDoubtfulSentence(int i) {
        Block block = signals.block(i);
        return scores[i] > DOUBT && Wording.endsSentence(block.text()) && !Asides.isOne(block);
    }

    private boolean isLooseHeading(int i) {
        return scores[i] < SURE && !Wording.endsSentence(signals.block(i).text()) && signals.looksLikeHeading(i);
    }

    private List<Integer> ofOnePiece(List<Integer> chosen) {
        List<List<Integer>> pieces = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (int i : chosen) {
            if (i - last > MAX_GAP + 1) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(i);
            last = i;
        }
        long largest = pieces.stream().mapToLong(this::mass).max().orElse(0);
        List<Integer> kept = new ArrayList<>();
        boolean isBehindLargest = false;
        for (List<Integer> piece : pieces) {
            if (!isBehindLargest || mass(piece) >= largest * MIN_SHARE) {
                kept.addAll(piece);
            }
            isBehindLargest |= mass(piece) == largest;
        }
        return kept;
    }

    private long mass(List<Integer> piece) {
        return piece.stream().mapToLong(i -> signals.block(i).text().length()).sum();
    }
}
