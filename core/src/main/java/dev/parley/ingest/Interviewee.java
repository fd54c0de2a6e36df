package dev.parley.ingest;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads whose views a text gives where somebody else asked for them: {@code A talk with Jane Doe}, {@code Jane Doe in conversation with us},
 * {@code Jane Doe, head of the harbour board, on the prospects for a new pier}.
 *
 * <p>Not covered: interviews that nothing in the opening calls so; several who answer together.
 */
final class Interviewee {

    private static final CharMatcher MARKUP = CharMatcher.anyOf("*_# ");

    private static final String NAMES = "(?<name>" + PersonalNames.NAMES + ")";

    private static final String NAME = "(?<name>" + PersonalNames.FULL_NAME + ")";

    private static final String TALK =
            "(?:[Ii]nterview(?:ed)?|[Tt]alk|[Cc]onversation|[Ss]poke|[Ss]peaks|[Tt]alked|[Qq] ?(?:&|and)"
                    + " ?[Aa]|[Qq]uestions)";

    /** A name whose large first letter got lost when the page was copied. */
    private static final String BEHEADED = "(?<name>\\p{Ll}\\p{L}{2,} \\p{Lu}[\\p{L}\u2019'-]+)";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(BEHEADED
                    + ", [^.!?“”\"]{3,160}, on (?:the (?:prospects?|future|outlook|chances)|how|why|what|whether) .*"),
            Pattern.compile("(?:.*[ “\"])?" + TALK + " (?:with|for) (?:\\p{Ll}[\\p{L}\u2019' -]{0,60}, )?" + NAMES
                    + "(?![\\p{L}]).*"),
            Pattern.compile("(?:(?:Talking|Speaking|Chatting|In conversation|A chat) (?:to|with)|A word with) " + NAMES
                    + "(?:(?:[,:]| about| on) .*)?"),
            Pattern.compile("(?:.*[:”\"] )?" + NAMES + " in conversation"),
            Pattern.compile(
                    "(?:An )?(?:Interview|INTERVIEW|Q ?& ?A)(?:: | \\| | [–—-] )" + NAME + "(?:, .*| on .*|: .*)"),
            Pattern.compile(NAME
                    + "(?:, [^.!?“”\"]{3,160},)? (?:on the"
                    + " (?:prospects?|future|outlook|chances|way|road|state|need|case)|on"
                    + " (?:how|why|what|whether))(?: .*)"),
            Pattern.compile(NAME
                    + "(?:, [^.!?“”\"]{3,160},)? (?:in (?:an )?(?:interview|conversation) (?:with|by)|answers"
                    + " our questions|replies to our questions).*"));

    private static final Pattern REFUSED =
            Pattern.compile("(?i)\\W*(?:no|without(?: an?| any)?) (?:interview|talk|conversation|questions)\\b");

    /** "Five questions for Jane Doe's critics" are not for her. */
    private static final Pattern OWNER = Pattern.compile(".*[\u2019']s");

    private Interviewee() {}

    /** Returns the name in the first of the lines that tells it. */
    static Optional<String> find(List<String> lines) {
        return lines.stream().flatMap(line -> name(line).stream()).findFirst();
    }

    private static Optional<String> name(String line) {
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(MARKUP.trimFrom(line)))
                .filter(matcher -> !REFUSED.matcher(line).lookingAt() && matcher.matches())
                .filter(matcher -> !OWNER.matcher(matcher.group("name")).matches())
                .map(matcher -> capitalised(matcher.group("name")))
                .findFirst();
    }

    private static String capitalised(String name) {
        return PersonalNames.untitled(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
}
