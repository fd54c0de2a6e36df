package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Holder mentions that name nobody who could hold a position: things ("two polls", "experience"), whoever is meant by a figure of speech
 * ("every sensible person", "like magic"), how many of some say so ("some", "most people"), and places in which somebody
 * acts ("landed in Ruritania").
 *
 * <p>Not covered: things that no list of nouns knows, unless they stand alone without an article.
 */
final class Nobody {

    private static final Set<String> GENERIC = Set.of(
            "every",
            "any",
            "no",
            "whoever",
            "anyone",
            "anybody",
            "everyone",
            "everybody",
            "nobody",
            "none",
            "somebody",
            "someone");
    private static final Set<String> HEDGES =
            Set.of("hardly", "scarcely", "barely", "almost", "nearly", "virtually", "practically", "not");
    /** No more than a denial: "few in the town". */
    private static final Set<String> FEW = Set.of("few", "little");

    private static final Set<String> QUANTITIES = Set.of(
            "some", "many", "most", "several", "few", "others", "more", "all", "plenty", "lots", "half", "hardly",
            "nearly", "almost");
    private static final Set<String> ABSTRACT = Set.of(
            "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ism", "ance", "ances", "ence", "ences", "ity",
            "ities", "ship", "hood");
    private static final Set<String> PEOPLE = Set.of("people", "persons", "folk", "folks", "individuals");
    private static final Set<String> SOURCES = Set.of("source", "sources", "person", "those");
    private static final Set<String> INFORMED = Set.of("familiar", "briefed", "knowledgeable");
    private static final Set<String> ARTICLES_OF_ONE = Set.of("", "a", "an");
    private static final Set<String> PAPERS = Set.of(
            "statement",
            "statements",
            "report",
            "reports",
            "letter",
            "letters",
            "document",
            "documents",
            "memo",
            "memos",
            "email",
            "emails",
            "e-mail",
            "note",
            "transcript",
            "post",
            "filing",
            "filings",
            "notice");
    /** What tells whose a paper is. */
    private static final Set<String> OWNING = Set.of(
            "by", "from", "of", "for", "the", "signed", "issued", "published", "released", "written", "sent", "posted");

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "into", "near", "inside", "outside", "across", "around", "through");
    private static final Set<EntityKind> TERRITORIES = Set.of(EntityKind.STATE, EntityKind.PLACE);

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Phrases phrases;

    Nobody(Scene scene) {
        this.view = scene.view();
        this.cast = scene.cast();
        this.lexicon = scene.lexicon();
        this.phrases = scene.phrases();
    }

    /** Tells whether a holder mention names nobody. */
    boolean is(Span holder) {
        DocumentView.Range range = view.range(holder);
        if (range.isEmpty()) {
            return false;
        }
        NounPhrase phrase = phrases.of(range);
        if (isNameless(range, phrase)) {
            return true;
        }
        boolean thing = lexicon.is(view.word(phrase.head()), Lexicon.Noun.THING) && phrase.coreEnd() < phrase.end();
        // "A poll by the Guild" is no guild.
        Optional<EntityKind> named = thing && !isNamed(phrase.head()) ? Optional.empty() : kindOfName(holder);
        return named.isPresent()
                ? isScene(named.get(), range) || isAnyoneIn(range)
                : isGeneric(range) || isThing(range) || isNoNoun(range);
    }

    /** "According to a letter", "people familiar with the matter": a source of which nothing is told. */
    private boolean isNameless(DocumentView.Range range, NounPhrase phrase) {
        int noun = phrase.from();
        if (!ARTICLES_OF_ONE.contains(phrase.determiner()) || !view.tag(noun).matches("NNS?")) {
            return false;
        }
        String word = view.lowerWord(noun);
        String next = view.sameSentence(noun, noun + 1) ? view.lowerWord(noun + 1) : "";
        if (PEOPLE.contains(word) || SOURCES.contains(word)) {
            return INFORMED.contains(next);
        }
        int to = range.from() - 1;
        boolean according = view.sameSentence(to - 1, range.from())
                && view.lowerWord(to).equals("to")
                && view.lowerWord(to - 1).equals("according");
        return according && phrase.head() == noun && PAPERS.contains(word) && !OWNING.contains(next);
    }

    /** A word that the reader took for somebody: "a doctor who did not want to be named". */
    private boolean isNoNoun(DocumentView.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!view.hasTag(i, "VB") && !view.hasTag(i, "RB") && !view.hasTag(i, "MD")) {
                return false;
            }
        }
        return Character.isLowerCase(view.word(range.from()).codePointAt(0));
    }

    /** Tells whether a mention names people of whom nothing is told, "some", "most people", whom a pronoun may take up all the same. */
    boolean isCrowd(Span holder) {
        DocumentView.Range range = view.range(holder);
        return !range.isEmpty() && areOnlySomeMany(range) && !isTold(range.to());
    }

    /** "Others that supported it", "some in the ministry"; but "some of them" are any. */
    private boolean isTold(int behind) {
        return view.sameSentence(behind - 1, behind)
                && (view.hasTag(behind, "W") || view.hasTag(behind, "IN"))
                && !isOfThem(behind);
    }

    private boolean isOfThem(int of) {
        return view.sameSentence(of, of + 1)
                && view.word(of).equals("of")
                && view.tag(of + 1).equals("PRP");
    }

    private boolean areOnlySomeMany(DocumentView.Range range) {
        int last = range.to() - 1;
        boolean people = PEOPLE.contains(view.lowerWord(last));
        int end = people ? last : last > range.from() + 1 && isOfThem(last - 1) ? last - 1 : range.to();
        for (int i = range.from(); i < end; i++) {
            if (!QUANTITIES.contains(view.lowerWord(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(int head) {
        return cast.overlapping(view.token(head).span()).stream().anyMatch(mention -> mention.form() == Cast.Form.NAME);
    }

    private Optional<EntityKind> kindOfName(Span holder) {
        return cast.overlapping(holder).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .filter(mention -> mention.span()
                        .contains(view.token(view.range(holder).to() - 1).span()))
                .map(mention -> mention.member().kind())
                .findFirst();
    }

    /** A territory that somebody acts in, or a town that somebody comes from. */
    private boolean isScene(EntityKind kind, DocumentView.Range range) {
        int before = range.from() - 1;
        if (!TERRITORIES.contains(kind) || !view.sameSentence(before, range.from())) {
            return false;
        }
        boolean owns = view.hasTag(range.to(), "POS") || view.hasTag(range.to() - 1, "POS");
        String word = view.lowerWord(before);
        boolean origin = kind == EntityKind.PLACE && word.equals("from");
        return (LOCATIVE.contains(word) || origin) && !owns;
    }

    /** "Hardly anyone in Lund". */
    private boolean isAnyoneIn(DocumentView.Range range) {
        return isGeneric(range) && view.hasTag(behindHedges(range) + 1, "IN");
    }

    private int behindHedges(DocumentView.Range range) {
        int from = range.from();
        while (from < range.to() - 1 && HEDGES.contains(view.lowerWord(from))) {
            from++;
        }
        return from;
    }

    private boolean isGeneric(DocumentView.Range range) {
        int from = behindHedges(range);
        return GENERIC.contains(view.lowerWord(from)) || FEW.contains(view.lowerWord(from));
    }

    private boolean isThing(DocumentView.Range range) {
        NounPhrase phrase = phrases.of(range);
        String head = view.word(phrase.head());
        return lexicon.isAny(head, Lexicon.Noun.THING) || isAbstract(phrase) || isAbstractByForm(phrase.head());
    }

    /** What somebody does or is, by the ending of the noun: "the ordination of women". */
    private boolean isAbstractByForm(int head) {
        String word = view.lowerWord(head);
        boolean form =
                ABSTRACT.stream().anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 2);
        return form
                && view.hasTag(head, "NN")
                && !view.hasTag(head, "NNP")
                && !NamedPapers.isPaper(word)
                && !lexicon.isKnownInAnyNumber(word);
    }

    /** A common noun in the singular, without article, that is no known body or person: "like magic". */
    private boolean isAbstract(NounPhrase phrase) {
        String head = view.word(phrase.head());
        return phrase.end() - phrase.from() == 1
                && phrase.determiner().isEmpty()
                && view.tag(phrase.head()).equals("NN")
                && Character.isLowerCase(head.codePointAt(0))
                && !lexicon.isKnown(head);
    }
}
