package dev.parley.cli;

import dev.parley.Parley;
import dev.parley.annotation.Annotator;
import dev.parley.annotation.SentenceParser;
import dev.parley.claim.Reader;
import dev.parley.induction.SentenceEmbedder;
import dev.parley.nlp.corenlp.CoreNlpAnnotator;
import dev.parley.nlp.corenlp.CoreNlpParser;
import dev.parley.nlp.reader.JointReader;
import dev.parley.nlp.reader.ReaderSize;
import dev.parley.nlp.reader.SentenceVectors;

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

    /** CoreNLP's dependency parser. */
    default SentenceParser loadParser() {
        return CoreNlpParser.load();
    }

    /** The embeddings that the reader meets proposals by. */
    default SentenceEmbedder loadEmbedder() {
        return SentenceVectors.load();
    }

    /** Loads what {@link #load} does, and what reading proposals off the articles takes. */
    default Parley.Builder loadInducing(ReaderSize size) {
        return load(size).parser(loadParser()).embedder(loadEmbedder());
    }
}
