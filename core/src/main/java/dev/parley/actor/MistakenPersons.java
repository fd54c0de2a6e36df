package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives bodies, papers and places their kind that the recogniser takes for persons: by their last word ("Halver School", "Lund Courier", "Tarn Bay"),
 * by the noun in front ("the dockers' union Havnar") or behind ("Havnar, the company that builds it") and by an article in front of more than one
 * word ("the Lund Landsting"). What is known once is known wherever the document has the name, or its last word alone.
 *
 * <p>Not covered: a body with a first name in it and no article in front, such as "Charlotte Observer", which stays a person.
 */
final class MistakenPersons {

    /** Last words of bodies that are last names as well. */
    private static final Set<String> LAST_NAMES = Set.of(
            "bank", "bench", "church", "court", "dam", "front", "gas", "house", "labs", "lodge", "mail", "mirror",
            "post", "power", "press", "steel");

    private final DocumentView view;
    private final Lexicon lexicon;
    private final SaidBodies said;

    MistakenPersons(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        this.said = new SaidBodies(view, lexicon);
    }

    List<NameMention> mended(List<NameMention> names) {
        Map<String, EntityKind> kinds = new HashMap<>();
        Set<String> people = familiesAmong(names);
        names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON && !people.contains(last(name)))
                .forEach(name -> kind(name).ifPresent(kind -> {
                    kinds.putIfAbsent(key(name), kind);
                    tailOf(name, kind).ifPresent(tail -> kinds.putIfAbsent(tail, kind));
                }));
        return names.stream().map(name -> withKind(name, kinds, people)).toList();
    }

    private NameMention withKind(NameMention name, Map<String, EntityKind> kinds, Set<String> people) {
        DocumentView.Range range = view.range(name.span());
        // "The firm Lind", though Mara Lind owns it.
        if (name.kind() == EntityKind.PERSON && range.to() - range.from() == 1 && said.isBody(range)) {
            return new NameMention(name.span(), EntityKind.ORGANISATION);
        }
        return Optional.ofNullable(kinds.get(key(name)))
                .filter(kind -> name.kind() == EntityKind.PERSON && !people.contains(last(name)))
                .map(kind -> new NameMention(name.span(), kind))
                .orElse(name);
    }

    /** The last names of those who bear a first name too that is known as one, or a title. */
    private Set<String> familiesAmong(List<NameMention> names) {
        return names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON && isSurelyPerson(view.range(name.span())))
                .map(this::last)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isSurelyPerson(DocumentView.Range range) {
        boolean titled = lexicon.isTitle(view.word(range.from()))
                || (view.sameSentence(range.from() - 1, range.from()) && lexicon.isTitle(view.word(range.from() - 1)));
        boolean named = range.to() - range.from() > 1
                && lexicon.genderOfFirstName(view.word(range.from())) != Gender.UNKNOWN
                && !hasArticle(range);
        return titled || named;
    }

    private Optional<EntityKind> kind(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        if (isSurelyPerson(range)) {
            return Optional.empty();
        }
        boolean several = range.to() - range.from() > 1;
        Optional<EntityKind> byLast = several ? kindOfLast(range) : Optional.empty();
        boolean body = said.isBody(range) || (several && isBehindArticle(range));
        return byLast.or(() -> body ? Optional.of(EntityKind.ORGANISATION) : Optional.empty());
    }

    private Optional<EntityKind> kindOfLast(DocumentView.Range name) {
        String word = view.lowerWord(name.to() - 1);
        boolean capital = Character.isUpperCase(view.word(name.to() - 1).codePointAt(0));
        return LAST_NAMES.contains(word) && capital && !hasArticle(name) ? Optional.empty() : lexicon.kindOfName(word);
    }

    /** "The Lund Landsting", while "the Lind plan" and "the Moe case" are of persons. */
    private boolean isBehindArticle(DocumentView.Range name) {
        return hasArticle(name)
                && standsAlone(name)
                && lexicon.genderOfFirstName(view.word(name.from())) == Gender.UNKNOWN;
    }

    private boolean hasArticle(DocumentView.Range name) {
        int before = name.from() - 1;
        return view.sameSentence(before, name.from()) && view.lowerWord(before).equals("the");
    }

    private boolean standsAlone(DocumentView.Range name) {
        boolean owns = view.hasTag(name.to() - 1, "POS") || view.hasTag(name.to(), "POS");
        boolean compound = view.sameSentence(name.from(), name.to())
                && (view.hasTag(name.to(), "NN") || view.hasTag(name.to(), "HYPH"));
        return !owns && !compound;
    }

    private Optional<String> tailOf(NameMention name, EntityKind kind) {
        DocumentView.Range range = view.range(name.span());
        return kind == EntityKind.ORGANISATION && range.to() - range.from() > 1
                ? Optional.of(view.lowerWord(range.to() - 1))
                : Optional.empty();
    }

    private String last(NameMention name) {
        return view.lowerWord(view.range(name.span()).to() - 1);
    }

    private String key(NameMention name) {
        return view.text(name.span()).toLowerCase(Locale.ROOT);
    }
}
