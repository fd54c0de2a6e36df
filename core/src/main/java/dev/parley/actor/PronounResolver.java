package dev.parley.actor;

import com.google.common.collect.ImmutableMap;
import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Pronouns to the most salient earlier mention that fits in kind, number and gender; first persons in a quotation to whoever speaks.
 *
 * <p>Not covered: a pronoun before its name ("When she arrived, Doe said"), except that with nothing before it the next mention is taken.
 */
final class PronounResolver {

    private static final ImmutableMap<String, Person> PRONOUNS = ImmutableMap.<String, Person>builder()
            .put("he", Person.HE)
            .put("him", Person.HE)
            .put("his", Person.HE)
            .put("himself", Person.HE)
            .put("she", Person.SHE)
            .put("her", Person.SHE)
            .put("hers", Person.SHE)
            .put("herself", Person.SHE)
            .put("it", Person.IT)
            .put("its", Person.IT)
            .put("itself", Person.IT)
            .put("they", Person.THEY)
            .put("them", Person.THEY)
            .put("their", Person.THEY)
            .put("theirs", Person.THEY)
            .put("themselves", Person.THEY)
            .put("who", Person.WHO)
            .put("i", Person.SPEAKER_ALONE)
            .put("me", Person.SPEAKER_ALONE)
            .put("my", Person.SPEAKER_ALONE)
            .put("myself", Person.SPEAKER_ALONE)
            .put("we", Person.SPEAKERS)
            .put("us", Person.SPEAKERS)
            .put("our", Person.SPEAKERS)
            .put("ours", Person.SPEAKERS)
            .buildOrThrow();

    private final DocumentView view;
    private final Cast cast;
    private final Salience salience;
    private final PluralPhrases plurals;

    PronounResolver(DocumentView view, Cast cast, Salience salience, PluralPhrases plurals) {
        this.view = view;
        this.cast = cast;
        this.salience = salience;
        this.plurals = plurals;
    }

    static Optional<Person> personOf(String word) {
        return word.equals("US") ? Optional.empty() : Optional.ofNullable(PRONOUNS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Finds the member that a pronoun stands for and adds the mention. */
    Optional<Member> resolve(int token, Person person, Span span) {
        Optional<Member> found = antecedent(token, person);
        found.ifPresent(member -> {
            if (person == Person.HE || person == Person.SHE) {
                member.learnGender(person.gender());
            }
            cast.mention(member, span, Cast.Form.PRONOUN, view.text());
        });
        return found;
    }

    private Optional<Member> antecedent(int token, Person person) {
        return switch (person) {
            case HE, SHE -> before(token, person).or(() -> next(token, person));
            case IT -> before(token, person);
            case THEY -> they(token);
            case WHO -> nearest(token);
            case SPEAKER_ALONE, SPEAKERS ->
                salience.speakerAround(token, person::fits).map(Cast.Mention::member);
        };
    }

    private Optional<Member> before(int token, Person person) {
        return salience.bestBefore(token, person::fits).map(Cast.Mention::member);
    }

    private Optional<Member> next(int token, Person person) {
        for (Cast.Mention mention : cast.mentions()) {
            if (mention.span().start() > view.token(token).span().start() && person.fits(mention.member())) {
                return Optional.of(mention.member());
            }
        }
        return Optional.empty();
    }

    private Optional<Member> they(int token) {
        plurals.addBefore(token);
        return before(token, Person.THEY);
    }

    private Optional<Member> nearest(int token) {
        for (Cast.Mention mention : cast.before(view.token(token).span().start())) {
            return Optional.of(mention.member());
        }
        return Optional.empty();
    }

    /** What a pronoun asks of its antecedent. */
    enum Person {
        HE,
        SHE,
        IT,
        THEY,
        WHO,
        SPEAKER_ALONE,
        SPEAKERS;

        private static final Set<EntityKind> STATE_OR_BODY = Set.of(EntityKind.STATE, EntityKind.ORGANISATION);

        Gender gender() {
            return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
        }

        boolean isFirst() {
            return this == SPEAKER_ALONE || this == SPEAKERS;
        }

        boolean fits(Member member) {
            EntityKind kind = member.kind();
            return switch (this) {
                case HE, SHE -> kind == EntityKind.PERSON && !member.gender().conflictsWith(gender());
                case IT -> STATE_OR_BODY.contains(kind);
                case THEY -> kind == EntityKind.GROUP || kind == EntityKind.ORGANISATION;
                case SPEAKER_ALONE -> kind == EntityKind.PERSON;
                case SPEAKERS -> kind == EntityKind.PERSON || STATE_OR_BODY.contains(kind) || kind == EntityKind.GROUP;
                case WHO -> true;
            };
        }
    }
}
