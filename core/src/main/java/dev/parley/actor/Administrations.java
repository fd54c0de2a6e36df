package dev.parley.actor;

import static java.util.stream.Collectors.toMap;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Administrations, such as "the Doe administration": each is an actor beside its president and its state. Its seat stands for it where a document
 * names one of them; where it names several or none, the seat stands for itself.
 */
final class Administrations {

    private static final String HEAD = "administration";
    /** By its canonical name. */
    private static final String SEAT = "White House";

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

    /** The one that sits in a seat of administrations, as far as the names of a document tell. */
    static Optional<String> seatedIn(
            Gazetteer.Entry seat, List<NameMention> names, DocumentView view, Gazetteer gazetteer) {
        if (!seat.name().equals(SEAT)) {
            return Optional.empty();
        }
        Map<String, String> named = names.stream()
                .filter(name -> name.kind() == EntityKind.ORGANISATION)
                .map(name -> NameForms.plain(view.text(name.span())))
                .filter(name -> name.endsWith(" " + HEAD) && !isOfState(name, gazetteer))
                .collect(toMap(NameForms::key, name -> name, (first, second) -> first, TreeMap::new));
        return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
    }

    private static boolean isOfState(String name, Gazetteer gazetteer) {
        String owner = name.substring(0, name.length() - HEAD.length() - 1);
        return gazetteer.byDemonym(owner).isPresent() || gazetteer.knows(owner);
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
