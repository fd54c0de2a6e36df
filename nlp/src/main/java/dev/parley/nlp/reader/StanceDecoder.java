package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.NameMention;
import dev.parley.attribution.Attribution;
import dev.parley.attribution.Quotations;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.claim.Voice;
import dev.parley.codebook.Proposal;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Turns the network's output into stances: a holder is a run of wordpieces, in the focus or in the context before it, whose probabilities of support and oppose together exceed the
 * threshold, with the sign that it and the evidence next to it are likeliest to have, widened to whole words and to the names it cuts into.
 */
final class StanceDecoder {

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final DocumentPieces pieces;
    private final SpanIndex names;
    private final NounPhrases phrases;
    private final List<Proposal> proposals;
    private final Calibration calibration;
    private final TextEdges edges;
    private final EvidenceFinder evidence;
    private final Quotations quotations;
    private final Voices voices;
    private final Conditions conditions;
    private final Denials denials;

    StanceDecoder(
            AnnotatedDocument document, DocumentPieces pieces, List<Proposal> proposals, Calibration calibration) {
        this.pieces = pieces;
        this.names =
                new SpanIndex(document.names().stream().map(NameMention::span).toList());
        this.phrases = new NounPhrases(document);
        this.proposals = proposals;
        this.calibration = calibration;
        this.edges = new TextEdges(pieces.text());
        this.evidence = new EvidenceFinder(pieces, edges, calibration.evidence());
        this.quotations = Quotations.of(document.document());
        this.voices = new Voices(document, quotations);
        this.conditions = new Conditions(document);
        this.denials = new Denials(document);
    }

    /** Reads the stances in a row's focus, proposal by proposal. */
    List<StanceReading> decode(FocusScores scores, List<Attribution> attributions) {
        List<StanceReading> readings = new ArrayList<>();
        for (int k = 0; k < scores.row().proposals().size(); k++) {
            int proposal = k;
            author(scores, proposal).ifPresent(readings::add);
            holders(scores, proposal)
                    .flatMap(run -> mentioned(scores, run, proposal, attributions).stream())
                    .forEach(readings::add);
        }
        return readings;
    }

    private Optional<StanceReading> author(FocusScores scores, int k) {
        double support = scores.logits().author(k, Stance.SUPPORT);
        double oppose = scores.logits().author(k, Stance.OPPOSE);
        Stance stance = oppose > support ? Stance.OPPOSE : Stance.SUPPORT;
        if (support + oppose <= calibration.author()) {
            return Optional.empty();
        }
        return evidence.strongest(scores, k, stance)
                .filter(span -> !voices.isOfEditor(span))
                .map(span -> new StanceReading(
                        speaker(span),
                        id(scores, k),
                        stance,
                        modality(scores, k, span),
                        voices.speakerOf(span).isPresent() ? Voice.QUOTE : Voice.AUTHOR,
                        span,
                        calibration.ofAuthors().of(Math.max(support, oppose))));
    }

    /** In a transcript it is not the author who says what nobody else is said to say. */
    private StanceHolder speaker(Span evidence) {
        return voices.speakerOf(evidence)
                .<StanceHolder>map(StanceHolder.Mentioned::new)
                .orElseGet(StanceHolder.Author::new);
    }

    /** Holders named in the context, then those in the focus: a mention never runs from one into the other. */
    private Stream<Run> holders(FocusScores scores, int k) {
        IntPredicate isHolder = piece -> isHolder(scores, piece, k);
        return Stream.concat(
                Run.where(scores.contextFrom(), scores.from(), isHolder).stream(),
                Run.where(scores.from(), scores.to(), isHolder).stream());
    }

    private boolean isHolder(FocusScores scores, int piece, int k) {
        return scores.holder(piece, k, Stance.SUPPORT) + scores.holder(piece, k, Stance.OPPOSE) > calibration.holder();
    }

    private Optional<StanceReading> mentioned(FocusScores scores, Run run, int k, List<Attribution> attributions) {
        return mention(run).flatMap(mention -> {
            List<Span> own = ownContents(mention, attributions);
            SignedShare share = scores.meanHolder(run, k).weighedBy(evidence.share(run, own, scores, k));
            return evidence.near(run, own, scores, k, share.stance())
                    .filter(span -> !voices.isByline(span) && voices.isSaidIn(span, mention))
                    .filter(span -> !denials.deny(mention, span) && !denials.denyOwn(span, share.stance()))
                    .map(span -> new StanceReading(
                            holder(mention),
                            id(scores, k),
                            share.stance(),
                            modality(scores, k, span),
                            voice(mention, span, attributions),
                            span,
                            calibration.ofActors().of(share.greater())));
        });
    }

    private List<Span> ownContents(Span mention, List<Attribution> attributions) {
        return attributions.stream()
                .filter(attribution -> attribution.source().stream().anyMatch(source -> isSame(mention, source)))
                .flatMap(attribution -> attribution.content().stream())
                .toList();
    }

    /** "She sided with the guild: the toll, she said, should go" is about one woman. */
    private boolean isSame(Span mention, Span source) {
        String pronoun = mention.of(pieces.text());
        return mention.overlaps(source)
                || (PRONOUNS.contains(pronoun.toLowerCase(Locale.ROOT))
                        && pronoun.equalsIgnoreCase(source.of(pieces.text()))
                        && phrases.areInOneSentence(mention, source));
    }

    private Voice voice(Span mention, Span span, List<Attribution> attributions) {
        if (voices.isOfAuthor(mention)) {
            return Voice.AUTHOR;
        }
        return voices.isSpoken(span, mention) ? Voice.QUOTE : voice(span, attributions);
    }

    private StanceHolder holder(Span mention) {
        return voices.isOfAuthor(mention)
                ? new StanceHolder.Author()
                : new StanceHolder.Mentioned(voices.nameOf(mention));
    }

    /** Nobody is named in a short answer: whoever gives it is the author, or has the floor. */
    private Optional<Span> mention(Run run) {
        if (pieces.isSpelledOut(run.from())) {
            return Optional.empty();
        }
        return edges.bare(edges.words(pieces.span(run.from(), run.to())))
                .flatMap(phrases::around)
                .map(span -> names.overlapping(span).reduce(span, Span::hull));
    }

    private String id(FocusScores scores, int k) {
        return proposals.get(scores.row().proposals().get(k)).id();
    }

    private Modality modality(FocusScores scores, int k, Span span) {
        boolean conditional = scores.logits().conditional(k) > calibration.conditional() || conditions.limit(span);
        return conditional ? Modality.CONDITIONAL : Modality.UNCONDITIONAL;
    }

    /** Quoted where most of the evidence or of a content that it shares is in quotation marks; reported where it shares a content. */
    private Voice voice(Span span, List<Attribution> attributions) {
        List<Span> contents = attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .filter(span::overlaps)
                .toList();
        if (quotations.cover(span) || contents.stream().anyMatch(quotations::cover)) {
            return Voice.QUOTE;
        }
        return contents.isEmpty() ? Voice.ACT : Voice.INDIRECT;
    }

    /** Sorts stances by where they stand, then by the order of the codebook, and keeps the surest of those that say the same. */
    List<StanceReading> inOrder(List<StanceReading> readings) {
        List<String> ids = proposals.stream().map(Proposal::id).toList();
        return StanceOrder.distinct(readings, Comparator.comparingInt(ids::indexOf));
    }
}
