package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.parley.text.DocumentId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names the files that hold the texts of documents, so that any file system takes them and none hides another. */
final class TextNames {

    private static final String ENDING = ".txt";

    /** Names are bytes to most file systems, and 255 of them the limit: in UTF-8 a UTF-16 unit takes up to three. */
    private static final int LONGEST = 70;

    private static final CharMatcher REFUSED = CharMatcher.javaIsoControl()
            .or(CharMatcher.anyOf("/\\<>:\"|?*\uFFFE\uFFFF"))
            .or(CharMatcher.inRange('\uD800', '\uDFFF'));

    /** Names that stand for devices on some systems, whatever their ending. */
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    private TextNames() {}

    /**
     * Names a file for each document, unlike any other also where case does not count.
     *
     * @return document to name of its file, in order of the documents
     */
    static Map<DocumentId, String> of(Collection<DocumentId> documents) {
        Set<String> taken = new HashSet<>();
        ImmutableMap.Builder<DocumentId, String> names = ImmutableMap.builder();
        for (DocumentId document : new TreeSet<>(documents)) {
            String plain = harmless(document.value());
            String name = taken.add(folded(plain)) ? plain : plain + "-" + hash(document);
            taken.add(folded(name));
            names.put(document, name + ENDING);
        }
        return names.buildOrThrow();
    }

    private static String harmless(String id) {
        String name = CharMatcher.anyOf(". ").trimFrom(REFUSED.replaceFrom(id, '_'));
        if (name.isEmpty() || DEVICES.contains(folded(name))) {
            return "_" + name;
        }
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String hash(DocumentId document) {
        return Hashing.sha256().hashString(document.value(), UTF_8).toString().substring(0, 12);
    }
}
