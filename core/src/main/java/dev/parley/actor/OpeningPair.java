package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The two of whom a whole article is: the only two states or bodies that its first sentences join by "and" and that it names again, or the states of the two persons whom they join, "Mara Lind of Florin
 * and Jan Zych of Guilder met".
 *
 * <p>Not covered: an opening that joins several pairs, or three.
 */
final class OpeningPair {

    private static final int SENTENCES = 5;

    private final Cast cast;

    OpeningPair(Cast cast) {
        this.cast = cast;
    }

    /** Tells whether a sentence belongs to the opening. */
    static boolean isIn(int sentence) {
        return sentence < SENTENCES;
    }

    /** Returns the two, or nobody. */
    List<Member> among(List<List<Member>> joined, boolean states) {
        Set<Set<Member>> pairs = new HashSet<>();
        for (List<Member> members : joined) {
            two(members, states).ifPresent(pairs::add);
        }
        return pairs.size() == 1
                ? pairs.iterator().next().stream()
                        .sorted((first, second) -> first.name().compareTo(second.name()))
                        .toList()
                : List.of();
    }

    private Optional<Set<Member>> two(List<Member> members, boolean states) {
        if (members.size() != 2) {
            return Optional.empty();
        }
        Set<Member> meant = new HashSet<>();
        for (Member member : members) {
            if (member.kind() == EntityKind.PERSON) {
                stateOf(member).ifPresent(meant::add);
            } else if (isMeant(member, states) && member.mentions().size() > 1) {
                meant.add(member);
            }
        }
        return meant.size() == 2 ? Optional.of(meant) : Optional.empty();
    }

    private static boolean isMeant(Member member, boolean states) {
        return member.kind() == EntityKind.STATE || (!states && member.kind() == EntityKind.ORGANISATION);
    }

    private Optional<Member> stateOf(Member person) {
        List<String> affiliations = person.affiliations();
        return affiliations.size() == 1 ? cast.find(affiliations.get(0), EntityKind.STATE) : Optional.empty();
    }
}
