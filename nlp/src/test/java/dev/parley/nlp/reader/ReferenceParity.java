package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.logging.Logger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Holds the reader against what the network gave where it was exported. Layouts must be identical; outputs may differ by the rounding of float
 * additions, which is another one on other processors and in other versions of ONNX Runtime. The log tells what was reached here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReferenceParity {

    private static final Logger LOG = Logger.getLogger(ReferenceParity.class.getName());

    /** Ten times what two processors and two versions of ONNX Runtime were seen to differ by. */
    private static final double ROUNDING = 0.01;

    private final List<Reference> references;
    private final List<Row> rows;
    private final List<Logits> outputs;

    ReferenceParity(String network, String references) throws IOException {
        Resources shipped = Resources.shipped();
        WordPiece tokenizer = new WordPiece(Vocabulary.parse(shipped.read(Resources.TOKENIZER), Resources.TOKENIZER));
        this.references = Reference.all(references);
        this.rows = this.references.stream()
                .map(reference -> reference.row(tokenizer))
                .toList();
        try (ReaderNetwork reader = new ReaderNetwork(OnnxNetwork.open(shipped.read(network), network))) {
            this.outputs = rows.stream().map(reader::read).toList();
        }
    }

    @Test
    void laysPassagesOutIdentically() {
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).ids()).isEqualTo(references.get(i).inputIds());
            assertThat(rows.get(i).types()).isEqualTo(references.get(i).tokenTypeIds());
            assertThat(rows.get(i).proposalAt()).isEqualTo(references.get(i).proposalAt());
        }
    }

    @Test
    void givesTheSameLogitsForTheAuthor() {
        double[] differences =
                IntStream.range(0, rows.size()).mapToDouble(this::difference).toArray();
        double largest = DoubleStream.of(differences).max().orElseThrow();
        LOG.info(() -> "largest difference of an author logit: " + largest);

        assertThat(largest).isLessThan(ROUNDING);
    }

    @Test
    void tagsAttributionsAlikeUnlessTheChoiceWasATie() {
        double[] margins = IntStream.range(0, rows.size())
                .mapToObj(this::margins)
                .flatMapToDouble(ofPassage -> ofPassage)
                .toArray();
        LOG.info(() -> margins.length + " tags differ");

        assertThat(DoubleStream.of(margins).max().orElse(0)).isLessThan(ROUNDING);
    }

    @Test
    void findsTheSameHolders() {
        assertThat(share(labels(i -> flat(references.get(i).holderArgmax(), i)), labels(this::holders)))
                .isGreaterThan(0.9999);
    }

    private double difference(int i) {
        double worst = 0;
        for (int proposal = 0; proposal < rows.get(i).proposals().size(); proposal++) {
            float[] actual = outputs.get(i).authorLogits(proposal);
            for (int label = 0; label < actual.length; label++) {
                worst = Math.max(
                        worst, Math.abs(actual[label] - references.get(i).author()[proposal][label]));
            }
        }
        return worst;
    }

    /** How far, where a tag is not that of the reference, it is ahead of that of the reference. */
    private DoubleStream margins(int i) {
        int[] expected = references.get(i).attributionArgmax();
        return IntStream.range(0, expected.length)
                .filter(position -> outputs.get(i).tag(position) != expected[position])
                .mapToDouble(position -> {
                    float[] logits = outputs.get(i).tagLogits(position);
                    return logits[outputs.get(i).tag(position)] - logits[expected[position]];
                });
    }

    private int[] holders(int i) {
        List<Integer> labels = new ArrayList<>();
        for (int position = 0; position < rows.get(i).ids().length; position++) {
            for (int proposal = 0; proposal < rows.get(i).proposals().size(); proposal++) {
                double support = outputs.get(i).holder(position, proposal, Stance.SUPPORT);
                double oppose = outputs.get(i).holder(position, proposal, Stance.OPPOSE);
                double none = 1 - support - oppose;
                labels.add(none >= support && none >= oppose ? 0 : support >= oppose ? 1 : 2);
            }
        }
        return labels.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] flat(int[][] labels, int i) {
        assertThat(labels.length).isEqualTo(rows.get(i).ids().length);
        return IntStream.range(0, labels.length)
                .flatMap(position -> IntStream.of(labels[position]))
                .toArray();
    }

    private int[] labels(IntFunction<int[]> ofPassage) {
        return IntStream.range(0, rows.size())
                .mapToObj(ofPassage)
                .flatMapToInt(IntStream::of)
                .toArray();
    }

    private static double share(int[] expected, int[] actual) {
        assertThat(actual).hasSameSizeAs(expected);
        long equal = IntStream.range(0, actual.length)
                .filter(i -> actual[i] == expected[i])
                .count();
        LOG.info(() -> equal + " of " + actual.length + " labels are equal");
        return (double) equal / actual.length;
    }
}
