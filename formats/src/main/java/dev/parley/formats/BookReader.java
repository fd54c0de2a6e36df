package dev.parley.formats;

import dev.parley.formats.html.HtmlPage;
import dev.parley.ingest.PublicationDate;
import dev.parley.text.Document;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a book (EPUB) as one document, its chapters in their order. */
final class BookReader implements FormatReader {

    private static final String CONTAINER = "META-INF/container.xml";

    private static final Map<String, Field> FIELDS =
            Map.of("title", Field.TITLE, "creator", Field.AUTHOR, "date", Field.DATE);

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        Budget.requireShallow(content);
        try (ZipFile zip = ZipReader.open(content)) {
            String opf = rootFile(part(zip, CONTAINER, findings.budget()));
            TableOfContents book = new TableOfContents(part(zip, opf, findings.budget()));
            String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
            Chapters chapters = new Chapters();
            for (String chapter : book.spine) {
                chapters.add(content, part(zip, folder + chapter, findings.budget()), findings);
            }
            if (chapters.text.toString().isBlank()) {
                throw new UnreadableException("holds no text");
            }
            findings.addArticle(content, chapters.text.toString(), chapters.body, book.metadata);
        } catch (XMLStreamException e) {
            throw new UnreadableException("is damaged: its table of contents is no sound XML");
        }
    }

    private static byte[] part(ZipFile zip, String name, Budget budget) throws IOException, UnreadableException {
        return ZipReader.tryPart(zip, name, budget)
                .orElseThrow(() -> new UnreadableException("is damaged: it has no " + name));
    }

    private static String rootFile(byte[] container) throws XMLStreamException, UnreadableException {
        XMLStreamReader xml = SafeXml.open(container);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("rootfile")) {
                return Optional.ofNullable(xml.getAttributeValue(null, "full-path"))
                        .orElse("");
            }
        }
        throw new UnreadableException("is damaged: " + CONTAINER + " names no contents");
    }

    /** The chapters of a book, one behind the other. */
    private static final class Chapters {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> body = new ArrayList<>();

        /** Adds a chapter, unless it is a picture or a table of contents. */
        void add(Content content, byte[] html, Findings findings) {
            HtmlPage page = HtmlPage.parse(html, Optional.empty());
            Optional<Document> chapter =
                    page.lines().isBlank() || page.isMostlyLinks() ? Optional.empty() : findings.tryRead(content, page);
            if (chapter.isPresent()) {
                text.append(text.length() == 0 ? "" : Texts.BLANK_LINE);
                int start = text.length();
                text.append(chapter.get().text());
                chapter.get().body().forEach(span -> body.add(new Span(start + span.start(), start + span.end())));
            }
        }
    }

    /** The table of contents of a book. */
    private static final class TableOfContents {

        private final List<String> spine = new ArrayList<>();
        private Metadata metadata = Metadata.NONE;

        TableOfContents(byte[] opf) throws XMLStreamException, UnreadableException {
            Map<String, String> hrefs = new HashMap<>();
            XMLStreamReader xml = SafeXml.open(opf);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (name.equals("item")) {
                    hrefs.put(attribute(xml, "id"), attribute(xml, "href"));
                } else if (name.equals("itemref")) {
                    Optional.ofNullable(hrefs.get(attribute(xml, "idref"))).ifPresent(spine::add);
                } else if (FIELDS.containsKey(name)) {
                    set(name, Texts.oneLine(xml.getElementText()));
                }
            }
        }

        private void set(String name, String value) {
            Optional<Field> field = Optional.ofNullable(FIELDS.get(name))
                    .filter(key -> metadata.find(key).isEmpty());
            Optional<String> clean = name.equals("date")
                    ? PublicationDate.parse(value).map(Object::toString)
                    : Optional.of(value).filter(text -> !text.isBlank());
            if (field.isPresent() && clean.isPresent()) {
                metadata = metadata.with(field.get(), clean.get(), "book");
            }
        }

        private static String attribute(XMLStreamReader xml, String name) {
            return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
        }
    }
}
