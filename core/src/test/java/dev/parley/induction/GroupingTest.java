package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GroupingTest {

    @Test
    void groupsCandidatesOfOnePositiveWording() {
        List<Group> groups = Grouping.of(List.of(
                candidate("The bread tax is repealed", "The bread tax is kept", 1, 0),
                candidate("The bread tax is kept", "The bread tax is kept", 1, 0)));

        assertThat(groups).hasSize(1);
    }

    @Test
    void neverHasTwoGroupsOfOneWording() {
        List<Group> groups = Grouping.of(List.of(
                candidate("The bread tax is abolished", "The bread tax is kept", 1, 0),
                candidate("The bread tax is abolished", "The bread tax is kept", 1, 0),
                candidate("The bread tax is abolished", "The bread tax is abolished", 0, 1)));

        assertThat(groups).extracting(Group::wording).containsExactly("The bread tax is abolished");
        assertThat(groups.get(0).members()).hasSize(3);
    }

    @Test
    void keepsApartWhatDiffersInANumberHoweverNear() {
        List<Group> groups = Grouping.of(List.of(
                candidate("A moratorium of 5 years is imposed", "A moratorium of 5 years is imposed", 1, 0),
                candidate("A moratorium of 20 years is imposed", "A moratorium of 20 years is imposed", 1, 0)));

        assertThat(groups).hasSize(2);
    }

    private static Candidate candidate(String wording, String positive, float x, float y) {
        boolean turned = !wording.equals(positive);
        Proposition proposition =
                new Proposition(wording, positive, turned, Stance.SUPPORT, 1, "", Set.of(), new Span(0, 10));
        return new Candidate(new DocumentId("article"), proposition, wording, 0.5, 0.5, new float[] {x, y});
    }
}
