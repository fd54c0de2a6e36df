package dev.parley.matrix;

import static java.util.Comparator.comparing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes statements of claims: finds whose they are and counts duplicates once. Stateless. */
public final class Statements {

    /** Which of several duplicates counts: the firmest, then the earliest, dated ones first, then the first by document and place. */
    private static final Comparator<Statement> BEST = comparing(
                    (Statement statement) -> statement.claim().modality())
            .thenComparing(statement -> statement.claim().origin().date().isEmpty())
            .thenComparing(statement -> statement.claim().origin().date())
            .thenComparing(Statement::claim, ClaimOrder.byPlace());

    private Statements() {}

    /**
     * Makes statements.
     *
     * @param claims the claims in any order
     * @param aggregation how
     * @param sameness whether claims of two stances can be duplicates
     * @return the statements by document and place; of several duplicates the unconditional one, then the earliest, then the first in that
     *     order
     */
    public static List<Statement> of(List<Claim> claims, Aggregation aggregation, Sameness sameness) {
        List<Statement> all = new ArrayList<>(claims.size());
        for (Claim claim : ClaimOrder.sorted(claims)) {
            sources(claim, aggregation.by()).forEach(source -> all.add(new Statement(source, claim)));
        }
        List<Statement> distinct = aggregation.duplicates() == Duplicates.INCLUDE
                ? all
                : distinct(all, aggregation.duplicates(), sameness);
        return aggregation.minClaims() == 1 ? List.copyOf(distinct) : heavy(distinct, aggregation.minClaims());
    }

    private static Stream<Source> sources(Claim claim, SourceLevel level) {
        Stream<Origin> origins = Stream.concat(Stream.of(claim.origin()), claim.carriers().stream());
        return switch (level) {
            case ACTOR -> Stream.of(holder(claim.holder()));
            case REPORTER -> claim.via().stream().distinct().map(name -> new Source(Source.Kind.REPORTER, name));
            case AUTHOR -> author(claim).stream();
            case OUTLET -> origins.map(Statements::outlet).distinct();
            case DOCUMENT -> origins.map(Statements::document);
        };
    }

    private static Source outlet(Origin origin) {
        return origin.outlet().isEmpty() ? document(origin) : new Source(Source.Kind.OUTLET, origin.outlet());
    }

    private static Source document(Origin origin) {
        return new Source(Source.Kind.DOCUMENT, origin.document().value());
    }

    private static Source holder(Holder holder) {
        return switch (holder.kind()) {
            case ACTOR -> new Source(Source.Kind.ACTOR, holder.name());
            case AUTHOR -> new Source(Source.Kind.AUTHOR, holder.name());
        };
    }

    private static Optional<Source> author(Claim claim) {
        if (claim.holder().kind() != Holder.Kind.AUTHOR) {
            return Optional.empty();
        }
        String author = claim.origin().author();
        return Optional.of(
                new Source(Source.Kind.AUTHOR, author.isEmpty() ? claim.holder().name() : author));
    }

    private static List<Statement> distinct(List<Statement> statements, Duplicates duplicates, Sameness sameness) {
        Map<Key, Statement> best = new HashMap<>();
        for (Statement statement : statements) {
            best.merge(
                    Key.of(statement, duplicates, sameness),
                    statement,
                    (one, other) -> BEST.compare(one, other) <= 0 ? one : other);
        }
        return best.values().stream()
                .sorted(comparing(Statement::claim, ClaimOrder.byPlace()).thenComparing(Statement::source))
                .toList();
    }

    private static List<Statement> heavy(List<Statement> statements, int minClaims) {
        Multiset<Source> weights = HashMultiset.create();
        statements.forEach(statement -> weights.add(statement.source()));
        return statements.stream()
                .filter(statement -> weights.count(statement.source()) >= minClaims)
                .toList();
    }

    /**
     * What duplicates have in common.
     *
     * @param source whose they are
     * @param proposal what they are on
     * @param stance their stance; empty if it does not matter
     * @param unit where or when they were made
     */
    private record Key(Source source, String proposal, Optional<Stance> stance, Object unit) {

        static Key of(Statement statement, Duplicates duplicates, Sameness sameness) {
            Claim claim = statement.claim();
            return new Key(
                    statement.source(),
                    claim.proposal(),
                    sameness == Sameness.OF_STANCE ? Optional.of(claim.stance()) : Optional.empty(),
                    duplicates.unit(claim.origin()));
        }
    }
}
