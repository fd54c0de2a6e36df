package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Metadata.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-04 bridge.txt,2021-03-04",
        "gazette_20210304.pdf,2021-03-04",
        "2021_03_04.html,2021-03-04",
        "The Post 4 March 2021.docx,2021-03-04",
        "bridge-4-mar-2021.txt,2021-03-04",
        "'March 4, 2021.txt',2021-03-04",
        "copy of 20210304 and 2021-03-04.txt,2021-03-04"
    })
    void readsTheDateInAFileName(String name, String date) {
        assertThat(PublicationDate.ofFileName(name).find(Field.DATE)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bridge.txt",
                "04-03-2021.txt",
                "120210304.txt",
                "2021030455.txt",
                "2021-13-04.txt",
                "2021-03_04.txt",
                "2020-01-01 to 2020-12-31.txt",
                "summer 2021.txt",
                "dismay 4 2021.txt"
            })
    void takesNoDateFromOtherNames(String name) {
        assertThat(PublicationDate.ofFileName(name).find(Field.DATE)).isEmpty();
    }
}
