package dev.parley.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.parley.claim.Claim;
import dev.parley.claim.Stance;
import dev.parley.text.DocumentId;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Tells how far the share of a position could be otherwise, had other documents been read. Stateless. */
public final class Bootstrap {

    private Bootstrap() {}

    /**
     * Draws from the documents of a position as many as there are, with replacement, again and again, and takes the share of supporting claims
     * each time. Documents, not claims, are drawn, because claims of one document are not independent.
     *
     * <p>Tells nothing of what the reader has misread, and little where there are few documents; if all claims have one sign, the interval has no
     * width however few they are. The random numbers start from the seed, proposal and source, so that an interval does not depend on what else
     * is in the matrix.
     *
     * @param position the position
     * @param resampling how often to draw, and from which seed
     * @return the interval that holds 95 percent of the shares; empty for a position from one document, which says nothing of others
     */
    public static Optional<Interval> ofShare(Position position, Resampling resampling) {
        if (position.documents() < 2) {
            return Optional.empty();
        }
        double share = position.share();
        if (share == 0 || share == 1) {
            return Optional.of(new Interval(share, share));
        }
        int[][] documents = counts(position);
        SplittableRandom random = new SplittableRandom(seed(position, resampling));
        double[] shares = new double[resampling.samples()];
        for (int sample = 0; sample < shares.length; sample++) {
            long support = 0;
            long all = 0;
            for (int draw = 0; draw < documents.length; draw++) {
                int[] document = documents[random.nextInt(documents.length)];
                support += document[0];
                all += document[1];
            }
            shares[sample] = (double) support / all;
        }
        return Optional.of(Resampling.percentiles(shares));
    }

    /** Returns for each document how many claims support and how many there are, by document. */
    private static int[][] counts(Position position) {
        Map<DocumentId, int[]> counts = new TreeMap<>();
        for (Claim claim : position.claims()) {
            int[] count = counts.computeIfAbsent(claim.origin().document(), document -> new int[2]);
            count[0] += claim.stance() == Stance.SUPPORT ? 1 : 0;
            count[1]++;
        }
        return counts.values().toArray(new int[0][]);
    }

    private static long seed(Position position, Resampling resampling) {
        return Hashing.sipHash24(resampling.seed(), 0)
                .newHasher()
                .putString(position.source().kind().name(), UTF_8)
                .putString(position.source().name(), UTF_8)
                .putInt(0)
                .putString(position.proposal(), UTF_8)
                .hash()
                .asLong();
    }
}
