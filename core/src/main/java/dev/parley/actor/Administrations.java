package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.List;
import java.util.Optional;

/** Administrations, such as "the Doe administration": each is an actor beside its president and its state. */
final class Administrations {

    private static final String HEAD = "administration";

    private final Cast cast;

    Administrations(Cast cast) {
        this.cast = cast;
    }

    /** "The Ruritanian administration" is the one administration that the document names, else an actor of its own. */
    Optional<Member> of(String head, String name, Member state) {
        if (!head.equals(HEAD) || state.kind() != EntityKind.STATE) {
            return Optional.empty();
        }
        return only().or(() -> {
            Member member = cast.named(name, EntityKind.ORGANISATION, Member.Naming.FIXED);
            member.addAffiliation(state.name());
            return Optional.of(member);
        });
    }

    private Optional<Member> only() {
        List<Member> named = cast.members().stream()
                .filter(member -> member.kind() == EntityKind.ORGANISATION
                        && member.affiliations().isEmpty()
                        && member.name().endsWith(" " + HEAD))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
