package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of CSV that knows the grammar of RFC 4180 and nothing else, but for {@code \n} in place of CRLF: whatever the grammar has no place for, such as a
 * quotation mark in the middle of a bare field, a carriage return outside of quotation marks or rows of unequal length, is an error.
 */
final class StrictCsv {

    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*+)\"|([^\",\\r\\n]*+)");

    private StrictCsv() {}

    static List<List<String>> rows(Path file) throws IOException {
        return rows(UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString());
    }

    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int at = 0;
        while (at < text.length() || !row.isEmpty()) {
            field.region(at, text.length());
            if (!field.lookingAt()) {
                throw fault(text, at);
            }
            row.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            at = field.end();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at < text.length() && text.charAt(at) == '\n') {
                at++;
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                throw fault(text, at);
            }
        }
        if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("rows of unequal length");
        }
        return rows;
    }

    private static IllegalArgumentException fault(String text, int at) {
        return new IllegalArgumentException("no field ends at " + at + " of " + text.length() + ": '"
                + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20)) + "'");
    }
}
