package dev.parley;

import dev.parley.attribution.Attribution;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Through whom a document has a stance: the sources of attributions whose content holds the holder or all of the evidence. The holder himself,
 * by the same words, is none.
 */
final class Reporters {

    private static final Comparator<Attribution> OUTERMOST_FIRST = Comparator.comparingInt(Reporters::length)
            .reversed()
            .thenComparing(attribution -> attribution.source().get(0));

    private final List<Attribution> attributions;

    Reporters(List<Attribution> attributions) {
        this.attributions = attributions.stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .sorted(OUTERMOST_FIRST)
                .toList();
    }

    /** Returns the mentions of the reporters, the outermost first; none for a stance of the author. */
    List<Span> of(StanceReading stance) {
        return stance.holder() instanceof StanceHolder.Mentioned mentioned
                ? around(mentioned.mention(), stance.evidence()).toList()
                : List.of();
    }

    private Stream<Span> around(Span holder, Span evidence) {
        return attributions.stream()
                .filter(attribution -> attribution.content().stream()
                        .anyMatch(content -> content.contains(holder) || content.contains(evidence)))
                .map(attribution -> attribution.source().get(0))
                .filter(source -> !source.overlaps(holder))
                .distinct();
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
