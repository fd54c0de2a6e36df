package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import org.junit.jupiter.api.Test;

final class ExplainedNamesTest {

    private static final String LONG_FIRST =
            "The/DT Hive/NNP Lamp/NN Makers/NNS ’/'' Federation/NNP (/-LRB- HLMF/NNP )/-RRB- met/VBD ./. ";

    @Test
    void longNameBeforeItsInitialsIsOneBodyWithThem() {
        assertThat(Marked.holdersOf(LONG_FIRST + "{ The/DT HLMF/NN } refused/VBD ./."))
                .containsExactly("Hive Lamp Makers ' Federation");
    }

    @Test
    void initialsBeforeTheLongNameAreOneBodyWithIt() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT NBKA/NN (/-LRB- National/NNP Beekeepers/NNP ’/'' Alliance/NNP )/-RRB- met/VBD "
                                        + "./. { The/DT NBKA/NNP } refused/VBD ./. { The/DT [ORGANISATION Alliance/NNP ] } left/VBD ./."))
                .containsExactly("National Beekeepers ' Alliance", "National Beekeepers ' Alliance");
    }

    @Test
    void lawyersSpeakForTheBodyWhoseTheyAre() {
        assertThat(Marked.principalsOf(LONG_FIRST + "{ The/DT HLMF/NN ’s/POS lawyers/NNS } refused/VBD ./."))
                .containsExactly("Hive Lamp Makers ' Federation");
    }

    @Test
    void bracketOfOtherLettersExplainsNothing() {
        assertThat(Marked.of("a", "The/DT Hive/NNP Lamp/NN Makers/NNS (/-LRB- XQT/NNP )/-RRB- met/VBD ./.")
                        .resolve()
                        .entities())
                .isEmpty();
    }

    @Test
    void treatyWithInitialsIsNoBody() {
        assertThat(Marked.of("a", "The/DT Lake/NNP Fishing/NNP Treaty/NNP (/-LRB- LFT/NNP )/-RRB- holds/VBZ ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::kind)
                .doesNotContain(EntityKind.ORGANISATION);
    }

    @Test
    void unionOfWhichTwoAreNamedIsNeither() {
        assertThat(Marked.holdersOf(
                        "The/DT [ORGANISATION Miners/NNPS Union/NNP ] met/VBD the/DT [ORGANISATION Dockers/NNPS "
                                + "Union/NNP ] ./. { The/DT [ORGANISATION Union/NNP ] } left/VBD ./."))
                .containsExactly("Union");
    }
}
