package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Set;

/** Plural noun phrases that no name and no holder is, yet which "they" may take up: subjects such as "the farmers" in "the farmers want". */
final class PluralPhrases {

    private static final int REACH = 3;
    private static final Set<String> INSIDE =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "VBN", "VBG");

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Cast cast;
    private final Salience salience;
    private final Capitals capitals;

    PluralPhrases(Scene scene, Salience salience) {
        this.view = scene.view();
        this.lexicon = scene.lexicon();
        this.cast = scene.cast();
        this.capitals = scene.capitals();
        this.salience = salience;
    }

    /** Adds the plural subjects of the sentence of a token and of the three before it. */
    void addBefore(int token) {
        int last = view.sentence(token);
        for (int i = token - 1; i >= 0 && last - view.sentence(i) <= REACH; i--) {
            if (isHead(i)) {
                addPhrase(start(i), i + 1);
            }
        }
    }

    private boolean isHead(int token) {
        return (view.tag(token).equals("NNS") || view.tag(token).equals("NNPS"))
                && !view.hasTag(token + 1, "NN")
                && !Shares.isShare(view.lowerWord(token))
                && isOfPeople(token);
    }

    private boolean isOfPeople(int head) {
        DocumentView.Range range = new DocumentView.Range(head, head + 1);
        return salience.isSpeaker(range)
                || (salience.isSubject(range) && lexicon.isAny(view.word(head), Lexicon.Noun.ROLE));
    }

    private int start(int head) {
        int from = head;
        while (from > 0 && view.sameSentence(head, from - 1) && INSIDE.contains(view.tag(from - 1))) {
            from--;
        }
        return from;
    }

    private void addPhrase(int from, int to) {
        Span span = view.hull(from, to);
        if (cast.overlapping(span).isEmpty()) {
            String name = capitals.inMidSentence(NameForms.plain(view.text(span)), from);
            Member member = cast.named(name, EntityKind.GROUP, Member.Naming.FIXED);
            cast.mention(member, span, Cast.Form.DESCRIPTION, view.text());
        }
    }
}
