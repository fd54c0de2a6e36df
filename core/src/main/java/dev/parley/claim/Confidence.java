package dev.parley.claim;

import static com.google.common.base.Strings.lenientFormat;

/** The range of confidences. */
final class Confidence {

    private Confidence() {}

    static void require(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(lenientFormat("confidence %s must lie in [0, 1]", confidence));
        }
    }
}
