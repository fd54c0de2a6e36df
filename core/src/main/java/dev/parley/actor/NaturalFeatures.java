package dev.parley.actor;

import com.google.common.collect.ImmutableSet;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rivers, lakes and mountains that the recogniser takes for persons or bodies: "the river Tarn", "Lake Tarn", "the Tarn valley", "the Tarn, a river in the north,", "boats on the
 * Tarn". What is one once is one wherever the document has the name.
 *
 * <p>Not covered: a name that a first name or a last name of the document is as well.
 */
final class NaturalFeatures {

    private static final ImmutableSet<String> FEATURES = Table.words("natural-features.tsv");
    /** One is hardly on or along a body. */
    private static final Set<String> BESIDE =
            Set.of("on", "along", "across", "over", "beside", "down", "up", "upstream", "downstream");

    private static final Set<String> REACHES = Set.of("lower", "upper", "middle");
    private static final int LONGEST_APPOSITION = 4;

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    NaturalFeatures(DocumentView view, Lexicon lexicon, Gazetteer gazetteer) {
        this.view = view;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    List<NameMention> among(List<NameMention> names) {
        Set<String> people = names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(name -> PersonName.parse(view.text(name.span()), lexicon))
                .filter(PersonName::isFull)
                .flatMap(name -> List.of(name.given(), FamilyNames.bare(name.family())).stream())
                .map(NaturalFeatures::key)
                .collect(Collectors.toSet());
        Set<String> features = new HashSet<>();
        for (NameMention name : names) {
            if (isMistakable(name) && !people.contains(key(name)) && isFeature(view.range(name.span()))) {
                features.add(key(name));
            }
        }
        return names.stream()
                .map(name -> isMistakable(name) && (features.contains(key(name)) || opensWithFeature(name))
                        ? new NameMention(name.span(), EntityKind.PLACE)
                        : name)
                .toList();
    }

    private String key(NameMention name) {
        return key(view.text(name.span()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private boolean isMistakable(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        boolean kind = name.kind() == EntityKind.PERSON || name.kind() == EntityKind.ORGANISATION;
        return kind
                && !range.isEmpty()
                && lexicon.genderOfFirstName(view.word(range.from())) == Gender.UNKNOWN
                && !lexicon.isTitle(view.word(range.from()))
                && !gazetteer.knows(view.text(name.span()));
    }

    /** "Lake Tarn", all of which the recogniser takes for somebody's name. */
    private boolean opensWithFeature(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        return name.kind() == EntityKind.PERSON
                && range.to() - range.from() == 2
                && FEATURES.contains(view.lowerWord(range.from()))
                && !isTitled(range);
    }

    private boolean isTitled(DocumentView.Range name) {
        return view.sameSentence(name.from() - 1, name.from()) && lexicon.isTitle(view.word(name.from() - 1));
    }

    private boolean isFeature(DocumentView.Range name) {
        boolean oneWord = name.to() - name.from() == 1 && !view.tag(name.from()).equals("NNPS");
        return oneWord
                && !isTitled(name)
                && (isCalledInFront(name) || isCalledBehind(name) || isExplained(name) || isBeside(name));
    }

    /** "The river Tarn", "Lake Tarn". */
    private boolean isCalledInFront(DocumentView.Range name) {
        int noun = name.from() - 1;
        if (!view.sameSentence(noun, name.from()) || !FEATURES.contains(view.lowerWord(noun))) {
            return false;
        }
        boolean capital = Character.isUpperCase(view.word(noun).codePointAt(0));
        return capital || hasArticle(noun);
    }

    /** "The Tarn valley". */
    private boolean isCalledBehind(DocumentView.Range name) {
        return view.sameSentence(name.from(), name.to())
                && hasArticle(name.from())
                && FEATURES.contains(view.word(name.to()))
                && view.hasTag(name.to(), "NN");
    }

    private boolean hasArticle(int token) {
        return view.sameSentence(token - 1, token) && view.lowerWord(token - 1).equals("the");
    }

    /** "The Tarn, the river that". */
    private boolean isExplained(DocumentView.Range name) {
        int at = name.to() + 1;
        if (!hasArticle(name.from())
                || !view.sameSentence(name.from(), at)
                || !view.word(name.to()).equals(",")
                || !view.hasTag(at, "DT")) {
            return false;
        }
        int end = at + 1;
        while (end < at + LONGEST_APPOSITION
                && view.sameSentence(at, end)
                && !FEATURES.contains(view.word(end))
                && (view.hasTag(end, "JJ") || view.hasTag(end, "NN"))) {
            end++;
        }
        return view.sameSentence(at, end) && FEATURES.contains(view.word(end));
    }

    /** "On the Tarn", "in the lower Tarn". */
    private boolean isBeside(DocumentView.Range name) {
        boolean reach = view.sameSentence(name.from() - 1, name.from()) && REACHES.contains(view.word(name.from() - 1));
        int first = reach ? name.from() - 1 : name.from();
        boolean alone = !view.sameSentence(name.from(), name.to())
                || !(view.hasTag(name.to(), "NN") || view.hasTag(name.to(), "HYPH"));
        return hasArticle(first)
                && view.sameSentence(first - 2, first)
                && (reach || BESIDE.contains(view.lowerWord(first - 2)))
                && alone;
    }
}
