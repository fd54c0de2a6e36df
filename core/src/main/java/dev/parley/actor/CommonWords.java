package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Single words that the recogniser takes for persons because they have a capital, as all words of a headline do, and that the document
 * elsewhere uses as common nouns: "Harbour plan divides town", "the harbour". A word that is part of a full name, or that a title goes before,
 * is a name all the same.
 */
final class CommonWords {

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Set<String> commonNouns = new HashSet<>();

    CommonWords(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        for (int i = 0; i < view.size(); i++) {
            if (view.tag(i).equals("NN") || view.tag(i).equals("NNS")) {
                commonNouns.add(view.word(i));
            }
        }
    }

    List<NameMention> leftOutOf(List<NameMention> names) {
        Set<String> partsOfNames = names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(name -> PersonName.parse(view.text(name.span()), lexicon))
                .filter(PersonName::isFull)
                .map(name -> FamilyNames.bare(name.family()))
                .collect(Collectors.toSet());
        return names.stream().filter(name -> !isCommonWord(name, partsOfNames)).toList();
    }

    private boolean isCommonWord(NameMention name, Set<String> partsOfNames) {
        String word = view.text(name.span());
        int before = view.range(name.span()).from() - 1;
        return name.kind() == EntityKind.PERSON
                && commonNouns.contains(word.toLowerCase(Locale.ROOT))
                && !commonNouns.contains(word)
                && !partsOfNames.contains(word)
                && lexicon.genderOfFirstName(word) == Gender.UNKNOWN
                && (before < 0 || !lexicon.isTitle(view.word(before)));
    }
}
