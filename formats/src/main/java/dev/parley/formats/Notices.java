package dev.parley.formats;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows pages that sites show instead of an article: about cookies, scripts that do not run, or a check that the reader is no machine.
 *
 * <p>Not covered: notices in other languages than English, and an article that is nothing but a few sentences on cookies.
 */
final class Notices {

    /** Any article is longer. */
    private static final int MAX_LENGTH = 4_000;

    /** Menus and buttons are shorter. */
    private static final int MIN_SENTENCE = 40;

    private static final double MIN_SHARE = 0.6;

    private static final Pattern NOTICE = Pattern.compile(
            "(?i)\\b(?:cookies?|your (?:consent|privacy|preferences|browser|device|data)|to our processing|personal data|process(?:ing)? (?:of )?data"
                    + "|(?:our|\\d+) (?:\\w+ )?partners|vendors|legitimate interests?|javascript|ad ?blockers?|captcha|security (?:check|service|verification)"
                    + "|you are (?:a human|human|not a (?:ro)?bot)|unusual (?:traffic|activity)|access (?:is |has been |was )?(?:denied|blocked)|checking your"
                    + "|ray id|enable js|cloudflare|akamai|privacy policy|terms of (?:use|service))\\b");

    private Notices() {}

    /** Tells whether the text of a page, a block a line, is mostly such a notice. */
    static boolean isOne(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        List<String> sentences =
                text.lines().filter(line -> line.length() >= MIN_SENTENCE).toList();
        int all = length(sentences);
        int about = length(
                sentences.stream().filter(line -> NOTICE.matcher(line).find()).toList());
        return all > 0 && about >= all * MIN_SHARE;
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
