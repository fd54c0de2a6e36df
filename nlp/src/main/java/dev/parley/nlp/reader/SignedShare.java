package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.claim.Stance;

/**
 * How likely somebody backs and rejects a proposal.
 *
 * @param support the probability of support; in [0, 1]
 * @param oppose the probability of opposition; in [0, 1]
 */
record SignedShare(double support, double oppose) {

    /** How much evidence that the network sees nothing in still counts. */
    private static final double DOUBT = 0.1;

    SignedShare {
        if (!(support >= 0 && support <= 1) || !(oppose >= 0 && oppose <= 1)) {
            throw new IllegalArgumentException(
                    lenientFormat("support %s and oppose %s must lie in [0, 1]", support, oppose));
        }
    }

    /** Divides the same sum anew, in proportion to what both say; the network sees the holder and his words apart and errs less in both. */
    SignedShare weighedBy(SignedShare evidence) {
        double forIt = support * (evidence.support + DOUBT);
        double against = oppose * (evidence.oppose + DOUBT);
        double sum = Math.min(1, support + oppose);
        return forIt + against > 0
                ? new SignedShare(sum * forIt / (forIt + against), sum * against / (forIt + against))
                : this;
    }

    /** The likelier sign; support where both are alike. */
    Stance stance() {
        return oppose > support ? Stance.OPPOSE : Stance.SUPPORT;
    }

    /** The probability of the likelier sign. */
    double greater() {
        return Math.max(support, oppose);
    }
}
