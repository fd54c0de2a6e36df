package dev.parley.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a mail itself says: without the signature below {@code -- }, the footer of a mailing list, and the mails that it answers. What somebody writes
 * between the lines that he quotes is his own. Of a forwarded mail everything stays, since what is forwarded is what it is about. Stateless.
 *
 * <p>Not covered: signatures without that line or longer than eight lines where its space is lost, and quoted mails without a heading of a known form
 * and without {@code >}.
 */
final class MailText {

    private static final Pattern FORWARDED = Pattern.compile("(?i)\\s*fwd? ?:.*");

    /** Signs of a forwarded mail in other languages; in an English subject they may mean anything, and in some languages a reply. */
    private static final Pattern MAYBE_FORWARDED =
            Pattern.compile("(?i)\\s*(?:wg|tr|rv|i|vs|vb|vl|pd|enc|doorst) ?:.*");

    /** Above a mail that somebody passes on, whatever the subject says. */
    private static final Pattern FORWARD_RULE = Pattern.compile(
            "(?i)[ \\t]*(?:-{2,} ?(?:Forwarded message|Weitergeleitete Nachricht|Message transf\u00E9r\u00E9|Mensaje reenviado) ?-{2,}|Begin forwarded message:)[ \\t]*");

    /** Above quoted lines, by its verb: {@code On Monday Jane Doe wrote:}, {@code Am 4.3.2024 schrieb Jane Doe:}; mail programs break it as they like. */
    private static final Pattern WROTE = Pattern.compile(
            "(?:On|Am|Le|El|Il giorno|Il|Op|Em|Den|W dniu) (?=.*\\d|.*day).{6,300}\\b(?:wrote|schrieb|geschrieben|a \u00E9crit|escribi\u00F3|ha scritto"
                    + "|schreef|escreveu|skrev|napisa\u0142\\(?a?\\)?|pisze)\\b.{0,150}:"
                    + "|.{3,150} (?:wrote|schrieb)(?= .{0,60}\\d)[^.!?]{0,80}:");

    /** Any line with an address or a time that ends in a colon right above quoted lines, whatever the language. */
    private static final Pattern HEADING = Pattern.compile(".*(?:\\S@\\S|\\d{1,2}[:.h]\\d{2}).*:");

    /** Between the mail and one that is quoted whole. */
    private static final Pattern RULE = Pattern.compile(
            "(?i)[ \\t]*-{2,} ?(?:Original Message|Original-Nachricht|Urspr\u00FCngliche Nachricht|Message d.origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht) ?-{2,}[ \\t]*");

    private static final Pattern FROM = Pattern.compile("(?i)\\*?(?:From|Von|De|Da|Van|Fr\u00E5n|Fra|Od) ?:\\*? .+");

    private static final Pattern SENT = Pattern.compile(
            "(?i)\\*?(?:Sent|Date|Gesendet|Datum|Envoy\\u00E9|Enviado(?: el)?|Inviato|Verzonden|Skickat|Sendt|Wys\\u0142ano) ?:\\*? .+");

    private static final Pattern TO = Pattern.compile(
            "(?i)\\*?(?:To|An|\\u00C0|Para|A|Aan|Till|Til|Do|Cc|Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|\\u00C4mne|Emne|Assunto|Temat) ?:\\*? .+");

    private static final Pattern LIST = Pattern.compile("(?i).*\\bmailing list\\b.*|.*\\bunsubscribe\\b.*");

    private static final Pattern WAY_TO_PAGE = Pattern.compile("[^.!?]{0,80}https?://\\S++[ \\t]*");

    private static final int MAX_SIGNATURE = 8;

    /** A heading of quoted lines is broken into so many lines at most. */
    private static final int MAX_HEADING = 3;

    private static final int MAX_HEADING_LENGTH = 500;

    private MailText() {}

