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

    /** Who asks, and nothing that somebody does. */
    private static final String ASKING =
            "(?:the |our |a )?(?:editors?|readers?|reporters?|staff|us|\\p{Lu}[\\p{L}.\u2019'-]*)(?: (?:of |of the |for )?(?:editors?|\\p{Lu}[\\p{L}.\u2019'-]*)){0,4}";

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
            Pattern.compile(NAME + "(?:, [^.!?“”\"]{3,160},)? (?:answers our questions|replies to our questions).*"),
            Pattern.compile(NAME + "(?:, [^.!?“”\"]{3,160},)? in (?:an )?(?:interview|conversation) (?:with|by) "
                    + ASKING + "(?:(?:[,:|]| [–—-]| about| on) .*)?"));

    /** In a report somebody says something in an interview with somebody else. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?i)(?:.* )?(?:in|during|after) (?:an?|the|this|his|her|their|another) (?:[\\p{L}-]+ ){0,3}(?:interview|conversation|talk) with .*");

    private static final Pattern SAYING = Pattern.compile(
            "(?i).*\\b(?:said|says|told|tells|added|adds|warned|warns|argued|argues|announced|insisted|insists|claimed|confirmed"
                    + "|denied|denies|acknowledged|admitted|suggested|stressed|predicted|vowed|promised|urged|ruled out|called (?:for|on)|supported|opposed|rejected|defended|criticized|criticised)\\b.*");

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
                .filter(matcher -> !REFUSED.matcher(line).lookingAt() && !isReport(line) && matcher.matches())
                .filter(matcher -> !OWNER.matcher(matcher.group("name")).matches())
                .filter(matcher -> !PersonalNames.isBody(matcher.group("name")))
                .map(matcher -> capitalised(matcher.group("name")))
                .findFirst();
    }

    private static boolean isReport(String line) {
        return REPORTED.matcher(line).matches() && SAYING.matcher(line).matches();
    }

    private static String capitalised(String name) {
        return PersonalNames.untitled(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
}
