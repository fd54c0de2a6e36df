package dev.parley.network;

import dev.parley.claim.Claim;
import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.matrix.Source;
import dev.parley.matrix.Statement;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sources by proposals, with what each says for and against each.
 *
 * @param sources the sources, which are the rows
 * @param proposals the proposals, which are the columns
 * @param rows a row for each source
 */
record Incidence(List<Node> sources, List<Node> proposals, List<SparseRow> rows) {

    Incidence {
        sources = List.copyOf(sources);
        proposals = List.copyOf(proposals);
        rows = List.copyOf(rows);
    }

    /**
     * Counts statements.
     *
     * @param statements the statements that count, in a fixed order
     * @param codebook the proposals
     * @param everySource sources that are there even without statements
     * @param isolates whether these and proposals without statements are there
     */
    static Incidence of(
            List<Weighed> statements, Codebook codebook, Collection<Source> everySource, Isolates isolates) {
        Map<Source, Tally> bySource = new TreeMap<>();
        Map<String, Tally> byProposal = new HashMap<>();
        if (isolates == Isolates.ALL) {
            everySource.forEach(source -> bySource.put(source, new Tally()));
            codebook.proposals().forEach(proposal -> byProposal.put(proposal.id(), new Tally()));
        }
        for (Weighed weighed : statements) {
            Claim claim = weighed.statement().claim();
            bySource.computeIfAbsent(weighed.statement().source(), source -> new Tally())
                    .add(claim);
            byProposal.computeIfAbsent(claim.proposal(), id -> new Tally()).add(claim);
        }
        List<Node> proposals = codebook.proposals().stream()
                .flatMap(proposal -> node(proposal, byProposal))
                .toList();
        List<Node> sources = new ArrayList<>();
        bySource.forEach((source, tally) -> sources.add(node(source, tally)));
        return new Incidence(sources, proposals, rows(statements, List.copyOf(bySource.keySet()), proposals));
    }

    private static Stream<Node> node(Proposal proposal, Map<String, Tally> tallies) {
        return Stream.ofNullable(tallies.get(proposal.id()))
                .map(tally -> new Node(
                        Node.Kind.PROPOSAL, proposal.id(), proposal.text(), tally.claims, tally.documents.size()));
    }

    private static Node node(Source source, Tally tally) {
        Node.Kind kind = switch (source.kind()) {
            case ACTOR -> Node.Kind.ACTOR;
            case REPORTER -> Node.Kind.REPORTER;
            case AUTHOR -> Node.Kind.AUTHOR;
            case OUTLET -> Node.Kind.OUTLET;
            case DOCUMENT -> Node.Kind.DOCUMENT;
        };
        return new Node(kind, source.name(), source.name(), tally.claims, tally.documents.size());
    }

    private static List<SparseRow> rows(List<Weighed> statements, List<Source> sources, List<Node> proposals) {
        Map<Source, Integer> rowOf = new HashMap<>();
        sources.forEach(source -> rowOf.put(source, rowOf.size()));
        Map<String, Integer> columnOf = new HashMap<>();
        proposals.forEach(proposal -> columnOf.put(proposal.id(), columnOf.size()));
        List<SortedMap<Integer, double[]>> cells = Stream.generate(TreeMap<Integer, double[]>::new)
                .limit(sources.size())
                .collect(ArrayList::new, List::add, List::addAll);
        for (Weighed weighed : statements) {
            Statement statement = weighed.statement();
            int row = rowOf.getOrDefault(statement.source(), 0);
            int column = columnOf.getOrDefault(statement.claim().proposal(), 0);
            int side = statement.claim().stance() == Stance.SUPPORT ? 0 : 1;
            cells.get(row).computeIfAbsent(column, place -> new double[2])[side] += weighed.weight();
        }
        return cells.stream().map(SparseRow::new).toList();
    }

    /** Turns rows into columns: the proposals become what the sources were. */
    List<SparseRow> turned() {
        List<SortedMap<Integer, double[]>> cells = new ArrayList<>();
        proposals.forEach(proposal -> cells.add(new TreeMap<>()));
        for (int row = 0; row < rows.size(); row++) {
            SparseRow own = rows.get(row);
            for (int i = 0; i < own.columns.length; i++) {
                cells.get(own.columns[i]).put(row, new double[] {own.pro[i], own.contra[i]});
            }
        }
        return cells.stream().map(SparseRow::new).toList();
    }

    /** What there is of a node. Mutable. */
    private static final class Tally {

        private int claims;
        private final Set<DocumentId> documents = new HashSet<>();

        private void add(Claim claim) {
            claims++;
            documents.add(claim.origin().document());
        }
    }
}
