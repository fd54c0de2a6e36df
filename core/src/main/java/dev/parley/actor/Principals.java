package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Locale;
import java.util.Optional;

/** For whom a description speaks: "Ruritanian officials", "Ruritania's ambassador", "officials of the bank", "member states of the Union". */
final class Principals {

    private final Nations nations;
    private final Lexicon lexicon;
    private final DocumentView view;
    private final Cast cast;

    Principals(Nations nations, Lexicon lexicon, DocumentView view, Cast cast) {
        this.nations = nations;
        this.lexicon = lexicon;
        this.view = view;
        this.cast = cast;
    }

    Optional<Member> spokenFor(NounPhrase phrase) {
        String head = view.word(phrase.head());
        if (lexicon.is(head, Lexicon.Noun.MEMBERS) && !lexicon.is(head, Lexicon.Noun.DELEGATE)) {
            return allMembersOf(phrase);
        }
        return lexicon.is(head, Lexicon.Noun.DELEGATE) && !isFormer(phrase)
                ? ownerInFront(phrase).or(() -> ownerBehind(phrase))
                : Optional.empty();
    }

    /** Members stand for their body only if no word picks some of them. */
    private Optional<Member> allMembersOf(NounPhrase phrase) {
        Optional<Member> owner = ownerInFront(phrase);
        boolean restricted = owner.isEmpty()
                || owner.get().kind() != EntityKind.ORGANISATION
                || cast.overlapping(view.token(phrase.from()).span()).stream()
                        .noneMatch(mention -> mention.member().equals(owner.get()));
        return restricted ? Optional.empty() : owner;
    }

    private boolean isFormer(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String word = view.word(i).toLowerCase(Locale.ROOT);
            if (word.equals("former") || word.equals("ex") || word.equals("retired")) {
                return true;
            }
        }
        return false;
    }

    Optional<Member> ownerInFront(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            Optional<Member> owner = ownerAt(i);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    private Optional<Member> ownerBehind(NounPhrase phrase) {
        int at = phrase.ownerBehind(view);
        return at < 0
                ? Optional.empty()
                : ownerAt(at).or(() -> at + 1 < phrase.end() ? ownerAt(at + 1) : Optional.empty());
    }

    private Optional<Member> ownerAt(int token) {
        Span span = view.token(token).span();
        for (Cast.Mention mention : cast.overlapping(span)) {
            EntityKind kind = mention.member().kind();
            if (mention.form() == Cast.Form.NAME && (kind == EntityKind.STATE || kind == EntityKind.ORGANISATION)) {
                return Optional.of(mention.member());
            }
        }
        return nations.at(view, token).map(this::named);
    }

    Member named(Gazetteer.Entry entry) {
        return cast.named(entry.name(), entry.kind(), Member.Naming.FIXED);
    }
}
