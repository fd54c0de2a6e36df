package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Definite descriptions of bodies agree with what the bodies are. */
final class BodyKindsTest {

    private static final BodyKinds KINDS = BodyKinds.standard(NameEndings.standard());

    @Test
    void theNameTellsTheKindByItsLastWordOrTheOneBeforeOf() {
        assertThat(KINDS.of("Tramway Workers' Union")).containsExactly("union");
        assertThat(KINDS.of("Bank of Lund")).containsExactly("bank");
        assertThat(KINDS.of("Blue Shore")).isEmpty();
    }

    @Test
    void aUnionIsNoBroadcasterAndACompanyNoMinistry() {
        assertThat(KINDS.agree("union", "BBC")).isFalse();
        assertThat(KINDS.agree("company", "Ministry of Trade")).isFalse();
        assertThat(KINDS.agree("broadcaster", "BBC")).isTrue();
    }

    @Test
    void aUnionIsNoChamberAndNotTheEuropeanOne() {
        assertThat(KINDS.agree("union", "Chamber of Commerce")).isFalse();
        assertThat(KINDS.agree("union", "European Union")).isFalse();
        assertThat(KINDS.agree("union", "Tramway Workers' Union")).isTrue();
    }

    @Test
    void aBodyOfUnknownKindMayBeAnything() {
        assertThat(KINDS.agree("union", "Blue Shore")).isTrue();
    }

    @Test
    void aDescriptionThatFitsNoneOfTheBodiesStaysUnresolved() {
        assertThat(Marked.holdersOf("[PERSON Karl/NNP Moe/NNP ] told/VBD the/DT [ORGANISATION BBC/NNP ] so/RB ./. "
                        + "{ The/DT union/NN } refused/VBD ./."))
                .containsExactly("union");
    }

    @Test
    void aDescriptionTakesUpTheBodyThatIsOneThoughAnotherStandsNearer() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT [ORGANISATION Tram/NNP Union/NNP ] met/VBD ./. "
                                        + "[PERSON Karl/NNP Moe/NNP ] told/VBD the/DT [ORGANISATION BBC/NNP ] so/RB ./. { The/DT union/NN } refused/VBD ./."))
                .containsExactly("Tram Union");
    }

    @Test
    void aDescriptionWithWordsOfItsOwnIsNotTheBodyThatLacksThem() {
        assertThat(Marked.holdersOf("The/DT [ORGANISATION Tram/NNP Union/NNP ] met/VBD ./. "
                        + "{ The/DT union/NN of/IN the/DT dockers/NNS } refused/VBD ./."))
                .containsExactly("union of the dockers");
    }

    @Test
    void whatTheTextCallsABodyGoesBeforeWhatStandsNearer() {
        assertThat(Marked.holdersOf(
                        "{ Developer/NN Casterbridge/NNP Homes/NNPS } agreed/VBD ./. [ORGANISATION Blue/NNP Shore/NNP ] met/VBD ./. "
                                + "{ The/DT developer/NN } refused/VBD ./."))
                .containsExactly("Casterbridge Homes", "Casterbridge Homes");
    }
}
