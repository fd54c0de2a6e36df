package dev.parley.cli;

import dev.parley.Parley;
import dev.parley.annotation.Annotator;
import dev.parley.claim.Reader;
import dev.parley.nlp.corenlp.CoreNlpAnnotator;
import dev.parley.nlp.reader.JointReader;
import dev.parley.nlp.reader.ReaderSize;

/** Loads the stages that need models; loading takes seconds, so it comes after everything that can be checked without them. */
interface Models {

    /** CoreNLP and the joint reader. */
    Models SHIPPED = new Models() {
        @Override
        public Annotator loadAnnotator() {
            return CoreNlpAnnotator.load();
        }

        @Override
        public Reader loadReader(ReaderSize size) {
            return JointReader.load(size);
        }
    };

    Annotator loadAnnotator();

    Reader loadReader(ReaderSize size);

    default Parley.Builder load(ReaderSize size) {
        return Parley.builder().annotator(loadAnnotator()).reader(loadReader(size));
    }
}
