package dev.parley.evaluation;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out which entities stand in texts. A name stands where the text has it letter by letter, with no letter or digit right before or
 * behind, unless it is a part of a longer name of another entity there: the Tallinn of a Tallinn Treaty is not the town.
 */
final class NameSearch {

    private final Collection<GoldEntity> entities;

    NameSearch(Collection<GoldEntity> entities) {
        this.entities = List.copyOf(entities);
    }

    /** Returns the ids of the entities that stand in one of the texts. */
    Set<String> idsIn(Collection<String> texts) {
        Set<String> ids = new HashSet<>();
        for (String text : texts) {
            List<Occurrence> occurrences = occurrences(text);
            occurrences.stream()
                    .filter(occurrence -> occurrences.stream().noneMatch(occurrence::isPartOf))
                    .map(Occurrence::id)
                    .forEach(ids::add);
        }
        return ids;
    }

    private List<Occurrence> occurrences(String text) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (GoldEntity entity : entities) {
            for (String name : entity.names()) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                    if (isWhole(text, at, at + name.length())) {
                        occurrences.add(new Occurrence(entity.id(), new Span(at, at + name.length())));
                    }
                }
            }
        }
        return occurrences;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    private record Occurrence(String id, Span span) {

        boolean isPartOf(Occurrence other) {
            return !id.equals(other.id) && other.span.contains(span) && other.span.length() > span.length();
        }
    }
}
