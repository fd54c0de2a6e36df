package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Broadcasters by the first word of their names, "Radio Tarn", of which the recogniser may see the place alone. Not covered: names with a small word inside. */
final class BroadcasterNames {

    private static final Set<String> FIRST = Set.of("Radio", "Rádio", "Televisión", "TV");

    private final DocumentView view;
    private final Lexicon lexicon;

    BroadcasterNames(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    List<NameMention> among(List<NameMention> names) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + 1 < view.size(); i++) {
            if (isFirst(i)) {
                found.add(view.hull(i, i + 2));
            }
        }
        List<Span> missing = found.stream()
                .filter(span ->
                        names.stream().noneMatch(name -> name.span().overlaps(span) && !span.contains(name.span())))
                .toList();
        List<NameMention> all = new ArrayList<>();
        names.stream()
                .filter(name -> missing.stream().noneMatch(span -> span.contains(name.span())))
                .forEach(all::add);
        missing.forEach(span -> all.add(new NameMention(span, EntityKind.ORGANISATION)));
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    /** In "TARN RADIO" and "Public Radio Tarn" the name begins earlier. */
    private boolean isFirst(int token) {
        return FIRST.contains(view.word(token))
                && view.sameSentence(token, token + 1)
                && isName(token + 1)
                && !(view.sameSentence(token - 1, token) && isName(token - 1));
    }

    private boolean isName(int token) {
        String word = view.word(token);
        return view.hasTag(token, "NNP")
                && Character.isUpperCase(word.codePointAt(0))
                && !lexicon.isTitle(word)
                && !lexicon.isCalendarWord(word)
                && !lexicon.isKnown(word);
    }
}
