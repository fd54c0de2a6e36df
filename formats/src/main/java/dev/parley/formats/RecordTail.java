package dev.parley.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells where the fields begin that a press database puts behind the text of an article. A paragraph of the text may begin like a field, and a
 * subheading be called like one; fields stand at the end of the record, each once and in the database's order, with one value each, which is a
 * sentence only where the field is a note.
 *
 * <p>Not covered: a paragraph that begins like a note, stands last, and goes before the first real field in the database's order.
 *
 * @param label a field's name where it begins, the name in its first group
 * @param sure what begins with a name that no text has: from the first such on, all are fields
 * @param order the names in the database's order, empty if it has none
 * @param notes the names of the fields whose values may be sentences
 * @param most how many paragraphs a field has at most, captions aside
 */
record RecordTail(Pattern label, Pattern sure, List<String> order, Set<String> notes, int most) {

    /** Of several paragraphs below a heading, the article above is so many times as long. */
    private static final int MIN_ARTICLE_RATIO = 3;

    private static final Pattern PARAGRAPH_END = Pattern.compile("[.!?][\"'\u201D\u2019)]*$");

    /** The captions of pictures: {@code PHOTO: The pier}. */
    private static final Pattern CAPTION = Pattern.compile("\\p{Lu}{3,}[^\\p{Ll}:;,]{0,40}[:;,].*");

    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}++");

    private static final int MIN_SMALL_WORDS = 3;

    /** A full stop that does not end an abbreviation, as it does in {@code Inc.} or {@code N.Y.}. */
    private static final Pattern FULL_STOP =
            Pattern.compile("(?<!\\b(?:\\p{Lu}\\p{Ll}{0,2}|Corp))[.!?][\"'\u201D\u2019)]*$");

    RecordTail {
        order = List.copyOf(order);
        notes = Set.copyOf(notes);
    }

    /** Returns where the fields begin in what follows the beginning of the text, its length if there are none. */
    int begin(String text) {
        List<MatchResult> labels = label.matcher(text).results().toList();
        int at = 0;
        while (at < labels.size() && !isSure(text, labels.get(at).start())) {
            at++;
        }
        int begin = at < labels.size() ? labels.get(at).start() : text.length();
        String next = at < labels.size() ? labels.get(at).group(1) : "";
        Set<String> seen = new HashSet<>(Set.of(next));
        while (--at >= 0
                && isField(text, labels.get(at), begin)
                && precedes(labels.get(at).group(1), next, seen)) {
            begin = labels.get(at).start();
            next = labels.get(at).group(1);
        }
        return begin;
    }

    private boolean isSure(String text, int at) {
        return sure.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean precedes(String name, String next, Set<String> seen) {
        boolean isInOrder = order.isEmpty()
                || (order.contains(name) && (next.isEmpty() || order.indexOf(name) < order.indexOf(next)));
        return isInOrder && seen.add(name);
    }

    private boolean isField(String text, MatchResult name, int end) {
        String value = text.substring(name.end(), end);
        if (!notes.contains(name.group(1)) && isSentence(value)) {
            return false;
        }
        int paragraphs = paragraphs(value);
        boolean isBelowArticle = value.length() * MIN_ARTICLE_RATIO <= name.start();
        return paragraphs <= 1 || (paragraphs <= most && isBelowArticle);
    }

    /** Tells whether a value has several words that begin small, and a full stop; no list of terms has both. */
    private static boolean isSentence(String value) {
        return SMALL_WORD.matcher(value).results().limit(MIN_SMALL_WORDS).count() == MIN_SMALL_WORDS
                && FULL_STOP.matcher(value.strip()).find();
    }

    /** Counts the paragraphs of a value; a line goes on with the next unless it is blank or ends in a full stop. */
    private static int paragraphs(String value) {
        int paragraphs = 0;
        boolean isOpen = false;
        for (String line : value.lines().map(String::strip).toList()) {
            paragraphs += isOpen || line.isEmpty() || CAPTION.matcher(line).matches() ? 0 : 1;
            isOpen = !line.isEmpty() && !PARAGRAPH_END.matcher(line).find();
        }
        return paragraphs;
    }
}
