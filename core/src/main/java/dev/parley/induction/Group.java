package dev.parley.induction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates that word one proposal.
 *
 * @param wording the wording that most of them have
 * @param members the candidates, by document and place
 */
record Group(String wording, List<Candidate> members) {

    Group {
        members = List.copyOf(members);
    }

    static Group of(List<Candidate> candidates) {
        List<Candidate> members = candidates.stream().sorted(ORDER).toList();
        Map<String, Double> votes = new HashMap<>();
        for (Candidate member : members) {
            Proposition proposition = member.proposition();
            votes.merge(proposition.wording(), proposition.strength(), Double::sum);
            // In doubt the positive wording.
            votes.merge(proposition.positive(), proposition.strength() / 2, Double::sum);
        }
        String best = votes.entrySet().stream()
                .min(Comparator.comparingDouble((Map.Entry<String, Double> vote) -> -vote.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        return new Group(best, members);
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::document)
            .thenComparing(member -> member.proposition().evidence())
            .thenComparing(member -> member.proposition().positive());

    float[] vector() {
        return members.get(0).vector();
    }

    /** How much the strongest of them looks like a proposal. */
    double strength() {
        return members.stream()
                .mapToDouble(member -> member.proposition().strength())
                .max()
                .orElse(0);
    }

    /** In how many documents they stand. */
    long documents() {
        return members.stream().map(Candidate::document).distinct().count();
    }
}
