package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotated documents for tests, with sentences cut by a simple rule and names looked up in the text. */
final class Texts {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern SENTENCE =
            Pattern.compile(".+?(?:[.!?][\"”’)]*(?=\\s+[\"“‘(]?[A-Z0-9])|$)", Pattern.DOTALL);

    /** A vocabulary that knows nothing, so that every word and mark is one piece. */
    static final WordPiece WORDS = new WordPiece(new Vocabulary(Map.of(Vocabulary.UNKNOWN, 100)));

    private Texts() {}

    static AnnotatedDocument document(String text, String... names) {
        return document("test", text, new Span(0, text.length()), names);
    }

    static AnnotatedDocument document(String id, String text, Span body, String... names) {
        Document document = new Document(new DocumentId(id), text, List.of(body), Metadata.NONE);
        List<NameMention> mentions = Arrays.stream(names)
                .map(name -> new NameMention(spanOf(text, name), EntityKind.PERSON))
                .toList();
        return new AnnotatedDocument(document, sentences(text, body), mentions);
    }

    /**
     * Makes a document of tagged sentences such as {@code “/``_No/UH_!/._”/'' she/PRP said/VBD_./.}: a blank parts words, a low line tokens that
     * touch. A sentence that begins with a pilcrow opens a paragraph.
     */
    static AnnotatedDocument tagged(List<String> names, String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> found = new ArrayList<>();
        for (String sentence : sentences) {
            text.append(sentence.startsWith("¶") ? "\n\n" : text.length() > 0 ? " " : "");
            List<Token> tokens = new ArrayList<>();
            for (String word : sentence.replace("¶", "").split(" ", -1)) {
                text.append(tokens.isEmpty() ? "" : " ");
                for (String token : word.split("_", -1)) {
                    int slash = token.lastIndexOf('/');
                    String form = token.substring(0, slash);
                    Span span = new Span(text.length(), text.length() + form.length());
                    tokens.add(new Token(span, token.substring(slash + 1), form.toLowerCase(Locale.ROOT)));
                    text.append(form);
                }
            }
            found.add(new Sentence(new Span(tokens.get(0).span().start(), text.length()), tokens));
        }
        AnnotatedDocument untagged = document(text.toString(), names.toArray(String[]::new));
        return new AnnotatedDocument(untagged.document(), found, untagged.names());
    }

    static AnnotatedDocument oneSentence(String text) {
        Span all = new Span(0, text.length());
        Document document = new Document(new DocumentId("test"), text, List.of(all), Metadata.NONE);
        return new AnnotatedDocument(document, List.of(new Sentence(all, List.of())), List.of());
    }

    static Span spanOf(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    static DocumentPieces words(AnnotatedDocument document) {
        return DocumentPieces.of(document, WORDS);
    }

    private static List<Sentence> sentences(String text, Span body) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher line = LINE.matcher(text).region(body.start(), body.end());
        while (line.find()) {
            Matcher sentence = SENTENCE.matcher(text).region(line.start(), line.end());
            while (sentence.find()) {
                if (!sentence.group().isBlank()) {
                    sentences.add(new Sentence(new Span(sentence.start(), sentence.end()), List.of()));
                }
            }
        }
        return sentences;
    }
}
