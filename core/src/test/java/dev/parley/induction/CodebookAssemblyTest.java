package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CodebookAssemblyTest {

    private static final String PLAN = "The Lund plan is adopted";
    private static final String FERRY = "The harbour ferry is kept";
    private static final String TUNNEL = "A tunnel is dug below the bay";

    @Test
    void givesAPointOfAPlanThePlanForItsParent() {
        List<Proposal> proposals = assembled(rival(FERRY, PLAN), rival(TUNNEL, ""), rival(PLAN, ""));

        assertThat(proposals)
                .extracting(Proposal::text, Proposal::parent)
                .containsExactly(tuple(FERRY, "lund-plan-adopted"), tuple(TUNNEL, ""), tuple(PLAN, ""));
    }

    @Test
    void hasNoProposalWithinItsOwnPart() {
        List<Proposal> proposals = assembled(rival(FERRY, PLAN), rival(PLAN, FERRY));

        assertThat(proposals).extracting(Proposal::parent).containsExactly("lund-plan-adopted", "");
    }

    @Test
    void leavesOutAWholeThatWasNotChosen() {
        assertThat(assembled(rival(FERRY, PLAN)).get(0).parent()).isEmpty();
    }

    private static List<Proposal> assembled(Rival... chosen) {
        return new CodebookAssembly(new Codebook(List.of()), Map.of())
                .of(List.of(chosen))
                .codebook()
                .proposals();
    }

    private static Rival rival(String wording, String whole) {
        String key = whole.isEmpty() ? "" : Proposition.key(whole);
        Proposition proposition =
                new Proposition(wording, wording, false, Stance.SUPPORT, 1, key, Set.of(), new Span(0, 10));
        Candidate candidate =
                new Candidate(new DocumentId("ferry"), proposition, wording, 0.8, 0.8, new float[] {1, 0});
        return new Rival("~" + wording, Group.of(List.of(candidate)), List.of());
    }
}
