package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Optional;
import java.util.Set;

/**
 * The name that stands behind a description between commas: "the investors' man, Julian Aske, waited", "its rival, the Makers' Federation, sued"; and the one
 * that stands in front: "Mara Lind, president of the branch, said".
 */
final class Appositions {

    private static final Set<String> CLOSERS = Set.of(",", ")", "-RRB-", ".", ";", "—", "–");

    private static final Set<String> EXPLAINING = Set.of("NN", "JJ", "DT", "POS", "PRP$");

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;

    Appositions(DocumentView view, Cast cast, Lexicon lexicon) {
        this.view = view;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Finds who is named right behind a definite description of one person or body. */
    Optional<Member> behind(NounPhrase phrase) {
        int comma = phrase.end();
        boolean describes = (phrase.isDefinite() || view.hasTag(phrase.head() - 1, "POS"))
                && (view.tag(phrase.head()).equals("NN") || isTitle(phrase.head()))
                && view.sameSentence(phrase.head(), comma)
                && view.word(comma).equals(",");
        int name = comma + 1;
        while (describes && view.sameSentence(comma, name) && view.hasTag(name, "DT")) {
            name++;
        }
        return describes && view.sameSentence(comma, name) ? named(name, phrase) : Optional.empty();
    }

    /** "The Prime Minister, Mara Lind, agreed". */
    private boolean isTitle(int head) {
        return view.tag(head).equals("NNP") && lexicon.is(view.word(head), Lexicon.Noun.ROLE);
    }

    /** Finds the person whom the phrase explains right behind the name: "Mara Lind, president of the branch, said". */
    Optional<Member> inFront(NounPhrase phrase) {
        int start = phrase.determiner().isEmpty() ? phrase.from() : phrase.from() - 1;
        int comma = commaBefore(start);
        boolean explains = !phrase.isPossessed()
                && view.tag(phrase.head()).equals("NN")
                && lexicon.is(view.word(phrase.head()), Lexicon.Noun.ROLE)
                && view.sameSentence(comma - 1, start)
                && view.word(comma).equals(",")
                && (comma == start - 1 || view.hasTag(start, "DT"))
                && !acts(phrase);
        return explains ? nameEndingAt(comma) : Optional.empty();
    }

    /** In "Ms. Lind, the mayor wants it" somebody is told of another. */
    private boolean acts(NounPhrase phrase) {
        boolean verb =
                view.hasTag(phrase.end(), "VBZ") || view.hasTag(phrase.end(), "VBD") || view.hasTag(phrase.end(), "MD");
        return phrase.determiner().equals("the") && view.sameSentence(phrase.head(), phrase.end()) && verb;
    }

    /** The token before the explanation, which may be the second one: "Mara Lind, the branch's president and a veteran, said". */
    private int commaBefore(int start) {
        boolean second = view.sameSentence(start - 2, start)
                && view.hasTag(start - 1, "CC")
                && view.tag(start - 2).equals("NN")
                && lexicon.is(view.word(start - 2), Lexicon.Noun.ROLE);
        if (!second) {
            return start - 1;
        }
        int at = start - 2;
        while (view.sameSentence(at, start) && EXPLAINING.stream().anyMatch(view.tag(at)::startsWith)) {
            at--;
        }
        return at < start - 2 ? at : start - 1;
    }

    /** A name behind a comma or "and" is an item of a list. */
    private Optional<Member> nameEndingAt(int comma) {
        return cast.overlapping(view.token(comma - 1).span()).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .filter(mention -> mention.member().kind() == EntityKind.PERSON)
                .filter(mention -> !isListed(view.range(mention.span()).from(), comma))
                .map(Cast.Mention::member)
                .findFirst();
    }

    private boolean isListed(int name, int comma) {
        int before = name - 1;
        return view.sameSentence(before, comma)
                && (view.hasTag(before, "CC") || (view.word(before).equals(",") && !view.isQuoted(before)));
    }

    private Optional<Member> named(int token, NounPhrase phrase) {
        return cast.overlapping(view.token(token).span()).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .filter(mention -> fits(mention.member().kind(), view.word(phrase.head())))
                .filter(mention -> isClosed(view.range(mention.span()), token))
                .map(Cast.Mention::member)
                .findFirst();
    }

    private boolean fits(EntityKind kind, String noun) {
        return (kind == EntityKind.PERSON && lexicon.is(noun, Lexicon.Noun.ROLE))
                || (kind == EntityKind.ORGANISATION && (lexicon.is(noun, Lexicon.Noun.BODY) || noun.equals("rival")));
    }

    /** In "the mayor, Karl Brandt and the council" the name is the next of a list. */
    private boolean isClosed(DocumentView.Range name, int start) {
        int end = name.to();
        if (!view.sameSentence(start, end)) {
            return true;
        }
        if (view.word(end).equals("(") || view.word(end).equals("-LRB-")) {
            return true;
        }
        boolean listed = view.sameSentence(start, end + 1) && view.hasTag(end + 1, "CC");
        return CLOSERS.contains(view.word(end)) && !listed;
    }
}
