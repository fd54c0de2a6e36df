package dev.parley.cli;

import dev.parley.annotation.Annotator;
import dev.parley.claim.Reader;
import dev.parley.diagnostic.ResourceException;
import dev.parley.nlp.reader.ReaderSize;
import java.util.ArrayList;
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
}
