package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time out of a workbook, so that equal runs give equal bytes. Stateless. */
final class RepeatableZip {

    /** The earliest time that a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    /** Excel complains of a workbook whose parts do not begin with this one. */
    private static final String FIRST = "[Content_Types].xml";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<before><dcterms:(created|modified)[^>]*>)[^<]*(?<after></dcterms:)");

    private RepeatableZip() {}

    /** Copies a workbook with its parts sorted and without the times at which it was written. */
    static void copy(Path workbook, Path copy) throws IOException {
        try (ZipFile in = new ZipFile(workbook.toFile(), UTF_8);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy), UTF_8)) {
            List<? extends ZipEntry> parts = in.stream()
                    .sorted(Comparator.comparing(
                                    (ZipEntry part) -> !part.getName().equals(FIRST))
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry part : parts) {
                byte[] bytes = in.getInputStream(part).readAllBytes();
                put(part.getName(), part.getName().equals(PROPERTIES) ? timeless(bytes) : bytes, out);
            }
        }
    }

    private static void put(String name, byte[] part, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    private static byte[] timeless(byte[] properties) {
        return WRITTEN.matcher(new String(properties, UTF_8))
                .replaceAll("${before}1980-01-01T00:00:00Z${after}")
                .getBytes(UTF_8);
    }
}
