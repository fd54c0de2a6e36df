package dev.parley.nlp.reader;

import java.util.List;
import java.util.Map;

/**
 * Hands rows to the network and takes its output apart. Safe for use by several threads; closed by its owner.
 *
 * <p>A row goes through the network alone. With dynamic quantisation the scale of an activation comes from the whole batch, so that a row in
 * company would depend on its company; and on one thread, batches of 2, 4 and 8 were measured to be no faster.
 */
final class ReaderNetwork implements RowReader {

    private static final List<String> OUTPUTS = List.of("attribution", "pair", "author");

    private final OnnxNetwork network;

    ReaderNetwork(OnnxNetwork network) {
        this.network = network;
    }

    @Override
    public Logits read(Row row) {
        List<float[]> outputs = network.run(
                Map.of(
                        "input_ids", LongMatrix.padded(List.of(row.ids())),
                        "attention_mask", LongMatrix.padded(List.of(row.mask())),
                        "token_type_ids", LongMatrix.padded(List.of(row.types())),
                        "proposal_at", LongMatrix.padded(List.of(row.proposalAt()))),
                OUTPUTS);
        int proposals = row.proposalAt().length;
        // A row without proposals still has one column, the padding, in the network's output.
        return proposals == 0
                ? new Logits(outputs.get(0), new float[0], new float[0], 0)
                : new Logits(outputs.get(0), outputs.get(1), outputs.get(2), proposals);
    }

    @Override
    public void close() {
        network.close();
    }
}
