package dev.parley.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: lower case, without a possessive ending, with a space for whatever is neither letter, digit nor
 * underscore, without an English article in front. {@code The U.S.} and {@code "U S"} are one name, {@code the Mayor’s} and {@code mayor}
 * too; {@code US} is another one than {@code U.S.}, and {@code Zoë} another one than {@code Zoe}.
 *
 * @param value the form, empty if nothing of the name remains
 */
public record NameKey(String value) {

    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern POSSESSIVE = Pattern.compile("[’'`]s(?!" + WORD + ")");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    public NameKey {
        requireNonNull(value, "value");
    }

    /**
     * Brings a name into the form.
     *
     * @param name the name
     * @return its form
     */
    public static NameKey of(String name) {
        String bare = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String spaced = CharMatcher.is(' ').trimFrom(OTHERS.matcher(bare).replaceAll(" "));
        return new NameKey(ARTICLE.matcher(spaced).replaceFirst(""));
    }

    @Override
    public String toString() {
        return value;
    }
}
