package dev.parley.review;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Stance;

/**
 * What was decided on: who is said to take which stance on what.
 *
 * @param holder who
 * @param proposal the id of the proposal, not blank
 * @param stance for or against
 */
public record Judgement(Holder holder, String proposal, Stance stance) {

    public Judgement {
        requireNonNull(holder, "holder");
        requireNonNull(stance, "stance");
        if (proposal.isBlank()) {
            throw new IllegalArgumentException(lenientFormat("judgement on '%s' must name a proposal", holder.name()));
        }
    }

    static Judgement of(Claim claim) {
        return new Judgement(claim.holder(), claim.proposal(), claim.stance());
    }
}
