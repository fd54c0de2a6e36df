package dev.parley.induction;

import dev.parley.text.DocumentId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A candidate with the claims on it, and what is new in each of them beside the proposals that were chosen before. Not thread-safe. */
final class Rival {

    /** What claims are worth on a wording that is not at all like a proposal. */
    private static final double UNLIKELY = 0.3;

    /** What claims are worth on a wording that nobody would take for a proposal. */
    private static final double REFUSED = 0.2;

    /** The acceptance of a usual candidate that is chosen, for which claims are worth what they are. */
    private static final double USUAL = 0.4;

    /** What claims are worth on what is only mentioned. */
    private static final double MENTIONED = 0.5;

    private static final double LEAST_NEAR = 0.4;
    private static final double MOST_OF = 0.5;
    private static final double HARDLY = 0.3;

    private final String id;
    private final Group group;
    private final List<Judgement> claims;
    private final double[] news;

    Rival(String id, Group group, List<Judgement> claims) {
        this.id = id;
        this.group = group;
        this.claims = List.copyOf(claims);
        this.news = new double[claims.size()];
        Arrays.fill(news, 1);
    }

    String id() {
        return id;
    }

    Group group() {
        return group;
    }

    List<Judgement> claims() {
        return claims;
    }

    Set<DocumentId> documents() {
        return claims.stream().map(Judgement::document).collect(Collectors.toUnmodifiableSet());
    }

    /** The sum of what is new in the surest claim of each holder in each document, the more the candidate looks like a proposal. */
    double worth() {
        Map<String, Double> byHolder = new HashMap<>();
        for (int i = 0; i < news.length; i++) {
            byHolder.merge(holder(claims.get(i)), claims.get(i).confidence() * news[i], Math::max);
        }
        // In order, since sums of doubles depend on it.
        double sum = byHolder.values().stream()
                .sorted()
                .mapToDouble(Double::doubleValue)
                .sum();
        return sum
                * between(UNLIKELY, group.likeness())
                * between(REFUSED, group.acceptance())
                / between(REFUSED, USUAL)
                * between(MENTIONED, group.strength());
    }

    private static double between(double least, double share) {
        return least + (1 - least) * share;
    }

    /** How many claims there are, those of one holder that overlap being one. */
    long passages() {
        long count = 0;
        for (int i = 0; i < claims.size(); i++) {
            Judgement claim = claims.get(i);
            count += claims.subList(0, i).stream().noneMatch(claim::restsOnSame) ? 1 : 0;
        }
        return count;
    }

    /** Takes off what others explain: a claim on the same words is worth at most {@code left}. */
    void explain(List<Judgement> others, double left) {
        for (int i = 0; i < news.length; i++) {
            if (news[i] > left && others.stream().anyMatch(claims.get(i)::restsOnSame)) {
                news[i] = left;
            }
        }
    }

    /**
     * Whether the reader takes two wordings for one proposal, or for one and its opposite: most of what it draws for the other it draws for this one, on
     * the same words and by the same holders, and all with one sign or all with the other.
     */
    boolean drawsSameAs(Rival other) {
        if (Vectors.cosine(group.vector(), other.group.vector()) < LEAST_NEAR) {
            return false;
        }
        double all = 0;
        double same = 0;
        double opposite = 0;
        for (Judgement claim : other.claims) {
            List<Judgement> mine = claims.stream().filter(claim::restsOnSame).toList();
            all += claim.confidence();
            same += mine.stream().anyMatch(one -> one.stance() == claim.stance()) ? claim.confidence() : 0;
            opposite += mine.stream().anyMatch(one -> one.stance() != claim.stance()) ? claim.confidence() : 0;
        }
        double agreeing = Math.max(same, opposite);
        return agreeing >= MOST_OF * all && Math.min(same, opposite) <= HARDLY * agreeing;
    }

    private static String holder(Judgement claim) {
        return claim.document() + "\n" + claim.holder();
    }
}
