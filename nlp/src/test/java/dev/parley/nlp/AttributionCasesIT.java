package dev.parley.nlp;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attribution.Attribution;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import dev.parley.nlp.corenlp.CoreNlpAnnotator;
import dev.parley.nlp.reader.JointReader;
import dev.parley.nlp.reader.ReaderSize;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is the source of what in inputs after public bug reports. */
final class AttributionCasesIT {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

    private static CoreNlpAnnotator annotator;
    private static JointReader reader;

    @BeforeAll
    static void load() {
        annotator = CoreNlpAnnotator.load();
        reader = JointReader.load(ReaderSize.SMALL);
    }

    @AfterAll
    static void close() {
        annotator.close();
        reader.close();
    }

    @Test
    void aQuotationOverParagraphsKeepsItsSpeaker() throws Exception {
        assertThat(attributions("R01"))
                .contains(
                        "Petra Dunmore > Forty-tonne lorries will bring it down",
                        "Petra Dunmore > If the council will not act, we shall park our vans across it");
    }

    @Test
    void aNicknameIsSaidByNobody() throws Exception {
        assertThat(attributions("R03"))
                .contains("Dermot “Spud” Kinsella > Leave the allotments where they are")
                .noneMatch(attribution -> attribution.endsWith("> Spud") || attribution.endsWith("> Moss"));
    }

    @Test
    void strayMarksShiftNoQuotation() throws Exception {
        assertThat(attributions("R05"))
                .contains(
                        "engineer Lucasta Bohn > it'll leak before the ‘90s kids are grandparents",
                        "Board member Cyril Anstey > couldn’t see the hurry");
    }

    @Test
    void aQuotationThatStandsAloneHasWhoeverActsBeforeIt() throws Exception {
        assertThat(attributions("R07"))
                .contains(
                        "Nadia Ferreira Lopes > This marina is not for us",
                        "Julian Aske > Three hundred jobs",
                        "Ferreira Lopes > No marina!");
    }

    @Test
    void aSourceMayStandWithinTheSentence() throws Exception {
        assertThat(attributions("R09"))
                .contains(
                        "opposition leader Magnus Thring > no rails should be laid at all", "she > was needed by 2030")
                .noneMatch(attribution -> attribution.startsWith("Experience"));
    }

    @Test
    void titlesAndSignsAreSaidByNobody() throws Exception {
        assertThat(attributions("R11"))
                .contains("Mayor Lydie Castagnet > car-free Sundays would stay")
                .noneMatch(attribution -> attribution.matches(".*> (?:temporary|Breathe Again|Open as usual)\\W*"));
    }

    /** Sources and contents, a content cut into its sentences without the last full stop, for all that has a source. */
    private static List<String> attributions(String id) throws IOException, URISyntaxException {
        Path article = Path.of(requireNonNull(AttributionCasesIT.class.getResource("cases/" + id + ".txt"), id)
                .toURI());
        Codebook codebook = CodebookReader.read(article.resolveSibling(id + "-codebook.csv"));
        String text = Files.readString(article);
        List<Span> body =
                PARAGRAPH.matcher(text).results().map(AttributionCasesIT::span).toList();
        Document document = new Document(new DocumentId(id), text, body, Metadata.NONE);
        List<String> shown = new ArrayList<>();
        for (Attribution attribution :
                reader.read(annotator.annotate(document), codebook).attributions()) {
            for (Span source : attribution.source()) {
                attribution.content().stream()
                        .flatMap(content -> List.of(content.of(text).split("(?<=[.,])\\s", -1)).stream())
                        .map(part -> source.of(text) + " > " + part.replaceAll("[.,]$", ""))
                        .forEach(shown::add);
                attribution.content().forEach(content -> shown.add(source.of(text) + " > " + content.of(text)));
            }
        }
        return shown;
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
