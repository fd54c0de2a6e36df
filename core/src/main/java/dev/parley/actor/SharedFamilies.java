package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * First names whose last name stands with a relative: "Ida and Karl Moe", "Karl Moe and his wife, Ida,".
 *
 * <p>Not covered: "Lind and Karl Moe", where nothing tells that the first word is a first name; relatives of other last names.
 */
final class SharedFamilies {

    private static final Set<String> JOINTS = Set.of("and", "&");

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Relatives relatives;

    SharedFamilies(DocumentView view, Lexicon lexicon, Relatives relatives) {
        this.view = view;
        this.lexicon = lexicon;
        this.relatives = relatives;
    }

    /** Returns the whole names of those who are called by their first name alone. */
    Map<Span, PersonName> among(List<NameMention> names) {
        List<NameMention> persons = names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .filter(name -> !view.range(name.span()).isEmpty())
                .toList();
        List<PersonName> full =
                persons.stream().map(this::parsed).filter(PersonName::isFull).toList();
        Map<Span, PersonName> found = new LinkedHashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            NameMention name = persons.get(i);
            Optional<PersonName> relative = isFree(name, full)
                    ? couple(name, i + 1 < persons.size() ? Optional.of(persons.get(i + 1)) : Optional.empty(), full)
                            .or(() -> introduced(name, persons))
                    : Optional.empty();
            relative.ifPresent(other ->
                    found.put(name.span(), new PersonName(view.text(name.span()), List.of(), other.family(), "")));
        }
        return found;
    }

    private PersonName parsed(NameMention name) {
        return PersonName.parse(view.text(name.span()), lexicon);
    }

    /** One word that is nobody's last name and not the first name of somebody whom the document names in full. */
    private boolean isFree(NameMention name, List<PersonName> full) {
        DocumentView.Range range = view.range(name.span());
        PersonName alone = parsed(name);
        return range.to() - range.from() == 1
                && !alone.isFull()
                && full.stream().noneMatch(person -> alone.isFamilyOf(person) || alone.isBareFamilyOf(person));
    }

    /** "Ida and Karl Moe". */
    private Optional<PersonName> couple(NameMention first, Optional<NameMention> next, List<PersonName> full) {
        int and = view.range(first.span()).to();
        boolean joined = next.isPresent()
                && view.range(next.get().span()).from() == and + 1
                && view.sameSentence(and - 1, and + 1)
                && JOINTS.contains(view.word(and));
        String word = view.text(first.span());
        return joined
                ? next.map(this::parsed).filter(PersonName::isFull).filter(other -> isGiven(word, other.family(), full))
                : Optional.empty();
    }

    private boolean isGiven(String word, String family, List<PersonName> full) {
        List<PersonName> named =
                full.stream().filter(person -> person.given().equals(word)).toList();
        return named.isEmpty()
                ? lexicon.genderOfFirstName(word) != Gender.UNKNOWN
                : named.stream().allMatch(person -> person.family().equals(family));
    }

    /** "Karl Moe and his wife, Ida,": the last of a full name in this sentence or the one before. */
    private Optional<PersonName> introduced(NameMention name, List<NameMention> persons) {
        int from = view.range(name.span()).from();
        return relatives
                .nounBefore(from)
                .flatMap(noun -> persons.stream()
                        .filter(other ->
                                other.span().end() <= view.token(noun).span().start())
                        .filter(other -> view.sentence(from)
                                        - view.sentence(view.range(other.span()).from())
                                <= 1)
                        .map(this::parsed)
                        .filter(PersonName::isFull)
                        .reduce((first, last) -> last));
    }
}
