package dev.parley.actor;

import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of the user's own actors, which no recogniser knows. The longest one wins, and names that it overlaps give way, unless it is
 * no more than a part of one: who lists the river Marren does not mean the Marren Agreement.
 */
final class OwnNames {

    private static final int LONGEST = 9;

    private final Gazetteer gazetteer;
    private final DocumentView view;

    OwnNames(Gazetteer gazetteer, DocumentView view) {
        this.gazetteer = gazetteer;
        this.view = view;
    }

    List<NameMention> among(List<NameMention> names) {
        if (!gazetteer.hasOwnNames()) {
            return names;
        }
        List<NameMention> own = new ArrayList<>();
        int token = 0;
        while (token < view.size()) {
            Optional<NameMention> found = startingAt(token).filter(mine -> !isPartOf(mine.span(), names));
            found.ifPresent(own::add);
            token = found.map(name -> view.range(name.span()).to()).orElse(token + 1);
        }
        List<NameMention> all = new ArrayList<>(own);
        names.stream()
                .filter(name -> own.stream().noneMatch(mine -> mine.span().overlaps(name.span())))
                .forEach(all::add);
        all.sort((first, second) -> first.span().compareTo(second.span()));
        return all;
    }

    private Optional<NameMention> startingAt(int from) {
        for (int to = Math.min(from + LONGEST, view.size()); to > from; to--) {
            if (isWord(to - 1)
                    && view.sameSentence(from, to - 1)
                    && !view.hasTag(to - 1, "POS")
                    && !view.hasTag(from, "DT")) {
                Span span = view.hull(from, to);
                Optional<Gazetteer.Entry> entry = gazetteer.byOwnName(view.text(span));
                if (entry.isPresent() && isWritten(view.text(span))) {
                    return Optional.of(new NameMention(span, entry.get().kind()));
                }
            }
        }
        return Optional.empty();
    }

    /** The comma behind a name is none of it. */
    private boolean isWord(int token) {
        return view.word(token).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isPartOf(Span mine, List<NameMention> names) {
        return names.stream()
                .map(NameMention::span)
                .anyMatch(name -> name.contains(mine) && name.length() > mine.length());
    }

    /** A name that the user gives a capital has one in the text too. */
    private boolean isWritten(String text) {
        return Character.isUpperCase(text.codePointAt(0)) || gazetteer.isOwnWord(text);
    }
}
