package dev.parley.induction;

import static java.util.stream.Collectors.groupingBy;

import dev.parley.codebook.Proposal;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses the proposals one by one, each time the one whose claims are worth most. A claim of a holder on words that a chosen proposal has
 * explained already counts less, and hardly at all if the two are worded alike: so of several wordings of one proposal one is chosen, whatever
 * the signs. Not thread-safe.
 */
final class Selection {

    /** Fitted on the development articles, where fewer claims bring proposals that nobody coded. */
    private static final double LEAST_CONFIDENCE = 0.3;

    private static final double LEAST_WORTH = 0.18;
    /** A clause under a verb of stance, a pledge, an order. */
    private static final double OUTRIGHT = 0.7;

    private static final double SHARED = 0.2;
    private static final double ALIKE = 0.6;

    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::document)
            .thenComparing(Judgement::evidence)
            .thenComparing(Judgement::holder)
            .thenComparing(Judgement::stance);

    private final Draft draft;
    private final InductionOptions options;
    private final Map<String, List<Judgement>> claims;
    private final Map<String, Rival> open = new TreeMap<>();
    private final Map<DocumentId, List<Rival>> byDocument = new HashMap<>();

    Selection(Draft draft, List<Judgement> judgements, InductionOptions options) {
        this.draft = draft;
        this.options = options;
        this.claims = judgements.stream()
                .filter(claim -> claim.confidence() >= LEAST_CONFIDENCE)
                .sorted(ORDER)
                .collect(groupingBy(Judgement::proposal));
    }

    InducedCodebook choose() {
        draft.groups().forEach((id, group) -> {
            Rival rival = new Rival(id, group, claims.getOrDefault(id, List.of()));
            if (group.isSound() && isSupported(rival)) {
                open.put(id, rival);
                rival.documents()
                        .forEach(document -> byDocument
                                .computeIfAbsent(document, key -> new ArrayList<>())
                                .add(rival));
            }
        });
        draft.given().proposals().forEach(this::explainGiven);
        List<Rival> chosen = new ArrayList<>();
        for (Optional<Rival> best = best(); best.isPresent() && chosen.size() < options.proposals(); best = best()) {
            Rival rival = best.get();
            open.remove(rival.id());
            chosen.add(rival);
            explain(rival);
        }
        return new CodebookAssembly(draft.given(), claims).of(chosen);
    }

    private Optional<Rival> best() {
        return open.values().stream()
                .filter(rival -> rival.worth() >= LEAST_WORTH)
                .min(Comparator.comparingDouble((Rival rival) -> -rival.worth()).thenComparing(Rival::id));
    }

    private boolean isSupported(Rival rival) {
        return !rival.claims().isEmpty()
                && (rival.passages() >= options.minClaims()
                        || rival.group().documents() > 1
                        || rival.group().strength() >= OUTRIGHT);
    }

    private void explainGiven(Proposal given) {
        List<Judgement> mine = claims.getOrDefault(given.id(), List.of());
        mine.stream()
                .map(Judgement::document)
                .distinct()
                .flatMap(document -> byDocument.getOrDefault(document, List.of()).stream())
                .distinct()
                .forEach(other -> other.explain(mine, 0));
    }

    /** Takes what a chosen proposal explains off the others. */
    private void explain(Rival rival) {
        rival.documents().stream()
                .flatMap(document -> byDocument.getOrDefault(document, List.of()).stream())
                .distinct()
                .filter(other -> open.containsKey(other.id()))
                .forEach(other -> {
                    if (rival.drawsSameAs(other)) {
                        open.remove(other.id());
                    }
                    other.explain(rival.claims(), shared(rival, other));
                });
        open.values().removeIf(other -> rival.group().saysSameAs(other.group()));
    }

    private static double shared(Rival one, Rival other) {
        double likeness = Vectors.cosine(one.group().vector(), other.group().vector());
        return SHARED * Math.min(1, Math.max(0, 1 - likeness) / (1 - ALIKE));
    }
}
