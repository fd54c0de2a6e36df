package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Gives parties the first half of their name that the recogniser leaves off: "Social Democrats" are not the Democrats. Not covered: a half that any
 * party may have in front to tell some of its members, "Moderate Democrats".
 */
final class PartyNames {

    /** First halves that make another party of one. */
    private static final Set<String> HALVES = Set.of(
            "Agrarian", "Center", "Centre", "Christian", "Constitutional", "Free", "Liberal", "National", "Social");

    private static final Set<String> PARTIES =
            Set.of("Democrats", "Democrat", "Republicans", "Conservatives", "Liberals", "Socialists", "Labour");

    private final DocumentView view;

    PartyNames(DocumentView view) {
        this.view = view;
    }

    List<NameMention> mended(List<NameMention> names) {
        return names.stream().map(name -> mended(name, names)).toList();
    }

    private NameMention mended(NameMention name, List<NameMention> names) {
        DocumentView.Range range = view.range(name.span());
        int half = range.from() - 1;
        boolean isHalf = range.to() - range.from() == 1
                && PARTIES.contains(view.word(range.from()))
                && view.sameSentence(half, range.from())
                && HALVES.contains(view.word(half));
        if (!isHalf) {
            return name;
        }
        Span whole = view.hull(half, range.to());
        boolean taken = names.stream()
                .anyMatch(other -> !other.equals(name) && other.span().overlaps(whole));
        return taken ? name : new NameMention(whole, EntityKind.ORGANISATION);
    }
}
