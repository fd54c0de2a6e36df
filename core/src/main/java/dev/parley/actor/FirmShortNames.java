package dev.parley.actor;

import com.google.common.base.Splitter;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Firms by the first word of their names, "Halver" for "Halver Lines", and by the last one of "Air Halver", where the recogniser takes that word for a
 * person, a place or a group or overlooks it. It is not the firm where two bodies' names begin with it, where it is a first name, a part of a person's
 * name, a nationality or anything well known, and where the document uses it as a place, "in Halver", or of a person, "Captain Halver".
 *
 * <p>Not covered: a short form of several words; a firm whose whole name only another document has.
 */
final class FirmShortNames {

    private static final Set<EntityKind> MISTAKABLE = Set.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.GROUP);
    private static final Set<EntityKind> MISTAKEN_WHOLE = Set.of(EntityKind.PERSON, EntityKind.GROUP);
    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "outside", "inside", "around", "across", "throughout", "into", "through");

    /** Branches of trade that are last names as well. */
    private static final Set<String> LAST_NAMES =
            Set.of("power", "gas", "steel", "farms", "homes", "capital", "cars", "company");

    private static final String AIR = "Air";

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    FirmShortNames(DocumentView view, Lexicon lexicon, Gazetteer gazetteer) {
        this.view = view;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    List<NameMention> among(List<NameMention> names) {
        List<NameMention> mended = names.stream().map(this::withKind).toList();
        Set<String> firms = shortNames(mended);
        firms.removeAll(partsOfPersons(mended));
        firms.removeIf(this::isOther);
        List<NameMention> all = new ArrayList<>();
        Set<Integer> alone = alone(firms, mended);
        alone.stream()
                .filter(token -> isNoFirm(view.range(view.token(token).span())))
                .forEach(token -> firms.remove(view.word(token)));
        mended.forEach(name -> all.add(isShort(name, firms) ? body(name.span()) : name));
        alone.stream()
                .filter(token -> firms.contains(view.word(token)))
                .map(token -> view.token(token).span())
                .filter(span -> mended.stream().noneMatch(name -> name.span().overlaps(span)))
                .map(FirmShortNames::body)
                .forEach(all::add);
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    private static NameMention body(Span span) {
        return new NameMention(span, EntityKind.ORGANISATION);
    }

    /** "Halver Ferries" is no person, whatever the recogniser says. */
    private NameMention withKind(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        if (!MISTAKEN_WHOLE.contains(name.kind()) || range.to() - range.from() < 2) {
            return name;
        }
        String last = view.lowerWord(range.to() - 1);
        boolean firm = (lexicon.nameEndings().isBranch(last) && !LAST_NAMES.contains(last))
                || view.word(range.from()).equals(AIR);
        for (int i = range.from(); firm && i < range.to(); i++) {
            firm = view.hasTag(i, "NNP") && Character.isUpperCase(view.word(i).codePointAt(0));
        }
        boolean person = lexicon.genderOfFirstName(view.word(range.from())) != Gender.UNKNOWN
                || lexicon.isTitle(view.word(range.from()))
                || isTitled(range);
        return firm && !person && !gazetteer.knows(view.text(name.span())) ? body(name.span()) : name;
    }

    /** The words by which just one firm may be called. */
    private Set<String> shortNames(List<NameMention> names) {
        Map<String, Set<String>> firms = new HashMap<>();
        Set<String> bodies = new HashSet<>();
        names.stream()
                .filter(name -> name.kind() == EntityKind.ORGANISATION)
                .map(name -> lexicon.nameEndings().withoutForm(NameForms.plain(view.text(name.span()))))
                .filter(bodies::add)
                .forEach(name -> shortForm(name)
                        .ifPresent(word -> firms.computeIfAbsent(word, any -> new HashSet<>())
                                .add(name)));
        Set<String> found = new HashSet<>();
        firms.forEach((word, wholes) -> {
            boolean one = bodies.stream()
                    .filter(body -> body.startsWith(word + " "))
                    .allMatch(body -> wholes.stream().anyMatch(whole -> (body + " ").startsWith(whole + " ")));
            if (one && wholes.size() == 1) {
                found.add(word);
            }
        });
        return found;
    }

    private Optional<String> shortForm(String name) {
        List<String> words = Splitter.on(' ').splitToList(name);
        if (words.size() == 2 && words.get(0).equals(AIR)) {
            return Optional.of(words.get(1));
        }
        boolean firm = words.size() > 1 && words.stream().skip(1).allMatch(lexicon.nameEndings()::isBranch);
        return firm ? Optional.of(words.get(0)) : Optional.empty();
    }

    private Set<String> partsOfPersons(List<NameMention> names) {
        Set<String> parts = new HashSet<>();
        names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .map(name -> NameForms.plain(view.text(name.span())))
                .filter(name -> name.contains(" "))
                .forEach(name -> parts.addAll(Splitter.on(' ').splitToList(name)));
        return parts;
    }

    /** A first name, a nationality, what is well known, and a word that is no name: "General Motors". */
    private boolean isOther(String word) {
        return lexicon.genderOfFirstName(word) != Gender.UNKNOWN
                || lexicon.isTitle(word)
                || lexicon.isCalendarWord(word)
                || lexicon.isKnownInAnyNumber(word)
                || gazetteer.knows(word)
                || gazetteer.byDemonym(word).isPresent()
                || isCommonWord(word);
    }

    private boolean isCommonWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !Character.isUpperCase(word.codePointAt(0))
                || Stream.iterate(0, token -> token < view.size(), token -> token + 1)
                        .anyMatch(token -> view.word(token).equals(lower));
    }

    /** Where the text has one of the words that is no part of a longer name. */
    private Set<Integer> alone(Set<String> firms, List<NameMention> names) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < view.size(); i++) {
            Span span = view.token(i).span();
            boolean inside = names.stream()
                    .anyMatch(name -> name.span().overlaps(span)
                            && view.range(name.span()).to()
                                            - view.range(name.span()).from()
                                    > 1);
            if (firms.contains(view.word(i))
                    && !inside
                    && view.hasTag(i, "NN")
                    && !isCapital(i, i - 1)
                    && !isCapital(i, i + 1)) {
                found.add(i);
            }
        }
        return found;
    }

    /** A capital beside it would make it a part of another name; a title is looked at by itself. */
    private boolean isCapital(int token, int neighbour) {
        return view.sameSentence(token, neighbour)
                && view.hasTag(neighbour, "NNP")
                && !lexicon.isTitle(view.word(neighbour))
                && Character.isUpperCase(view.word(neighbour).codePointAt(0));
    }

    private boolean isShort(NameMention name, Set<String> firms) {
        return MISTAKABLE.contains(name.kind()) && firms.contains(NameForms.plain(view.text(name.span())));
    }

    private boolean isNoFirm(DocumentView.Range name) {
        return isTitled(name) || isPersons(name) || isLocated(name) || isTown(name);
    }

    private boolean isTitled(DocumentView.Range name) {
        int before = name.from() - 1;
        return view.sameSentence(before, name.from()) && lexicon.isTitle(view.word(before));
    }

    /** "Halver, who founded it", "the founder Halver". */
    private boolean isPersons(DocumentView.Range name) {
        int before = name.from() - 1;
        boolean office = view.sameSentence(before, name.from())
                && view.tag(before).equals("NN")
                && lexicon.is(view.word(before), Lexicon.Noun.ROLE)
                && !lexicon.is(view.word(before), Lexicon.Noun.BODY);
        int who = name.to() + 1;
        return office
                || (view.sameSentence(name.from(), who)
                        && view.word(name.to()).equals(",")
                        && view.lowerWord(who).equals("who"));
    }

    /** "In Halver", while shares are held and trust is put in a firm. */
    private boolean isLocated(DocumentView.Range name) {
        int before = name.from() - 1;
        boolean put = view.sameSentence(before - 1, name.from())
                && (isCue(before - 1, Cue.HELD) || isCue(before - 1, Cue.TRUST));
        return view.sameSentence(before, name.from())
                && LOCATIVE.contains(view.lowerWord(before))
                && !put
                && !view.hasTag(name.to(), "POS");
    }

    /** "The port of Halver", "Halver residents", "HALVER —". */
    private boolean isTown(DocumentView.Range name) {
        int of = name.from() - 1;
        boolean owned = view.sameSentence(of - 1, name.from())
                && view.word(of).equals("of")
                && (isCue(of - 1, Cue.TOWN) || isCue(of - 1, Cue.IN_TOWN) || isCue(of - 1, Cue.LOCATED));
        return owned || (view.sameSentence(name.from(), name.to()) && isCue(name.to(), Cue.OF_TOWN));
    }

    private boolean isCue(int token, Cue cue) {
        return lexicon.isCue(view.word(token), cue);
    }
}
