package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SelectionTest {

    private static final Codebook NONE = new Codebook(List.of());
    private static final DocumentId ARTICLE = new DocumentId("ferry");

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    @Test
    void choosesOneOfTwoWordingsThatRestOnTheSameWords() {
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The old harbour ferry is saved", 0.95f, 0.31f);
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour ferry is kept", "Boris", 50);
        claim("The old harbour ferry is saved", "Anna", 0);

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).containsExactly("The harbour ferry is kept");
    }

    @Test
    void countsWordingsOfOppositeSignThatRestOnTheSameWordsAsOne() {
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The harbour ferry is sold", 0.95f, 0.31f);
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour ferry is kept", "Boris", 50);
        judgements.add(judgement("~The harbour ferry is sold", "Anna", 0, Stance.OPPOSE));

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).containsExactly("The harbour ferry is kept");
    }

    @Test
    void takesWordingsForOneThatDrawMostlyTheSameClaims() {
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The boats across the bay go on", 0.6f, 0.8f);
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour ferry is kept", "Boris", 50);
        claim("The boats across the bay go on", "Anna", 0);
        claim("The boats across the bay go on", "Boris", 50);
        claim("The boats across the bay go on", "Carla", 100);

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).hasSize(1);
    }

    @Test
    void keepsWordingsThatDrawTheSameClaimsWithMixedSigns() {
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The boats across the bay are sold", 0.6f, 0.8f);
        for (int holder = 0; holder < 6; holder++) {
            claim("The harbour ferry is kept", "Anna " + holder, 50 * holder);
            Stance stance = holder % 2 == 0 ? Stance.SUPPORT : Stance.OPPOSE;
            judgements.add(judgement("~The boats across the bay are sold", "Anna " + holder, 50 * holder, stance));
        }

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).hasSize(2);
    }

    @Test
    void takesNearWordingsForOneWhateverTheyRestOn() {
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The old harbour ferry is saved", 0.95f, 0.31f);
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour ferry is kept", "Boris", 50);
        claim("The old harbour ferry is saved", "Carla", 100);

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).containsExactly("The harbour ferry is kept");
    }

    @Test
    void keepsNearWordingsWithUnlikeNamesApart() {
        candidate("The ferry to Norland is kept", 1, 0);
        candidate("The ferry to Ruritania is kept", 0.95f, 0.31f);
        claim("The ferry to Norland is kept", "Anna", 0);
        claim("The ferry to Ruritania is kept", "Carla", 100);

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).hasSize(2);
    }

    @Test
    void keepsRivalsThatRestOnOtherWords() {
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The harbour tunnel is dug", 0, 1);
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour ferry is kept", "Boris", 50);
        claim("The harbour tunnel is dug", "Carla", 100);

        assertThat(wordings(NONE, InductionOptions.DEFAULT))
                .containsExactly("The harbour ferry is kept", "The harbour tunnel is dug");
    }

    @Test
    void putsTheHeaviestFirstAndCutsTheRest() {
        candidate("The harbour tunnel is dug", 0, 1);
        candidate("The harbour ferry is kept", 1, 0);
        claim("The harbour tunnel is dug", "Carla", 100);
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour ferry is kept", "Boris", 50);

        assertThat(wordings(NONE, new InductionOptions(1, 1))).containsExactly("The harbour ferry is kept");
    }

    @Test
    void putsWhatAPersonWouldTakeForAProposalBeforeWhatDrawsAsManyClaims() {
        candidates.add(candidate("The harbour ability is dug", 1, 0.1, new float[] {0, 1}));
        candidates.add(candidate("The harbour ferry is kept", 1, 0.8, new float[] {1, 0}));
        claim("The harbour ability is dug", "Anna", 0);
        claim("The harbour ferry is kept", "Boris", 100);

        assertThat(wordings(NONE, InductionOptions.DEFAULT))
                .containsExactly("The harbour ferry is kept", "The harbour ability is dug");
    }

    @Test
    void putsWhatIsPutForwardBeforeWhatIsOnlyMentioned() {
        candidates.add(candidate("The harbour tunnel is dug", 0.3, 0.8, new float[] {0, 1}));
        candidates.add(candidate("The harbour ferry is kept", 1, 0.8, new float[] {1, 0}));
        claim("The harbour tunnel is dug", "Anna", 0);
        claim("The harbour tunnel is dug", "Anna", 50);
        claim("The harbour ferry is kept", "Boris", 100);

        assertThat(wordings(NONE, InductionOptions.DEFAULT).get(0)).isEqualTo("The harbour ferry is kept");
    }

    @Test
    void takesTwoPassagesOfOneHolderForTwoClaims() {
        candidates.add(candidate("The harbour tunnel is dug", 0.3, 0.8, new float[] {0, 1}));
        claim("The harbour tunnel is dug", "Anna", 0);
        claim("The harbour tunnel is dug", "Anna", 50);

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).hasSize(1);
    }

    @Test
    void leavesOutWhatIsOnlyMentionedAndHasOneClaim() {
        candidates.add(candidate("The harbour tunnel is dug", 0.3, 0.8, new float[] {0, 1}));
        claim("The harbour tunnel is dug", "Anna", 0);
        claim("The harbour tunnel is dug", "Anna", 10);

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).isEmpty();
    }

    @Test
    void leavesOutWhatNobodyTakesAStanceOn() {
        candidate("The harbour ferry is kept", 1, 0);

        assertThat(wordings(NONE, InductionOptions.DEFAULT)).isEmpty();
    }

    @Test
    void keepsGivenProposalsAndAddsOnlyWhatTheyDoNotExplain() {
        Codebook given = new Codebook(List.of(new Proposal("F1", "The ferry goes on", "", "")));
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The harbour tunnel is dug", 0, 1);
        judgements.add(judgement("F1", "Anna", 0, Stance.SUPPORT));
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour tunnel is dug", "Carla", 100);

        InducedCodebook induced = select(given, InductionOptions.DEFAULT);

        assertThat(induced.codebook().proposals()).extracting(Proposal::id).containsExactly("F1", "harbour-tunnel-dug");
    }

    @Test
    void doesNotDependOnTheOrderOfTheClaims() {
        candidate("The harbour ferry is kept", 1, 0);
        candidate("The harbour tunnel is dug", 0, 1);
        claim("The harbour ferry is kept", "Anna", 0);
        claim("The harbour tunnel is dug", "Carla", 100);
        InducedCodebook one = select(NONE, InductionOptions.DEFAULT);
        Collections.reverse(judgements);
        Collections.reverse(candidates);

        InducedCodebook other = select(NONE, InductionOptions.DEFAULT);

        assertThat(other.codebook().proposals()).isEqualTo(one.codebook().proposals());
        assertThat(other.examples()).isEqualTo(one.examples());
    }

    private List<String> wordings(Codebook given, InductionOptions options) {
        return select(given, options).codebook().proposals().stream()
                .map(Proposal::text)
                .toList();
    }

    private InducedCodebook select(Codebook given, InductionOptions options) {
        Draft draft =
                new Draft(List.of(new DocumentFindings(ARTICLE, candidates)), given, new Fixed(new float[] {0, 0}));
        return new Selection(draft, judgements, options).choose();
    }

    private void candidate(String wording, float x, float y) {
        candidates.add(candidate(wording, 1, 0.8, new float[] {x, y}));
    }

    private static Candidate candidate(String wording, double strength, double acceptance, float[] vector) {
        Proposition proposition =
                new Proposition(wording, wording, false, Stance.SUPPORT, strength, "", Set.of(), new Span(0, 10));
        return new Candidate(ARTICLE, proposition, wording + ", they say.", 0.8, acceptance, vector);
    }

    private void claim(String wording, String holder, int start) {
        judgements.add(judgement("~" + wording, holder, start, Stance.SUPPORT));
    }

    private static Judgement judgement(String proposal, String holder, int start, Stance stance) {
        return new Judgement(ARTICLE, holder, proposal, stance, new Span(start, start + 20), "words " + start, 0.8);
    }
}
