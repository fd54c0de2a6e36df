package dev.parley.induction;

import dev.parley.claim.Stance;

/** Arithmetic of stances. */
final class Signs {

    private Signs() {}

    static Stance opposite(Stance stance) {
        return stance == Stance.SUPPORT ? Stance.OPPOSE : Stance.SUPPORT;
    }

    static Stance product(Stance one, Stance other) {
        return one == other ? Stance.SUPPORT : Stance.OPPOSE;
    }
}
