package dev.parley.matrix;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which claims are looked at.
 *
 * @param from the first day, included; empty for no bound
 * @param to the last day, included; empty for no bound
 * @param outlets the outlets by name, to the letter; empty for all, those that are not known among them
 * @param kinds the kinds of holders; empty for all
 */
public record Selection(Optional<LocalDate> from, Optional<LocalDate> to, Set<String> outlets, Set<EntityKind> kinds) {

    /** Every claim. */
    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public Selection {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        outlets = Set.copyOf(outlets);
        kinds = Set.copyOf(kinds);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    lenientFormat("from %s must not be later than to %s", from.get(), to.get()));
        }
    }

    /**
     * Chooses claims. A claim without a date lies in no period, one of an unknown outlet in no list of outlets. Where kinds are asked for,
     * actors of unknown kind go, and so do authors unless {@link EntityKind#AUTHOR} is among the kinds.
     *
     * @param claims the claims
     * @param kindsByName the kind of each actor whose kind is known, by its name
     * @return those that are looked at, in the given order
     */
    public List<Claim> choose(List<Claim> claims, Map<String, EntityKind> kindsByName) {
        if (equals(ALL)) {
            return List.copyOf(claims);
        }
        return claims.stream()
                .filter(claim -> isInPeriod(claim.origin()))
                .filter(claim -> outlets.isEmpty() || isInOutlets(claim))
                .filter(claim -> kinds.isEmpty() || isOfKind(claim.holder(), kindsByName))
                .toList();
    }

    /** Tells whether one of the outlets has printed the claim; copies of its article count. */
    private boolean isInOutlets(Claim claim) {
        return Stream.concat(Stream.of(claim.origin()), claim.carriers().stream())
                .anyMatch(origin -> outlets.contains(origin.outlet()));
    }

    private boolean isInPeriod(Origin origin) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        if (origin.date().isEmpty()) {
            return false;
        }
        LocalDate date = LocalDate.parse(origin.date());
        return from.stream().noneMatch(date::isBefore) && to.stream().noneMatch(date::isAfter);
    }

    private boolean isOfKind(Holder holder, Map<String, EntityKind> kindsByName) {
        return switch (holder.kind()) {
            case AUTHOR -> kinds.contains(EntityKind.AUTHOR);
            case ACTOR ->
                Optional.ofNullable(kindsByName.get(holder.name()))
                        .filter(kinds::contains)
                        .isPresent();
        };
    }
}
