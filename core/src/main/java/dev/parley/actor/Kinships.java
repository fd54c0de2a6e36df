package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is whose relative in one document: "Karl Moe and his wife, Ida,", and couples, "Ida and Karl Moe". By that "her husband" is found; where the document does not
 * tell who that is, he is named after her.
 *
 * <p>Not covered: relatives of whom another document tells.
 */
final class Kinships {

    private static final List<String> JOINTS = List.of("and", "&");

    private final DocumentView view;
    private final Cast cast;
    private final Map<Member, Integer> nouns;
    private final Map<Member, Member> owners = new LinkedHashMap<>();
    private final Map<Member, Member> couples = new LinkedHashMap<>();

    Kinships(DocumentView view, Cast cast, Relatives relatives) {
        this.view = view;
        this.cast = cast;
        this.nouns = relatives.nouns();
        nouns.forEach((relative, noun) -> owner(relative, noun).ifPresent(owner -> owners.put(relative, owner)));
        List<Cast.Mention> names = new ArrayList<>();
        cast.mentions().forEach(names::add);
        for (int i = 0; i + 1 < names.size(); i++) {
            learnCouple(names.get(i), names.get(i + 1));
        }
    }

    /** The person named last before the owner's pronoun or at the possessive ending, as far as "his" and "her" allow. */
    private Optional<Member> owner(Member relative, int noun) {
        Gender gender = PronounResolver.personOf(view.word(noun - 1))
                .map(PronounResolver.Person::gender)
                .orElse(Gender.UNKNOWN);
        for (Cast.Mention mention : cast.before(view.token(noun - 1).span().end())) {
            Member member = mention.member();
            if (isPerson(mention)
                    && !member.equals(relative)
                    && !member.gender().conflictsWith(gender)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private static boolean isPerson(Cast.Mention mention) {
        return mention.form() == Cast.Form.NAME && mention.member().kind() == EntityKind.PERSON;
    }

    /** "Ida and Karl Moe": a first name alone in front of a full one. */
    private void learnCouple(Cast.Mention first, Cast.Mention second) {
        DocumentView.Range one = view.range(first.span());
        DocumentView.Range other = view.range(second.span());
        boolean joined = isPerson(first)
                && isPerson(second)
                && one.to() - one.from() == 1
                && other.to() - other.from() > 1
                && one.to() + 1 == other.from()
                && JOINTS.contains(view.word(one.to()));
        boolean oneFamily = first.member().name().endsWith(" " + lastOf(second.member()))
                && first.member().name().startsWith(view.word(one.from()) + " ");
        if (joined && oneFamily) {
            couples.put(first.member(), second.member());
            couples.put(second.member(), first.member());
        }
    }

    private static String lastOf(Member member) {
        return FamilyNames.bare(member.name());
    }

    /** Tells whether a phrase is nothing but a noun of relatives in the singular. */
    boolean isRelative(NounPhrase phrase) {
        return phrase.head() == phrase.from()
                && phrase.coreEnd() == phrase.end()
                && Kin.of(view.word(phrase.head())).isPresent();
    }

    /** Whom "her husband" means. */
    Member of(Member owner, NounPhrase phrase) {
        String noun = view.lowerWord(phrase.head());
        Kin kin = Kin.of(noun).orElseThrow();
        return introduced(owner, noun)
                .or(() -> kin.isPartner() ? partner(owner, kin) : Optional.empty())
                .orElseGet(() -> {
                    Member relative = cast.named(owner.name() + "'s " + noun, EntityKind.PERSON, Member.Naming.FIXED);
                    relative.learnGender(kin.gender());
                    return relative;
                });
    }

    private Optional<Member> introduced(Member owner, String noun) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().equals(owner) && isCalled(entry.getKey(), noun))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isCalled(Member relative, String noun) {
        return Optional.ofNullable(nouns.get(relative))
                .filter(token -> view.lowerWord(token).equals(noun))
                .isPresent();
    }

    /** Whose wife she is said to be, or the other one of a couple. */
    private Optional<Member> partner(Member one, Kin kin) {
        Optional<Member> owner = Optional.ofNullable(nouns.get(one))
                .flatMap(noun -> Kin.of(view.word(noun)))
                .filter(Kin::isPartner)
                .flatMap(any -> Optional.ofNullable(owners.get(one)));
        return owner.or(() -> Optional.ofNullable(couples.get(one)))
                .filter(other -> !other.gender().conflictsWith(kin.gender()));
    }

    /** The only one whom the document introduces so: "their daughter". */
    Optional<Member> only(NounPhrase phrase) {
        String noun = view.lowerWord(phrase.head());
        List<Member> called = nouns.keySet().stream()
                .filter(relative -> isCalled(relative, noun))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
}
