package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Double last names that the recogniser cuts: at the hyphen, "[Moe]-[Lund] said", though the document has them whole behind a first name, and at the "y" of
 * "José Ortega y Vidal". Not covered: a person with a hyphen whom the document never names in full.
 */
final class DoubleNames {

    private static final Set<String> JOINTS = Set.of("y", "e");

    private final DocumentView view;

    DoubleNames(DocumentView view) {
        this.view = view;
    }

    List<NameMention> mended(List<NameMention> names) {
        return whole(joined(names));
    }

    /** "José Ortega y Vidal", of which the recogniser makes two; "y" joins nothing else in an English text. */
    private List<NameMention> joined(List<NameMention> names) {
        List<NameMention> joined = new ArrayList<>();
        for (NameMention name : names) {
            int last = joined.size() - 1;
            DocumentView.Range range = view.range(name.span());
            boolean second = last >= 0
                    && range.to() - range.from() == 1
                    && joined.get(last).kind() == EntityKind.PERSON
                    && view.range(joined.get(last).span()).to() == range.from() - 1
                    && JOINTS.contains(view.word(range.from() - 1))
                    && view.sameSentence(range.from() - 2, range.from());
            if (second) {
                joined.set(last, new NameMention(joined.get(last).span().hull(name.span()), EntityKind.PERSON));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private List<NameMention> whole(List<NameMention> names) {
        Set<String> families = names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(name -> view.text(name.span()))
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(family -> family.indexOf('-') > 0)
                .collect(Collectors.toSet());
        if (families.isEmpty()) {
            return names;
        }
        List<NameMention> whole = cut(names, families);
        List<NameMention> all = new ArrayList<>(whole);
        names.stream()
                .filter(name -> whole.stream().noneMatch(one -> one.span().overlaps(name.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    private List<NameMention> cut(List<NameMention> names, Set<String> families) {
        List<NameMention> whole = new ArrayList<>();
        for (int i = 1; i + 1 < view.size(); i++) {
            Span span = view.hull(i - 1, i + 2);
            boolean same = view.sameSentence(i - 1, i + 1) && families.contains(view.text(span));
            boolean known = names.stream().anyMatch(name -> name.span().contains(span));
            if (same && !known) {
                whole.add(new NameMention(span, EntityKind.PERSON));
            }
        }
        return whole;
    }
}
