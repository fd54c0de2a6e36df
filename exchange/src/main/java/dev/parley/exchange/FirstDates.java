package dev.parley.exchange;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.parley.claim.Claim;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.Sameness;
import dev.parley.matrix.Source;
import dev.parley.matrix.Statements;
import dev.parley.network.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When sources first took a position on proposals, as far as their documents have a date.
 *
 * @param dates source and id of the proposal to the earliest date, ISO 8601
 */
record FirstDates(Table<Source, String, String> dates) {

    static FirstDates of(List<Claim> claims, Aggregation aggregation) {
        Table<Source, String, String> dates = HashBasedTable.create();
        Statements.of(claims, aggregation, Sameness.OF_STANCE).forEach(statement -> {
            String date = statement.claim().origin().date();
            if (!date.isEmpty()) {
                dates.row(statement.source()).merge(statement.claim().proposal(), date, FirstDates::earlier);
            }
        });
        return new FirstDates(dates);
    }

    /** Finds when a node first has a claim. */
    Optional<String> of(Node node) {
        return of(lineOf(node).values().stream().toList());
    }

    /**
     * Finds when a tie is first there: between a source and a proposal with the first claim, between two of a kind as soon as both have a claim
     * that meets one of the other.
     */
    Optional<String> between(Node one, Node other) {
        if (other.kind() == Node.Kind.PROPOSAL && one.kind() != Node.Kind.PROPOSAL) {
            return Optional.ofNullable(lineOf(one).get(other.id()));
        }
        Map<?, String> others = lineOf(other);
        return of(lineOf(one).entrySet().stream()
                .flatMap(entry ->
                        Optional.ofNullable(others.get(entry.getKey()))
                                .map(date -> later(entry.getValue(), date))
                                .stream())
                .toList());
    }

    /** Returns the dates of a source by proposal, or those of a proposal by source. */
    private Map<?, String> lineOf(Node node) {
        return node.kind() == Node.Kind.PROPOSAL
                ? dates.column(node.id())
                : dates.row(new Source(Source.Kind.valueOf(node.kind().name()), node.id()));
    }

    private static Optional<String> of(List<String> dates) {
        return dates.stream().min(Comparator.naturalOrder());
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
