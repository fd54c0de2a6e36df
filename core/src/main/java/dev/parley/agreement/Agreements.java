package dev.parley.agreement;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.matrix.Interval;
import dev.parley.matrix.Resampling;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two codings. Stateless; the result does not depend on the order of claims within a coding. */
public final class Agreements {

    private static final Comparator<CodedClaim> ORDER = Comparator.comparing(CodedClaim::key)
            .thenComparing(claim -> claim.span().map(Span::start).orElse(-1))
            .thenComparing(claim -> claim.span().map(Span::end).orElse(-1))
            .thenComparing(CodedClaim::side)
            .thenComparing(CodedClaim::evidence)
            .thenComparing(CodedClaim::conditional)
            .thenComparing(CodedClaim::voice);

    private Agreements() {}

    /**
     * Compares two codings of the same documents.
     *
     * <p>Compared are the documents that both list. A coding that does not list its documents counts as having seen those of the other. The length
     * of a text that neither knows is where the last evidence ends.
     *
     * @param first the coding that is the measure for precision and recall
     * @param second the other one
     * @param resampling how the intervals are drawn, from documents with replacement
     * @return how far they agree
     * @throws InputException if they have no document in common
     */
    public static Agreement compare(Coding first, Coding second, Resampling resampling) {
        Set<String> ofFirst = documents(first, second);
        Set<String> ofSecond = documents(second, first);
        ImmutableSortedSet<String> common = ImmutableSortedSet.copyOf(Sets.intersection(ofFirst, ofSecond));
        if (common.isEmpty()) {
            throw new InputException(List.of(
                    Diagnostic.error(second.name(), lenientFormat("has no document in common with %s", first.name()))));
        }
        List<DocumentPart> parts = parts(first, second, common);
        return new Agreement(
                common,
                ImmutableSortedSet.copyOf(Sets.symmetricDifference(ofFirst, ofSecond)),
                figures(parts, resampling),
                parts.stream().flatMap(part -> part.disagreements().stream()).toList());
    }

    private static Set<String> documents(Coding coding, Coding other) {
        if (!coding.documents().isEmpty()) {
            return coding.documents();
        }
        Set<String> documents = new TreeSet<>(other.documents());
        Stream.concat(coding.claims().stream(), other.documents().isEmpty() ? other.claims().stream() : Stream.of())
                .forEach(claim -> documents.add(claim.key().document()));
        return documents;
    }

    private static List<DocumentPart> parts(Coding first, Coding second, Set<String> documents) {
        HolderNames names = new HolderNames(first, second);
        ImmutableListMultimap<String, CodedClaim> ofFirst = byDocument(first, documents, names);
        ImmutableListMultimap<String, CodedClaim> ofSecond = byDocument(second, documents, names);
        SortedSet<String> proposals = Stream.concat(ofFirst.values().stream(), ofSecond.values().stream())
                .map(claim -> claim.key().proposal())
                .collect(Collectors.toCollection(TreeSet::new));
        List<DocumentPart> parts = new ArrayList<>();
        for (String document : documents) {
            int length = Stream.of(
                            Stream.of(
                                    first.lengths().getOrDefault(document, 0),
                                    second.lengths().getOrDefault(document, 0)),
                            ends(ofFirst.get(document)),
                            ends(ofSecond.get(document)))
                    .flatMap(lengths -> lengths)
                    .max(Integer::compare)
                    .orElse(0);
            parts.add(DocumentPart.of(document, ofFirst.get(document), ofSecond.get(document), proposals, length));
        }
        return parts;
    }

    private static ImmutableListMultimap<String, CodedClaim> byDocument(
            Coding coding, Set<String> documents, HolderNames names) {
        List<CodedClaim> claims = coding.claims().stream()
                .filter(claim -> documents.contains(claim.key().document()))
                .map(names::common)
                .sorted(ORDER)
                .toList();
        return Multimaps.index(claims, claim -> claim.key().document());
    }

    private static Stream<Integer> ends(List<CodedClaim> claims) {
        return claims.stream().flatMap(claim -> claim.span().stream()).map(Span::end);
    }

    private static List<Figure> figures(List<DocumentPart> parts, Resampling resampling) {
        Map<Measure, OptionalDouble> values = new LinkedHashMap<>();
        Map<Measure, List<Double>> samples = new LinkedHashMap<>();
        for (Measure measure : Measure.all()) {
            values.put(measure, measure.value(parts));
            samples.put(measure, new ArrayList<>());
        }
        SplittableRandom random = new SplittableRandom(resampling.seed());
        for (int sample = 0; parts.size() > 1 && sample < resampling.samples(); sample++) {
            List<DocumentPart> drawn = random.ints(parts.size(), 0, parts.size())
                    .mapToObj(parts::get)
                    .toList();
            samples.forEach((measure, drawnValues) -> measure.value(drawn).ifPresent(drawnValues::add));
        }
        return values.entrySet().stream()
                .map(entry -> new Figure(
                        entry.getKey().of(),
                        entry.getKey().name(),
                        entry.getKey().units(parts),
                        entry.getValue(),
                        entry.getValue().isEmpty()
                                ? Optional.empty()
                                : interval(samples.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    private static Optional<Interval> interval(List<Double> samples) {
        return samples.isEmpty()
                ? Optional.empty()
                : Optional.of(Resampling.percentiles(
                        samples.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
