package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Optional;

/**
 * Bodies that are told by whose they are: "her group", "Mara Lind's party". Where the document does not tell which one that is, it is named after its owner,
 * so that the parties of two persons do not become one.
 *
 * <p>Not covered: bodies of several that the document names nowhere near.
 */
final class OwnersBodies {

    private static final int REACH = 2;

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Memberships memberships;

    OwnersBodies(Scene scene, Memberships memberships) {
        this.view = scene.view();
        this.cast = scene.cast();
        this.lexicon = scene.lexicon();
        this.memberships = memberships;
    }

    /** Tells whether a phrase is a bare noun of bodies in the singular. */
    boolean isBody(NounPhrase phrase) {
        String noun = view.word(phrase.head());
        return phrase.coreEnd() == phrase.end()
                && view.tag(phrase.head()).equals("NN")
                && lexicon.is(noun, Lexicon.Noun.BODY)
                && !lexicon.is(noun, Lexicon.Noun.ROLE);
    }

    /** The body that a possessed noun means. */
    Member bodyOf(Member owner, NounPhrase phrase) {
        String noun = view.lowerWord(phrase.head());
        boolean bare = phrase.head() == phrase.from();
        return (bare ? memberships.bodyOf(owner, noun) : Optional.<Member>empty()).orElseGet(() -> {
            String words = view.text(view.hull(phrase.from(), phrase.coreEnd()));
            Member body = cast.named(
                    owner.name() + "'s " + NameForms.plain(words), EntityKind.ORGANISATION, Member.Naming.FIXED);
            body.addRole(noun);
            return body;
        });
    }

    /** "Their union": one whose name holds the word, in this sentence or one of the two before it. */
    Optional<Member> bodyBefore(NounPhrase phrase) {
        String key = " " + view.lowerWord(phrase.head());
        for (Cast.Mention mention : cast.before(view.token(phrase.from()).span().start())) {
            DocumentView.Range range = view.range(mention.span());
            if (range.isEmpty()) {
                continue;
            }
            if (view.sentence(phrase.from()) - view.sentence(range.from()) > REACH) {
                break;
            }
            boolean body = mention.member().kind() == EntityKind.ORGANISATION
                    && BodyNames.head(NameForms.key(mention.member().name())).endsWith(key);
            if (body && phrase.head() == phrase.from()) {
                return Optional.of(mention.member());
            }
        }
        return Optional.empty();
    }

    /** "Mara Lind's group": the one that the document tells to be hers. */
    Optional<Member> ofNamed(NounPhrase phrase) {
        int ending = phrase.head() - 1;
        if (!isBody(phrase) || ending <= phrase.from() || !view.hasTag(ending, "POS")) {
            return Optional.empty();
        }
        return cast.overlapping(view.token(ending - 1).span()).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .map(Cast.Mention::member)
                .filter(member -> member.kind() == EntityKind.PERSON)
                .findFirst()
                .flatMap(person -> memberships.bodyOf(person, view.lowerWord(phrase.head())));
    }
}
