package dev.parley.cli;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.Annotator;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.annotation.Sentence;
import dev.parley.annotation.Token;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes every line that ends in a full stop for a sentence and its first word for a person. */
final class ToyAnnotator implements Annotator {

    private static final Pattern SENTENCE = Pattern.compile("(?m)^(\\p{Lu}\\p{L}+) [^\\n]*\\.$");

    @Override
    public AnnotatedDocument annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        List<NameMention> names = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(document.text());
        while (matcher.find()) {
            Span name = new Span(matcher.start(1), matcher.end(1));
            sentences.add(new Sentence(
                    new Span(matcher.start(), matcher.end()), List.of(new Token(name, "NNP", matcher.group(1)))));
            names.add(new NameMention(name, EntityKind.PERSON));
        }
        return new AnnotatedDocument(document, sentences, names);
    }

    @Override
    public String version() {
        return "toy annotator";
    }

    @Override
    public void close() {}
}
