package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.matrix.Aggregation;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.Duplicates;
import dev.parley.matrix.PositionMatrix;
import dev.parley.matrix.Selection;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import dev.parley.result.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims count, and as whose.
 *
 * @param selection which are looked at
 * @param aggregation whose they are, and which of them count
 */
record Counting(Selection selection, Aggregation aggregation) {

    static final Counting EVERYTHING = new Counting(Selection.ALL, Aggregation.DEFAULT);

    Counting {
        requireNonNull(selection, "selection");
        requireNonNull(aggregation, "aggregation");
    }

    SourceLevel by() {
        return aggregation.by();
    }

    List<Claim> choose(List<Claim> claims, Map<String, EntityKind> kinds) {
        return selection.choose(claims, kinds);
    }

    /** Tells how many claims are looked at, if not all are. */
    Optional<String> findRemark(int chosen, int claims) {
        return chosen == claims
                ? Optional.empty()
                : Optional.of(lenientFormat(
                        "%s of %s lie in the selection %s",
                        chosen, Words.count(claims, "claim"), String.join(" ", selected())));
    }

    /** Lists what narrows the claims, as the user types it. */
    List<String> filters() {
        List<String> filters = selected();
        if (aggregation.minClaims() > 1) {
            filters.add("--min-claims " + aggregation.minClaims());
        }
        return filters;
    }

    private List<String> selected() {
        List<String> filters = new ArrayList<>();
        selection.from().ifPresent(day -> filters.add("--from " + day));
        selection.to().ifPresent(day -> filters.add("--until " + day));
        selection.outlets().stream().sorted().forEach(outlet -> filters.add("--outlet '" + outlet + "'"));
        selection.kinds().stream().sorted().forEach(kind -> filters.add("--kind " + Words.lower(kind)));
        return filters;
    }

    PositionMatrix matrix(List<Claim> chosen, Codebook codebook) {
        return Aggregator.aggregate(chosen, codebook, aggregation);
    }

    /** Counts the claims of a comparison anew, if anything is asked for that its reading has not done. */
    Comparison apply(Comparison comparison, Report report) {
        if (options().isEmpty()) {
            return comparison;
        }
        Map<String, EntityKind> kinds = new LinkedHashMap<>();
        for (Entity entity : comparison.entities()) {
            kinds.put(entity.name(), entity.kind());
        }
        List<Claim> chosen = choose(comparison.claims(), kinds);
        findRemark(chosen.size(), comparison.claims().size()).ifPresent(report::note);
        return comparison.withMatrix(matrix(chosen, comparison.codebook())).withManifest(note(comparison.manifest()));
    }

    /** Adds to a manifest what is asked for beyond the level. */
    Manifest note(Manifest manifest) {
        Manifest noted = manifest;
        for (Map.Entry<String, String> option : options().entrySet()) {
            noted = noted.withOption(option.getKey(), option.getValue());
        }
        return noted;
    }

    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        if (aggregation.duplicates() != Duplicates.INCLUDE) {
            options.put("duplicates", Words.lower(aggregation.duplicates()));
        }
        if (aggregation.minClaims() > 1) {
            options.put("minClaims", Integer.toString(aggregation.minClaims()));
        }
        selection.from().ifPresent(day -> options.put("from", day.toString()));
        selection.to().ifPresent(day -> options.put("to", day.toString()));
        if (!selection.outlets().isEmpty()) {
            options.put(
                    "outlets",
                    String.join(" | ", selection.outlets().stream().sorted().toList()));
        }
        if (!selection.kinds().isEmpty()) {
            options.put(
                    "kinds",
                    String.join(
                            " | ",
                            selection.kinds().stream()
                                    .sorted()
                                    .map(Words::lower)
                                    .toList()));
        }
        return options;
    }
}
