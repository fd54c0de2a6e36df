package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many of some people say so. */
final class SharesTest {

    @Test
    void aShareIsNoPartOfTheName() {
        assertThat(Marked.holdersOf("{ 58/CD per/IN cent/NN of/IN the/DT public/NN } oppose/VBP it/PRP ./."))
                .containsExactly("public");
    }

    @Test
    void soManyInSoManyIsNoPartOfTheName() {
        assertThat(Marked.holdersOf("{ Two/CD in/IN five/CD voters/NNS } oppose/VBP it/PRP ./."))
                .containsExactly("voters");
    }

    @Test
    void aFractionIsNoPartOfTheName() {
        assertThat(Marked.holdersOf("{ A/DT third/NN of/IN the/DT villagers/NNS } oppose/VBP it/PRP ./."))
                .containsExactly("villagers");
    }

    @Test
    void mostOfTheFarmersAreFarmers() {
        assertThat(Marked.holdersOf("{ Most/JJS of/IN the/DT farmers/NNS } oppose/VBP it/PRP ./."))
                .containsExactly("farmers");
    }

    @Test
    void someOfThemAreNobody() {
        assertThat(Marked.holdersOf("{ Some/DT of/IN them/PRP } oppose/VBP it/PRP ./."))
                .isEmpty();
    }

    @Test
    void oneInTenAreThoseWhoHaveJustBeenSpokenOf() {
        assertThat(Marked.holdersOf("Farmers/NNS/farmer said/VBD no/UH ./. { One/CD in/IN ten/CD } agreed/VBD ./."))
                .containsExactly("farmers");
    }

    @Test
    void aShareOfAPartyIsNotTheParty() {
        assertThat(Marked.holdersOf("{ 58/CD percent/NN of/IN [ORGANISATION Rowers/NNPS ] } oppose/VBP it/PRP ./."))
                .doesNotContain("Rowers");
    }

    @Test
    void aNumberOfPeopleStaysInTheName() {
        assertThat(Marked.holdersOf("{ Three/CD farmers/NNS } oppose/VBP it/PRP ./."))
                .containsExactly("three farmers");
    }
}
