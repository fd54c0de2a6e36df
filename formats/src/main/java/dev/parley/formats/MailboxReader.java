package dev.parley.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a mailbox (mbox): mails one behind the other, each below a line {@code From sender date}. Such a line within a mail is written with {@code >}
 * before it, which is taken away.
 */
final class MailboxReader implements FormatReader {

    /** The line between two mails and the first header behind it; the text of a mail may hold such lines too, but no header follows them. */
    private static final Pattern FIRST_LINES = Pattern.compile("From [^\\n]*\\n[A-Za-z][A-Za-z0-9-]{1,40}:.*");

    private static final Pattern QUOTED_FROM = Pattern.compile("(?m)^>(>*From )");

    private static final String FROM = "From ";

    private static final int LOOKED_AT = 1000;

    private final FormatReader mails;

    MailboxReader(FormatReader mails) {
        this.mails = mails;
    }

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        byte[] bytes = content.bytes();
        List<Integer> starts = starts(bytes);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : bytes.length;
            byte[] mail = withoutQuoting(Arrays.copyOfRange(bytes, starts.get(i), end));
            Content one = starts.size() == 1 ? content : content.numbered(i + 1, mail);
            Guard.read(mails, one, findings);
        }
    }

    private static List<Integer> starts(byte[] bytes) throws UnreadableException {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i + FROM.length() < bytes.length; i++) {
            boolean isLineStart = bytes[i] == 'F' && bytes[i - 1] == '\n';
            if (isLineStart && FIRST_LINES.matcher(head(bytes, i)).lookingAt()) {
                starts.add(i);
                Budget.requireFew(starts.size());
            }
        }
        return starts;
    }

    private static String head(byte[] bytes, int from) {
        return new String(bytes, from, Math.min(LOOKED_AT, bytes.length - from), ISO_8859_1);
    }

    private static byte[] withoutQuoting(byte[] mail) {
        String text = new String(mail, ISO_8859_1);
        return QUOTED_FROM.matcher(text).replaceAll("$1").getBytes(ISO_8859_1);
    }
}
