package dev.parley.report;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;

/**
 * A script or style that stands in the page, with the hash by which the page's policy allows it.
 *
 * @param text what stands between the tags; must not end them
 * @param hash as Content Security Policy Level 3 has it: {@code sha256-} and the hash of the UTF-8 bytes in base 64
 */
record InlineSource(String text, String hash) {

    InlineSource {
        if (text.contains("</")) {
            throw new IllegalArgumentException(
                    lenientFormat("inline source must not contain '</', has it at %s", text.indexOf("</")));
        }
    }

    static InlineSource of(String text) {
        byte[] sha = Hashing.sha256().hashString(text, UTF_8).asBytes();
        return new InlineSource(text, "sha256-" + BaseEncoding.base64().encode(sha));
    }
}
