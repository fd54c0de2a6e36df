package dev.parley.induction;

import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The candidates of all documents, grouped, on which the reader has to judge. Immutable. */
public final class Draft {

    /** A document is asked about the candidates of others that are at least this near to one of its own. */
    private static final double RELATED = 0.6;

    private final Codebook given;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<DocumentId, Codebook> byDocument = new HashMap<>();

    Draft(List<DocumentFindings> findings, Codebook given, SentenceEmbedder embedder) {
        this.given = given;
        List<Group> all = beyond(
                Grouping.of(findings.stream()
                        .flatMap(found -> found.candidates().stream())
                        .toList()),
                given,
                embedder);
        List<Proposal> proposals = new ArrayList<>();
        for (Group group : all) {
            Proposal proposal = new Proposal("~" + group.wording(), group.wording(), "", "");
            proposals.add(proposal);
            groups.put(proposal.id(), group);
        }
        if (!all.isEmpty()) {
            assign(findings, all, proposals);
        }
    }

    /** What the given proposals do not say yet. */
    private static List<Group> beyond(List<Group> groups, Codebook given, SentenceEmbedder embedder) {
        List<Group> rest = new ArrayList<>(groups);
        for (Proposal proposal : given.proposals()) {
            float[] vector = embedder.embed(proposal.text());
            rest.removeIf(group -> group.saysSameAs(proposal.text(), vector));
        }
        return rest;
    }

    private void assign(List<DocumentFindings> findings, List<Group> all, List<Proposal> proposals) {
        try (VectorIndex index = new VectorIndex(all.stream().map(Group::vector).toList())) {
            for (DocumentFindings found : findings) {
                Set<Integer> asked = new TreeSet<>();
                for (Candidate candidate : found.candidates()) {
                    asked.addAll(index.near(candidate.vector(), RELATED));
                }
                List<Proposal> here = new ArrayList<>(given.proposals());
                asked.forEach(number -> here.add(proposals.get(number)));
                byDocument.put(found.document(), new Codebook(here));
            }
        }
    }

    /**
     * Returns what a document is to be read with.
     *
     * @param document the document
     * @return the given proposals, and the candidates that could concern it, under ids that hold for this draft only
     */
    public Codebook codebookFor(DocumentId document) {
        return byDocument.getOrDefault(document, given);
    }

    /**
     * Counts the courses of action.
     *
     * @return how many there are in all documents, those that are worded alike being one
     */
    public int candidates() {
        return groups.size();
    }

    Codebook given() {
        return given;
    }

    Map<String, Group> groups() {
        return groups;
    }
}
