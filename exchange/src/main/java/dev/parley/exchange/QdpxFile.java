package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteStreams;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.IoFaults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A project of REFI-QDA 1.0 ({@code .qdpx}), which NVivo, MAXQDA, ATLAS.ti and others write: a zip with {@code project.qde} and the texts. Nothing is
 * unpacked to the disk, no part of more than 200 MB is read, and the XML may neither declare a document type nor reach for other files. Close it after
 * use.
 */
final class QdpxFile implements AutoCloseable {

    private static final int MOST_BYTES = 200_000_000;
    private static final String PROJECT = "project.qde";
    private static final String INTERNAL = "internal://";

    private final Path path;
    private final ZipFile zip;

    QdpxFile(Path path) {
        this.path = path;
        try {
            this.zip = new ZipFile(path.toFile(), UTF_8);
        } catch (IOException e) {
            throw fault(path, "cannot be read as a REFI-QDA project: " + IoFaults.ofReading(e));
        }
    }

    /** Parses the project. */
    Element project() {
        byte[] xml = tryRead(PROJECT).orElseThrow(() -> fault(path, "is no REFI-QDA project: it holds no " + PROJECT));
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            // The default handler prints to standard error.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw fault(path, lenientFormat("%s in it cannot be parsed: %s", PROJECT, e.getMessage()));
        }
    }

    /** Reads the plain text of a source, without byte order mark; empty if the project does not hold it. */
    Optional<String> tryText(String address) {
        String name = address.startsWith(INTERNAL) ? "sources/" + address.substring(INTERNAL.length()) : address;
        return tryRead(name)
                .map(bytes -> new String(bytes, UTF_8))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw fault(path, IoFaults.ofReading(e));
        }
    }

    private Optional<byte[]> tryRead(String name) {
        Optional<? extends ZipEntry> entry = zip.stream()
                .filter(candidate -> candidate.getName().equalsIgnoreCase(name))
                .findFirst();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = ByteStreams.limit(zip.getInputStream(entry.get()), MOST_BYTES + 1L)) {
            byte[] bytes = in.readAllBytes();
            if (bytes.length > MOST_BYTES) {
                throw fault(path, lenientFormat("%s in it is larger than the limit of %s bytes", name, MOST_BYTES));
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw fault(path, lenientFormat("%s in it %s", name, IoFaults.ofReading(e)));
        }
    }

    static InputException fault(Path path, String message) {
        return new InputException(List.of(Diagnostic.error(path.toString(), message)));
    }
}
