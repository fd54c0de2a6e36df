package dev.parley.induction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.induction.Inflection.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InflectionTest {

    private final Inflection inflection = new Inflection();

    @ParameterizedTest
    @CsvSource({"join,joins", "pass,passes", "deny,denies", "deploy,deploys", "veto,vetoes", "have,has", "be,is"})
    void givesThePresentOfTheThirdPerson(String lemma, String present) {
        assertThat(inflection.present(lemma, Count.SINGULAR)).isEqualTo(present);
    }

    @Test
    void leavesThePluralAsItIs() {
        assertThat(inflection.present("pass", Count.PLURAL)).isEqualTo("pass");
    }

    @ParameterizedTest
    @CsvSource({"build,built", "withdraw,withdrawn", "raise,raised", "deny,denied", "ban,banned", "employ,employed"})
    void givesTheParticiple(String lemma, String participle) {
        assertThat(inflection.participle(lemma)).isEqualTo(participle);
    }
}
