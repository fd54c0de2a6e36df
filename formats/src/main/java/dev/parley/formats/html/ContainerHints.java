package dev.parley.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.parley.body.Hint;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what the tag, the role and the names of an element hint at. Remembers names; not thread-safe. */
final class ContainerHints {

    private static final String RESOURCE = "container-words.tsv";

    private static final Map<String, Hint> WORDS = words();

    /** A word of this length is unlikely to be found within another by chance. */
    private static final int MIN_INNER_LENGTH = 5;

    private static final int MAX_NAME_LENGTH = 300;

    private static final Map<String, Hint> TAGS = Map.ofEntries(
            Map.entry("nav", Hint.NAVIGATION),
            Map.entry("header", Hint.HEADER),
            Map.entry("footer", Hint.FOOTER),
            Map.entry("aside", Hint.ASIDE),
            Map.entry("article", Hint.ARTICLE),
            Map.entry("main", Hint.ARTICLE),
            Map.entry("figure", Hint.CAPTION),
            Map.entry("figcaption", Hint.CAPTION),
            Map.entry("address", Hint.AUTHOR),
            Map.entry("time", Hint.META),
            Map.entry("form", Hint.FORM),
            Map.entry("label", Hint.FORM),
            Map.entry("dialog", Hint.NOTICE));

    private static final Map<String, Hint> ROLES = Map.of(
            "main", Hint.ARTICLE,
            "article", Hint.ARTICLE,
            "navigation", Hint.NAVIGATION,
            "menu", Hint.NAVIGATION,
            "banner", Hint.HEADER,
            "contentinfo", Hint.FOOTER,
            "complementary", Hint.ASIDE,
            "search", Hint.NAVIGATION,
            "dialog", Hint.NOTICE,
            "alert", Hint.NOTICE);

    private static final Map<String, Hint> PROPERTIES = Map.of(
            "articlebody", Hint.BODY,
            "text", Hint.BODY,
            "headline", Hint.TITLE,
            "author", Hint.AUTHOR,
            "datepublished", Hint.META,
            "datemodified", Hint.META,
            "comment", Hint.COMMENTS,
            "caption", Hint.CAPTION);

    private static final Pattern UNSEEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final Splitter NAME_PARTS =
            Splitter.on(Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})")).omitEmptyStrings();

    /** Pages use few names many times. */
    private final Map<String, Set<Hint>> known = new HashMap<>();

    /** Returns what an element hints at, mostly nothing. */
    Set<Hint> of(Element element) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        add(TAGS.get(element.normalName()), hints);
        if (element.attributesSize() > 0) {
            add(ROLES.get(Ascii.toLowerCase(element.attr("role"))), hints);
            add(PROPERTIES.get(Ascii.toLowerCase(element.attr("itemprop"))), hints);
            hints.addAll(known.computeIfAbsent(element.className(), ContainerHints::ofNames));
            hints.addAll(known.computeIfAbsent(element.id(), ContainerHints::ofNames));
            if (isUnseen(element)) {
                hints.add(Hint.HIDDEN);
            }
        }
        return hints.isEmpty() ? Collections.emptySet() : hints;
    }

    private static void add(@Nullable Hint hint, Set<Hint> hints) {
        if (hint != null) {
            hints.add(hint);
        }
    }

    /** Tells whether an attribute of an element, or its own style, hides it with all that is in it. */
    static boolean isUnseen(Element element) {
        return element.attr("aria-hidden").equals("true") || isNotShown(element);
    }

    /** Tells the same of a browser's window; what is read aloud may say a word again that the window shows otherwise. */
    static boolean isNotShown(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("hidden")
                        || UNSEEN.matcher(element.attr("style")).find());
    }

    private static Set<Hint> ofNames(String names) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        String head = names.length() > MAX_NAME_LENGTH ? names.substring(0, MAX_NAME_LENGTH) : names;
        for (String part : NAME_PARTS.split(head)) {
            String word = Ascii.toLowerCase(part);
            Hint known = WORDS.get(word);
            if (known != null) {
                hints.add(known);
            } else if (word.length() > MIN_INNER_LENGTH) {
                addInner(word, hints);
            }
        }
        return hints;
    }

    private static void addInner(String word, Set<Hint> hints) {
        WORDS.forEach((known, hint) -> {
            if (known.length() >= MIN_INNER_LENGTH && word.contains(known)) {
                hints.add(hint);
            }
        });
    }

    private static Map<String, Hint> words() {
        Map<String, Hint> words = new LinkedHashMap<>();
        try {
            for (String line : Resources.readLines(Resources.getResource(ContainerHints.class, RESOURCE), UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> row = Splitter.on('\t').splitToList(line);
                    words.put(row.get(0), Hint.valueOf(row.get(1)));
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IOException e) {
            throw new ResourceException("resource " + RESOURCE + " of Parley's HTML reader is missing or damaged", e);
        }
        return Collections.unmodifiableMap(words);
    }
}
