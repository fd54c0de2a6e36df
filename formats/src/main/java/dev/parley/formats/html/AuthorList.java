package dev.parley.formats.html;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.parley.text.Metadata.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * Makes a list of persons of what pages give as authors: {@code By JANE DOE, Staff Writer}, {@code Jane Doe, John Roe Jr. and Ann Poe}.
 *
 * <p>Not covered: names of one word, organisations that are worded like a person, and titles behind a name that no comma or bar parts from it.
 */
final class AuthorList {

    private static final int MAX_LENGTH = 300;
    private static final int MAX_NAME_LENGTH = 60;
    private static final int MAX_NAME_WORDS = 6;
    private static final int MAX_AUTHORS = 20;

    private static final Pattern BY = Pattern.compile(
            "(?i)^(?:(?:written|story|report|reported|words|text|posted|analysis|opinion|review|interview|exclusive)? ?(?:by|from)\\b:?|authors?:|interview:|interviewer:|words:|text:)\\s*");

    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:[|;\u2022\u00B7/\n]|\\s[\u2013\u2014-]\\s|,|\\band\\b|&|\\bwith\\b|\\bfor\\b|\\bin\\b|\\bat\\b)\\s*");

    /** An outlet in capitals behind a name that is not: {@code Jane Doe USA TODAY}. */
    private static final Pattern OUTLET_BEHIND = Pattern.compile("(?<=\\p{Ll})(?: \\p{Lu}{3,})+$");

    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|phd|ph\\.d|md|m\\.d|esq)\\.?");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*(?:https?:|www\\.|@|\\d|\\b(?:staff|news|newsroom|desk|team|editors?|editorial|writers?|reporters?|correspondents?|press|agency|agencies|agences|wires?|reuters|afp|associated|admin|contributors?|columnists?|media|magazine|times|post|updated|published|senior|chief|special|network|inc|llc|company|group|bureau|service|services|online|digital|producer|director|analyst|fellow|professor|author|guest|user|follow|profile|view|more|the|by)\\b).*");

    private AuthorList() {}

    /** Returns the persons that texts name, each once, joined as {@link Field#AUTHOR} has it; empty if there are none. */
    static Optional<String> join(List<String> texts, String outlet) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : texts) {
            for (String name : split(text)) {
                if (isName(name, outlet) && names.size() < MAX_AUTHORS) {
                    names.putIfAbsent(key(name), name);
                }
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(Field.AND, names.values()));
    }

    private static List<String> split(String text) {
        String plain =
                Parser.unescapeEntities(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text, false);
        String line = CharMatcher.whitespace().trimAndCollapseFrom(plain, ' ');
        List<String> names = new ArrayList<>();
        for (String part : Splitter.on(PARTS).split(BY.matcher(line).replaceFirst(""))) {
            Matcher suffix = SUFFIX.matcher(part);
            if (suffix.matches() && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + part);
            } else if (!part.isBlank()) {
                names.add(mixedCase(OUTLET_BEHIND
                        .matcher(BY.matcher(part.strip()).replaceFirst(""))
                        .replaceFirst("")));
            }
        }
        return names;
    }

    /** Writes a name in capitals as names are written; others stay as they are. */
    private static String mixedCase(String name) {
        boolean shouts = name.length() > 3 && name.equals(Ascii.toUpperCase(name)) && name.indexOf(' ') > 0;
        if (!shouts) {
            return name;
        }
        return CharMatcher.whitespace()
                .trimAndCollapseFrom(name, ' ')
                .chars()
                .collect(
                        StringBuilder::new,
                        (out, c) -> out.append(
                                out.length() > 0 && Character.isLetter(out.charAt(out.length() - 1))
                                        ? Character.toLowerCase((char) c)
                                        : (char) c),
                        StringBuilder::append)
                .toString();
    }

    private static boolean isName(String name, String outlet) {
        int words = CharMatcher.is(' ').countIn(name) + 1;
        return words >= 2
                && words <= MAX_NAME_WORDS
                && name.length() <= MAX_NAME_LENGTH
                && Character.isUpperCase(name.codePointAt(0))
                && !NO_NAME.matcher(name).matches()
                && !key(name).equals(key(outlet));
    }

    private static String key(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
