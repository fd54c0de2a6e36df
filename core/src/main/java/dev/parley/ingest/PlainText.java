package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.base.CharMatcher;
import dev.parley.body.BodyScorer;
import dev.parley.body.Page;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.Diagnostic.Severity;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a document of a text that has nothing but lines, whatever file it comes from. Stateless. */
public final class PlainText {

    /** The most paragraphs that a document may have. */
    public static final int MAX_PARAGRAPHS = 1_000_000;

    /** The most UTF-16 code units that a document may have: several thick books. */
    public static final int MAX_LENGTH = 10_000_000;

    private static final String NO_SENTENCE = "without the end of a sentence, which no article has";

    /** What is said of a text that is too long. */
    public static final String TOO_LONG =
            "has more than " + MAX_LENGTH + " characters, as no article has; split it into its articles";

    private PlainText() {}

    /**
     * Makes a document as {@link DocumentReader#plainText()} tells.
     *
     * @param id the name by which it will be known
     * @param path what to call it in diagnostics
     * @param text the text, which becomes that of the document
     * @return the document, or an error if the text is blank, is no prose or has more than {@value #MAX_PARAGRAPHS} paragraphs or {@value #MAX_LENGTH}
     *     UTF-16 code units
     */
    public static Parsed parse(DocumentId id, String path, String text) {
        if (text.length() > MAX_LENGTH) {
            return Parsed.failed(path, TOO_LONG);
        }
        List<Span> all = Paragraphs.of(text);
        if (all.isEmpty()) {
            return Parsed.failed(path, "holds nothing but white space");
        }
        if (all.size() > MAX_PARAGRAPHS) {
            return Parsed.failed(path, lenientFormat("has more than %s paragraphs; split it", MAX_PARAGRAPHS));
        }
        Map<Boolean, List<Span>> paragraphs =
                all.stream().collect(partitioningBy(paragraph -> Prose.is(text, paragraph)));
        List<Span> prose = paragraphs.getOrDefault(true, List.of());
        if (prose.isEmpty()) {
            return Parsed.failed(
                    path, lenientFormat("has more than %s characters %s", Prose.MAX_SENTENCE, NO_SENTENCE));
        }
        Metadata metadata = OpeningReader.read(text, prose);
        Document document = new Document(id, text, body(text, prose, metadata), metadata);
        Stream<Diagnostic> endless =
                paragraphs.getOrDefault(false, List.of()).stream().map(paragraph -> endless(path, text, paragraph));
        return new Parsed(Optional.of(document), endless.toList());
    }

    private static List<Span> body(String text, List<Span> paragraphs, Metadata metadata) {
        List<String> lines = paragraphs.stream()
                .map(paragraph -> Paragraphs.oneLine(text, paragraph))
                .toList();
        LabelledHead head = LabelledHead.of(lines);
        List<Integer> chosen = BodyScorer.standard().body(Page.ofLines(lines)).stream()
                .filter(line -> !head.holds(line, lines))
                .toList();
        return new Standfirst(lines, metadata.find(Field.TITLE).orElse(""))
                .without(chosen).stream().map(paragraphs::get).toList();
    }

    private static Diagnostic endless(String path, String text, Span paragraph) {
        int line = 1 + CharMatcher.is('\n').countIn(text.substring(0, paragraph.start()));
        String message = lenientFormat(
                "has more than %s characters %s; this paragraph is not read", Prose.MAX_SENTENCE, NO_SENTENCE);
        return new Diagnostic(Severity.WARNING, path, line, 1, message);
    }

    /**
     * What became of a text.
     *
     * @param document the document, empty if the text is none
     * @param diagnostics what is to be said about it; an error if there is no document
     */
    public record Parsed(Optional<Document> document, List<Diagnostic> diagnostics) {

        public Parsed {
            diagnostics = List.copyOf(diagnostics);
        }

        private static Parsed failed(String path, String message) {
            return new Parsed(Optional.empty(), List.of(Diagnostic.error(path, message)));
        }
    }
}
