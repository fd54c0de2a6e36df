package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She would support the new tram only if the state paid half. | would support the new tram",
                "Lind would back the tram line if the fares were cut. | would back the tram line if",
                "Unless the fares are cut, we will vote against the tram. | we will vote against the tram",
                "Provided that the state pays, the league supports the tram. | the league supports the tram",
                "Moe opposes the tram unless the town is paid. | opposes the tram",
                "Moe said he might accept the tram. | he might accept the tram",
                "We would have accepted a shorter tram. | would have accepted a shorter tram",
                "She would perhaps support free rides. | would perhaps support free rides"
            })
    void positionOnAConditionIsLimited(String text, String evidence) {
        assertThat(new Conditions(Texts.document(text)).limit(Texts.spanOf(text, evidence)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tram would hurt farmers if it were built. | would hurt farmers if it were built",
                "She backs the tram even if it is dear. | backs the tram",
                "She supports the tram. Moe would join if he were paid. | supports the tram",
                "Asked if she agrees, Lind backed the tram. | Lind backed the tram",
                "She moved to block care provided by the army. | moved to block care provided by the army",
                "She supports the tram. | supports the tram",
                "They have accepted a shorter tram. | have accepted a shorter tram",
                "Lind opposes the tram; Moe would back it if it were cheap. | opposes the tram"
            })
    void otherPositionIsNot(String text, String evidence) {
        assertThat(new Conditions(Texts.document(text)).limit(Texts.spanOf(text, evidence)))
                .isFalse();
    }
}
