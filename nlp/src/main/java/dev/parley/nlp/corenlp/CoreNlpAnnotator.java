package dev.parley.nlp.corenlp;

import dev.parley.actor.Gazetteer;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Annotator;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.text.Document;
import dev.parley.text.Span;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences, parts of speech, lemmas and names by Stanford CoreNLP (Manning et al. 2014, "The Stanford CoreNLP Natural Language Processing
 * Toolkit"). Persons, organisations and places come from its conditional random field; states, well-known bodies and treaties from the
 * {@link Gazetteer}; treaties, laws and bodies by their form from the rules in {@code names.rules}.
 *
 * <p>Every body range is annotated by itself, so no sentence crosses a paragraph. A range of more than 20,000 code units is cut at a
 * sentence's end or at white space, and a sentence of more than 400 tokens into parts: time grows linearly with the text. Spans are UTF-16
 * code units of the document's text.
 *
 * <p>Not covered: nationalities are no names; a treaty that is written in lower case ("the nuclear deal") is none either; a headline in
 * title case may lend its capitals to a neighbouring name.
 *
 * <p>Safe for use by several threads, which share the models. CoreNLP logs through a channel of its own that is one for the whole process;
 * loading turns its informational messages off and leaves its errors on.
 */
public final class CoreNlpAnnotator implements Annotator {

    static final String CORENLP = "4.5.10";

    private static final int LONGEST_CHUNK = 20_000;

    private final AnnotationPipeline pipeline;
    private final CoreNlpMapper mapper;
    private final TextChunks chunks = new TextChunks(LONGEST_CHUNK);

    CoreNlpAnnotator(AnnotationPipeline pipeline, CoreNlpMapper mapper) {
        this.pipeline = pipeline;
        this.mapper = mapper;
    }

    /**
     * Loads the models, about 300 MB of heap; takes seconds.
     *
     * @return an annotator, ready for use
     * @throws dev.parley.diagnostic.ResourceException if a model or a file of rules is missing or damaged
     */
    public static CoreNlpAnnotator load() {
        return CoreNlpLoader.load();
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        List<NameMention> names = new ArrayList<>();
        for (Span range : document.body()) {
            for (Span chunk : chunks.cut(document.text(), range)) {
                Annotation annotation = new Annotation(chunk.of(document.text()));
                pipeline.annotate(annotation);
                CoreNlpMapper.MappedText mapped = mapper.map(annotation, document.text(), chunk.start());
                sentences.addAll(mapped.sentences());
                names.addAll(mapped.names());
            }
        }
        return new AnnotatedDocument(document, sentences, names);
    }

    @Override
    public String version() {
        return "CoreNLP " + CORENLP + " (english-left3words-distsim, english.all.3class.distsim, names.rules)";
    }

    /** Does nothing: the models are ordinary heap. */
    @Override
    public void close() {}
}