    /** Returns the text of a mail with a subject; all of it if nothing stands above what is quoted. */
    static String own(String text, @Nullable String subject) {
        String unix = Texts.unix(text);
        List<String> lines = unix.lines().toList();
        if (isForwarded(lines, subject)) {
            return unix;
        }
        String own = joined(withoutSignature(withoutQuoted(withoutWayToPage(lines))));
        return own.isBlank() ? unix : own;
    }

    /** Tells whether a mail with a subject holds another that it answers, below something of its own. */
    static boolean answers(String text, @Nullable String subject) {
        List<String> lines = Texts.unix(text).lines().toList();
        List<String> own = withoutQuoted(lines);
        return own.size() < lines.size() && !joined(own).isBlank() && !isForwarded(lines, subject);
    }

    /** Newsletters begin with the address at which they can be read as a page. */
    private static List<String> withoutWayToPage(List<String> lines) {
        int first = 0;
        while (first < lines.size()
                && (lines.get(first).isBlank()
                        || WAY_TO_PAGE.matcher(lines.get(first)).matches())) {
            first++;
        }
        return lines.subList(first, lines.size());
    }

    private static boolean isForwarded(List<String> lines, @Nullable String subject) {
        return lines.stream().anyMatch(FORWARD_RULE.asMatchPredicate()) || isForwarded(subject, lines);
    }

    private static boolean isForwarded(@Nullable String subject, List<String> lines) {
        return subject != null
                && (FORWARDED.matcher(subject).matches()
                        || (MAYBE_FORWARDED.matcher(subject).matches()
                                && IntStream.range(0, lines.size()).anyMatch(i -> opensMail(lines, i))));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> withoutQuoted(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int behind = behindHeading(lines, i);
            if ((behind > i && !isQuoted(lines, behind)) || opensMail(lines, i)) {
                break;
            }
            if (behind > i) {
                i = behind - 1;
            } else if (!lines.get(i).startsWith(">")) {
                own.add(lines.get(i));
            }
        }
        return own;
    }

    /** Returns the line behind the heading of quoted lines that begins in a line, or the line itself. */
    private static int behindHeading(List<String> lines, int from) {
        StringBuilder heading = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + MAX_HEADING); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith(">")) {
                break;
            }
            heading.append(heading.length() == 0 ? "" : " ").append(line);
            if (heading.length() > MAX_HEADING_LENGTH) {
                break;
            }
            if (line.endsWith(":") && isHeading(heading, isQuoted(lines, i + 1))) {
                return i + 1;
            }
        }
        return from;
    }

    /** Without quoted lines below it, only an address or a time tells a heading from a sentence: "On Tuesday the union wrote to the mayor:". */
    private static boolean isHeading(CharSequence line, boolean isAboveQuoted) {
        boolean isWrote = WROTE.matcher(line).matches();
        boolean isDated = HEADING.matcher(line).matches();
        return isAboveQuoted ? isWrote || isDated : isWrote && isDated;
    }

    private static boolean isQuoted(List<String> lines, int from) {
        return lines.stream()
                .skip(from)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.startsWith(">"))
                .isPresent();
    }

    /** Tells whether a mail that is quoted whole begins in a line. */
    private static boolean opensMail(List<String> lines, int at) {
        if (RULE.matcher(lines.get(at)).matches()) {
            return true;
        }
        return FROM.matcher(lines.get(at).strip()).matches()
                && isAmongNext(lines, at, SENT)
                && isAmongNext(lines, at, TO);
    }

    private static boolean isAmongNext(List<String> lines, int at, Pattern field) {
        return lines.stream()
                .skip(at + 1L)
                .limit(MAX_HEADING)
                .anyMatch(line -> field.matcher(line.strip()).matches());
    }

    private static List<String> withoutSignature(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isShort = lines.size() - i - 1 <= MAX_SIGNATURE;
            boolean isFooter = line.matches("_{10,}") && lines.stream().skip(i).anyMatch(LIST.asMatchPredicate());
            if (line.equals("-- ") || (line.strip().equals("--") && isShort) || (isFooter && isShort)) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }
}
