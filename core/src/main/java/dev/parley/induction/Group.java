package dev.parley.induction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Candidates that word one proposal.
 *
 * @param wording the wording that most of them have
 * @param members the candidates, by document and place
 */
record Group(String wording, List<Candidate> members) {

    private static final double SAME = 0.75;

    Group {
        members = List.copyOf(members);
    }

    static Group of(List<Candidate> candidates) {
        List<Candidate> members = candidates.stream().sorted(ORDER).toList();
        Map<String, Double> votes = new HashMap<>();
        for (Candidate member : members) {
            Proposition proposition = member.proposition();
            votes.merge(proposition.wording(), member.likeness(), Double::sum);
            // In doubt the positive wording.
            votes.merge(proposition.positive(), member.likeness() / 2, Double::sum);
        }
        String best = votes.entrySet().stream()
                .min(Comparator.comparingDouble((Map.Entry<String, Double> vote) -> -vote.getValue())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        return new Group(best, members);
    }

    /** Both groups, in the wording of this one. */
    Group with(Group other) {
        return new Group(
                wording,
                Stream.concat(members.stream(), other.members.stream())
                        .sorted(ORDER)
                        .toList());
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::document)
            .thenComparing(member -> member.proposition().evidence())
            .thenComparing(member -> member.proposition().positive());

    /** Whether the texts tell that another group holds this one, as a plan holds its points. */
    boolean isPartOf(Group other) {
        Set<String> wholes =
                members.stream().map(member -> member.proposition().whole()).collect(Collectors.toSet());
        return !other.wording.equals(wording)
                && other.members.stream()
                        .anyMatch(member -> wholes.contains(member.proposition().key()));
    }

    /** Whether two wordings mean one proposal: they are near, and nothing keeps them apart. */
    boolean saysSameAs(Group other) {
        return isNear(other.positive(), other.vector());
    }

    /** Whether a proposal that is there already says this, word for word or nearly so. */
    boolean saysSameAs(String given, float[] itsVector) {
        String key = Proposition.key(given);
        return Proposition.key(wording).equals(key)
                || members.stream()
                        .anyMatch(member -> member.proposition().key().equals(key))
                || isNear(given, itsVector);
    }

    private boolean isNear(String other, float[] itsVector) {
        return Vectors.cosine(vector(), itsVector) >= SAME && !Differences.contrary(positive(), other);
    }

    /** Whether the wording says enough to be understood by itself. */
    boolean isSound() {
        return Wordings.isSound(
                wording,
                members.stream()
                        .anyMatch(member -> member.proposition().traits().contains(Traits.NAMED)));
    }

    private String positive() {
        return members.get(0).proposition().positive();
    }

    float[] vector() {
        return members.get(0).vector();
    }

    /** How likely the likeliest of them is worded like a proposal. */
    double likeness() {
        return members.stream().mapToDouble(Candidate::likeness).max().orElse(0);
    }

    /** How likely a person takes the wording for a proposal. */
    double acceptance() {
        return members.stream()
                .filter(member -> member.proposition().wording().equals(wording)
                        || member.proposition().positive().equals(wording))
                .mapToDouble(Candidate::acceptance)
                .max()
                .orElse(0);
    }

    /** How outright the most outright of them is put forward. */
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
