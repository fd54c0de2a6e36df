package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.parley.diagnostic.ResourceException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network in ONNX Runtime, on one thread per call, so that its output never depends on the number of threads. Safe for use by several
 * threads; closed by its owner. The one class that sees ONNX Runtime.
 */
final class OnnxNetwork implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxNetwork(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    static OnnxNetwork open(byte[] model, String name) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Rows come in hundreds of shapes, and a memory pattern would be kept for each of them.
            options.setMemoryPatternOptimization(false);
            // The reader's weights are 8-bit numbers in the file: this makes floats of them now, in place of once a
            // row.
            options.addConfigEntry("session.disable_quant_qdq", "1");
            // Without this, x86 processors that lack VNNI saturate the embedder's 8-bit products.
            options.addConfigEntry("session.x64quantprecision", "1");
            return new OnnxNetwork(environment, environment.createSession(model, options));
        } catch (OrtException e) {
            throw new ResourceException(lenientFormat("%s is not a network that ONNX Runtime can load", name), e);
        } catch (LinkageError e) {
            throw new ResourceException(
                    lenientFormat("%s cannot be loaded: ONNX Runtime has no native code for this platform", name), e);
        }
    }

    /**
     * Runs the network.
     *
     * @param inputs the inputs by name
     * @param outputs the names of the outputs that are wanted
     * @return the wanted outputs in their order, each flat, the last dimension running fastest
     * @throws IllegalStateException if the network has been closed or does not fit the input
     */
    List<float[]> run(Map<String, LongMatrix> inputs, List<String> outputs) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, LongMatrix> input : new TreeMap<>(inputs).entrySet()) {
                tensors.put(input.getKey(), tensor(input.getValue()));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return outputs.stream().map(name -> floats(result, name)).toList();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a batch", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(LongMatrix matrix) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(matrix.values()), new long[] {matrix.rows(), matrix.columns()});
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException(lenientFormat("the network has no output %s", name)));
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed to close a session", e);
        }
    }
}
