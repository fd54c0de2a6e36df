package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headlines whose verbs pass for nouns. */
final class HeadlinesTest {

    @Test
    void theVerbBehindAPluralIsNoPartOfAName() {
        assertThat(Marked.holdersOf(
                        "{ Rowers/NNS and/CC boatmen/NNS protest/NN } over/IN dam/NN The/DT dam/NN grows/VBZ"))
                .containsExactly("rowers and boatmen");
    }

    @Test
    void theVerbBehindABodyIsNoPartOfItsName() {
        assertThat(Marked.holdersOf("{ Cabinet/NN backs/NNS Tarna/NNP dam/NN }"))
                .containsExactly("cabinet");
    }

    @Test
    void aCompoundInASentenceStaysWhole() {
        assertThat(Marked.holdersOf("{ The/DT farmers/NNS protest/NN } goes/VBZ on/IN ./."))
                .containsExactly("farmers protest");
    }

    @Test
    void aRoleInAHeadlineIsWhoeverBearsIt() {
        assertThat(Marked.holdersOf("Talks/NNS :/: { minister/NN } resigns/VBZ over/IN dam/NN The/DT dam/NN grows/VBZ"))
                .containsExactly("minister");
    }
}
