package dev.parley.formats.html;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import org.jsoup.parser.Parser;

/** Compares short texts as readers do: by letters and digits, whatever their case, spaces and signs. */
final class Wordings {

    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private Wordings() {}

    /** Resolves entities that were escaped twice, drops tags and collapses white space. */
    static String clean(String value) {
        String plain = Parser.unescapeEntities(value.replaceAll("<[^<>]{1,40}>", ""), false);
        return CharMatcher.whitespace().trimAndCollapseFrom(plain, ' ');
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Tells whether one text, not without letters, is a part of another. */
    static boolean isIn(String inner, String outer) {
        return !key(inner).isEmpty() && key(outer).contains(key(inner));
    }

    static int words(String text) {
        return CharMatcher.is(' ').countIn(text.strip()) + 1;
    }

    private static String key(String text) {
        return LETTERS.retainFrom(Ascii.toLowerCase(clean(text)));
    }
}
