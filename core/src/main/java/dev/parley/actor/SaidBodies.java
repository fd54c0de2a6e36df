package dev.parley.actor;

import java.util.Set;

/**
 * Names that the text itself calls a body, by the noun in front, "the dockers' union Havnar", or behind, "Havnar, the company that builds it", by what it is to
 * another, "its parent company, Havnar,", or by who heads it, "the leader of Havnar". A body may bear a person's name: "the firm Lind". Not covered: what
 * another sentence says.
 */
final class SaidBodies {

    private static final int LONGEST_APPOSITION = 7;

    private static final Set<String> IN_APPOSITION =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "POS", "VBN", "HYPH", "CD", "PRP$");

    private final DocumentView view;
    private final Lexicon lexicon;

    SaidBodies(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    boolean isBody(DocumentView.Range name) {
        return isBodyInFront(name) || isBodyBehind(name) || isRelated(name) || isHeaded(name);
    }

    /** Tells whether a description says so whose name this is: what stands beside it needs no name to begin with. */
    boolean isIntroduced(DocumentView.Range name) {
        return isBodyInFront(name) || isBodyBehind(name) || isRelated(name);
    }

    /** "Its parent company, Havnar, wants it", "her coalition partner, the Free Rowers,". */
    private boolean isRelated(DocumentView.Range name) {
        boolean article = view.sameSentence(name.from() - 1, name.from())
                && view.lowerWord(name.from() - 1).equals("the");
        int comma = article ? name.from() - 2 : name.from() - 1;
        int noun = comma - 1;
        if (!view.sameSentence(noun - 1, name.from()) || !view.word(comma).equals(",") || !isClosed(name)) {
            return false;
        }
        return view.tag(noun).equals("NN") && isRelation(noun, article) && isOwned(noun);
    }

    private boolean isRelation(int noun, boolean article) {
        boolean body = isNounOfBodies(noun) || lexicon.isCue(view.word(noun), Cue.BODY_RELATED);
        boolean party =
                lexicon.isCue(view.word(noun - 1), Cue.COALITION) || lexicon.is(view.word(noun - 1), Lexicon.Noun.BODY);
        return body || (lexicon.isCue(view.word(noun), Cue.RELATED) && (article || party));
    }

    private boolean isOwned(int noun) {
        int at = noun - 1;
        while (view.sameSentence(at, noun) && IN_APPOSITION.contains(view.tag(at)) && !isOwner(at)) {
            at--;
        }
        return view.sameSentence(at, noun) && isOwner(at);
    }

    private boolean isOwner(int token) {
        return view.tag(token).equals("PRP$") || view.hasTag(token, "POS");
    }

    /** In "her employer, Lind and the union" the name is the next of a list. */
    private boolean isClosed(DocumentView.Range name) {
        int end = name.to();
        return !view.sameSentence(name.from(), end)
                || Set.of(",", ".", "—", "–").contains(view.word(end));
    }

    /** "Leader of Havnar": a person has none. */
    private boolean isHeaded(DocumentView.Range name) {
        boolean article = view.sameSentence(name.from() - 1, name.from())
                && view.lowerWord(name.from() - 1).equals("the");
        int of = article ? name.from() - 2 : name.from() - 1;
        return view.sameSentence(of - 1, name.from())
                && view.word(of).equals("of")
                && lexicon.isCue(view.word(of - 1), Cue.OFFICE_OF_BODY)
                && !view.hasTag(name.to(), "POS")
                && !(view.sameSentence(of, name.to()) && view.hasTag(name.to(), "NN"));
    }

    /** "The dockers' union Havnar": a common noun in the singular, by which no person is called. */
    private boolean isBodyInFront(DocumentView.Range name) {
        int noun = name.from() - 1;
        return view.sameSentence(noun, name.from())
                && view.tag(noun).equals("NN")
                && (isNounOfBodies(noun) || isTrade(noun, name))
                && (view.sameSentence(noun - 1, noun) && !view.hasTag(noun - 1, "IN"))
                && !isOwned(name)
                && !isTold(noun);
    }

    /** "The tram builder Havnar": a person would be called by both names. */
    private boolean isTrade(int noun, DocumentView.Range name) {
        int start = noun;
        while (view.sameSentence(start - 1, noun) && IN_APPOSITION.contains(view.tag(start - 1))) {
            start--;
        }
        return name.to() - name.from() == 1
                && start < noun
                && lexicon.is(view.word(noun), Lexicon.Noun.BODY)
                && view.sameSentence(start - 1, noun)
                && view.lowerWord(start - 1).equals("the");
    }

    /** "The firm Lind founded". */
    private boolean isOwned(DocumentView.Range name) {
        return view.sameSentence(name.from(), name.to())
                && view.hasTag(name.to(), "VB")
                && lexicon.isCue(view.token(name.to()).lemma(), Cue.OWNING);
    }

    private boolean isTold(int noun) {
        int at = noun - 1;
        while (view.sameSentence(at, noun) && (IN_APPOSITION.contains(view.tag(at)) || view.hasTag(at, "DT"))) {
            at--;
        }
        return view.sameSentence(at, noun)
                && view.hasTag(at, "VB")
                && lexicon.isCue(view.token(at).lemma(), Cue.TELLING);
    }

    /** "Havnar, the company that builds it," but not "Lind, the union said". */
    private boolean isBodyBehind(DocumentView.Range name) {
        int at = name.to() + 1;
        boolean opens = view.sameSentence(name.from(), at)
                && view.word(name.to()).equals(",")
                && (view.hasTag(at, "DT") || view.hasTag(at, "PRP$"));
        int end = at + 1;
        while (opens
                && end <= at + LONGEST_APPOSITION
                && view.sameSentence(at, end)
                && IN_APPOSITION.contains(view.tag(end))) {
            end++;
        }
        boolean acts = view.sameSentence(at, end) && (view.hasTag(end, "VB") || view.hasTag(end, "MD"));
        return opens
                && !acts
                && ((view.tag(end - 1).equals("NN") && (isNounOfBodies(end - 1) || isTradeBehind(name, at, end - 1)))
                        || isOneOf(end - 1));
    }

    /** "Havnar, a tram builder,": a person would be called by both names, or be one by what stands in front. */
    private boolean isTradeBehind(DocumentView.Range name, int article, int noun) {
        boolean oneWord = name.to() - name.from() == 1
                && noun - article > 1
                && view.tag(noun - 1).equals("NN")
                && view.lowerWord(article).startsWith("a");
        return oneWord
                && lexicon.is(view.word(noun), Lexicon.Noun.BODY)
                && lexicon.genderOfFirstName(view.word(name.from())) == Gender.UNKNOWN
                && !(view.sameSentence(name.from() - 1, name.from()) && lexicon.isTitle(view.word(name.from() - 1)));
    }

    /** "Havnar, the largest of the agencies,". */
    private boolean isOneOf(int last) {
        boolean one = view.tag(last).equals("JJS")
                || view.hasTag(last, "CD")
                || Set.of("one", "latter").contains(view.lowerWord(last));
        int noun = last + 2;
        while (one && view.sameSentence(last, noun) && (view.hasTag(noun, "DT") || view.hasTag(noun, "JJ"))) {
            noun++;
        }
        return one
                && view.sameSentence(last, noun)
                && view.word(last + 1).equals("of")
                && view.tag(noun).equals("NNS")
                && lexicon.isAny(view.word(noun), Lexicon.Noun.BODY)
                && !lexicon.isAny(view.word(noun), Lexicon.Noun.ROLE);
    }

    private boolean isNounOfBodies(int noun) {
        String word = view.word(noun);
        if (view.sameSentence(noun - 1, noun) && lexicon.is(view.lowerWord(noun - 1) + " " + word, Lexicon.Noun.BODY)) {
            return true;
        }
        return (lexicon.is(word, Lexicon.Noun.BODY) || lexicon.is(word, Lexicon.Noun.CHAMBER))
                && !lexicon.is(word, Lexicon.Noun.ROLE);
    }
}
