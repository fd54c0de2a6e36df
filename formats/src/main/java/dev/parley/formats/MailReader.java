package dev.parley.formats;

import com.google.common.base.Ascii;
import dev.parley.formats.html.HtmlPage;
import dev.parley.text.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads a saved mail, or a web page that a browser has saved as one (MHTML): the plain text of a mail, or else its page, and what is attached to
 * it; of a web page the page alone.
 */
final class MailReader implements FormatReader {

    private static final int MAX_NESTING = 20;

    private final Contents contents;
    private final FormatReader html;

    MailReader(Contents contents, FormatReader html) {
        this.contents = contents;
        this.html = html;
    }

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        Budget.requireShallow(content);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
        Parts parts = new Parts();
        parts.gather(message, 0);
        String plain = plain(parts, content, findings);
        if (plain.isBlank() && parts.pages.isEmpty() && parts.attached.isEmpty()) {
            throw new UnreadableException("is a mail without text");
        }
        if (!plain.isBlank()) {
            addText(message, plain, content, findings);
        } else if (!parts.pages.isEmpty()) {
            Entity first = parts.pages.get(0);
            Content page = content.unpacked(content.name(), bytes(first)).in(charset(first));
            // Whoever saved a page is not its author, nor the day on which it was saved its date.
            if (isSavedPage(message)) {
                html.read(page, findings);
            } else {
                addWritten(message, page, content, findings);
            }
        }
        addAttached(parts.attached, content, findings);
    }

    /** Takes a mail in HTML: what its writer says if it quotes other mails, and if not the article of the page, which may be a newsletter. */
    private void addWritten(Message message, Content page, Content content, Findings findings)
            throws IOException, UnreadableException {
        String all = HtmlPage.parse(page.bytes(), page.charset()).lines().strip();
        if (MailText.answers(all, message.getSubject())) {
            addText(message, all, content, findings);
        } else {
            MailHead head = MailHead.of(message);
            findings.addChanged(document -> MailSignature.cut(head.above(document)), () -> html.read(page, findings));
        }
    }

    private static void addText(Message message, String text, Content content, Findings findings)
            throws IOException, UnreadableException {
        String own = MailText.own(text, message.getSubject());
        findings.addChanged(MailHead.of(message)::above, () -> findings.addText(content, own, Metadata.NONE));
    }

    private static String plain(Parts parts, Content content, Findings findings)
            throws IOException, UnreadableException {
        StringBuilder text = new StringBuilder();
        for (Entity part : parts.plain) {
            byte[] bytes = bytes(part);
            if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                text.append(text(content.unpacked(content.name(), bytes), charset(part), findings))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private void addAttached(List<Entity> attached, Content content, Findings findings) {
        Passed passed = new Passed();
        int number = 0;
        for (Entity part : attached) {
            number++;
            String name = Optional.ofNullable(part.getFilename()).orElse("attachment " + number);
            Content blank = content.entry(name.replace('/', '_'), new byte[0]);
            Guard.read(
                    (unread, into) -> contents.readEntry(content.entry(blank.name(), bytes(part)), into, passed),
                    blank,
                    findings);
        }
        passed.report(content, findings);
    }

    private static boolean isSavedPage(Message message) {
        return message.getTo() == null && message.getMimeType().equals("multipart/related");
    }

    private static byte[] bytes(Entity part) throws IOException {
        Body body = part.getBody();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (body instanceof SingleBody single) {
            single.writeTo(out);
        }
        return out.toByteArray();
    }

    private static String text(Content part, Optional<Charset> charset, Findings findings) throws UnreadableException {
        return Texts.unix(charset.isPresent() ? new String(part.bytes(), charset.get()) : Texts.decode(part, findings));
    }

    /** The charset that the mail tells; ASCII is what programs say that know nothing. */
    private static Optional<Charset> charset(Entity part) {
        return Optional.ofNullable(part.getHeader())
                .map(header -> header.getField("Content-Type"))
                .flatMap(field -> field instanceof ContentTypeField type
                        ? Optional.ofNullable(type.getCharset())
                        : Optional.empty())
                .flatMap(Texts::tryCharset)
                .filter(charset -> !charset.equals(StandardCharsets.US_ASCII));
    }

    /** The leaves of a mail. */
    private static final class Parts {

        private final List<Entity> plain = new ArrayList<>();
        private final List<Entity> pages = new ArrayList<>();
        private final List<Entity> attached = new ArrayList<>();

        private void gather(Entity entity, int depth) throws UnreadableException {
            if (depth > MAX_NESTING) {
                throw new UnreadableException("is nested too deeply to be read");
            }
            if (entity.getBody() instanceof Multipart multipart) {
                for (Entity part : multipart.getBodyParts()) {
                    gather(part, depth + 1);
                }
            } else if (isAttached(entity)) {
                if (entity.getBody() instanceof BinaryBody || entity.getBody() instanceof TextBody) {
                    attached.add(entity);
                }
            } else if (entity.getMimeType().equals("text/plain")) {
                plain.add(entity);
            } else if (entity.getMimeType().equals("text/html")
                    || entity.getMimeType().equals("application/xhtml+xml")) {
                pages.add(entity);
            }
        }

        private static boolean isAttached(Entity entity) {
            return "attachment"
                    .equals(Ascii.toLowerCase(
                            Optional.ofNullable(entity.getDispositionType()).orElse("")));
        }
    }
}
