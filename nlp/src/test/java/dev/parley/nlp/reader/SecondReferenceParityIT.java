package dev.parley.nlp.reader;

import java.io.IOException;

/** The network that gives the second opinion. */
final class SecondReferenceParityIT extends ReferenceParity {

    SecondReferenceParityIT() throws IOException {
        super(Resources.SECOND_NETWORK, "/dev/parley/nlp/reader/reference-large.jsonl");
    }
}
