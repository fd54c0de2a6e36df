package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.claim.Stance;
import java.util.Arrays;

/** What the network says of one row, padding left out. Positions count wordpieces from the row's beginning. Not changed once made. */
final class Logits {

    static final int TAGS = 7;
    static final int PAIR = 6;
    static final int AUTHOR = 4;
    /** None, support, oppose. */
    private static final int STANCES = 3;

    private final float[] attribution;
    private final float[] pair;
    private final float[] author;
    private final int proposals;

    /**
     * Makes the logits of a row of L positions with K proposals.
     *
     * @param attribution L × 7
     * @param pair L × K × 6
     * @param author K × 4
     * @param proposals K; where it is less than one, nothing but attributions is asked for
     */
    Logits(float[] attribution, float[] pair, float[] author, int proposals) {
        if (author.length != proposals * AUTHOR || pair.length * TAGS != attribution.length * proposals * PAIR) {
            throw new IllegalArgumentException(lenientFormat(
                    "logits of lengths %s, %s and %s must fit %s proposals",
                    attribution.length, pair.length, author.length, proposals));
        }
        this.attribution = attribution;
        this.pair = pair;
        this.author = author;
        this.proposals = proposals;
    }

    /**
     * What two networks say of the same passage, as the mean of their probabilities.
     *
     * @param one what the first one says of all proposals of its row
     * @param which the numbers of those proposals that the second one was asked about, in its order
     * @param other what the second one says
     * @param positions how many positions the passage has in both rows; what stands behind them is left out
     */
    static Logits mean(Logits one, int[] which, Logits other, int positions) {
        float[] attribution = new float[positions * TAGS];
        float[] pair = new float[positions * which.length * PAIR];
        float[] author = new float[which.length * AUTHOR];
        for (int at = 0; at < attribution.length; at += TAGS) {
            mean(one.attribution, at, other.attribution, at, attribution, at, TAGS);
        }
        for (int k = 0; k < which.length; k++) {
            for (int position = 0; position < positions; position++) {
                int at = (position * which.length + k) * PAIR;
                int from = (position * one.proposals + which[k]) * PAIR;
                mean(one.pair, from, other.pair, at, pair, at, STANCES);
                mean(one.pair, from + STANCES, other.pair, at + STANCES, pair, at + STANCES, STANCES);
            }
            mean(one.author, which[k] * AUTHOR, other.author, k * AUTHOR, author, k * AUTHOR, STANCES);
            double conditional = (one.conditional(which[k]) + other.conditional(k)) / 2;
            author[k * AUTHOR + STANCES] = (float) Math.log(conditional / (1 - conditional));
        }
        return new Logits(attribution, pair, author, which.length);
    }

    /** Writes the logarithms of the mean of two distributions over {@code count} labels: their own logits. */
    private static void mean(float[] one, int oneAt, float[] other, int otherAt, float[] into, int at, int count) {
        for (int label = 0; label < count; label++) {
            double sum = share(one, oneAt, count, label) + share(other, otherAt, count, label);
            into[at + label] = (float) Math.log(sum / 2);
        }
    }

    private static double share(float[] logits, int at, int count, int label) {
        double inverse = 0;
        for (int other = 0; other < count; other++) {
            inverse += Math.exp(logits[at + other] - logits[at + label]);
        }
        return 1 / inverse;
    }

    /** The most likely attribution tag: 0 none, then beginning and inside of source, cue and content in turn. */
    int tag(int position) {
        int best = 0;
        for (int tag = 1; tag < TAGS; tag++) {
            if (attribution[position * TAGS + tag] > attribution[position * TAGS + best]) {
                best = tag;
            }
        }
        return best;
    }

    /** The probability that a wordpiece belongs to someone with that stance. */
    double holder(int position, int proposal, Stance stance) {
        return softmax(pair, (position * proposals + proposal) * PAIR, stance);
    }

    /** The probability that a wordpiece belongs to the evidence for that stance. */
    double evidence(int position, int proposal, Stance stance) {
        return softmax(pair, (position * proposals + proposal) * PAIR + 3, stance);
    }

    /** The probability that the author has that stance. */
    double author(int proposal, Stance stance) {
        return softmax(author, proposal * AUTHOR, stance);
    }

    /** The probability that a stance on the proposal is conditional. */
    double conditional(int proposal) {
        return 1 / (1 + Math.exp(-author[proposal * AUTHOR + 3]));
    }

    float[] authorLogits(int proposal) {
        return Arrays.copyOfRange(author, proposal * AUTHOR, (proposal + 1) * AUTHOR);
    }

    float[] tagLogits(int position) {
        return Arrays.copyOfRange(attribution, position * TAGS, (position + 1) * TAGS);
    }

    private static double softmax(float[] logits, int at, Stance stance) {
        return share(logits, at, STANCES, stance == Stance.SUPPORT ? 1 : 2);
    }
}
