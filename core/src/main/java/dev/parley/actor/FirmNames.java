package dev.parley.actor;

import com.google.common.collect.ImmutableSet;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Firms by the legal form at the end of their names, "Halver Kraft AS", whatever the recogniser makes of them.
 *
 * <p>Not covered: sentences all in capitals, where "AS" is a word.
 */
final class FirmNames {

    private static final int LONGEST = 5;

    /** Join the words of names in other languages, where English has "and" or "of". */
    private static final ImmutableSet<String> LINKS = Table.words("firm-links.tsv");

    private final DocumentView view;
    private final Lexicon lexicon;

    FirmNames(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    List<NameMention> among(List<NameMention> names) {
        List<NameMention> firms = new ArrayList<>();
        int token = 1;
        while (token < view.size()) {
            Optional<Span> firm = isForm(token) ? firmAround(token, names) : Optional.empty();
            firm.ifPresent(span -> firms.add(new NameMention(span, EntityKind.ORGANISATION)));
            token = firm.map(span -> view.range(span).to()).orElse(token + 1);
        }
        List<NameMention> all = new ArrayList<>(firms);
        names.stream()
                .flatMap(this::withoutVerb)
                .filter(name -> firms.stream().noneMatch(firm -> firm.span().overlaps(name.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    /** What stands in front of the verb, and what behind, are two names. */
    private Stream<NameMention> withoutVerb(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        boolean firm = !range.isEmpty() && lexicon.nameEndings().isForm(view.word(range.to() - 1));
        int behind = firm ? behindVerb(range.from(), range.to()) : range.from();
        return behind > range.from() + 1 && behind < range.to()
                ? Stream.of(
                        new NameMention(view.hull(range.from(), behind - 1), name.kind()),
                        new NameMention(view.hull(behind, range.to()), name.kind()))
                : Stream.of(name);
    }

    private boolean isForm(int token) {
        return view.sameSentence(token - 1, token)
                && lexicon.nameEndings().isForm(view.word(token))
                && isPartOfName(token - 1)
                && !isLoud(token);
    }

    /** "HALVER AS MAYOR". */
    private boolean isLoud(int form) {
        return isShouted(form - 1) && view.sameSentence(form, form + 1) && isShouted(form + 1);
    }

    private boolean isShouted(int token) {
        String word = view.word(token);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /** A title is none: "Mr. Oy". */
    private boolean isPartOfName(int token) {
        String word = view.word(token);
        return view.hasTag(token, "NNP")
                && Character.isUpperCase(word.codePointAt(0))
                && !lexicon.isTitle(word)
                && !lexicon.isCalendarWord(word);
    }

    private Optional<Span> firmAround(int form, List<NameMention> names) {
        int from = start(form, names);
        int to = form + 1;
        while (view.sameSentence(form, to) && (lexicon.nameEndings().isForm(view.word(to)) || isJoined(to))) {
            to++;
        }
        return from < form ? Optional.of(view.hull(from, to)) : Optional.empty();
    }

    /** "Halver GmbH & Co. KG". */
    private boolean isJoined(int and) {
        return view.word(and).equals("&")
                && view.sameSentence(and, and + 1)
                && lexicon.nameEndings().isForm(view.word(and + 1));
    }

    /** Where the recogniser begins the name, or with the first of the capitals in front; also "Aguas do" before "Norte SA". */
    private int start(int form, List<NameMention> names) {
        int from = form;
        for (NameMention name : names) {
            DocumentView.Range range = view.range(name.span());
            if (range.from() < form && range.to() >= form && view.sameSentence(range.from(), form)) {
                from = behindVerb(range.from(), form);
            }
        }
        while (form - from < LONGEST && view.sameSentence(from - 1, form)) {
            if (isPartOfName(from - 1)) {
                from--;
            } else if (isLink(from - 1) && view.sameSentence(from - 2, form) && isPartOfName(from - 2)) {
                from -= 2;
            } else {
                break;
            }
        }
        return from;
    }

    /** The recogniser may take "Halver met Brenta AS" for one name. */
    private int behindVerb(int from, int form) {
        for (int i = form - 1; i > from; i--) {
            if (isVerb(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isVerb(int token) {
        boolean finite = view.hasTag(token, "VBD") || view.hasTag(token, "VBZ");
        return finite && Character.isLowerCase(view.word(token).codePointAt(0));
    }

    private boolean isLink(int token) {
        return LINKS.contains(view.word(token)) || FamilyNames.isParticle(view.word(token));
    }
}
