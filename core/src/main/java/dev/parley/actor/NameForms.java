package dev.parley.actor;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names are made comparable. */
final class NameForms {

    private static final Pattern POSSESSIVE = Pattern.compile("(?:'s|')$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DETERMINER = Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACED_HYPHEN = Pattern.compile("\\s*-\\s*");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern PARTIES = Pattern.compile("(\\p{Lu}[\\p{L}.]*)-(\\p{Lu}[\\p{L}.]*) (\\p{L}.*)");
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("’‘`´ʼ");
    private static final CharMatcher DASHES = CharMatcher.anyOf("‐‑‒–");
    private static final CharMatcher EDGES = CharMatcher.anyOf(",;:\"“”()[] \t");
    private static final Pattern LOUD = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})(\\p{Lu})(\\p{Lu}+)");
    private static final int LONGEST_ACRONYM = 5;

    private NameForms() {}

    /** Straightens apostrophes, dashes and white space and takes off quotation marks, a possessive ending and a leading article. */
    static String plain(String name) {
        String straight = DASHES.replaceFrom(APOSTROPHES.replaceFrom(name, '\''), '-');
        String trimmed = EDGES.trimFrom(CharMatcher.whitespace().collapseFrom(straight, ' '));
        return DETERMINER.matcher(POSSESSIVE.matcher(trimmed).replaceFirst("")).replaceFirst("");
    }

    /** Returns a mention as an alias: on one line, without quotation marks and possessive ending, the article kept. */
    static String alias(String mention) {
        String line = EDGES.trimFrom(CharMatcher.whitespace().collapseFrom(mention, ' '));
        return line.endsWith("'s") || line.endsWith("’s") ? line.substring(0, line.length() - 2) : line;
    }

    /** Returns the plain form without diacritics and case, except that acronyms keep their case, so that "US" is not "us". */
    static String key(String name) {
        String joined = SPACED_HYPHEN.matcher(plain(name)).replaceAll("-");
        String bare =
                MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
        return isAcronym(bare) ? bare : bare.toLowerCase(Locale.ROOT);
    }

    /** Returns a key under which usual spelling variants fall together: Sergey and Sergei, Antony and Anthony, Zelensky and Zelenskyy. */
    static String spelling(String name) {
        String key = key(name)
                .toLowerCase(Locale.ROOT)
                .replace("th", "t")
                .replace("ph", "f")
                .replace("ks", "x");
        return DOUBLED.matcher(key.replace('y', 'i').replace('j', 'i')).replaceAll("$1");
    }

    /** Returns a person's name that stands in capitals, as records and headlines print it, in the usual form; initials and acronyms stay. */
    static String unshouted(String name) {
        boolean shouted = name.chars().noneMatch(Character::isLowerCase)
                && LOUD.matcher(name).find();
        return shouted
                ? CAPITALS.matcher(name)
                        .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT))
                : name;
    }

    /** Tells whether all letters are capitals and there are at most five of them. */
    static boolean isAcronym(String name) {
        return name.length() > 1
                && name.length() <= LONGEST_ACRONYM
                && CharMatcher.inRange('A', 'Z').matchesAllOf(name);
    }

    /** Tells whether the words of one key stand in another one, in a row. */
    static boolean isShortFor(String part, String whole) {
        return (" " + whole + " ").contains(" " + part + " ");
    }

    /** Tells whether words hold a name, case and the shape of apostrophes and dashes aside. */
    static boolean holds(String words, String name) {
        return isShortFor(key(name).toLowerCase(Locale.ROOT), key(words).toLowerCase(Locale.ROOT));
    }

    /** Returns the key under which documents share an entity: two parties that a hyphen joins may come in either order. */
    static String unionKey(String name) {
        String key = key(name);
        Matcher parties = PARTIES.matcher(plain(name).replaceAll("\\s*-\\s*", "-"));
        if (!parties.matches()) {
            return key;
        }
        String first = key(parties.group(1));
        String second = key(parties.group(2));
        String pair = first.compareTo(second) <= 0 ? first + "-" + second : second + "-" + first;
        return pair + " " + key(parties.group(3));
    }
}
