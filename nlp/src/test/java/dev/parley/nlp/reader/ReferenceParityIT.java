package dev.parley.nlp.reader;

import java.io.IOException;

/** The small network. */
final class ReferenceParityIT extends ReferenceParity {

    ReferenceParityIT() throws IOException {
        super(Resources.NETWORK, "/dev/parley/nlp/reader/reference.jsonl");
    }
}
