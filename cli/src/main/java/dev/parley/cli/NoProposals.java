package dev.parley.cli;

import dev.parley.Induction;
import dev.parley.induction.InductionOptions;

/** Why no proposal was read off articles. */
final class NoProposals {

    private NoProposals() {}

    /** Tells the reason, and what might help that has not been asked for. */
    static String reason(Induction induction, InductionOptions wanted) {
        if (induction.candidates() == 0) {
            return "no sentence asks for, rejects or decides something that is named well enough to be a proposal";
        }
        String few = Words.count(induction.candidates(), "course")
                + " of action would do as proposals, but nobody is found to take enough of a position on one; ";
        String less = wanted.minClaims() > 1 ? "codebook induce --min-claims 1 asks for less, and " : "";
        return few + less + "a codebook of your own (-c) says what to look for";
    }
}
