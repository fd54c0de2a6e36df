package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of persons as texts and pages print them: an occupation in front is none of them; the photographer of a picture ("Mara Lind/AP") is nobody of whom the text speaks, and a
 * name that starts over ("Tom Quill Thomas J. QuillMore news") or that runs into the verb of a headline ("Tom Quill Calls") ends there.
 */
final class PageNames {

    private static final Set<String> ADDRESSES = Set.of("mr.", "mr", "madam", "madame", "the");

    private final DocumentView view;
    private final Lexicon lexicon;

    PageNames(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    List<NameMention> mended(List<NameMention> names) {
        Set<String> written = names.stream().map(name -> view.text(name.span())).collect(Collectors.toSet());
        return names.stream()
                .flatMap(this::withoutTown)
                .map(this::withSecondHalf)
                .map(name -> name.kind() == EntityKind.PERSON ? mended(name, written) : Optional.of(withKind(name)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NameMention> mended(NameMention name, Set<String> written) {
        return isCredit(name.span()) || isAddress(name.span())
                ? Optional.empty()
                : Optional.of(withoutVerb(once(withoutRole(name)), written));
    }

    /** In "Vet Kasper Lund", where a sentence begins, the recogniser takes the occupation for a name. */
    private NameMention withoutRole(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        String first = view.word(range.from());
        boolean role = range.to() - range.from() > 2
                && lexicon.is(first, Lexicon.Noun.ROLE)
                && !lexicon.isTitle(first)
                && lexicon.genderOfFirstName(first) == Gender.UNKNOWN;
        return role ? new NameMention(view.hull(range.from() + 1, range.to()), EntityKind.PERSON) : name;
    }

    /** "Mayor Nils Moe of Lund" are a person and a town; "the Duke of Lund" is one. */
    private Stream<NameMention> withoutTown(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        int of = range.from();
        while (of < range.to() && !view.word(of).equals("of")) {
            of++;
        }
        boolean split = name.kind() == EntityKind.PERSON && of + 1 < range.to() && isFull(range.from(), of);
        return split
                ? Stream.of(
                        new NameMention(view.hull(range.from(), of), EntityKind.PERSON),
                        new NameMention(view.hull(of + 1, range.to()), EntityKind.PLACE))
                : Stream.of(name);
    }

    /** First and last name, not only an office: "Secretary of State Jane Doe". */
    private boolean isFull(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean office = lexicon.isTitle(view.word(i)) || lexicon.is(view.word(i), Lexicon.Noun.ROLE);
            if (office && (i > from || to - from < 3)) {
                return false;
            }
        }
        return to - from > 1;
    }

    /** "MOE-LUND", of which the recogniser sees the first half; "the Moe-Lund summit" is of two. */
    private NameMention withSecondHalf(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        int hyphen = range.to();
        boolean halved = name.kind() == EntityKind.PERSON
                && view.sameSentence(range.from(), hyphen + 1)
                && view.word(hyphen).equals("-")
                && view.token(hyphen).span().start() == name.span().end()
                && view.token(hyphen + 1).span().start()
                        == view.token(hyphen).span().end()
                && isShouted(hyphen + 1)
                && isShouted(hyphen - 1);
        return halved ? new NameMention(view.hull(range.from(), hyphen + 2), EntityKind.PERSON) : name;
    }

    private boolean isShouted(int token) {
        String word = view.word(token);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "Canon Piers Brandt", which the recogniser takes for a body. */
    private NameMention withKind(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        boolean person = name.kind() == EntityKind.ORGANISATION
                && range.to() - range.from() == 3
                && lexicon.isTitle(view.word(range.from()))
                && view.hasTag(range.to() - 1, "NNP")
                && lexicon.genderOfFirstName(view.word(range.from() + 1)) != Gender.UNKNOWN;
        return person ? new NameMention(name.span(), EntityKind.PERSON) : name;
    }

    /** "Mr. Chairman", "the Speaker". */
    private boolean isAddress(Span name) {
        DocumentView.Range range = view.range(name);
        int last = range.to() - 1;
        int before = last - 1;
        return range.to() - range.from() <= 2
                && lexicon.is(view.word(last), Lexicon.Noun.ROLE)
                && lexicon.isTitle(view.word(last))
                && view.sameSentence(before, last)
                && ADDRESSES.contains(view.lowerWord(before));
    }

    private boolean isCredit(Span name) {
        String text = view.text();
        return (name.end() < text.length() && text.charAt(name.end()) == '/')
                || (name.start() > 0 && text.charAt(name.start() - 1) == '/');
    }

    /** In the headline "Tom Quill Calls" the recogniser takes the verb for a name unless it knows better. */
    private NameMention withoutVerb(NameMention name, Set<String> written) {
        DocumentView.Range range = view.range(name.span());
        boolean plural =
                range.to() - range.from() > 2 && view.tag(range.to() - 1).equals("NNS");
        if (!plural) {
            return name;
        }
        Span front = view.hull(range.from(), range.to() - 1);
        return written.contains(view.text(front)) ? new NameMention(front, EntityKind.PERSON) : name;
    }

    private NameMention once(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        for (int i = range.from() + 2; i < range.to(); i++) {
            Span start = view.hull(range.from(), i);
            PersonName first = PersonName.parse(view.text(start), lexicon);
            if (first.isFull() && first.isGiven(view.word(i), lexicon)) {
                return new NameMention(start, EntityKind.PERSON);
            }
        }
        return name;
    }
}
