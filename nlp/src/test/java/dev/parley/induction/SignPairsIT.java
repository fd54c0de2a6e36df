package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.parley.actor.ActorResolver;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Sentence;
import dev.parley.claim.Stance;
import dev.parley.nlp.corenlp.CoreNlpAnnotator;
import dev.parley.nlp.corenlp.CoreNlpParser;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "Bar X" and "allow X" are one proposal with opposite stances. */
final class SignPairsIT {

    private static final CoreNlpAnnotator ANNOTATOR = CoreNlpAnnotator.load();
    private static final CoreNlpParser PARSER = CoreNlpParser.load();
    private static final ActorResolver RESOLVER = ActorResolver.standard();

    static Stream<List<String>> pairs() throws IOException {
        return Resources.readLines(Resources.getResource(SignPairsIT.class, "sign-pairs.tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(Splitter.on('\t')::splitToList);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void endOnOneProposalWithOppositeStances(List<String> pair) {
        Map<String, Stance> one = stances(pair.get(0));
        Map<String, Stance> other = stances(pair.get(1));

        assertThat(one).anySatisfy((key, stance) -> assertThat(other).containsEntry(key, Signs.opposite(stance)));
    }

    /** The stances on what the sentence puts forward; what it only mentions is left out. */
    private static Map<String, Stance> stances(String text) {
        Document document =
                new Document(new DocumentId("pair"), text, List.of(new Span(0, text.length())), Metadata.NONE);
        AnnotatedDocument annotated = ANNOTATOR.annotate(document);
        Naming naming = new Naming(RESOLVER.resolve(annotated, List.of()));
        Map<String, Stance> stances = new TreeMap<>();
        for (Sentence sentence : annotated.sentences()) {
            SentenceTree tree = new SentenceTree(sentence, PARSER.parse(sentence, text), text);
            Words words = new Words();
            new PropositionFinder(
                            tree, new PhraseWriter(tree, naming, words, new Antecedents()), words, new Inflection())
                    .find().stream()
                            .filter(proposition -> proposition.strength() >= 0.5)
                            .forEach(found -> stances.put(found.key(), found.positiveStance()));
        }
        return stances;
    }
}
