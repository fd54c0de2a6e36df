package dev.parley.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.io.BaseEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A piece of JSON that the page carries, in an element that browsers do not run.
 *
 * @param id the element's id
 * @param json the JSON
 */
record DataBlock(String id, String json) {

    DataBlock {
        requireNonNull(id, "id");
        requireNonNull(json, "json");
    }

    String element(Encoding encoding) {
        String content = switch (encoding) {
            case PLAIN -> escaped();
            case DEFLATE -> BaseEncoding.base64().encode(deflated());
        };
        return "<script type=\"application/json\" id=\"" + id + "\" data-encoding=\""
                + Ascii.toLowerCase(encoding.name()) + "\">" + content + "</script>";
    }

    /**
     * Writes the characters by which a browser could see the end of the element, a comment or an entity as JSON's escapes; in JSON they stand
     * within strings only.
     */
    private String escaped() {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private byte[] deflated() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(json.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** How the JSON stands in its element. */
    enum Encoding {
        /** As it is, with escapes for what HTML would read as markup. */
        PLAIN,
        /** Its UTF-8 in the zlib format (RFC 1950), in base 64. */
        DEFLATE
    }
}
