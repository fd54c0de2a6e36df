package dev.parley.actor;

import dev.parley.annotation.NameMention;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who sits in a capital, palace or street, as one document means it: of several the one that the document names, else the usual one. */
final class Seats {

    private final Gazetteer gazetteer;
    private final Set<String> named = new HashSet<>();

    Seats(Gazetteer gazetteer, DocumentView view, List<NameMention> names) {
        this.gazetteer = gazetteer;
        names.forEach(name -> gazetteer.byName(view.text(name.span())).ifPresent(entry -> named.add(entry.name())));
    }

    Optional<Gazetteer.Entry> at(String place) {
        List<Gazetteer.Entry> sitting = gazetteer.bySeat(place);
        if (sitting.isEmpty()) {
            return Optional.empty();
        }
        Gazetteer.Entry usual = sitting.get(sitting.size() - 1);
        return isNamed(usual)
                ? Optional.of(usual)
                : sitting.stream().filter(this::isNamed).findFirst().or(() -> Optional.of(usual));
    }

    private boolean isNamed(Gazetteer.Entry entry) {
        return named.contains(entry.name()) || named.contains(entry.principal());
    }

    /** The state whose government sits there; the body itself where it is no government. */
    Optional<Gazetteer.Entry> stateAt(String place) {
        return at(place)
                .flatMap(entry ->
                        entry.principal().isEmpty() ? Optional.of(entry) : gazetteer.byName(entry.principal()));
    }
}
