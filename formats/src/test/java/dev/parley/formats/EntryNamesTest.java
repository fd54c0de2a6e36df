package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryNamesTest {

    @ParameterizedTest
    @CsvSource({"a/../a/b.txt,a/b.txt", "./a//b.txt,a/b.txt", "a\\b.txt,a/b.txt", "a..b/c...txt,a..b/c...txt"})
    void followsDetoursWithinTheArchive(String name, String plain) {
        assertThat(EntryNames.leadsOut(name)).isFalse();
        assertThat(EntryNames.plain(name)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../../b.txt", "..\\a.txt", "/etc/a.txt", "C:\\a.txt", "C:/a.txt", ".."})
    void tellsNamesThatLeadOutOfTheArchive(String name) {
        assertThat(EntryNames.leadsOut(name)).isTrue();
        assertThat(EntryNames.plain(name)).isEqualTo(name);
    }
}
