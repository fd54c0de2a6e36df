package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.List;
import java.util.Set;

/** Names of treaties and bodies without the day behind them, "the Tarn Agreement on Wednesday", and without what calls them so, "the so-called Tarn Agreement". */
final class TreatyNames {

    private static final Set<String> BEFORE_DAYS =
            Set.of("on", "in", "last", "next", "this", "until", "since", "by", "early", "late");
    private static final Set<String> CALLING = Set.of("so-called", "called", "dubbed", "named");
    private static final Set<EntityKind> KINDS = Set.of(EntityKind.TREATY, EntityKind.ORGANISATION);

    private final DocumentView view;
    private final Lexicon lexicon;

    TreatyNames(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    List<NameMention> mended(List<NameMention> names) {
        return names.stream().map(this::mended).toList();
    }

    private NameMention mended(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        if (!KINDS.contains(name.kind()) || range.isEmpty()) {
            return name;
        }
        int to = withoutDay(range);
        int from = range.from();
        while (from < to - 1 && CALLING.contains(view.lowerWord(from))) {
            from++;
        }
        return from == range.from() && to == range.to() ? name : new NameMention(view.hull(from, to), name.kind());
    }

    /** "Bloody Sunday Trust" and "the Friday Club" have their day inside. */
    private int withoutDay(DocumentView.Range name) {
        int to = name.to();
        while (to - 1 > name.from() && (lexicon.isCalendarWord(view.word(to - 1)) || view.hasTag(to - 1, "CD"))) {
            to--;
        }
        boolean linked = to < name.to() && to - 1 > name.from() && BEFORE_DAYS.contains(view.lowerWord(to - 1));
        return linked ? to - 1 : name.to();
    }
}
