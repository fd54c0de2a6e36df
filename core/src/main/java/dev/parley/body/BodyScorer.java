package dev.parley.body;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells the article proper from what stands around it: menus, share bars, teasers of other articles, newsletters, cookie lines, captions, comments,
 * tags and boxes about the author; title, standfirst, byline and date are not part of it either. Immutable.
 *
 * <p>Each block is judged by its wording, its links, its neighbours, the containers around it and their names, as far as these are known, by
 * boosted trees. Not covered: articles that are a table or a list of short items, and other scripts than those with spaces between words.
 */
public final class BodyScorer {

    private static final String RESOURCE = "body-trees.txt";

    /** Even odds, chosen on the pages that the trees come from, each by trees of other sites. */
    private static final double LIMIT = 0.5;

    /** Of a text that is no page less is to be left out, and what is missed cannot be read. */
    private static final double TEXT_LIMIT = 0.3;

    /** A text of so few lines is seldom a page copied whole, and has too little in it to judge by: only what is clearly none of it goes. */
    private static final int MAX_NOTE = 12;

    private static final double NOTE_LIMIT = 0.05;

    /** A text of more lines is no page copied whole either, and is left whole. */
    private static final int MAX_LINES = 20_000;

    private static final BodyScorer STANDARD = new BodyScorer(Trees.read(RESOURCE, Features.names()));

    private final Trees trees;

    private BodyScorer(Trees trees) {
        this.trees = trees;
    }

    /**
     * Returns the scorer that Parley comes with.
     *
     * @return the scorer
     */
    public static BodyScorer standard() {
        return STANDARD;
    }

    /**
     * Chooses the blocks of the article. What the page repeats word for word is in it once.
     *
     * @param page the blocks
     * @return their indices in order; all blocks if none is like an article, so that nothing is lost
     */
    public List<Integer> body(Page page) {
        if (!page.isStructured() && page.blocks().size() > MAX_LINES) {
            List<Integer> all = IntStream.range(0, page.blocks().size()).boxed().toList();
            return Repeats.without(page.blocks(), all);
        }
        Signals signals = new Signals(page);
        Features features = new Features(signals);
        double[] scores = IntStream.range(0, signals.size())
                .mapToDouble(i -> trees.probability(features.of(i)))
                .toArray();
        boolean isNote = !page.isStructured() && signals.size() <= MAX_NOTE;
        double textLimit = isNote ? NOTE_LIMIT : TEXT_LIMIT;
        double limit = page.isStructured() ? LIMIT : textLimit;
        List<Integer> chosen = IntStream.range(0, signals.size())
                .filter(i -> scores[i] > limit && !Asides.isOne(signals.block(i)))
                .boxed()
                .toList();
        List<Integer> trimmed = chosen;
        if (page.isStructured()) {
            trimmed = new Siblings(signals, scores).with(fromFirstSeen(signals, chosen));
        } else if (!isNote) {
            trimmed = new Edges(signals, scores).trim(chosen);
        }
        List<Integer> body = EndMatter.without(page.blocks(), trimmed.isEmpty() ? fallback(signals) : trimmed);
        return Repeats.without(page.blocks(), body);
    }

    /** What a page does not show and stands above all that it shows is no beginning of an article; further down it may be folded up. */
    private static List<Integer> fromFirstSeen(Signals signals, List<Integer> chosen) {
        for (int at = 0; at < chosen.size(); at++) {
            if (!signals.block(chosen.get(at)).hints().containsKey(Hint.HIDDEN)) {
                return chosen.subList(at, chosen.size());
            }
        }
        return chosen;
    }

    private static List<Integer> fallback(Signals signals) {
        List<Integer> prose = IntStream.range(0, signals.size())
                .filter(signals::isProse)
                .boxed()
                .toList();
        return prose.isEmpty() ? IntStream.range(0, signals.size()).boxed().toList() : prose;
    }
}
