package dev.parley.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads a ZIP file: what its parts say it is, an office document or an archive. Entries are read in memory only, so a name that climbs out of its
 * folder does no harm; it is told all the same.
 */
final class ZipReader implements FormatReader {

    private static final String WORD = "word/document.xml";
    private static final String SHEET = "xl/workbook.xml";

    private final Contents contents;

    ZipReader(Contents contents) {
        this.contents = contents;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        Budget.requireShallow(content);
        try (ZipFile zip = open(content)) {
            if (zip.getEntry(WORD) != null) {
                Guard.read(contents.reader(Format.DOCX), content, findings);
            } else if (zip.getEntry(SHEET) != null) {
                requireHarmless(zip, findings.budget());
                Guard.read(contents.reader(Format.XLSX), content, findings);
            } else {
                requireArchive(zip, findings.budget());
                readEntries(zip, content, findings);
            }
        }
    }

    /** Opens a ZIP file in memory. */
    static ZipFile open(Content content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.bytes()))
                .get();
    }

    /** Reads a part of an office document, empty if it has none of this name. */
    static Optional<byte[]> tryPart(ZipFile zip, String name, Budget budget) throws IOException, UnreadableException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(unpack(zip, entry, budget));
    }

    private static void requireArchive(ZipFile zip, Budget budget) throws IOException, UnreadableException {
        Set<String> names = entries(zip).stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
        String mimetype = tryPart(zip, "mimetype", budget)
                .map(bytes -> new String(bytes, ISO_8859_1))
                .orElse("");
        Optional<String> remark = ForeignFormat.ofEntries(names, mimetype.strip());
        if (remark.isPresent()) {
            throw new UnreadableException(remark.get());
        }
    }

    private static void requireHarmless(ZipFile zip, Budget budget) throws IOException, UnreadableException {
        for (ZipArchiveEntry entry : entries(zip)) {
            unpack(zip, entry, budget);
        }
    }

    private static List<ZipArchiveEntry> entries(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipArchiveEntry::getName))
                .collect(Collectors.toList());
    }

    private void readEntries(ZipFile zip, Content content, Findings findings) throws IOException {
        Passed passed = new Passed();
        for (ZipArchiveEntry entry : entries(zip)) {
            String name = EntryNames.plain(entry.getName());
            Content blank = content.entry(name, new byte[0]);
            if (!passed.isHidden(name)) {
                Guard.read(
                        (unread, into) -> contents.readEntry(
                                content.entry(name, unpack(zip, entry, into.budget())), into, passed),
                        blank,
                        findings);
            }
        }
        passed.report(content, findings);
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, Budget budget)
            throws IOException, UnreadableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException("is encrypted; pack it without a password");
        }
        if (EntryNames.leadsOut(entry.getName())) {
            throw new UnreadableException("has a name that leads out of its archive; it is not read");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return budget.unpack(in, entry.getCompressedSize());
        }
    }
}
