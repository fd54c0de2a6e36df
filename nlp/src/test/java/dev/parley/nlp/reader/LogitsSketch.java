package dev.parley.nlp.reader;

import dev.parley.claim.Stance;

/** Hand-made network output for one row: nothing anywhere, unless something is said. Pieces are counted in the document. */
final class LogitsSketch {

    private static final float SURE = 6;

    private final Row row;
    private final float[] attribution;
    private final float[] pair;
    private final float[] author;

    LogitsSketch(Row row) {
        this.row = row;
        int proposals = row.proposals().size();
        this.attribution = new float[row.ids().length * Logits.TAGS];
        this.pair = new float[row.ids().length * proposals * Logits.PAIR];
        this.author = new float[proposals * Logits.AUTHOR];
        for (int at = 0; at < attribution.length; at += Logits.TAGS) {
            attribution[at] = 1;
        }
        for (int at = 0; at < pair.length; at += 3) {
            pair[at] = SURE;
        }
        for (int at = 0; at < author.length; at += Logits.AUTHOR) {
            author[at] = SURE;
            author[at + 3] = -SURE;
        }
    }

    LogitsSketch tags(int from, int... tags) {
        for (int i = 0; i < tags.length; i++) {
            attribution[position(from + i) * Logits.TAGS + tags[i]] = SURE;
        }
        return this;
    }

    LogitsSketch holder(int from, int to, int proposal, Stance stance) {
        return pair(from, to, proposal, label(stance));
    }

    /** Makes a holder of two minds, with these odds of support and opposition against nothing. */
    LogitsSketch holder(int from, int to, int proposal, double support, double oppose) {
        for (int piece = from; piece < to; piece++) {
            int at = (position(piece) * row.proposals().size() + proposal) * Logits.PAIR;
            pair[at + 1] = SURE + (float) Math.log(support / (1 - support - oppose));
            pair[at + 2] = SURE + (float) Math.log(oppose / (1 - support - oppose));
        }
        return this;
    }

    LogitsSketch evidence(int from, int to, int proposal, Stance stance) {
        return pair(from, to, proposal, 3 + label(stance));
    }

    LogitsSketch author(int proposal, Stance stance) {
        author[proposal * Logits.AUTHOR + label(stance)] = 2 * SURE;
        return this;
    }

    LogitsSketch conditional(int proposal) {
        author[proposal * Logits.AUTHOR + 3] = SURE;
        return this;
    }

    FocusScores scores() {
        return new FocusScores(
                row, new Logits(attribution, pair, author, row.proposals().size()));
    }

    private LogitsSketch pair(int from, int to, int proposal, int value) {
        for (int piece = from; piece < to; piece++) {
            int at = (position(piece) * row.proposals().size() + proposal) * Logits.PAIR;
            pair[at + value] = 2 * SURE;
        }
        return this;
    }

    private static int label(Stance stance) {
        return stance == Stance.SUPPORT ? 1 : 2;
    }

    private int position(int piece) {
        Window window = row.window();
        return piece < window.start() ? 1 + piece - window.context() : row.focusAt() + piece - window.start();
    }
}
