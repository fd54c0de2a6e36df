package dev.parley.actor;

import java.util.Set;

/**
 * Names that the text itself calls a body, by the noun in front, "the dockers' union Havnar", or behind, "Havnar, the company that builds it". A body
 * may bear a person's name: "the firm Lind". Not covered: what another sentence says.
 */
final class SaidBodies {

    private static final int LONGEST_APPOSITION = 7;

    /** What somebody does to a body: "the firm Lind founded" is not called Lind. */
    private static final Set<String> OWNING = Set.of(
            "found",
            "co-found",
            "run",
            "lead",
            "own",
            "chair",
            "head",
            "start",
            "create",
            "buy",
            "sell",
            "manage",
            "join",
            "leave",
            "direct",
            "control",
            "inherit");

    /** "They told the union Lind would resign". */
    private static final Set<String> TELLING = Set.of("tell", "inform", "warn", "assure", "remind", "promise");

    private static final Set<String> IN_APPOSITION =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "POS", "VBN", "HYPH", "CD", "PRP$");

    private final DocumentView view;
    private final Lexicon lexicon;

    SaidBodies(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    boolean isBody(DocumentView.Range name) {
        return isBodyInFront(name) || isBodyBehind(name);
    }

    /** "The dockers' union Havnar": a common noun in the singular, by which no person is called. */
    private boolean isBodyInFront(DocumentView.Range name) {
        int noun = name.from() - 1;
        return view.sameSentence(noun, name.from())
                && view.tag(noun).equals("NN")
                && (isNounOfBodies(noun) || isTrade(noun, name))
                && (view.sameSentence(noun - 1, noun) && !view.hasTag(noun - 1, "IN"))
                && !isOwner(name)
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

    private boolean isOwner(DocumentView.Range name) {
        return view.sameSentence(name.from(), name.to())
                && view.hasTag(name.to(), "VB")
                && OWNING.contains(view.token(name.to()).lemma());
    }

    private boolean isTold(int noun) {
        int at = noun - 1;
        while (view.sameSentence(at, noun) && (IN_APPOSITION.contains(view.tag(at)) || view.hasTag(at, "DT"))) {
            at--;
        }
        return view.sameSentence(at, noun)
                && view.hasTag(at, "VB")
                && TELLING.contains(view.token(at).lemma());
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
        return opens && !acts && view.tag(end - 1).equals("NN") && isNounOfBodies(end - 1);
    }

    private boolean isNounOfBodies(int noun) {
        String word = view.word(noun);
        return (lexicon.is(word, Lexicon.Noun.BODY) || lexicon.is(word, Lexicon.Noun.CHAMBER))
                && !lexicon.is(word, Lexicon.Noun.ROLE);
    }
}
