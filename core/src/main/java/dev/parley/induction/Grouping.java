package dev.parley.induction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts together what is worded alike: candidates of one positive wording, and those whose wordings are very near and do not differ in names,
 * numbers or the verb's direction.
 */
final class Grouping {

    private static final double SAME = 0.93;

    private Grouping() {}

    /** Groups candidates; the order of the result is that of the positive wordings. */
    static List<Group> of(List<Candidate> candidates) {
        Map<String, List<Candidate>> byWording = new TreeMap<>();
        for (Candidate candidate : candidates) {
            byWording
                    .computeIfAbsent(candidate.proposition().key(), key -> new ArrayList<>())
                    .add(candidate);
        }
        List<List<Candidate>> alike = List.copyOf(byWording.values());
        List<List<Candidate>> joined = new ArrayList<>();
        int[] root = roots(alike);
        for (int i = 0; i < alike.size(); i++) {
            joined.add(new ArrayList<>());
            joined.get(root[i]).addAll(alike.get(i));
        }
        // One wording may have two positive ones: what is abolished is kept or not, as the text has it.
        Map<String, Group> groups = new TreeMap<>();
        joined.stream()
                .filter(members -> !members.isEmpty())
                .map(Group::of)
                .forEach(group -> groups.merge(group.wording(), group, Group::with));
        return List.copyOf(groups.values());
    }

    /** For each wording the first one that it is one with. */
    private static int[] roots(List<List<Candidate>> alike) {
        int[] root = new int[alike.size()];
        if (alike.isEmpty()) {
            return root;
        }
        List<float[]> vectors =
                alike.stream().map(members -> members.get(0).vector()).toList();
        try (VectorIndex index = new VectorIndex(vectors)) {
            for (int i = 0; i < root.length; i++) {
                root[i] = i;
                for (int near : index.near(vectors.get(i), SAME)) {
                    if (near < i && Differences.none(positive(alike.get(near)), positive(alike.get(i)))) {
                        root[i] = root[near];
                        break;
                    }
                }
            }
        }
        return root;
    }

    private static String positive(List<Candidate> members) {
        return members.get(0).proposition().positive();
    }
}
