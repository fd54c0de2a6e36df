package dev.parley.formats;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail itself says: without the signature below {@code -- }, and without the mails that it answers. Of a forwarded mail everything stays, since
 * what is forwarded is what it is about. Stateless.
 *
 * <p>Not covered: signatures without that line or longer than eight lines where its space is lost, and headings of quoted mails in other languages than English.
 */
final class MailText {

    private static final Pattern FORWARDED = Pattern.compile("(?i)\\s*(?:fwd?|wg|tr) ?:.*");

    private static final Pattern END = Pattern.compile("(?m)^-- $|^--$(?=(?:\\n.*){0,8}\\z)"
            + "|^[ \\t]*-{2,} ?Original Message ?-{2,}[ \\t]*$"
            + "|^_{10,}\\n+From: .+$"
            + "|^On [^\\n]{6,200}(?:\\n[^\\n]{1,100})? wrote:[ \\t]*$");

    private MailText() {}

    /** Returns the text of a mail with a subject; all of it if nothing stands above what is quoted. */
    static String own(String text, @Nullable String subject) {
        String unix = Texts.unix(text);
        if (subject != null && FORWARDED.matcher(subject).matches()) {
            return unix;
        }
        Matcher end = END.matcher(unix);
        String head = end.find() ? unix.substring(0, end.start()) : unix;
        List<String> lines = head.lines().filter(line -> !line.startsWith(">")).toList();
        String own = String.join("\n", lines) + "\n";
        return own.isBlank() ? unix : own;
    }
}
