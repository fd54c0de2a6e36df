package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** For whom a description speaks: "Ruritanian officials", "Ruritania's ambassador", "officials of the bank", "member states of the Union". */
final class Principals {

    private static final int LONGEST_NAME_WORDS = 7;

    /** They speak for persons as well. */
    private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney");

    /** They speak for nobody any more, or not yet. */
    private static final Set<String> FORMER =
            Set.of("former", "ex", "retired", "shadow", "onetime", "one-time", "would-be");

    private static final Set<String> OFFICES = Set.of("ministry", "embassy", "consulate");

    private final Nations nations;
    private final KnownMembers known;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final DocumentView view;
    private final Cast cast;
    private final Administrations administrations;

    Principals(Scene scene) {
        this.nations = scene.nations();
        this.known = scene.known();
        this.gazetteer = scene.gazetteer();
        this.lexicon = scene.lexicon();
        this.view = scene.view();
        this.cast = scene.cast();
        this.administrations = new Administrations(cast);
    }

    /** The speaker that a phrase names, joined to whom it speaks for. */
    Optional<Member> speaker(NounPhrase phrase) {
        String head = view.word(phrase.head());
        if (lexicon.is(head, Lexicon.Noun.MEMBERS) && !lexicon.is(head, Lexicon.Noun.DELEGATE)) {
            return allMembersOf(phrase).map(body -> speaker(phrase, body, MergeRule.MEMBERS));
        }
        return lexicon.is(head, Lexicon.Noun.DELEGATE) && !isFormer(phrase)
                ? ownerInFront(phrase)
                        .or(() -> ownerBehind(phrase))
                        .or(() -> personFor(phrase))
                        .map(owner -> delegate(phrase, owner))
                : Optional.empty();
    }

    /** "A spokesman for Mara Lind", "Mara Lind's lawyer". */
    private Optional<Member> personFor(NounPhrase phrase) {
        if (!VOICES.contains(view.lowerWord(phrase.head()))) {
            return Optional.empty();
        }
        boolean owned = view.hasTag(phrase.head() - 1, "POS");
        int front = owned ? phrase.head() - 2 : phrase.head() - 1;
        int behind = phrase.ownerBehind(view);
        return front >= phrase.from() ? personAt(front) : behind < 0 ? Optional.empty() : titledAt(behind, phrase);
    }

    /** Behind titles: "for Mayor Lind". */
    private Optional<Member> titledAt(int from, NounPhrase phrase) {
        int at = from;
        while (at < phrase.end() - 1 && lexicon.isTitle(view.word(at))) {
            at++;
        }
        return personAt(at);
    }

    private Optional<Member> personAt(int token) {
        return cast.overlapping(view.token(token).span()).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .map(Cast.Mention::member)
                .filter(member -> member.kind() == EntityKind.PERSON)
                .findFirst();
    }

    /** "The Ruritanian administration", which is not its state. */
    Optional<Member> administration(NounPhrase phrase) {
        return ownerInFront(phrase)
                .flatMap(state -> administrations.of(view.word(phrase.head()), nameOf(phrase, state), state));
    }

    private Member delegate(NounPhrase phrase, Member owner) {
        String head = view.word(phrase.head());
        if (lexicon.is(head, Lexicon.Noun.ITSELF)) {
            return owner;
        }
        return lexicon.is(head, Lexicon.Noun.GOVERNMENT) && owner.kind() == EntityKind.STATE
                ? known.governmentOf(owner)
                : speaker(phrase, owner, isOffice(head, owner) ? MergeRule.OFFICE : MergeRule.DELEGATION);
    }

    /** "Ruritania's foreign ministry" is no delegation. */
    private boolean isOffice(String head, Member owner) {
        return owner.kind() == EntityKind.STATE && OFFICES.contains(head.toLowerCase(Locale.ROOT));
    }

    private Member speaker(NounPhrase phrase, Member principal, MergeRule rule) {
        Member member = cast.named(nameOf(phrase, principal), kindOf(phrase), Member.Naming.FIXED);
        member.addRole(view.word(phrase.head()));
        member.speaksFor(principal, rule);
        return member;
    }

    private EntityKind kindOf(NounPhrase phrase) {
        String head = view.word(phrase.head());
        if (lexicon.is(head, Lexicon.Noun.ROLE) && !view.tag(phrase.head()).equals("NNS")) {
            return EntityKind.PERSON;
        }
        return lexicon.is(head, Lexicon.Noun.CHAMBER) ? EntityKind.ORGANISATION : EntityKind.GROUP;
    }

    /** With the adjective of the state in front, whichever way the text puts it: "Ruritania's negotiators" are "Ruritanian negotiators". */
    private String nameOf(NounPhrase phrase, Member principal) {
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            Optional<Gazetteer.Entry> state = nations.at(view, i).filter(gazetteer::isState);
            if (state.isPresent() && state.get().name().equals(principal.name())) {
                int rest = view.hasTag(i + 1, "POS") ? i + 2 : i + 1;
                String words = view.text(view.hull(rest, Math.max(rest + 1, phrase.coreEnd())));
                return gazetteer.adjectiveOf(principal.name()) + " " + NameForms.plain(words);
            }
        }
        int end = phrase.end() - phrase.from() <= LONGEST_NAME_WORDS ? phrase.end() : phrase.coreEnd();
        return NameForms.plain(view.text(view.hull(phrase.from(), end)));
    }

    /** A people in the plural, joined to its state. */
    Member people(String name, Gazetteer.Entry state) {
        Member member = cast.named(NameForms.plain(name), EntityKind.GROUP, Member.Naming.FIXED);
        member.speaksFor(known.of(state), MergeRule.PEOPLE);
        return member;
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
            if (FORMER.contains(word)) {
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
        return nations.at(view, token).map(known::of);
    }
}
