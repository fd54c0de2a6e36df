package dev.parley.formats;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.formats.html.HtmlPage;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.PlainText;
import dev.parley.ingest.PublicationDate;
import dev.parley.ingest.StrayCharacters;
import dev.parley.table.Place;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Collects what is read from one file. Mutable, for one thread. */
final class Findings {

    /** A name's ending; what begins with a dot is a name of its own. */
    private static final Pattern ENDING = Pattern.compile("(?<=[^/])\\.[^./#]{1,8}(?=$|#\\d+$)");

    private final InputFile file;
    private final Budget budget = new Budget();
    private final List<Found> found = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Findings(InputFile file) {
        this.file = file;
    }

    Budget budget() {
        return budget;
    }

    /** Takes a document; its id does not matter yet. */
    void add(Content from, Document document) throws UnreadableException {
        budget.countPart();
        if (document.text().length() > PlainText.MAX_LENGTH) {
            throw new UnreadableException(PlainText.TOO_LONG);
        }
        found.add(new Found(from.place(), from.isNumbered() ? document : dated(document, from.name())));
    }

    private static Document dated(Document document, String fileName) {
        Metadata metadata = document.metadata().orElse(PublicationDate.ofFileName(fileName));
        return new Document(document.id(), document.text(), document.body(), metadata);
    }

    /** Takes a text with what is known of it; what is not known is looked for in the text. */
    void addText(Content from, String text, Metadata known) throws UnreadableException {
        addLines(from, StrayCharacters.drop(text), known);
    }

    /** Takes a text in which places are those in the file. */
    void addAsItIs(Content from, String text) throws UnreadableException {
        addLines(from, text, Metadata.NONE);
    }

    private void addLines(Content from, String text, Metadata known) throws UnreadableException {
        PlainText.Parsed parsed = PlainText.parse(file.id(), from.path(), text);
        diagnostics.addAll(parsed.diagnostics());
        if (parsed.document().isPresent()) {
            Document document = parsed.document().get();
            Metadata metadata = known.orElse(document.metadata());
            add(from, new Document(file.id(), document.text(), document.body(), metadata));
        }
    }

    /** Takes the article of a web page with what is known of it; what is not known is looked for in the page. */
    void addPage(Content from, HtmlPage page, Metadata known) throws UnreadableException {
        Optional<Document> document = tryRead(from, page);
        if (document.isPresent()) {
            Document found = document.get();
            add(from, new Document(file.id(), found.text(), found.body(), known.orElse(found.metadata())));
        }
    }

    /** Takes a text that may have been written in HTML, as feeds and tables have it. */
    void addMarkup(Content from, String text, Metadata known) throws UnreadableException {
        if (Texts.hasTags(text)) {
            addPage(from, HtmlPage.parse(text), known);
        } else {
            addText(from, text, known);
        }
    }

    /** Takes a text of which the article is known. */
    void addArticle(Content from, String text, List<Span> body, Metadata known) throws UnreadableException {
        add(from, new Document(file.id(), text, body, known));
    }

    /** Reads a page without taking it; what is wrong with it is noted. */
    Optional<Document> tryRead(Content from, HtmlPage page) {
        PlainText.Parsed parsed = page.read(file.id(), from.path());
        diagnostics.addAll(parsed.diagnostics());
        return parsed.document();
    }

    /** Reads more, and changes each document of it. */
    void addChanged(UnaryOperator<Document> change, Reading more) throws IOException, UnreadableException {
        int first = found.size();
        more.read();
        for (int i = first; i < found.size(); i++) {
            found.set(i, new Found(found.get(i).place, change.apply(found.get(i).document)));
        }
    }

    void warn(Content about, String message) {
        diagnostics.add(Diagnostic.warning(about.path(), message));
    }

    void warn(Content about, int line, String message) {
        diagnostics.add(Diagnostic.warning(about.path(), line, 0, message));
    }

    void warn(Content about, Place place, String message) {
        diagnostics.add(Diagnostic.warning(about.path(), place.line(), place.column(), message));
    }

    void fail(Content about, String message) {
        diagnostics.add(Diagnostic.error(about.path(), message));
    }

    void fail(Content about, int line, String message) {
        diagnostics.add(Diagnostic.error(about.path(), line, 0, message));
    }

    void fail(Content about, Place place, String message) {
        diagnostics.add(Diagnostic.error(about.path(), place.line(), place.column(), message));
    }

    void addAll(List<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    /** Returns everything, each document by its id: that of the file, with the place within it behind. */
    IngestResult result(String sha256) {
        Multiset<String> stems = HashMultiset.create();
        found.forEach(one -> stems.add(stem(one.place)));
        Set<String> taken = new HashSet<>();
        Map<DocumentId, String> places = new LinkedHashMap<>();
        List<Document> documents = new ArrayList<>();
        for (Found one : found) {
            String stem = stem(one.place);
            String place = free(stems.count(stem) > 1 ? one.place : stem, taken);
            String separator = place.isEmpty() || place.startsWith("#") ? "" : "/";
            DocumentId id = new DocumentId(file.id() + separator + place);
            documents.add(new Document(id, one.document.text(), one.document.body(), one.document.metadata()));
            if (!one.place.isEmpty()) {
                places.put(id, one.place);
            }
        }
        return new IngestResult(documents, diagnostics, sha256, places);
    }

    private static String free(String place, Set<String> taken) {
        String free = place;
        for (int i = 2; !taken.add(free); i++) {
            free = place + "~" + i;
        }
        return free;
    }

    private static String stem(String place) {
        return ENDING.matcher(place).replaceFirst("");
    }

    /** Something that adds to the findings. */
    @FunctionalInterface
    interface Reading {

        void read() throws IOException, UnreadableException;
    }

    private record Found(String place, Document document) {}
}
