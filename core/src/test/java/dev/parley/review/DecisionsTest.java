package dev.parley.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.table.Place;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DecisionsTest {

    private static final Origin ORIGIN = new Origin(new DocumentId("a"), "Post", "", "2031-05-02");
    private static final List<ReviewedDocument> DOCUMENTS = List.of(new ReviewedDocument(ORIGIN, "ab12"));

    private static final Claim HOLT = claim("Holt", "P1", Stance.SUPPORT, 10, 20, 0.4);
    private static final Claim RIVERS = claim("Rivers", "P1", Stance.OPPOSE, 30, 40, 0.4);

    @Test
    void dropsWhatIsRejected() {
        Reviewed reviewed = apply(new Decision.Reject(source(1), passage(10, 20), judgement("Holt", Stance.SUPPORT)));

        assertThat(reviewed.claims()).containsExactly(RIVERS);
        assertThat(reviewed.warnings()).isEmpty();
    }

    @Test
    void isSureOfWhatIsAccepted() {
        Reviewed reviewed = apply(new Decision.Accept(source(1), passage(10, 20), judgement("Holt", Stance.SUPPORT)));

        assertThat(reviewed.claims()).containsExactly(claim("Holt", "P1", Stance.SUPPORT, 10, 20, 1), RIVERS);
    }

    @Test
    void changesHolderProposalStanceAndModality() {
        Decision.Change change = new Decision.Change(
                source(1),
                passage(10, 20),
                judgement("Holt", Stance.SUPPORT),
                new Judgement(new Holder(Holder.Kind.AUTHOR, "Vik"), "P2", Stance.OPPOSE),
                Modality.CONDITIONAL);

        Claim changed = apply(change).claims().get(0);

        assertThat(changed)
                .isEqualTo(new Claim(
                        ORIGIN,
                        new Holder(Holder.Kind.AUTHOR, "Vik"),
                        "",
                        "P2",
                        Stance.OPPOSE,
                        Modality.CONDITIONAL,
                        Voice.AUTHOR,
                        HOLT.evidence(),
                        1,
                        List.of()));
    }

    @Test
    void addsWhatWasNotRead() {
        Decision.Add add =
                new Decision.Add(source(1), passage(50, 60), judgement("Vik", Stance.SUPPORT), Modality.UNCONDITIONAL);

        assertThat(apply(add).claims().get(2).origin()).isEqualTo(ORIGIN);
        assertThat(apply(add).claims()).hasSize(3);
    }

    @Test
    void doesNotAddWhatIsThere() {
        Decision.Add add =
                new Decision.Add(source(1), passage(12, 22), judgement("Holt", Stance.SUPPORT), Modality.UNCONDITIONAL);

        assertThat(apply(add).claims()).hasSize(2);
    }

    @Test
    void findsAClaimWhoseEvidenceHasMovedALittle() {
        Reviewed reviewed = apply(new Decision.Reject(source(1), passage(5, 12), judgement("Holt", Stance.SUPPORT)));

        assertThat(reviewed.claims()).containsExactly(RIVERS);
    }

    @Test
    void tellsWhatFindsNoClaim() {
        Reviewed reviewed = apply(new Decision.Reject(source(7), passage(20, 30), judgement("Holt", Stance.SUPPORT)));

        assertThat(reviewed.claims()).containsExactly(HOLT, RIVERS);
        assertThat(reviewed.warnings())
                .extracting(Object::toString)
                .containsExactly("d.csv:7:1: warning: the decision is not applied: no claim of Holt to support P1 near"
                        + " characters 20 to 30 of 'a'");
    }

    @Test
    void tellsWhatFindsNoDocument() {
        Passage elsewhere = new Passage(new DocumentId("a"), "ffff", new Evidence(new Span(10, 20), "x".repeat(10)));

        Reviewed reviewed = apply(new Decision.Reject(source(1), elsewhere, judgement("Holt", Stance.SUPPORT)));

        assertThat(reviewed.claims()).hasSize(2);
        assertThat(reviewed.warnings()).hasSize(1);
    }

    @Test
    void findsADocumentByItsHashUnderAnotherName() {
        Passage renamed = new Passage(new DocumentId("b"), "ab12", new Evidence(new Span(10, 20), "x".repeat(10)));

        Reviewed reviewed = apply(new Decision.Reject(source(1), renamed, judgement("Holt", Stance.SUPPORT)));

        assertThat(reviewed.claims()).containsExactly(RIVERS);
    }

    @Test
    void leavesAChangeThatHasBeenMadeAsItIs() {
        Decision.Change flip = flip("Vik", Stance.SUPPORT, 10, 20);
        Claim flipped = claim("Vik", "P1", Stance.OPPOSE, 10, 20, 0.4);

        Reviewed reviewed = Decisions.apply(List.of(flip), List.of(flipped), DOCUMENTS, id -> true);

        assertThat(reviewed.claims()).containsExactly(claim("Vik", "P1", Stance.OPPOSE, 10, 20, 1));
        assertThat(reviewed.warnings()).isEmpty();
    }

    @Test
    void doesNotTakeAClaimThatItHasChangedForAnother() {
        Claim support = claim("Vik", "P1", Stance.SUPPORT, 10, 20, 0.4);
        Claim oppose = claim("Vik", "P1", Stance.OPPOSE, 10, 20, 0.4);

        Reviewed reviewed = Decisions.apply(
                List.of(flip("Vik", Stance.SUPPORT, 10, 20), flip("Vik", Stance.OPPOSE, 10, 20)),
                List.of(support, oppose),
                DOCUMENTS,
                id -> true);

        assertThat(reviewed.claims()).extracting(Claim::stance).containsExactly(Stance.OPPOSE, Stance.SUPPORT);
    }

    @Test
    void tellsOfAProposalThatTheCodebookLacks() {
        Reviewed reviewed =
                Decisions.apply(List.of(flip("Holt", Stance.SUPPORT, 10, 20)), List.of(HOLT), DOCUMENTS, id -> false);

        assertThat(reviewed.claims()).containsExactly(HOLT);
        assertThat(reviewed.warnings()).extracting(Object::toString).asString().contains("no proposal 'P1'");
    }

    private static Reviewed apply(Decision decision) {
        return Decisions.apply(List.of(decision), List.of(HOLT, RIVERS), DOCUMENTS, id -> true);
    }

    private static Decision.Change flip(String name, Stance before, int start, int end) {
        return new Decision.Change(
                source(1),
                passage(start, end),
                judgement(name, before),
                judgement(name, before.flipped()),
                Modality.UNCONDITIONAL);
    }

    private static Claim claim(String name, String proposal, Stance stance, int start, int end, double confidence) {
        return new Claim(
                ORIGIN,
                new Holder(Holder.Kind.ACTOR, name),
                name,
                proposal,
                stance,
                Modality.UNCONDITIONAL,
                Voice.QUOTE,
                new Evidence(new Span(start, end), "x".repeat(end - start)),
                confidence,
                List.of());
    }

    private static Passage passage(int start, int end) {
        return new Passage(new DocumentId("a"), "ab12", new Evidence(new Span(start, end), "x".repeat(end - start)));
    }

    private static Judgement judgement(String name, Stance stance) {
        return new Judgement(new Holder(Holder.Kind.ACTOR, name), "P1", stance);
    }

    private static Decision.Source source(int line) {
        return new Decision.Source("d.csv", new Place(line, 1));
    }
}
