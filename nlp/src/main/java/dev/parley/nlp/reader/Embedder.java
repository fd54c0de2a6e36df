package dev.parley.nlp.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Sentence embeddings: the mean of the network's last layer, of length 1. Each text goes through the network alone, so its vector depends
 * on nothing else. Safe for use by several threads; closed by its owner.
 */
final class Embedder implements AutoCloseable {

    private final OnnxNetwork network;

    Embedder(OnnxNetwork network) {
        this.network = network;
    }

    /** Embeds a text of at most 510 wordpieces. */
    float[] embed(int[] pieces) {
        int[] ids = new int[pieces.length + 2];
        ids[0] = Layout.CLS;
        System.arraycopy(pieces, 0, ids, 1, pieces.length);
        ids[pieces.length + 1] = Layout.SEP;
        int[] mask = new int[ids.length];
        Arrays.fill(mask, 1);
        float[] hidden = network.run(
                        Map.of(
                                "input_ids", LongMatrix.padded(List.of(ids)),
                                "attention_mask", LongMatrix.padded(List.of(mask)),
                                "token_type_ids", new LongMatrix(1, ids.length)),
                        List.of("last_hidden_state"))
                .get(0);
        return normalized(sum(hidden, ids.length));
    }

    private static float[] sum(float[] hidden, int positions) {
        float[] sum = new float[hidden.length / positions];
        for (int i = 0; i < hidden.length; i++) {
            sum[i % sum.length] += hidden[i];
        }
        return sum;
    }

    private static float[] normalized(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        float[] result = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            result[i] = (float) (vector[i] / length);
        }
        return result;
    }

    /** The cosine of two vectors of length 1. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    @Override
    public void close() {
        network.close();
    }
}
