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
        return sum * (0.6 + 0.4 * group.strength());
    }

    /** How many holders take a stance, in each document anew. */
    long holders() {
        return claims.stream().map(Rival::holder).distinct().count();
    }

    /** Takes off what others explain: a claim on the same words is worth at most {@code left}. */
    void explain(List<Judgement> others, double left) {
        for (int i = 0; i < news.length; i++) {
            if (news[i] > left && others.stream().anyMatch(claims.get(i)::restsOnSame)) {
                news[i] = left;
            }
        }
    }

    private static String holder(Judgement claim) {
        return claim.document() + "\n" + claim.holder();
    }
}
