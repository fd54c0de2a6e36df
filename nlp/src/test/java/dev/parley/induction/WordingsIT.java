package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.parley.actor.ActorResolver;
import dev.parley.annotation.SentenceParser;
import dev.parley.nlp.corenlp.CoreNlpAnnotator;
import dev.parley.nlp.corenlp.CoreNlpParser;
import dev.parley.nlp.reader.SentenceVectors;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence proposes is worded so that it can be understood by itself; facts and what only points at something propose nothing. */
final class WordingsIT {

    private static final CoreNlpAnnotator ANNOTATOR = CoreNlpAnnotator.load();
    private static final SentenceParser PARSER = CoreNlpParser.load();
    private static final ActorResolver RESOLVER = ActorResolver.standard();
    private static final SentenceVectors VECTORS = SentenceVectors.load();

    static Stream<List<String>> sentences() throws IOException {
        return Resources.readLines(Resources.getResource(WordingsIT.class, "wordings.tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(Splitter.on('\t')::splitToList);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsTheProposalOffTheText(List<String> row) {
        String text = row.get(0);

        List<String> found = candidates(text).stream()
                .map(candidate -> candidate.proposition().positive())
                .toList();

        if (row.get(1).equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(row.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Second, a tram line to the airport of Holm.", "Village schools to be closed"})
    void takesWhatStandsInAListOrAHeadingForPutForward(String text) {
        assertThat(strength(text)).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void takesWhatIsOnlyMentionedForLess() {
        assertThat(strength("Yesterday a tram line to the airport of Holm was the talk of the town."))
                .isLessThan(0.7);
    }

    @Test
    void tellsWhatHoldsAProposal() {
        assertThat(candidates("The Lund plan calls for the sale of the docks."))
                .extracting(candidate -> candidate.proposition().whole())
                .contains(Proposition.key("The Lund plan is adopted"));
    }

    /** How outright a text puts the first thing forward that it speaks of. */
    private static double strength(String text) {
        return candidates(text).stream()
                .mapToDouble(candidate -> candidate.proposition().strength())
                .findFirst()
                .orElseThrow();
    }

    private static List<Candidate> candidates(String text) {
        Document document =
                new Document(new DocumentId("article"), text, List.of(new Span(0, text.length())), Metadata.NONE);
        return new CandidateFinder(PARSER, VECTORS, RESOLVER).find(ANNOTATOR.annotate(document));
    }

    @ParameterizedTest
    @CsvSource({
        "The harbour tax is abolished, The ability of the next generation is tackled",
        "Sanctions on Norland are imposed, Thursday in Norland is held",
        "Norland joins the customs union, Norland’s eyes are closed"
    })
    void tellsWhatAPersonWouldTakeForAProposalFromWhatOneWouldNot(String taken, String refused) {
        Acceptance acceptance = Acceptance.read();

        assertThat(acceptance.of(VECTORS.embed(taken))).isGreaterThan(acceptance.of(VECTORS.embed(refused)));
    }
}
