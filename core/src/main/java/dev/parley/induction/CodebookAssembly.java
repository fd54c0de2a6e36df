package dev.parley.induction;

import com.google.common.base.CharMatcher;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a codebook of chosen candidates: ids, parents, descriptions and examples. */
record CodebookAssembly(Codebook given, Map<String, List<Judgement>> claims) {

    private static final int EXAMPLES = 3;

    InducedCodebook of(List<Rival> chosen) {
        List<String> wordings =
                chosen.stream().map(rival -> rival.group().wording()).distinct().toList();
        Map<String, String> ids = Wordings.ids(
                wordings, given.proposals().stream().map(Proposal::id).toList());
        Map<String, String> parents = parents(chosen, wordings);
        List<Proposal> proposals = new ArrayList<>(given.proposals());
        Map<String, List<String>> examples = new HashMap<>();
        given.proposals().forEach(proposal -> examples.put(proposal.id(), examples(proposal.id())));
        for (Rival rival : chosen) {
            String wording = rival.group().wording();
            String id = ids.getOrDefault(wording, "");
            String parent = Optional.ofNullable(parents.get(wording))
                    .flatMap(found -> Optional.ofNullable(ids.get(found)))
                    .orElse("");
            if (!examples.containsKey(id)) {
                proposals.add(new Proposal(id, wording, description(rival.group()), parent));
                examples.put(id, examples(rival.id()));
            }
        }
        return new InducedCodebook(new Codebook(proposals), examples);
    }

    /** For each wording that of the proposal that holds it: the heaviest one that the texts tell of, or else one that says the same in general. */
    private static Map<String, String> parents(List<Rival> chosen, List<String> wordings) {
        Map<String, String> parents = new HashMap<>(Wordings.parents(wordings));
        for (Rival part : chosen) {
            chosen.stream()
                    .filter(whole -> part.group().isPartOf(whole.group()))
                    .map(whole -> whole.group().wording())
                    .filter(whole -> !leadsTo(parents, whole, part.group().wording()))
                    .findFirst()
                    .ifPresent(whole -> parents.put(part.group().wording(), whole));
        }
        return parents;
    }

    /** Whether one wording is another, or lies below it: nothing is part of its own part. */
    private static boolean leadsTo(Map<String, String> parents, String wording, String other) {
        String above = wording;
        while (!above.equals(other) && parents.containsKey(above)) {
            above = parents.getOrDefault(above, "");
        }
        return above.equals(other);
    }

    /** The sentence from which the proposal was taken. */
    private static String description(Group group) {
        return group.members().stream()
                .min(Comparator.comparingDouble(
                                (Candidate member) -> -member.proposition().strength())
                        .thenComparing(Candidate::document)
                        .thenComparing(member -> member.proposition().evidence()))
                .map(member -> CharMatcher.whitespace().trimAndCollapseFrom(member.sentence(), ' '))
                .orElse("");
    }

    private List<String> examples(String id) {
        return claims.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingDouble((Judgement claim) -> -claim.confidence())
                        .thenComparing(Judgement::document)
                        .thenComparing(Judgement::evidence))
                .map(Judgement::words)
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }
}
