package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BodyNamesTest {

    @Test
    void acronymInBracketsIsItsExpansion() {
        assertThat(Marked.holdersOf(
                        "The/DT [ORGANISATION River/NNP States/NNPS Union/NNP ] (/-LRB- [ORGANISATION RSU/NNP"
                                + " ] )/-RRB- met/VBD ./. { The/DT [ORGANISATION RSU/NNP ] } agreed/VBD ./."))
                .containsExactly("River States Union");
    }

    @Test
    void expansionInBracketsIsTheAcronym() {
        String explained = "The/DT [ORGANISATION NBKA/NNP ] (/-LRB- [ORGANISATION National/NNP Beekeepers/NNPS ’/POS "
                + "Alliance/NNP ] )/-RRB- met/VBD ./. ";
        assertThat(Marked.holdersOf(explained + "{ The/DT [ORGANISATION NBKA/NNP ] } agreed/VBD ./. "
                        + "{ the/DT Alliance/NNP } refused/VBD ./."))
                .containsExactly("National Beekeepers ' Alliance", "National Beekeepers ' Alliance");
    }

    @Test
    void acronymOfOneBodyIsNotAnotherOneBesideIt() {
        assertThat(Marked.holdersOf("The/DT [ORGANISATION NBKA/NNP ] (/-LRB- [ORGANISATION National/NNP Beekeepers/NNPS"
                        + " Alliance/NNP ] )/-RRB- and/CC the/DT [ORGANISATION Hive/NNP Lamp/NNP"
                        + " Makers/NNPS Federation/NNP ] (/-LRB- [ORGANISATION HLMF/NNP ] )/-RRB- met/VBD"
                        + " ./. { [ORGANISATION NBKA/NNP ] } agreed/VBD ./. { [ORGANISATION HLMF/NNP ] }"
                        + " refused/VBD ./."))
                .containsExactly("National Beekeepers Alliance", "Hive Lamp Makers Federation");
    }

    @Test
    void acronymOfAnotherNameStaysByItself() {
        assertThat(Marked.holdersOf("The/DT [ORGANISATION River/NNP States/NNPS Union/NNP ] met/VBD ./. "
                        + "{ [ORGANISATION XQT/NNP ] } agreed/VBD ./."))
                .containsExactly("XQT");
    }

    @Test
    void partiesOfANameMayComeInEitherOrder() {
        assertThat(Marked.holdersOf("{ The/DT [ORGANISATION NATO-Peru/NNP Council/NNP ] } met/VBD ./. "
                        + "{ The/DT [ORGANISATION Peru-/NNP NATO/NNP Council/NNP ] } met/VBD ./."))
                .containsExactly("NATO-Peru Council", "NATO-Peru Council");
    }

    @Test
    void theHeadOfALongerNameBehindAnArticleIsThatBody() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Fishers/NNPS '/POS Guild/NNP of/IN Tarn/NNP Bay/NNP ] met/VBD ./. "
                                + "The/DT [ORGANISATION Guild/NNP ] agreed/VBD ./."))
                .containsExactly("Fishers ' Guild of Tarn Bay");
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Halver/NNP Post/NNP ] came/VBD ./. The/DT [ORGANISATION Post/NNP"
                                + " ] was/VBD late/JJ ./."))
                .containsExactly("Halver Post");
    }

    @Test
    void theHeadOfTwoLongerNamesIsNeither() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Halver/NNP Post/NNP ] and/CC the/DT [ORGANISATION Lund/NNP Post/NNP ]"
                                + " came/VBD ./. The/DT [ORGANISATION Post/NNP ] was/VBD late/JJ ./."))
                .contains("Post");
    }

    @Test
    void whatABodyIsOfIsNotTheBody() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Fishers/NNPS '/POS Guild/NNP of/IN Tarn/NNP Bay/NNP ] met/VBD ./. "
                                + "[ORGANISATION Tarn/NNP Bay/NNP ] is/VBZ cold/JJ ./."))
                .containsExactly("Fishers ' Guild of Tarn Bay", "Tarn Bay");
    }
}
