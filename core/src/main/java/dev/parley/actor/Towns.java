package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Single names that the recogniser takes for persons and that a document uses for a place at least every second time: "in Lund", "the mayor of Lund",
 * "LUND, March 3 —". A first name, a part of a full name and a name behind a title stay a person's.
 *
 * <p>Not covered: towns that a document only lets act ("Lund votes").
 */
final class Towns {

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside", "around", "across", "into");
    /** One may have these in a person. */
    private static final Set<String> TRUST = Set.of(
            "trust",
            "distrust",
            "mistrust",
            "confidence",
            "faith",
            "belief",
            "believe",
            "believes",
            "believed",
            "interest",
            "interested");

    private static final Set<String> DATELINE_ENDS = Set.of("—", "–", "-", "--", ",", "(", "-LRB-");

    /** Outweighs all that a document may say for a place. */
    private static final int NEVER = -1_000_000;

    private final DocumentView view;
    private final Lexicon lexicon;

    Towns(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    List<NameMention> among(List<NameMention> names) {
        Set<String> partsOfNames = names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(name -> PersonName.parse(view.text(name.span()), lexicon))
                .filter(PersonName::isFull)
                .flatMap(name -> List.of(name.given(), FamilyNames.bare(name.family())).stream())
                .map(Towns::key)
                .collect(Collectors.toSet());
        Map<String, Integer> uses = new HashMap<>();
        names.stream()
                .filter(name -> isSingle(name) && !partsOfNames.contains(key(view.text(name.span()))))
                .forEach(name ->
                        uses.merge(key(view.text(name.span())), use(view.range(name.span()), names), Towns::sum));
        return names.stream()
                .map(name -> isSingle(name) && uses.getOrDefault(key(view.text(name.span())), -1) >= 0
                        ? new NameMention(name.span(), EntityKind.PLACE)
                        : name)
                .toList();
    }

    private static int sum(int first, int second) {
        return Math.max(NEVER, first + second);
    }

    private boolean isSingle(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        return name.kind() == EntityKind.PERSON
                && range.to() - range.from() == 1
                && lexicon.genderOfFirstName(view.word(range.from())) == Gender.UNKNOWN;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** 1 where it is a place, -1 where it need not be one, {@link #NEVER} where it is a person. */
    private int use(DocumentView.Range name, List<NameMention> names) {
        int before = name.from() - 1;
        boolean first = !view.sameSentence(before, name.from());
        if (first) {
            return isDateline(name) ? 1 : -1;
        }
        if (lexicon.isTitle(view.word(before))) {
            return NEVER;
        }
        return isLocated(before, name) || isOffice(before) || isOrigin(before, names) ? 1 : -1;
    }

    /** "Bishop Karl Moe of Lund". */
    private boolean isOrigin(int before, List<NameMention> names) {
        return view.word(before).equals("of")
                && view.sameSentence(before - 1, before)
                && names.stream()
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .anyMatch(name ->
                                name.span().overlaps(view.token(before - 1).span()));
    }

    private boolean isLocated(int before, DocumentView.Range name) {
        boolean trusted = view.sameSentence(before - 1, before) && TRUST.contains(view.lowerWord(before - 1));
        return LOCATIVE.contains(view.lowerWord(before)) && !trusted && !view.hasTag(name.to(), "POS");
    }

    /** "The mayor of Lund". */
    private boolean isOffice(int before) {
        return view.word(before).equals("of")
                && view.sameSentence(before - 1, before)
                && (lexicon.is(view.word(before - 1), Lexicon.Noun.ROLE)
                        || lexicon.is(view.word(before - 1), Lexicon.Noun.CHAMBER))
                && view.hasTag(before - 1, "NN");
    }

    private boolean isDateline(DocumentView.Range name) {
        String word = view.word(name.from());
        return word.equals(word.toUpperCase(Locale.ROOT))
                && word.length() > 2
                && name.to() < view.size()
                && DATELINE_ENDS.contains(view.word(name.to()));
    }
}
