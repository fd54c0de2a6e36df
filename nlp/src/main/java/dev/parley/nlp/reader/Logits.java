package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.claim.Stance;
import java.util.Arrays;

/** What the network says of one row, padding left out. Positions count wordpieces from the row's beginning. Not changed once made. */
final class Logits {

    static final int TAGS = 7;
    static final int PAIR = 6;
    static final int AUTHOR = 4;

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

    private static double softmax(float[] logits, int at, Stance stance) {
        double none = logits[at];
        double support = logits[at + 1];
        double oppose = logits[at + 2];
        double wanted = stance == Stance.SUPPORT ? support : oppose;
        return 1 / (Math.exp(none - wanted) + Math.exp(support - wanted) + Math.exp(oppose - wanted));
    }
}
