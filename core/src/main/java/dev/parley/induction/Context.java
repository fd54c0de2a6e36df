package dev.parley.induction;

import dev.parley.claim.Stance;
import java.util.OptionalInt;

/**
 * What the words above a verb make of it: whose act it is, for or against, and how much it is put forward.
 *
 * @param subject who acts; empty if the sentence leaves it open
 * @param asked whether the words above or a modal verb ask it of whoever acts, rather than tell that he wants it himself
 * @param stance the product of the signs of all verbs and nouns above
 * @param strength how much it looks like a proposal, in [0, 1]
 */
record Context(OptionalInt subject, boolean asked, Stance stance, double strength) {}
