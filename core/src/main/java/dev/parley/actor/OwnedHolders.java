package dev.parley.actor;

import dev.parley.text.Span;
import java.util.Optional;

/**
 * Holder mentions that depend on who is meant by the pronoun in front: "his call" is his, "her group" is the body that is hers, "her husband" whoever the document
 * tells to be that, "their union" the one that was named before.
 */
final class OwnedHolders {

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PronounResolver pronouns;
    private final OwnersBodies owners;
    private final Kinships kinships;

    OwnedHolders(Scene scene, PronounResolver pronouns, OwnersBodies owners, Kinships kinships) {
        this.view = scene.view();
        this.cast = scene.cast();
        this.lexicon = scene.lexicon();
        this.phrases = scene.phrases();
        this.pronouns = pronouns;
        this.owners = owners;
        this.kinships = kinships;
    }

    /** Finds whom a holder mention means that is no name. */
    Optional<Member> member(Span holder) {
        NounPhrase phrase = phrases.of(view.range(holder));
        if (!phrase.isPossessed()) {
            return Optional.empty();
        }
        Optional<PronounResolver.Person> person = PronounResolver.personOf(view.word(phrase.from() - 1));
        return person.flatMap(owner -> ownerOfAnAct(phrase, owner))
                .or(() -> person.flatMap(owner -> bodyOrRelative(holder, phrase, owner)));
    }

    /** What somebody wants or does is that one. */
    private Optional<Member> ownerOfAnAct(NounPhrase phrase, PronounResolver.Person person) {
        boolean act = lexicon.is(view.word(phrase.head()), Lexicon.Noun.ITSELF);
        return act && !person.isFirst() ? owner(phrase, person) : Optional.empty();
    }

    private Optional<Member> bodyOrRelative(Span holder, NounPhrase phrase, PronounResolver.Person person) {
        Optional<Member> found = owners.isBody(phrase)
                ? body(phrase, person)
                : kinships.isRelative(phrase) ? relative(phrase, person) : Optional.empty();
        found.ifPresent(member -> cast.mention(member, holder, Cast.Form.DESCRIPTION, view.text()));
        return found;
    }

    /** What "her group" is depends on who she is. */
    private Optional<Member> body(NounPhrase phrase, PronounResolver.Person person) {
        if (person == PronounResolver.Person.THEY) {
            return owners.bodyBefore(phrase);
        }
        return isOne(person) ? owner(phrase, person).map(owner -> owners.bodyOf(owner, phrase)) : Optional.empty();
    }

    private Optional<Member> relative(NounPhrase phrase, PronounResolver.Person person) {
        if (person == PronounResolver.Person.THEY) {
            return kinships.only(phrase);
        }
        return isOne(person) ? owner(phrase, person).map(owner -> kinships.of(owner, phrase)) : Optional.empty();
    }

    private static boolean isOne(PronounResolver.Person person) {
        return person == PronounResolver.Person.HE || person == PronounResolver.Person.SHE;
    }

    private Optional<Member> owner(NounPhrase phrase, PronounResolver.Person person) {
        int token = phrase.from() - 1;
        return pronouns.resolve(token, person, view.token(token).span());
    }
}
