package dev.parley.review;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Applies decisions to the claims of a run, which need not be the run that they were made on.
 *
 * <p>A decision finds its document by the hash of its file, by name only if a hash is not known. In it, it finds the claim of the same holder,
 * proposal and stance whose evidence overlaps its own most, the earlier one if two do. A claim that is accepted, changed or added has
 * the confidence 1. A change that has been made already, and a claim that is there already, are left as they are. A decision that finds no
 * claim, or no document, changes nothing and is told.
 *
 * <p>Does not see that a claim is gone because an earlier run with the same decisions has dropped it; that is told too. Does not find a passage
 * again in a file that has changed.
 *
 * <p>For one thread.
 */
public final class Decisions {

    private final List<Claim> claims;
    private final Set<Integer> decided = new HashSet<>();
    private final Set<Integer> rejected = new HashSet<>();
    private final ListMultimap<DocumentId, Integer> places = ArrayListMultimap.create();
    private final Collection<ReviewedDocument> documents;
    private final Predicate<String> isProposal;

    private Decisions(List<Claim> claims, Collection<ReviewedDocument> documents, Predicate<String> isProposal) {
        this.claims = new ArrayList<>();
        this.documents = documents;
        this.isProposal = isProposal;
        claims.forEach(this::add);
    }

    /**
     * Applies decisions.
     *
     * @param decisions the decisions, applied one after the other
     * @param claims the claims
     * @param documents the documents of the run
     * @param isProposal tells by its id whether the codebook has a proposal
     * @return the claims as the decisions leave them, and what became of no use
     */
    public static Reviewed apply(
            List<Decision> decisions,
            List<Claim> claims,
            Collection<ReviewedDocument> documents,
            Predicate<String> isProposal) {
        Decisions review = new Decisions(claims, documents, isProposal);
        List<Diagnostic> warnings = new ArrayList<>();
        for (Decision decision : decisions) {
            review.apply(decision)
                    .map(message -> decision.source().warning(message))
                    .ifPresent(warnings::add);
        }
        return new Reviewed(
                IntStream.range(0, review.claims.size())
                        .filter(place -> !review.rejected.contains(place))
                        .mapToObj(review.claims::get)
                        .toList(),
                warnings);
    }

    /** Returns why the decision is of no use; empty if it is. */
    private Optional<String> apply(Decision decision) {
        Optional<ReviewedDocument> document = documents.stream()
                .filter(candidate -> candidate.holds(decision.passage()))
                .max(Comparator.comparing(candidate ->
                        candidate.origin().document().equals(decision.passage().document())));
        if (document.isEmpty()) {
            return Optional.of(lenientFormat(
                    "the decision is not applied: no document is the file of '%s' that it was made on",
                    decision.passage().document()));
        }
        if (decision instanceof Decision.Accept accept) {
            return onClaim(document.get(), accept.passage(), accept.judgement(), this::confirm);
        }
        if (decision instanceof Decision.Reject reject) {
            return onClaim(document.get(), reject.passage(), reject.judgement(), this::reject);
        }
        if (decision instanceof Decision.Change change) {
            return change(document.get(), change);
        }
        return create(document.get(), (Decision.Add) decision);
    }

    private Optional<String> onClaim(
            ReviewedDocument document, Passage passage, Judgement judgement, IntConsumer action) {
        Optional<Integer> place = findOpen(document, passage, judgement);
        place.ifPresent(action::accept);
        return place.isPresent() ? Optional.empty() : Optional.of(missing(document, passage, judgement));
    }

    private Optional<String> change(ReviewedDocument document, Decision.Change change) {
        if (!isProposal.test(change.corrected().proposal())) {
            return Optional.of(unknownProposal(change.corrected()));
        }
        Optional<Integer> place = findOpen(document, change.passage(), change.judgement())
                .or(() -> findOpen(document, change.passage(), change.corrected()));
        place.ifPresent(found -> set(found, change.corrected(), change.modality()));
        return place.isPresent()
                ? Optional.empty()
                : Optional.of(missing(document, change.passage(), change.judgement()));
    }

