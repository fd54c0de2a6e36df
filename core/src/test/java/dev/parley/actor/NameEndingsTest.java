package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Legal forms and other words at the end of names. */
final class NameEndingsTest {

    private static final NameEndings ENDINGS = NameEndings.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halver AS",
                "Halver ASA",
                "Halver AB",
                "Halver GmbH",
                "Halver S.A.",
                "Halver SpA",
                "Halver B.V.",
                "Halver Oy",
                "Halver s.r.o.",
                "Halver, Inc.",
                "Halver Co. Ltd.",
                "Halver GmbH & Co. KG",
                "Halver Kft",
                "Halver Pty Ltd"
            })
    void aNameGoesWithoutItsLegalForm(String name) {
        assertThat(ENDINGS.withoutForm(name)).isEqualTo("Halver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Halver Group", "Halver as", "Halver Asa", "AS", "Halver Spa"})
    void whatIsNoLegalFormInJustThatSpellingStays(String name) {
        assertThat(ENDINGS.withoutForm(name)).isEqualTo(name);
    }

    @Test
    void aShorterNameMayLeaveOffAFormInAnyCase() {
        assertThat(ENDINGS.mayLeaveOff("gmbh")).isTrue();
    }

    @Test
    void aShorterNameMayLeaveOffANoun() {
        assertThat(ENDINGS.mayLeaveOff("holdings")).isTrue();
    }

    @Test
    void aShorterNameKeepsAnyOtherWord() {
        assertThat(ENDINGS.mayLeaveOff("bridge")).isFalse();
    }

    @Test
    void aNameWithALegalFormIsAFirms() {
        assertThat(BodyKinds.standard(ENDINGS).isSaid("company", "Halver Zrt")).isTrue();
    }
}
