package dev.parley.formats;

import dev.parley.ingest.PublicationDate;
import dev.parley.text.Document;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;

/**
 * What the head of a mail tells of it: subject, sender and day.
 *
 * <p>A mail may hold somebody else's article. Where that has a byline, its author has written it and not the sender, and its day is that of its own
 * date line.
 *
 * @param metadata the title, author and date of the mail
 */
record MailHead(Metadata metadata) {

    private static final String BYLINE = "byline";

    /** Before the subject of what is answered or passed on, which it is no part of. */
    private static final Pattern ANSWERED =
            Pattern.compile("^(?:(?:re|fwd?|aw|wg)(?:\\[\\d+\\])?:\\s*)+", Pattern.CASE_INSENSITIVE);

    private static final String DATE_LINE = "date line";

    static MailHead of(Message message) {
        Metadata metadata = Metadata.NONE;
        Optional<String> subject = Optional.ofNullable(message.getSubject())
                .map(Texts::oneLine)
                .map(text -> ANSWERED.matcher(text).replaceFirst(""));
        Optional<String> name = Optional.ofNullable(message.getFrom()).stream()
                .flatMap(from -> from.stream())
                .flatMap(mailbox -> Optional.ofNullable(mailbox.getName()).stream())
                .map(Texts::oneLine)
                .findFirst();
        if (subject.filter(text -> !text.isBlank()).isPresent()) {
            metadata = metadata.with(Field.TITLE, subject.get(), "subject");
        }
        if (name.filter(text -> !text.isBlank()).isPresent()) {
            metadata = metadata.with(Field.AUTHOR, name.get(), "from");
        }
        Optional<String> date = day(message).map(Object::toString);
        return new MailHead(date.isPresent() ? metadata.with(Field.DATE, date.get(), "date") : metadata);
    }

    /** The day of the sender's own time zone. */
    private static Optional<LocalDate> day(Message message) {
        return Optional.ofNullable(message.getHeader().getField("Date"))
                .map(field -> Texts.oneLine(field.getBody()))
                .flatMap(PublicationDate::parse)
                .or(() -> Optional.ofNullable(message.getDate())
                        .map(when -> when.toInstant().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    /** Returns a document that the mail holds with what the head tells of it. */
    Document above(Document document) {
        Metadata own = document.metadata();
        Metadata article = Metadata.NONE;
        if (isFrom(BYLINE, Field.AUTHOR, own)) {
            article = article.with(Field.AUTHOR, own.find(Field.AUTHOR).orElseThrow(), BYLINE);
            article = isFrom(DATE_LINE, Field.DATE, own)
                    ? article.with(Field.DATE, own.find(Field.DATE).orElseThrow(), DATE_LINE)
                    : article;
        }
        Metadata known = article.orElse(metadata).orElse(own);
        return new Document(document.id(), document.text(), document.body(), known);
    }

    private static boolean isFrom(String source, Field field, Metadata metadata) {
        return metadata.source(field).filter(source::equals).isPresent();
    }
}
