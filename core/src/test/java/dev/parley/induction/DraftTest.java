package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DraftTest {

    private static final DocumentId ARTICLE = new DocumentId("ferry");
    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};

    @Test
    void leavesOutWhatAGivenProposalSaysWordForWord() {
        assertThat(drafted("the Harbour ferry is kept", NORTH)).isEmpty();
    }

    @Test
    void leavesOutWhatAGivenProposalSaysInOtherWords() {
        assertThat(drafted("The ferry in the harbour goes on", EAST)).isEmpty();
    }

    @Test
    void keepsWhatDiffersFromAGivenProposalByANumber() {
        assertThat(drafted("The harbour ferry is kept for 20 years", EAST))
                .containsExactly("The harbour ferry is kept");
    }

    @Test
    void keepsWhatNoGivenProposalSays() {
        assertThat(drafted("The harbour tunnel is dug", NORTH)).containsExactly("The harbour ferry is kept");
    }

    /** What is left of "The harbour ferry is kept" beside a given proposal. */
    private static List<String> drafted(String given, float[] vector) {
        Codebook codebook = new Codebook(List.of(new Proposal("F1", given, "", "")));
        Draft draft =
                new Draft(List.of(new DocumentFindings(ARTICLE, List.of(candidate()))), codebook, new Fixed(vector));
        return draft.groups().values().stream().map(Group::wording).toList();
    }

    private static Candidate candidate() {
        String wording = "The harbour ferry is kept";
        Proposition proposition =
                new Proposition(wording, wording, false, Stance.SUPPORT, 1, "", Set.of(), new Span(0, 10));
        return new Candidate(ARTICLE, proposition, wording, 0.8, 0.8, EAST);
    }
}
