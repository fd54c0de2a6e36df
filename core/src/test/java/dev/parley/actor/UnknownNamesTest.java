package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import org.junit.jupiter.api.Test;

final class UnknownNamesTest {

    @Test
    void nameBehindATitleIsAPerson() {
        Marked marked = Marked.of("a", "{ Foreign/NNP Minister/NNP Hallgerd/NNP Brandt/NNP } refused/VBD ./.");
        assertThat(marked.holderNames()).containsExactly("Hallgerd Brandt");
        assertThat(marked.resolve().entities().get(0).kind()).isEqualTo(EntityKind.PERSON);
    }

    @Test
    void nameBehindABodyIsABody() {
        Marked marked = Marked.of("a", "{ Developer/NN Casterbridge/NNP Homes/NNP } refused/VBD ./.");
        assertThat(marked.holderNames()).containsExactly("Casterbridge Homes");
        assertThat(marked.resolve().entities().get(0).kind()).isEqualTo(EntityKind.ORGANISATION);
    }

    @Test
    void kindInFrontOfAKnownNameIsNoPartOfIt() {
        assertThat(Marked.holdersOf("{ [ORGANISATION Developer/NN Casterbridge/NNP Homes/NNP ] } refused/VBD ./."))
                .containsExactly("Casterbridge Homes");
    }

    @Test
    void capitalisedKindIsAPartOfTheName() {
        assertThat(Marked.holdersOf("{ [ORGANISATION Developer/NNP Bank/NNP Oberau/NNP ] } refused/VBD ./."))
                .containsExactly("Developer Bank Oberau");
    }

    @Test
    void describedBodyWithACapitalIsAnOrganisation() {
        assertThat(Marked.of("a", "{ the/DT Fishermen/NNPS ’s/POS League/NNP } refused/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::kind)
                .containsExactly(EntityKind.ORGANISATION);
    }

    @Test
    void leagueInSmallLettersIsNoNamedBody() {
        assertThat(Marked.of("a", "{ a/DT league/NN of/IN anglers/NNS } refused/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::kind)
                .containsExactly(EntityKind.GROUP);
    }

    @Test
    void titleAloneIsNoName() {
        assertThat(Marked.holdersOf("{ A/DT foreign/JJ minister/NN } refused/VBD ./."))
                .containsExactly("foreign minister");
    }

    @Test
    void titleInsideANameStays() {
        assertThat(Marked.holdersOf("{ [ORGANISATION Farm/NNP Workers/NNP Union/NNP ] } refused/VBD ./."))
                .containsExactly("Farm Workers Union");
    }

    @Test
    void nameThatAManGoesByIsHis() {
        assertThat(Marked.holdersOf("{ a/DT younger/JJR man/NN } who/WP would/MD only/RB be/VB called/VBN/call “/`` "
                        + "Moss/NNP ”/'' agreed/VBD ./."))
                .containsExactly("Moss");
    }

    @Test
    void whatAManCallsSomethingElseIsNotHisName() {
        assertThat(Marked.holdersOf("{ a/DT younger/JJR man/NN } who/WP called/VBD/call the/DT plan/NN “/`` "
                        + "Madness/NNP ”/'' agreed/VBD ./."))
                .containsExactly("younger man");
    }
}
