package dev.parley.actor;

import com.google.common.collect.ImmutableSet;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * States that no list has and that a text uses as one: "the prime minister of Florin", "Florin's foreign ministry", "the Florian president", "its neighbour Florin", "Florin and
 * Guilder ... both countries". They and their adjectives are known for the rest of the document.
 *
 * <p>Not covered: parts of states that have a president or a foreign ministry of their own and are in no list.
 */
final class TextStates {

    private static final ImmutableSet<String> RULERS =
            ImmutableSet.of("president", "king", "queen", "emperor", "sultan", "ambassador", "embassy");
    /** Only states have them; firms and colleges have presidents too. */
    private static final Set<String> ENVOYS = Set.of("ambassador", "embassy");

    private static final Set<String> MINISTERS = Set.of("minister", "ministry", "secretary");
    private static final Set<String> OF_STATES = Set.of("prime", "foreign", "defence", "defense");
    private static final Set<String> BODIES = Set.of("ministry", "embassy");
    private static final Set<EntityKind> KINDS = Set.of(EntityKind.PLACE, EntityKind.PERSON, EntityKind.ORGANISATION);
    private static final Set<String> NEIGHBOURS = Set.of("neighbour", "neighbor", "neighbouring", "neighboring");
    private static final Set<String> TWO = Set.of("both", "two");
    private static final Set<String> STATES = Set.of("countries", "governments", "states", "nations");
    private static final Set<String> TOWN_HEADS = Set.of("mayor", "city", "town", "village");
    private static final int LONGEST_TITLE = 3;

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    TextStates(DocumentView view, Lexicon lexicon, Gazetteer gazetteer) {
        this.view = view;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** Returns the gazetteer with the states that the names are used for. */
    Gazetteer among(List<NameMention> names) {
        Set<String> parts = partsOfNames(names);
        List<NameMention> candidates = names.stream()
                .filter(name -> mayBeState(name) && !parts.contains(text(name)))
                .toList();
        Set<String> places = candidates.stream()
                .filter(name -> name.kind() == EntityKind.PLACE)
                .map(this::text)
                .collect(Collectors.toSet());
        Map<String, Set<String>> adjectives = adjectives(candidates);
        Set<String> states = new LinkedHashSet<>();
        for (NameMention name : candidates) {
            String key = text(name);
            boolean ruled = isRuled(view.range(name.span()), names, places.contains(key))
                    || adjectives.getOrDefault(key, Set.of()).stream().anyMatch(this::isAdjectiveOfOffice);
            if (ruled) {
                states.add(key);
            }
        }
        boolean others = !states.isEmpty() || namesState(names);
        candidates.stream()
                .filter(name -> others && isNeighbour(view.range(name.span()), places.contains(text(name))))
                .map(this::text)
                .forEach(states::add);
        states.addAll(facing(candidates, places));
        candidates.stream()
                .filter(name -> isTown(view.range(name.span())))
                .map(this::text)
                .forEach(states::remove);
        Map<String, Set<String>> found = new TreeMap<>();
        states.forEach(state -> found.put(state, adjectives.getOrDefault(state, Set.of())));
        return found.isEmpty() ? gazetteer : gazetteer.withStates(found);
    }

    /** The words of full names, which are nobody else's. */
    private Set<String> partsOfNames(List<NameMention> names) {
        return names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(name -> PersonName.parse(view.text(name.span()), lexicon))
                .filter(PersonName::isFull)
                .flatMap(name -> List.of(name.given(), FamilyNames.bare(name.family())).stream())
                .collect(Collectors.toSet());
    }

    private String text(NameMention name) {
        return NameForms.plain(view.text(name.span()));
    }

    private boolean mayBeState(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        String word = range.isEmpty() ? "" : view.word(range.from());
        boolean titled =
                view.sameSentence(range.from() - 1, range.from()) && lexicon.isTitle(view.word(range.from() - 1));
        return KINDS.contains(name.kind())
                && !titled
                && lexicon.genderOfFirstName(word) == Gender.UNKNOWN
                && range.to() - range.from() == 1
                && word.length() > 2
                && Character.isUpperCase(word.codePointAt(0))
                && !word.chars().allMatch(Character::isUpperCase)
                && lexicon.kindOfName(view.lowerWord(range.from())).isEmpty()
                && !gazetteer.knows(word)
                && gazetteer.statesCalled(word).isEmpty();
    }

    private boolean namesState(List<NameMention> names) {
        return names.stream()
                .anyMatch(name -> gazetteer
                        .byName(view.text(name.span()))
                        .filter(gazetteer::isState)
                        .isPresent());
    }

    /** "The prime minister of Florin", "Prime Minister Mara Lind of Florin", "Florin's president"; but "Lind's foreign minister". */
    private boolean isRuled(DocumentView.Range name, List<NameMention> names, boolean isPlace) {
        int of = name.from() - 1;
        if (view.sameSentence(of - 1, name.from()) && view.word(of).equals("of")) {
            return isOfficeOf(of - 1, isPlace) || isTitled(of, names, isPlace);
        }
        return view.hasTag(name.to(), "POS") && isOfficeAhead(name.to() + 1, isPlace);
    }

    private boolean isTitled(int of, List<NameMention> names, boolean isPlace) {
        return names.stream()
                .filter(person -> person.kind() == EntityKind.PERSON)
                .map(person -> view.range(person.span()))
                .filter(person -> person.to() == of)
                .anyMatch(person -> isOfficeOf(person.from() - 1, isPlace) || holdsOffice(person, isPlace));
    }

    private boolean holdsOffice(DocumentView.Range person, boolean isPlace) {
        for (int i = person.from(); i < person.to() - 1; i++) {
            if (isOfficeOf(i, isPlace)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfficeOf(int noun, boolean isPlace) {
        return isOffice(noun)
                && (isPlace || !RULERS.contains(view.lowerWord(noun)) || ENVOYS.contains(view.lowerWord(noun)));
    }

    private boolean isOffice(int noun) {
        if (noun < 1) {
            return false;
        }
        String word = view.lowerWord(noun);
        boolean of = view.sameSentence(noun - 1, noun)
                && (OF_STATES.contains(view.lowerWord(noun - 1)) || isOfSomething(noun, word));
        return RULERS.contains(word) || (MINISTERS.contains(word) && of);
    }

    /** "The fisheries minister". */
    private boolean isOfSomething(int noun, String word) {
        return view.word(noun).equals(word)
                && !word.equals("secretary")
                && (view.hasTag(noun - 1, "NN") || view.hasTag(noun - 1, "JJ"));
    }

    private boolean isOfficeAhead(int from, boolean isPlace) {
        for (int i = from; i < from + LONGEST_TITLE && view.sameSentence(from, i); i++) {
            if (isOffice(i)) {
                return isPlace || BODIES.contains(view.lowerWord(i));
            }
            if (!view.hasTag(i, "NN") && !view.hasTag(i, "JJ")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAdjectiveOfOffice(String adjective) {
        for (int i = 0; i + 1 < view.size(); i++) {
            if (view.word(i).equals(adjective) && isOfficeAhead(i + 1, true) && view.sameSentence(i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The words of the text that are made of the names as adjectives of nationality are. */
    private Map<String, Set<String>> adjectives(List<NameMention> candidates) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < view.size(); i++) {
            if (Character.isUpperCase(view.word(i).codePointAt(0))) {
                words.add(view.word(i));
            }
        }
        return candidates.stream()
                .map(this::text)
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Demonyms.of(name).stream()
                                .filter(words::contains)
                                .collect(Collectors.toSet())));
    }

    /** "Its neighbour Florin", "neighbouring Florin". */
    private boolean isNeighbour(DocumentView.Range name, boolean isPlace) {
        int before = name.from() - 1;
        boolean states = isPlace
                || (view.sameSentence(before - 1, before)
                        && view.lowerWord(before - 1).equals("its"));
        return states && view.sameSentence(before, name.from()) && NEIGHBOURS.contains(view.lowerWord(before));
    }

    /** The mayor of Florin has a town. */
    private boolean isTown(DocumentView.Range name) {
        int of = name.from() - 1;
        boolean behind = view.sameSentence(of - 1, name.from())
                && view.word(of).equals("of")
                && TOWN_HEADS.contains(view.lowerWord(of - 1));
        boolean inFront = view.hasTag(name.to(), "POS")
                && view.sameSentence(name.from(), name.to() + 1)
                && TOWN_HEADS.contains(view.lowerWord(name.to() + 1));
        return behind || inFront;
    }

    /** The only two that "and" joins in a text that speaks of two countries. */
    private Set<String> facing(List<NameMention> candidates, Set<String> places) {
        Set<Set<String>> pairs = new HashSet<>();
        for (NameMention first : candidates) {
            int and = view.range(first.span()).to();
            if (view.sameSentence(and - 1, and) && view.word(and).equals("and")) {
                candidates.stream()
                        .filter(second -> view.range(second.span()).from() == and + 1)
                        .filter(second -> !text(second).equals(text(first)))
                        .forEach(second -> pairs.add(Set.of(text(first), text(second))));
            }
        }
        pairs.removeIf(pair -> !places.containsAll(pair));
        return pairs.size() == 1 && speaksOfTwo() ? pairs.iterator().next() : Set.of();
    }

    private boolean speaksOfTwo() {
        for (int i = 0; i + 1 < view.size(); i++) {
            if (TWO.contains(view.lowerWord(i)) && STATES.contains(view.lowerWord(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
