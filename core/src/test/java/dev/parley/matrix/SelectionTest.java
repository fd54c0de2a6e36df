package dev.parley.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SelectionTest {

    private static final Claim UNDATED = ClaimBuilder.actor("Ada", "tram").claim();
    private static final Claim MAY = in("Post", "2031-05-02");
    private static final Claim JUNE = in("Wire", "2031-06-02");
    private static final List<Claim> CLAIMS = List.of(UNDATED, MAY, JUNE);

    @Test
    void takesEveryClaimByDefault() {
        assertThat(Selection.ALL.choose(CLAIMS, Map.of())).isEqualTo(CLAIMS);
    }

    @Test
    void includesTheDaysOfItsBounds() {
        Selection day = period(Optional.of(LocalDate.of(2031, 5, 2)), Optional.of(LocalDate.of(2031, 5, 2)));

        assertThat(day.choose(CLAIMS, Map.of())).containsExactly(MAY);
    }

    @Test
    void leavesOutClaimsBeforeAndWithoutADate() {
        Selection later = period(Optional.of(LocalDate.of(2031, 5, 3)), Optional.empty());

        assertThat(later.choose(CLAIMS, Map.of())).containsExactly(JUNE);
    }

    @Test
    void leavesOutOtherOutlets() {
        Selection wire = new Selection(Optional.empty(), Optional.empty(), Set.of("Wire"), Set.of());

        assertThat(wire.choose(CLAIMS, Map.of())).containsExactly(JUNE);
    }

    @Test
    void leavesOutOtherKinds() {
        Claim author = ClaimBuilder.author("Cleo", "tram").claim();
        Claim state = ClaimBuilder.actor("Bolivia", "tram").claim();
        Claim unknown = ClaimBuilder.actor("Zed", "tram").claim();
        List<Claim> claims = List.of(UNDATED, author, state, unknown);
        Map<String, EntityKind> kinds =
                Map.of("Ada", EntityKind.PERSON, "Bolivia", EntityKind.STATE, "Cleo", EntityKind.STATE);

        assertThat(kinds(EntityKind.STATE).choose(claims, kinds)).containsExactly(state);
        assertThat(kinds(EntityKind.AUTHOR).choose(claims, kinds)).containsExactly(author);
    }

    @Test
    void rejectsAPeriodThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> period(Optional.of(LocalDate.of(2031, 5, 3)), Optional.of(LocalDate.of(2031, 5, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from 2031-05-03 must not be later than to 2031-05-02");
    }

    private static Selection period(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Selection(from, to, Set.of(), Set.of());
    }

    private static Selection kinds(EntityKind kind) {
        return new Selection(Optional.empty(), Optional.empty(), Set.of(), Set.of(kind));
    }

    private static Claim in(String outlet, String date) {
        return ClaimBuilder.actor("Ada", "tram").from("d", outlet, "", date).claim();
    }
}
