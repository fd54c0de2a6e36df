package dev.parley;

import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Voice;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes back claims of the author of a document whose words somebody else is said to hold more surely: who writes "the guild said that the toll
 * should go" reports, and is not of that opinion. Who writes "like the guild, I oppose the toll" is. Not covered: an author who is taken for the surer holder of what he reports.
 */
final class OthersWords {

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b");

    private OthersWords() {}

    /** Returns the claims of one document that stay, in their order. */
    static List<Claim> withoutAuthors(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.holder().kind() != Holder.Kind.AUTHOR
                        || claims.stream().noneMatch(other -> isOf(other, claim)))
                .toList();
    }

    private static boolean isOf(Claim other, Claim authors) {
        return other.holder().kind() == Holder.Kind.ACTOR
                && other.confidence() > authors.confidence()
                && other.proposal().equals(authors.proposal())
                && other.stance() == authors.stance()
                && other.evidence().span().overlaps(authors.evidence().span())
                && (other.voice() == Voice.QUOTE
                        || !FIRST_PERSON.matcher(authors.evidence().text()).find());
    }
}
