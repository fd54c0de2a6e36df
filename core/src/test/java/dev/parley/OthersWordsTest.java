package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.matrix.ClaimBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OthersWordsTest {

    private static final Claim GUILDS = ClaimBuilder.actor("Guild", "P1")
            .at(10, "backs the canal")
            .sure(0.7)
            .claim();
    private static final ClaimBuilder AUTHORS =
            ClaimBuilder.author("Jane Doe", "P1").at(10, "backs the canal");

    @Test
    void whatSomebodyElseHoldsMoreSurelyIsNotTheAuthors() {
        assertThat(besideTheGuilds(AUTHORS.sure(0.6).claim())).isEmpty();
    }

    @Test
    void whatTheAuthorHoldsMoreSurelyIsHers() {
        Claim sure = AUTHORS.sure(0.8).claim();
        assertThat(besideTheGuilds(sure)).containsExactly(sure);
    }

    @Test
    void theAuthorsOwnWordsStay() {
        Claim own = AUTHORS.at(90, "it is a good canal").sure(0.4).claim();
        assertThat(besideTheGuilds(own)).containsExactly(own);
    }

    @Test
    void whoSaysItInTheFirstPersonAgrees() {
        Claim own = ClaimBuilder.author("Jane Doe", "P1")
                .at(4, "like the guild, I back the canal")
                .sure(0.4)
                .claim();
        assertThat(besideTheGuilds(own)).containsExactly(own);
    }

    @Test
    void theOppositeOfWhatAnotherHoldsStays() {
        Claim opposite = AUTHORS.opposing().sure(0.4).claim();
        assertThat(besideTheGuilds(opposite)).containsExactly(opposite);
    }

    @Test
    void twoActorsMayHoldTheSame() {
        Claim league = ClaimBuilder.actor("League", "P1")
                .at(10, "backs the canal")
                .sure(0.5)
                .claim();
        assertThat(besideTheGuilds(league)).containsExactly(league);
    }

    /** Returns what is left of a claim beside that of the guild, which always stays. */
    private static List<Claim> besideTheGuilds(Claim claim) {
        List<Claim> left = OthersWords.withoutAuthors(List.of(GUILDS, claim));
        assertThat(left).startsWith(GUILDS);
        return left.subList(1, left.size());
    }
}
