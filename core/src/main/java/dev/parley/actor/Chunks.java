package dev.parley.actor;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;

/**
 * The noun phrases of a sentence, from left to right, without what follows their head save an "of" that leads to a name. A name is never cut,
 * whatever words it holds.
 */
final class Chunks {

    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$");
    private static final Set<String> INSIDE =
            Set.of("JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "POS");
    private static final Set<String> PAIRING = Set.of("both", "neither", "either");

    private final DocumentView view;
    private final Cast cast;

    Chunks(DocumentView view, Cast cast) {
        this.view = view;
        this.cast = cast;
    }

    /** Returns the phrases of the sentence of a token. */
    List<DocumentView.Range> ofSentence(int token) {
        int from = token;
        while (view.sameSentence(token, from - 1)) {
            from--;
        }
        int to = token + 1;
        while (view.sameSentence(token, to)) {
            to++;
        }
        return between(from, to);
    }

    /** Returns the phrases among consecutive tokens of one sentence. */
    List<DocumentView.Range> between(int from, int to) {
        ImmutableList.Builder<DocumentView.Range> found = ImmutableList.builder();
        int at = from;
        while (at < to) {
            int end = end(at, to);
            if (end > at) {
                found.add(new DocumentView.Range(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found.build();
    }

    private int end(int from, int limit) {
        if (view.tag(from).equals("PRP")) {
            return from + 1;
        }
        int at = from;
        while (at < limit && isOpener(at)) {
            at++;
        }
        int core = core(at, limit);
        return core > at && core < limit - 1 && view.word(core).equals("of") ? ofName(core, limit) : core;
    }

    private boolean isOpener(int token) {
        return OPENERS.contains(view.tag(token)) && !PAIRING.contains(view.lowerWord(token));
    }

    private int core(int from, int limit) {
        int at = from;
        while (at < limit) {
            int name = nameEnd(at);
            if (name > at) {
                at = Math.min(name, limit);
            } else if (INSIDE.contains(view.tag(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** "the leaders of France": what follows "of" belongs to the phrase. */
    private int ofName(int of, int limit) {
        int behind = of + 1;
        while (behind < limit && isOpener(behind)) {
            behind++;
        }
        int end = core(behind, limit);
        return end > behind ? end : of;
    }

    private int nameEnd(int token) {
        for (Cast.Mention mention : cast.overlapping(view.token(token).span())) {
            if (mention.form() == Cast.Form.NAME) {
                return view.range(mention.span()).to();
            }
        }
        return token;
    }
}
