package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.claim.Claim;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.text.DocumentId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A cell that is not silent: the claims of one source on one proposal.
 *
 * @param proposal the id of the proposal
 * @param source whose position it is
 * @param claims its claims, at least one, by document and place
 */
public record Position(String proposal, Source source, List<Claim> claims) {

    /** Confidences count in steps of this fraction, as the files write them. */
    private static final double STEPS = 10_000;

    public Position {
        requireNonNull(proposal, "proposal");
        requireNonNull(source, "source");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException(
                    lenientFormat("position of %s on %s must have claims", source, proposal));
        }
        for (Claim claim : claims) {
            if (!claim.proposal().equals(proposal)) {
                throw new IllegalArgumentException(
                        lenientFormat("position on %s must not hold a claim on %s", proposal, claim.proposal()));
            }
        }
    }

    /**
     * Sums the claims up.
     *
     * @return {@link Stand#MIXED} if both signs occur; else {@link Stand#CONDITIONAL} if every claim is conditional; else the sign
     */
    public Stand stand() {
        if (support() > 0 && oppose() > 0) {
            return Stand.MIXED;
        }
        if (conditional() == claims.size()) {
            return Stand.CONDITIONAL;
        }
        return support() > 0 ? Stand.SUPPORTS : Stand.OPPOSES;
    }

    /**
     * Counts the claims for the proposal, conditional ones included.
     *
     * @return how many, at least 0
     */
    public int support() {
        return count(Stance.SUPPORT);
    }

    /**
     * Counts the claims against the proposal, conditional ones included.
     *
     * @return how many, at least 0
     */
    public int oppose() {
        return count(Stance.OPPOSE);
    }

    /**
     * Counts the claims that are offered under a condition, whatever their sign.
     *
     * @return how many, at least 0
     */
    public int conditional() {
        return Math.toIntExact(claims.stream()
                .filter(claim -> claim.modality() == Modality.CONDITIONAL)
                .count());
    }

    /**
     * Weighs both sides against each other.
     *
     * @return the claims for the proposal minus those against it; 0 is balanced, not silent
     */
    public int net() {
        return support() - oppose();
    }

    /**
     * Tells which part of the claims is for the proposal.
     *
     * @return the share in [0, 1]
     */
    public double share() {
        return (double) support() / claims.size();
    }

    /**
     * Counts the documents that the claims were read from.
     *
     * @return how many distinct documents, at least 1
     */
    public int documents() {
        Set<DocumentId> documents = new HashSet<>();
        claims.forEach(claim -> documents.add(claim.origin().document()));
        return documents.size();
    }

    /**
     * Finds the date of the earliest claim.
     *
     * @return the date as ISO 8601 {@code yyyy-MM-dd}, empty if no claim has a date
     */
    public Optional<String> firstDate() {
        return dates().min(Comparator.naturalOrder());
    }

    /**
     * Finds the date of the latest claim.
     *
     * @return the date as ISO 8601 {@code yyyy-MM-dd}, empty if no claim has a date
     */
    public Optional<String> lastDate() {
        return dates().max(Comparator.naturalOrder());
    }

    /**
     * Averages how sure the reader is of the claims: the sum of {@code round(10000 * confidence)} over the claims, divided by 10000 times
     * their number. The rounding is that of the files, so a matrix rebuilt from them is the same to the last digit.
     *
     * @return the mean in [0, 1]
     */
    public double confidence() {
        long sum = claims.stream()
                .mapToLong(claim -> Math.round(claim.confidence() * STEPS))
                .sum();
        return sum / (STEPS * claims.size());
    }

    private int count(Stance stance) {
        return Math.toIntExact(
                claims.stream().filter(claim -> claim.stance() == stance).count());
    }

    private Stream<String> dates() {
        return claims.stream().map(claim -> claim.origin().date()).filter(date -> !date.isEmpty());
    }
}
