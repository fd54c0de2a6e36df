package dev.parley.formats;

import com.google.common.base.Ascii;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Reads what is packed as one file, mostly a tar archive. */
final class GzipReader implements FormatReader {

    private final Contents contents;

    GzipReader(Contents contents) {
        this.contents = contents;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        Budget.requireShallow(content);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content.bytes()))) {
            byte[] bytes = findings.budget().unpack(in, content.bytes().length);
            contents.read(content.unpacked(unpackedName(content.name()), bytes), findings);
        }
    }

    private static String unpackedName(String name) {
        String lower = Ascii.toLowerCase(name);
        if (lower.endsWith(".tgz")) {
            return name.substring(0, name.length() - 4) + ".tar";
        }
        return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
