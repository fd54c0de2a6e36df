package dev.parley.nlp.corenlp;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.diagnostic.ResourceException;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;

/** Where the models lie on the class path, and how they are loaded. */
final class CoreNlpModels {

    static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /**
     * The classifier of persons, places and organisations. The other two of CoreNLP's default, for CoNLL's and MUC's classes, add no name of
     * these classes when they are combined with it in the ordinary way.
     */
    static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private CoreNlpModels() {}

    static MaxentTagger tagger() {
        requirePresent(TAGGER);
        try {
            return new MaxentTagger(TAGGER);
        } catch (RuntimeIOException e) {
            throw damaged(TAGGER, e);
        }
    }

    static NERClassifierCombiner names() {
        requirePresent(NAMES);
        try {
            return new NERClassifierCombiner(false, false, NAMES);
        } catch (IOException | RuntimeIOException e) {
            throw damaged(NAMES, e);
        }
    }

    static DependencyParser parser() {
        requirePresent(PARSER);
        try {
            return DependencyParser.loadFromModelFile(PARSER);
        } catch (RuntimeIOException e) {
            throw damaged(PARSER, e);
        }
    }

    static void requirePresent(String resource) {
        if (CoreNlpModels.class.getClassLoader().getResource(resource) == null) {
            throw new ResourceException(lenientFormat(
                    "%s is missing; it comes with the artefact edu.stanford.nlp:stanford-corenlp:%s, classifier models",
                    resource, CoreNlpAnnotator.CORENLP));
        }
    }

    static ResourceException damaged(String resource, Throwable cause) {
        return new ResourceException(lenientFormat("%s is damaged and cannot be loaded", resource), cause);
    }
}
