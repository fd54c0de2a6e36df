package dev.parley.nlp.reader;

import dev.parley.claim.Stance;
import java.util.ArrayList;
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

    /**
     * What both networks make of a window: of each row with proposals that are worth it, of these alone. Where no row has any, of the
     * attributions, which the large network reads better too.
     *
     * @param first what the first network says of the window's rows
     * @return at least one, the first of which speaks for the attributions
     */
    List<FocusScores> of(DocumentPieces pieces, List<int[]> wordings, List<FocusScores> first) {
        List<FocusScores> heard = new ArrayList<>();
        for (FocusScores scores : first) {
            int[] traced = traced(scores);
            if (traced.length > 0) {
                heard.add(again(pieces, wordings, scores, traced));
            }
        }
        return heard.isEmpty() ? List.of(again(pieces, wordings, first.get(0), new int[0])) : List.copyOf(heard);
    }

    private FocusScores again(DocumentPieces pieces, List<int[]> wordings, FocusScores first, int[] heard) {
        List<Integer> proposals =
                Arrays.stream(heard).mapToObj(first.row().proposals()::get).toList();
        Row again =
                Layout.rows(pieces, first.row().window(), wordings, proposals).get(0);
        return new FocusScores(again, Logits.mean(first.logits(), heard, network.read(again), again.firstOfType1()));
    }

    private int[] traced(FocusScores scores) {
        return IntStream.range(0, scores.row().proposals().size())
                .filter(k -> likeliest(scores, k) > trace)
                .toArray();
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
