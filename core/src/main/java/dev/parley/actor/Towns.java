package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that the recogniser takes for persons or bodies and that a document uses for a place at least every second time: "in Lund", "the mayor of Lund",
 * "Lund's town council", "LUND, March 3 —". A first name, a part of a full name and a name behind a title stay a person's; a name that says that it
 * is a body's stays one.
 *
 * <p>Not covered: towns that a document only lets act ("Lund votes").
 */
final class Towns {

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside", "around", "across", "into");
    private static final int LONGEST = 3;

    private static final Set<String> DATELINE_ENDS = Set.of("—", "–", "-", "--", ",", "(", "-LRB-");

    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final int SHORTEST_TOWN = 4;
    private static final int REACH = 7;

    /** Outweighs all that a document may say for a place. */
    private static final int NEVER = -1_000_000;

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final SaidBodies said;

    Towns(DocumentView view, Lexicon lexicon, Gazetteer gazetteer) {
        this.view = view;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.said = new SaidBodies(view, lexicon);
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
                .filter(name -> mayBeTown(name) && !partsOfNames.contains(key(view.text(name.span()))))
                .forEach(name -> uses.merge(key(view.text(name.span())), use(name, names), Towns::sum));
        Set<String> places = names.stream()
                .filter(name -> name.kind() == EntityKind.PLACE)
                .map(name -> key(view.text(name.span())))
                .collect(Collectors.toSet());
        places.forEach(place -> uses.computeIfPresent(place, (any, sum) -> sum(sum, 1)));
        Set<String> surely = names.stream()
                .map(name -> view.range(name.span()))
                .filter(name -> name.from() < name.to() && isSurelyTown(name))
                .map(name -> key(view.text(view.hull(name.from(), name.to()))))
                .collect(Collectors.toCollection(HashSet::new));
        surely.addAll(places);
        // What is in a body, or of it, is told of towns in the same words.
        uses.keySet().removeIf(key -> !surely.contains(key) && isBodyOnly(key, names));
        return names.stream()
                .map(name -> mayBeTown(name) && uses.getOrDefault(key(view.text(name.span())), -1) >= 0
                        ? new NameMention(name.span(), EntityKind.PLACE)
                        : name)
                .toList();
    }

    private boolean isBodyOnly(String key, List<NameMention> names) {
        return names.stream()
                .filter(name -> key(view.text(name.span())).equals(key))
                .noneMatch(name -> name.kind() == EntityKind.PERSON);
    }

    private static int sum(int first, int second) {
        return Math.max(NEVER, first + second);
    }

    private boolean mayBeTown(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        int words = range.to() - range.from();
        if (name.kind() == EntityKind.PERSON) {
            return words == 1 && lexicon.genderOfFirstName(view.word(range.from())) == Gender.UNKNOWN;
        }
        return words > 0 && name.kind() == EntityKind.ORGANISATION && mayBeTown(range);
    }

    /** A name that no word tells to be a body's, nor the gazetteer. */
    private boolean mayBeTown(DocumentView.Range name) {
        boolean capitals = name.to() - name.from() <= LONGEST;
        for (int i = name.from(); capitals && i < name.to(); i++) {
            capitals = view.hasTag(i, "NNP") && !lexicon.isKnownInAnyNumber(view.word(i));
        }
        String text = view.text(view.hull(name.from(), name.to()));
        return capitals
                && (!NameForms.isAcronym(text) || isTownInCapitals(name))
                && lexicon.kindOfName(view.lowerWord(name.to() - 1)).isEmpty()
                && lexicon.bodyKinds().of(text).isEmpty()
                && !gazetteer.knows(text)
                && !said.isBody(name);
    }

    /** "HOLM —" opens a text, "HOLM, June 2 —" too; "NATO," hardly ends so. */
    private boolean isTownInCapitals(DocumentView.Range name) {
        if (view.sameSentence(name.from() - 1, name.from())
                || view.word(name.from()).length() < SHORTEST_TOWN) {
            return false;
        }
        for (int i = name.to(); i < name.to() + REACH && view.sameSentence(name.from(), i); i++) {
            if (DASHES.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** 1 where it is a place, -1 where it need not be one, 0 where that says nothing, {@link #NEVER} where it is a person. */
    private int use(NameMention mention, List<NameMention> names) {
        DocumentView.Range name = view.range(mention.span());
        int before = name.from() - 1;
        if (isSurelyTown(name)) {
            return 1;
        }
        if (!view.sameSentence(before, name.from())) {
            return -1;
        }
        if (lexicon.isTitle(view.word(before))) {
            return NEVER;
        }
        boolean person = mention.kind() == EntityKind.PERSON;
        boolean placed = person
                ? isLocated(before, name) || isOffice(before) || isOrigin(before, names)
                : isBodyLocated(before, name);
        return placed ? 1 : -1;
    }

    private boolean isSurelyTown(DocumentView.Range name) {
        int before = name.from() - 1;
        boolean first = !view.sameSentence(before, name.from());
        return isOfTown(name) || (first ? isDateline(name) : isMayoralty(before));
    }

    /** "The mayor of Lund", "the city council of Lund", "the port of Lund". */
    private boolean isMayoralty(int before) {
        int noun = before - 1;
        return view.word(before).equals("of")
                && view.sameSentence(noun, before)
                && (isCue(noun, Cue.TOWN)
                        || isCue(noun, Cue.IN_TOWN)
                        || (view.lowerWord(noun).equals("council")
                                && view.sameSentence(noun - 1, noun)
                                && isCue(noun - 1, Cue.TOWN)));
    }

    private boolean isCue(int token, Cue cue) {
        return lexicon.isCue(view.word(token), cue);
    }

    /** "The Lund town council", "Lund residents". */
    private boolean isOfTown(DocumentView.Range name) {
        return view.sameSentence(name.from(), name.to())
                && isCue(name.to(), Cue.OF_TOWN)
                && Character.isLowerCase(view.word(name.to()).codePointAt(0))
                && view.hasTag(name.to(), "NN");
    }

    /** One works at a body and may hold shares in one. */
    private boolean isBodyLocated(int before, DocumentView.Range name) {
        String word = view.lowerWord(before);
        boolean held = view.sameSentence(before - 1, before) && isCue(before - 1, Cue.HELD);
        return !word.equals("at") && !held && isLocated(before, name);
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
        boolean trusted = view.sameSentence(before - 1, before) && isCue(before - 1, Cue.TRUST);
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
