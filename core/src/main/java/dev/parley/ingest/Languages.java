package dev.parley.ingest;

import com.google.common.base.Splitter;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells English from other languages by the words that no sentence can do without.
 *
 * <p>Not covered: texts of fewer than {@value #MIN_WORDS} words, which count as English, and texts in two languages, which count as the one that
 * has more.
 */
public final class Languages {

    private static final int MIN_WORDS = 12;

    /** Lists of names and headlines have few of these words as well, so a language that is not known needs a longer text. */
    private static final int MIN_WORDS_OF_UNKNOWN = 50;

    private static final int MIN_FOUND = 4;

    private static final int MAX_CHARACTERS = 50_000;

    /** In English prose about four words of ten are of these; in lists of names and figures still one. */
    private static final double MIN_ENGLISH_SHARE = 0.1;

    /** A word may mean something in two languages, so another language must have clearly more. */
    private static final double LEAD = 1.5;

    /** More of its letters in another script than this, and a text is no English whatever its words. */
    private static final double MAX_OTHER_SCRIPT = 0.5;

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}]+")).omitEmptyStrings();

    private static final Map<String, Set<String>> FUNCTION_WORDS = load("languages.txt");

    /** A single sentence has few of these words, but no English one has only those of another language. */
    private static final int MIN_FOUND_IN_SENTENCE = 2;

    /** What begins or joins names, as in "Los Angeles" and "Rio de la Plata", tells nothing of the sentence around them. */
    private static final Pattern LINK_OF_NAME =
            Pattern.compile("(?<!\\p{L})(?i:de|del|della|la|las|los|le|les|du|des|di|da|do|dos|el|al|von|van)"
                    + "(?= (?:(?:la|las|los|der) )?\\p{Lu})");

    private Languages() {}

    /**
     * Tells the language of a sentence that is surely not English.
     *
     * @param sentence the sentence
     * @return what it is in: "in German"; empty if it may be English
     */
    public static Optional<String> tryTellOtherOfSentence(String sentence) {
        String prose = LINK_OF_NAME.matcher(sentence).replaceAll("");
        Optional<String> longer = tryTellOther(prose);
        List<String> words = WORDS.splitToList(prose.toLowerCase(Locale.ROOT));
        if (longer.isPresent() || count("English", words) > 0) {
            return longer;
        }
        return best(words)
                .filter(best -> best.getValue() >= MIN_FOUND_IN_SENTENCE)
                .map(best -> "in " + best.getKey());
    }

    private static Optional<Map.Entry<String, Long>> best(List<String> words) {
        return FUNCTION_WORDS.keySet().stream()
                .filter(language -> !language.equals("English"))
                .map(language -> Map.entry(language, count(language, words)))
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }

    /** Returns what language a document is in if it is not English: its English name, or that it is another one. */
    static Optional<String> tryTellOther(Document document) {
        StringBuilder text = new StringBuilder();
        for (Span range : document.body()) {
            text.append(range.of(document.text())).append(' ');
            if (text.length() > MAX_CHARACTERS) {
                break;
            }
        }
        return tryTellOther(text.toString());
    }

    static Optional<String> tryTellOther(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long other = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
        if (other > letters * MAX_OTHER_SCRIPT) {
            return Optional.of("in another script than English");
        }
        List<String> words = WORDS.splitToList(text.toLowerCase(Locale.ROOT));
        if (words.size() < MIN_WORDS) {
            return Optional.empty();
        }
        long english = count("English", words);
        Map.Entry<String, Long> best = best(words).orElseThrow();
        if (best.getValue() >= MIN_FOUND && best.getValue() > english * LEAD) {
            return Optional.of("in " + best.getKey());
        }
        boolean isLong = words.size() >= MIN_WORDS_OF_UNKNOWN;
        return isLong && english < words.size() * MIN_ENGLISH_SHARE ? Optional.of("not in English") : Optional.empty();
    }

    private static long count(String language, List<String> words) {
        Set<String> known = FUNCTION_WORDS.getOrDefault(language, Set.of());
        // A single letter may be an initial or a part of an abbreviation such as U.S.
        return words.stream()
                .filter(word -> word.length() > 1 && known.contains(word))
                .count();
    }

    private static Map<String, Set<String>> load(String name) {
        Map<String, Set<String>> languages = new LinkedHashMap<>();
        try {
            for (String line : IngestWords.read(name)) {
                List<String> parts = Splitter.on(": ").limit(2).splitToList(line);
                languages.put(parts.get(0), Set.copyOf(Splitter.on(' ').splitToList(parts.get(1))));
            }
        } catch (IndexOutOfBoundsException e) {
            throw IngestWords.damaged(name, e);
        }
        return Map.copyOf(languages);
    }
}
