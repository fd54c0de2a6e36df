package dev.parley.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a tar archive. */
final class TarReader implements FormatReader {

    private final Contents contents;

    TarReader(Contents contents) {
        this.contents = contents;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        Budget.requireShallow(content);
        Passed passed = new Passed();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(content.bytes()))) {
            Optional<TarArchiveEntry> next = Optional.ofNullable(tar.getNextEntry());
            while (next.isPresent()) {
                readEntry(tar, next.get(), content, findings, passed);
                next = Optional.ofNullable(tar.getNextEntry());
            }
        }
        passed.report(content, findings);
    }

    private void readEntry(
            TarArchiveInputStream tar, TarArchiveEntry entry, Content content, Findings findings, Passed passed) {
        String name = EntryNames.plain(entry.getName());
        if (!entry.isFile() || name.isBlank() || passed.isHidden(name)) {
            return;
        }
        Content blank = content.entry(name, new byte[0]);
        if (EntryNames.leadsOut(entry.getName())) {
            findings.fail(blank, "has a name that leads out of its archive; it is not read");
            return;
        }
        Guard.read(
                (unread, into) -> contents.readEntry(
                        content.entry(name, into.budget().unpack(tar, Math.max(1, entry.getSize()))), into, passed),
                blank,
                findings);
    }
}
