package dev.parley.cli;

import dev.parley.Induction;

/** Why no proposal was read off articles. */
final class NoProposals {

    private NoProposals() {}

    /** Tells the reason, and what might help. */
    static String reason(Induction induction) {
        return induction.candidates() == 0
                ? "no sentence asks for, rejects or decides something that is named well enough to be a proposal"
                : Words.count(induction.candidates(), "course")
                        + " of action would do as proposals, but nobody is found to take enough of a position on one;"
                        + " codebook induce --min-claims 1 asks for less, and a codebook of your own (-c) says what to look for";
    }
}
