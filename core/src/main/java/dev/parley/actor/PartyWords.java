package dev.parley.actor;

import com.google.common.base.Splitter;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parties by a word of their names in the plural: "the Greens" of the "Green Party". Only some of them are none: "some Greens", "Greens in the council".
 *
 * <p>Not covered: stems that change, "Democrats" of the "Democratic Party".
 */
final class PartyWords {

    private static final Set<String> HEADS = Set.of("party", "alliance", "movement", "list");
    private static final Set<String> OF_SOME = Set.of("who", "that", "in", "on", "from", "with");
    private static final int SHORTEST = 4;

    private final DocumentView view;

    PartyWords(DocumentView view) {
        this.view = view;
    }

    /** Gives such words the kind of bodies, and adds those that the recogniser overlooks. */
    List<NameMention> among(List<NameMention> names) {
        Set<String> plurals = new HashSet<>();
        names.stream()
                .filter(name -> name.kind() == EntityKind.ORGANISATION)
                .map(name -> NameForms.plain(view.text(name.span())))
                .filter(PartyWords::isParty)
                .flatMap(name -> Splitter.on(' ').splitToStream(name))
                .filter(word -> word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0)))
                .filter(word -> !word.endsWith("s") && !HEADS.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> plurals.add(word + "s"));
        if (plurals.isEmpty()) {
            return names;
        }
        List<NameMention> all = new ArrayList<>(names);
        for (int i = 0; i < view.size(); i++) {
            Span span = view.token(i).span();
            if (plurals.contains(view.word(i)) && isWhole(i) && isFree(span, names)) {
                all.removeIf(name -> name.span().equals(span));
                all.add(new NameMention(span, EntityKind.ORGANISATION));
            }
        }
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    private static boolean isParty(String name) {
        return name.contains(" ")
                && HEADS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word, in small letters, is that plural of a party's name. */
    static boolean isOf(String plural, String party) {
        String singular = plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : "";
        return singular.length() >= SHORTEST
                && isParty(party)
                && !HEADS.contains(singular)
                && NameForms.isShortFor(singular, party.toLowerCase(Locale.ROOT));
    }

    private boolean isFree(Span span, List<NameMention> names) {
        return names.stream()
                .allMatch(name -> !name.span().overlaps(span) || name.span().equals(span));
    }

    private boolean isWhole(int token) {
        int before = token - 1;
        boolean alone = !view.sameSentence(before, token)
                || view.lowerWord(before).equals("the")
                || !(view.hasTag(before, "NN")
                        || view.hasTag(before, "JJ")
                        || view.hasTag(before, "CD")
                        || view.hasTag(before, "DT")
                        || view.hasTag(before, "PRP$")
                        || view.hasTag(before, "VBN"));
        boolean some = view.sameSentence(token, token + 1) && OF_SOME.contains(view.lowerWord(token + 1));
        boolean longer = view.sameSentence(token, token + 1) && view.hasTag(token + 1, "NNP");
        return view.hasTag(token, "NN") && alone && !some && !longer;
    }
}
