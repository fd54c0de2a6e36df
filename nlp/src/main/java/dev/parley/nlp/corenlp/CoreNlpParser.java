package dev.parley.nlp.corenlp;

import dev.parley.annotation.Parse;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.SentenceParser;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Dependency trees by CoreNLP's neural transition parser (Chen and Manning 2014, "A Fast and Accurate Dependency Parser using Neural
 * Networks"), in Universal Dependencies. It takes the parts of speech that the sentence already has.
 *
 * <p>A sentence of more than 150 tokens is a list or a table rather than a clause: it gets a tree in which no token has a head. Safe for use by
 * several threads, which share the model.
 */
public final class CoreNlpParser implements SentenceParser {

    private static final int LONGEST = 150;
    private static final String LOOSE = "dep";

    private final DependencyParser parser;

    private CoreNlpParser(DependencyParser parser) {
        this.parser = parser;
    }

    /**
     * Loads the model, about 100 MB of heap; takes a second or two.
     *
     * @return a parser, ready for use
     * @throws dev.parley.diagnostic.ResourceException if the model is missing or damaged
     */
    public static CoreNlpParser load() {
        return new CoreNlpParser(CoreNlpModels.parser());
    }

    @Override
    public Parse parse(Sentence sentence, String text) {
        int size = sentence.tokens().size();
        List<Integer> heads = new ArrayList<>(Collections.nCopies(size, Parse.ROOT));
        List<String> relations = new ArrayList<>(Collections.nCopies(size, LOOSE));
        if (size > 0 && size <= LONGEST) {
            List<TaggedWord> words = sentence.tokens().stream()
                    .map(token -> new TaggedWord(token.span().of(text), token.tag()))
                    .toList();
            for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
                int token = dependency.dep().index() - 1;
                heads.set(token, dependency.gov().index() - 1);
                relations.set(token, dependency.reln().toString());
            }
        }
        return new Parse(heads, relations);
    }

    @Override
    public String version() {
        return "CoreNLP " + CoreNlpAnnotator.CORENLP + " (nndep english_UD)";
    }
}
