package dev.parley.ingest;

import com.google.common.collect.Lists;
import dev.parley.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads who has written a text from its end: {@code — Jane Doe is a fellow at the Harbour Institute}, {@code Jane Doe is the author of …},
 * {@code — Jane Doe, Oberau}. Whoever is named in the text itself is somebody whom it is about.
 *
 * <p>Not covered: notes that give no name, such as {@code The writer is …}, and names of one word.
 */
final class Signature {

    private static final int LINES = 8;
    private static final int MAX_LENGTH = 400;

    private static final String DASH = "[—–*-]{1,2} ?";
    private static final String NAMES = "(?<names>" + PersonalNames.NAMES + ")";
    private static final String TITLE = "(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\\.? )?";
    private static final String PROFESSION =
            "(?:author|writer|journalist|columnist|contributor|contributing \\p{L}+|editor|novelist|essayist|blogger"
                    + "|historian|economist|philosopher|political scientist|analyst|fellow|professor|lecturer|researcher|scholar|student|correspondent|reporter)s?";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    DASH + TITLE + NAMES
                            + "(?:,? (?:is|are|was|teaches|teach|writes|write|works|work|chairs|leads|serves)\\b.*|, [^.]{2,60}|\\.?)"),
            Pattern.compile("(?:About the authors?: )?" + TITLE + NAMES
                    + " (?:is|are|was) (?:(?:an?|the|our|one of)\\b ?)?(?:[\\p{L}\u2019'-]+ ){0,5}?" + PROFESSION
                    + "\\b.*"),
            Pattern.compile(TITLE + NAMES + " (?:teaches|writes) .*"),
            Pattern.compile(
                    "(?:The (?:writer|author)s?|This (?:article|essay|column|piece) (?:was|is) (?:written )?by),? "
                            + TITLE + NAMES + "(?:,.*| is .*|\\.)"));

    private Signature() {}

    /** Returns the names in the last line that is signed so, as written. */
    static Optional<String> find(String text, List<Span> paragraphs) {
        return last(paragraphs)
                .flatMap(paragraph -> names(Paragraphs.oneLine(text, paragraph)).stream()
                        .filter(names -> text.indexOf(names) >= paragraph.start()))
                .findFirst();
    }

    /** Returns the short paragraphs at a text's end, each on one line, the last first. */
    static List<String> lines(String text, List<Span> paragraphs) {
        return last(paragraphs)
                .map(paragraph -> Paragraphs.oneLine(text, paragraph))
                .toList();
    }

    private static Stream<Span> last(List<Span> paragraphs) {
        List<Span> last = paragraphs.subList(Math.max(0, paragraphs.size() - LINES), paragraphs.size());
        return Lists.reverse(last).stream().filter(paragraph -> paragraph.length() <= MAX_LENGTH);
    }

    private static Optional<String> names(String line) {
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("names"))
                .findFirst();
    }
}
