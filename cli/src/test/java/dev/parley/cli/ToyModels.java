package dev.parley.cli;

import dev.parley.annotation.Annotator;
import dev.parley.annotation.Parse;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.SentenceParser;
import dev.parley.claim.Reader;
import dev.parley.diagnostic.ResourceException;
import dev.parley.induction.SentenceEmbedder;
import dev.parley.nlp.reader.ReaderSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Stages that need no models: the command is tested here, not the reading. */
final class ToyModels implements Models {

    /** What was asked for, in order. */
    final List<ReaderSize> sizes = new ArrayList<>();

    /** Models that must not be asked for. */
    static final Models UNTOUCHED = new Models() {
        @Override
        public Annotator loadAnnotator() {
            throw new AssertionError("models were loaded before the arguments were checked");
        }

        @Override
        public Reader loadReader(ReaderSize size) {
            throw new AssertionError("models were loaded before the arguments were checked");
        }
    };

    /** Models that are not there. */
    static final Models MISSING = new Models() {
        @Override
        public Annotator loadAnnotator() {
            return new ToyAnnotator();
        }

        @Override
        public Reader loadReader(ReaderSize size) {
            throw new ResourceException("model reader.onnx is missing");
        }
    };

    @Override
    public Annotator loadAnnotator() {
        return new ToyAnnotator();
    }

    @Override
    public Reader loadReader(ReaderSize size) {
        sizes.add(size);
        return new ToyReader();
    }

    /** A tree without heads. */
    @Override
    public SentenceParser loadParser() {
        return new SentenceParser() {
            @Override
            public Parse parse(Sentence sentence, String text) {
                int size = sentence.tokens().size();
                return new Parse(Collections.nCopies(size, Parse.ROOT), Collections.nCopies(size, "dep"));
            }

            @Override
            public String version() {
                return "toy parser";
            }
        };
    }

    /** All sentences are alike. */
    @Override
    public SentenceEmbedder loadEmbedder() {
        return new SentenceEmbedder() {
            @Override
            public float[] embed(String text) {
                return new float[] {1, 0};
            }

            @Override
            public void close() {}
        };
    }
}
