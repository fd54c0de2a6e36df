package dev.parley.nlp.reader;

import dev.parley.claim.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A larger network that reads again what the first one sees a trace of: the proposals of a row on which anyone's stance is likelier than a
 * bound. What counts then is the mean of both networks' probabilities. Safe for use by several threads; closed by its owner.
 *
 * <p>Most passages are silent on most proposals, and silence is what the small network reads best: so the large one, several times as slow,
 * sees a third of the wordpieces where there are many proposals, and little more than half where there are few.
 */
final class SecondOpinion implements AutoCloseable {

    private final RowReader network;
    private final double trace;

    /**
     * Makes a second opinion.
     *
     * @param network the larger network, which it then owns
     * @param trace the probability of a stance above which a proposal is read again
     */
    SecondOpinion(RowReader network, double trace) {
        this.network = network;
        this.trace = trace;
    }

    /** What both networks make of a row, of the proposals that are worth it; the first one's word where none is. */
    FocusScores of(DocumentPieces pieces, List<int[]> wordings, FocusScores first) {
        int[] heard = IntStream.range(0, first.row().proposals().size())
                .filter(k -> likeliest(first, k) > trace)
                .toArray();
        if (heard.length == 0) {
            return first;
        }
        List<Integer> proposals =
                Arrays.stream(heard).mapToObj(first.row().proposals()::get).toList();
        Row again =
                Layout.rows(pieces, first.row().window(), wordings, proposals).get(0);
        return new FocusScores(again, Logits.mean(first.logits(), heard, network.read(again), again.firstOfType1()));
    }

    private static double likeliest(FocusScores scores, int k) {
        double author =
                scores.logits().author(k, Stance.SUPPORT) + scores.logits().author(k, Stance.OPPOSE);
        return IntStream.range(scores.contextFrom(), scores.to())
                .mapToDouble(piece -> scores.holder(piece, k, Stance.SUPPORT) + scores.holder(piece, k, Stance.OPPOSE))
                .reduce(author, Math::max);
    }

    @Override
    public void close() {
        network.close();
    }
}
