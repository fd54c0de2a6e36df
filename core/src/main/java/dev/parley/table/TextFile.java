package dev.parley.table;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import dev.parley.diagnostic.IoFaults;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text file in UTF-8, or in the UTF-16 that spreadsheets save with a byte order mark. It is gone through as often as needed and never held as
 * a whole, so that a table of a million rows takes no more memory than what is made of them.
 */
final class TextFile {

    private static final char MARK = '\uFEFF';
    private static final int PIECE = 1 << 14;

    private final ByteSource bytes;
    private final Charset charset;

    private TextFile(ByteSource bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    /** Finds a file; if it cannot be had, adds a fault. */
    static Optional<TextFile> tryFind(Path path, int maxBytes, Faults faults) {
        if (Files.isDirectory(path)) {
            faults.add("is a folder, not a table");
            return Optional.empty();
        }
        try {
            ByteSource bytes = bytes(path, maxBytes);
            if (bytes.size() > maxBytes) {
                faults.add(lenientFormat("is larger than the limit of %s bytes; is this the right file?", maxBytes));
                return Optional.empty();
            }
            return Optional.of(new TextFile(bytes, charset(bytes.slice(0, 2).read())));
        } catch (NoSuchFileException e) {
            faults.add("there is no such file");
        } catch (IOException e) {
            faults.add(IoFaults.ofReading(e));
        }
        return Optional.empty();
    }

    /** Returns a reader of the text behind the byte order mark, which the caller closes. */
    Reader open() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(bytes.openStream(), charset), PIECE);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /** Shows the text to a check, and adds a fault if it is none. */
    void check(CsvCheck check, Faults faults) throws IOException {
        if (!decode(check)) {
            faults.add(check.here(), lenientFormat("is not %s from here on; save the table as \"CSV UTF-8\"", charset));
        } else {
            check.findZero().ifPresent(place -> faults.add(place, "is not text; save the table as \"CSV UTF-8\""));
        }
    }

    /** Decodes piece by piece, because a reader would not tell where it fails; false if it does. */
    private boolean decode(CsvCheck check) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(PIECE);
        // No charset gives more code units than bytes, so that there is room for each piece.
        CharBuffer out = CharBuffer.allocate(PIECE);
        boolean isFirst = true;
        try (ReadableByteChannel channel = Channels.newChannel(bytes.openStream())) {
            boolean isLast = false;
            while (!isLast) {
                isLast = channel.read(in) < 0;
                CoderResult result = decoder.decode(in.flip(), out, isLast);
                in.compact();
                out.flip();
                if (isFirst && out.hasRemaining()) {
                    isFirst = false;
                    out.position(out.get(0) == MARK ? 1 : 0);
                }
                check.read(out);
                out.clear();
                if (result.isError()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What is no regular file, such as a pipe, can be read only once. */
    private static ByteSource bytes(Path path, int maxBytes) throws IOException {
        if (Files.isRegularFile(path)) {
            return MoreFiles.asByteSource(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return ByteSource.wrap(in.readNBytes(maxBytes + 1));
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return UTF_8;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == MARK ? UTF_16BE : mark == Character.reverseBytes(MARK) ? UTF_16LE : UTF_8;
    }
}
