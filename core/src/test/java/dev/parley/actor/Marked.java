package dev.parley.actor;

import com.google.common.base.Splitter;
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
import java.util.List;

/**
 * A small document written by hand: words as {@code word/TAG} or {@code word/TAG/lemma}, names as {@code [KIND word/TAG ...]}, holders as
 * {@code {word/TAG ...}}, sentences end at {@code ./.}; a word behind {@code ~} touches the one before.
 */
record Marked(AnnotatedDocument document, List<Span> holders) {

    private static final int OPENING = -2;

    static Marked of(String id, String markup) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<NameMention> names = new ArrayList<>();
        List<Span> holders = new ArrayList<>();
        int holder = -1;
        int name = -1;
        EntityKind kind = EntityKind.PERSON;
        for (String part : Splitter.on(' ').split(markup)) {
            if (part.equals("{")) {
                holder = OPENING;
            } else if (part.equals("}")) {
                holders.add(new Span(holder, text.length() - 1));
            } else if (part.startsWith("[")) {
                kind = EntityKind.valueOf(part.substring(1));
                name = OPENING;
            } else if (part.equals("]")) {
                names.add(new NameMention(new Span(name, text.length() - 1), kind));
            } else {
                boolean touches = part.startsWith("~");
                List<String> fields = Splitter.on('/').splitToList(touches ? part.substring(1) : part);
                if (touches) {
                    text.setLength(text.length() - 1);
                }
                holder = holder == OPENING ? text.length() : holder;
                name = name == OPENING ? text.length() : name;
                Span span =
                        new Span(text.length(), text.length() + fields.get(0).length());
                tokens.add(new Token(span, fields.get(1), fields.get(fields.size() - 1)));
                text.append(fields.get(0)).append(' ');
                if (fields.get(1).equals(".")) {
                    sentences.add(sentence(tokens));
                    tokens.clear();
                }
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens));
        }
        Document plain =
                new Document(new DocumentId(id), text.toString(), List.of(new Span(0, text.length())), Metadata.NONE);
        return new Marked(new AnnotatedDocument(plain, sentences, names), holders);
    }

    private static Sentence sentence(List<Token> tokens) {
        return new Sentence(
                tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span()), tokens);
    }

    DocumentActors resolve() {
        return ActorResolver.standard().resolve(document, holders);
    }

    /** The names of those for whom the holders speak in the end, in order. */
    static List<String> principalsOf(String markup) {
        Marked marked = of("a", markup);
        ActorRegistry registry = ActorRegistry.unite(List.of(marked.resolve())).merged(Merge.PRINCIPALS);
        return marked.holders.stream()
                .flatMap(holder -> registry.holdersOf(marked.document.document().id(), holder).stream())
                .map(holder -> holder.entity().name())
                .toList();
    }

    /** The names of those whom the holders stand for, in order. */
    List<String> holderNames() {
        DocumentActors actors = resolve();
        return holders.stream()
                .flatMap(holder -> actors.holders().getOrDefault(holder, List.of()).stream())
                .map(party -> actors.entities().get(party.entity()).name())
                .toList();
    }

    /** The names of all entities, in order of first mention. */
    static List<String> entitiesOf(String markup) {
        return of("a", markup).resolve().entities().stream()
                .map(LocalEntity::name)
                .toList();
    }

    static List<String> holdersOf(String markup) {
        return of("a", markup).holderNames();
    }
}
