package dev.parley.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the body with which an opening introduces somebody: {@code Jane Doe, head of the Harbour Board, on the prospects …},
 * {@code By Jane Doe, a fellow at the Institute for Tides}, or a text its author at the end: {@code Jane Doe is a professor of law at Oberau
 * University}.
 *
 * <p>Not covered: bodies of one word that is no acronym; offices ("minister of Trade").
 */
final class Affiliation {

    private static final String WORD = "\\p{Lu}[\\p{L}\\d&\u2019'-]*";
    private static final String LINK = "(?:of|for|and|on|the|in|&|de|des|du)";
    private static final String BODY =
            "(?:the )?(?<body>" + WORD + "(?: (?:" + LINK + " ){0,2}" + WORD + ")+|\\p{Lu}{2,})(?![\\p{L}\\d])";

    /** Where somebody works goes before what somebody works on: "head of Research at Harbour College". */
    private static final List<Pattern> BODIES = List.of(
            Pattern.compile(" (?:at|with) " + BODY), Pattern.compile("(?<role>\\p{L}+) (?:of|for|from) " + BODY));

    private static final String SIGN =
            "[^\\p{L}\\d]*(?:About the authors?: )?(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\\.? )?";

    private static final Pattern IS = Pattern.compile(
            ",? (?:is|was|teaches|works|researches|writes|studies|serves)(?<rest> .*)|,? (?:leads|heads|chairs|directs|runs|founded) (?<led>.*)");

    private static final Pattern LED = Pattern.compile(BODY + ".*");

    /** What such a word is followed by is a subject, an office, a book: no body. */
    private static final Pattern OTHER_ROLES = Pattern.compile(
            "(?i)professors?|lecturer|reader|chair|doctor|student|teacher|master|bachelor|ministers?|secretary|author|ambassador|president|member");

    private Affiliation() {}

    /** Returns the body in the first of the lines that introduces the person by it. */
    static Optional<String> find(List<String> lines, String person) {
        return lines.stream()
                .flatMap(line -> introduction(line, person).stream())
                .flatMap(introduction -> body(introduction).stream())
                .findFirst();
    }

    /** Returns the body in the first of the lines at a text's end that begins with the person and tells of it. */
    static Optional<String> findSigned(List<String> lines, String person) {
        Pattern sign = Pattern.compile(SIGN + Pattern.quote(person) + "(?<rest>,? .*)");
        return lines.stream()
                .map(sign::matcher)
                .filter(Matcher::matches)
                .flatMap(line -> signedBody(line.group("rest")).stream())
                .findFirst();
    }

    private static Optional<String> signedBody(String behindName) {
        Matcher is = IS.matcher(behindName);
        if (!is.matches()) {
            return Optional.empty();
        }
        Optional<String> led = Optional.ofNullable(is.group("led"));
        if (led.isEmpty()) {
            return body(is.group("rest"));
        }
        Matcher body = LED.matcher(led.get());
        return body.matches() ? Optional.of(body.group("body")) : Optional.empty();
    }

    /** What stands behind the name and a comma; the name's first letter may have got lost when the page was copied. */
    private static Optional<String> introduction(String line, String person) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(person.toLowerCase(Locale.ROOT) + ", ");
        return at < 0 ? Optional.empty() : Optional.of(line.substring(at + person.length() + 1));
    }

    private static Optional<String> body(String introduction) {
        for (Pattern pattern : BODIES) {
            Matcher matcher = pattern.matcher(introduction);
            while (matcher.find()) {
                boolean named = !introduction.substring(0, matcher.start()).matches(".*[.!?;:].*");
                boolean role = pattern.pattern().contains("<role>")
                        && OTHER_ROLES.matcher(matcher.group("role")).matches();
                if (named && !role) {
                    return Optional.of(matcher.group("body"));
                }
            }
        }
        return Optional.empty();
    }
}
