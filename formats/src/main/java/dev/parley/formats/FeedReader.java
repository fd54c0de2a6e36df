package dev.parley.formats;

import com.google.common.base.Ascii;
import dev.parley.formats.html.HtmlPage;
import dev.parley.ingest.PublicationDate;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the entries of a feed, RSS or Atom, as far as the feed holds their texts: the full content if it is there, or else the summary. */
final class FeedReader implements FormatReader {

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        int number = 0;
        try {
            XMLStreamReader xml = SafeXml.open(content.bytes());
            String feed = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (name.equals("item") || name.equals("entry")) {
                    number++;
                    add(new Entry(xml, name, feed), content.numbered(number), findings);
                } else if (name.equals("title") && feed.isEmpty()) {
                    feed = Texts.oneLine(Entry.text(xml));
                }
            }
        } catch (XMLStreamException e) {
            String message =
                    "is no sound XML behind entry " + number + ": " + Texts.oneLine(String.valueOf(e.getMessage()));
            if (number == 0) {
                throw new UnreadableException(message);
            }
            findings.fail(content, message);
        }
        if (number == 0) {
            throw new UnreadableException("is a feed without entries");
        }
    }

    private static void add(Entry entry, Content content, Findings findings) throws UnreadableException {
        HtmlPage page = HtmlPage.parse(entry.article());
        if (page.lines().isBlank()) {
            findings.warn(content, "has no text; feeds often have only links");
            return;
        }
        if (Texts.hasTags(entry.body())) {
            findings.addPage(content, page, entry.metadata);
        } else {
            findings.addText(
                    content, Parser.unescapeEntities(entry.body(), false).strip(), entry.metadata);
        }
    }

    /** One entry of a feed. */
    private static final class Entry {

        private String full = "";
        private String summary = "";
        private Metadata metadata = Metadata.NONE;

        Entry(XMLStreamReader xml, String element, String feed) throws XMLStreamException, UnreadableException {
            set(Field.OUTLET, feed, "title of the feed");
            while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(element))) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    take(xml, xml.getLocalName());
                }
            }
        }

        private void take(XMLStreamReader xml, String name) throws XMLStreamException, UnreadableException {
            String prefix = Optional.ofNullable(xml.getPrefix()).orElse("");
            switch (name) {
                case "title" ->
                    setOnce(Field.TITLE, Texts.oneLine(Jsoup.parse(text(xml)).text()), name);
                case "encoded", "content" -> full = prefix.equals("media") ? full : text(xml);
                case "description", "summary" -> summary = prefix.equals("media") ? summary : text(xml);
                case "creator", "author" -> setOnce(Field.AUTHOR, Texts.oneLine(author(text(xml))), name);
                case "pubDate", "published", "date" ->
                    setOnce(
                            Field.DATE,
                            PublicationDate.parse(Texts.oneLine(text(xml)))
                                    .map(Object::toString)
                                    .orElse(""),
                            name);
                case "link" -> {
                    String href = Optional.ofNullable(xml.getAttributeValue(null, "href"))
                            .orElse("");
                    setOnce(Field.URL, Texts.oneLine(href + text(xml)), name);
                }
                default -> SafeXml.skip(xml);
            }
        }

        /** RSS has an address with the name in brackets behind it. */
        private static String author(String value) {
            int open = value.indexOf('(');
            int close = value.lastIndexOf(')');
            return value.contains("@") && open >= 0 && close > open ? value.substring(open + 1, close) : value;
        }

        private void setOnce(Field field, String value, String source) {
            if (metadata.find(field).isEmpty() && !(field == Field.AUTHOR && value.contains("@"))) {
                set(field, value, source);
            }
        }

        private void set(Field field, String value, String source) {
            if (!value.isBlank()) {
                metadata = metadata.with(field, value, source);
            }
        }

        private String body() {
            return full.isBlank() ? summary : full;
        }

        /** Returns the body without the last line that leads back to the page, as blogs add it: {@code The post A bridge appeared first on The Echo}. */
        private String article() {
            String title = metadata.find(Field.TITLE).orElse("");
            Document html = Jsoup.parseBodyFragment(body());
            Element last = html.body().lastElementChild();
            if (last == null || !leadsBack(last, title)) {
                return body();
            }
            last.remove();
            return html.body().html();
        }

        private static boolean leadsBack(Element last, String title) {
            return last.normalName().equals("p")
                    && last.previousElementSibling() != null
                    && last.select("a[href]").stream().anyMatch(link -> Ascii.equalsIgnoreCase(link.text(), title));
        }

        /** Returns the text of an element and moves to its end; tags within it are kept, since Atom may have them unescaped. */
        static String text(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    SafeXml.requireDepth(++depth);
                    text.append(xml.getLocalName().equals("name") ? "" : "<" + xml.getLocalName() + ">");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    boolean isTag = depth > 0 && !xml.getLocalName().equals("name");
                    text.append(isTag ? "</" + xml.getLocalName() + ">" : "");
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(xml.getText());
                }
            }
            return text.toString();
        }
    }
}