    private Optional<String> create(ReviewedDocument document, Decision.Add added) {
        if (!isProposal.test(added.judgement().proposal())) {
            return Optional.of(unknownProposal(added.judgement()));
        }
        Optional<Integer> known = find(document, added.passage(), added.judgement(), place -> true);
        if (known.isPresent()) {
            confirm(known.get());
            return Optional.empty();
        }
        Judgement judgement = added.judgement();
        add(new Claim(
                document.origin(),
                judgement.holder(),
                "",
                judgement.proposal(),
                judgement.stance(),
                added.modality(),
                judgement.holder().kind() == Holder.Kind.AUTHOR ? Voice.AUTHOR : Voice.INDIRECT,
                added.passage().evidence(),
                1,
                List.of()));
        return Optional.empty();
    }

    private void confirm(int place) {
        Claim claim = claims.get(place);
        set(place, Judgement.of(claim), claim.modality());
    }

    private void reject(int place) {
        decided.add(place);
        rejected.add(place);
    }

    private void set(int place, Judgement judgement, Modality modality) {
        decided.add(place);
        claims.set(place, changed(claims.get(place), judgement, modality));
    }

    private void add(Claim claim) {
        places.put(claim.origin().document(), claims.size());
        claims.add(claim);
    }

    /** Finds a claim that was not decided on yet; of two like claims, flipped one after the other, the second must not find the first. */
    private Optional<Integer> findOpen(ReviewedDocument document, Passage passage, Judgement judgement) {
        return find(document, passage, judgement, place -> !decided.contains(place));
    }

    private Optional<Integer> find(
            ReviewedDocument document, Passage passage, Judgement judgement, Predicate<Integer> isOpen) {
        Span span = passage.evidence().span();
        return places.get(document.origin().document()).stream()
                .filter(place -> !rejected.contains(place) && isOpen.test(place))
                .filter(place -> Judgement.of(claims.get(place)).equals(judgement))
                .filter(place -> claims.get(place).evidence().span().overlaps(span))
                .max(Comparator.comparingDouble((Integer place) ->
                                likeness(claims.get(place).evidence().span(), span))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Returns the share of two spans that they have in common, in [0, 1]. */
    private static double likeness(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return (double) common / a.hull(b).length();
    }

    /** Another holder is not named by the words that named the first; and only an author speaks in an author's voice. */
    private static Claim changed(Claim claim, Judgement judgement, Modality modality) {
        boolean isSameHolder = claim.holder().equals(judgement.holder());
        Voice voice = isSameHolder
                ? claim.voice()
                : voice(claim.voice(), judgement.holder().kind());
        return new Claim(
                claim.origin(),
                judgement.holder(),
                isSameHolder ? claim.mention() : "",
                judgement.proposal(),
                judgement.stance(),
                modality,
                voice,
                claim.evidence(),
                1,
                claim.via(),
                claim.carriers());
    }

    private static Voice voice(Voice before, Holder.Kind holder) {
        if (holder == Holder.Kind.AUTHOR) {
            return Voice.AUTHOR;
        }
        return before == Voice.AUTHOR ? Voice.INDIRECT : before;
    }

    private static String missing(ReviewedDocument document, Passage passage, Judgement judgement) {
        return lenientFormat(
                "the decision is not applied: no claim of %s to %s %s near characters %s to %s of '%s'",
                judgement.holder().name(),
                judgement.stance() == Stance.SUPPORT ? "support" : "oppose",
                judgement.proposal(),
                passage.evidence().span().start(),
                passage.evidence().span().end(),
                document.origin().document());
    }

    private static String unknownProposal(Judgement judgement) {
        return lenientFormat("the decision is not applied: the codebook has no proposal '%s'", judgement.proposal());
    }
}
