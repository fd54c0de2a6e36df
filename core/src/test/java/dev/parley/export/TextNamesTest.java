package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.DocumentId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TextNamesTest {

    @Test
    void takesTheNameOfTheDocument() {
        assertThat(names("letter", "münze 2")).containsExactly("letter.txt", "münze 2.txt");
    }

    @Test
    void putsNothingOutsideTheFolder() {
        assertThat(names("../../etc/passwd", "..", "/root"))
                .noneMatch(name -> name.contains("/") || name.startsWith("."));
    }

    @Test
    void replacesWhatFileSystemsRefuse() {
        assertThat(names("a\nb:c?")).containsExactly("a_b_c_.txt");
    }

    @Test
    void namesNoDevice() {
        assertThat(names("nul")).containsExactly("_nul.txt");
    }

    @Test
    void tellsNamesApartThatDifferInCaseOnly() {
        assertThat(names("Letter", "letter", "LETTER").stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsLongNamesApart() {
        String start = "x".repeat(300);

        assertThat(names(start + "1", start + "2")).doesNotHaveDuplicates().allMatch(name -> name.length() < 100);
    }

    @Test
    void dependsNotOnTheOrderOfTheDocuments() {
        assertThat(TextNames.of(List.of(new DocumentId("a/b"), new DocumentId("a:b"))))
                .isEqualTo(TextNames.of(List.of(new DocumentId("a:b"), new DocumentId("a/b"))));
    }

    private static List<String> names(String... ids) {
        return List.copyOf(
                TextNames.of(Arrays.stream(ids).map(DocumentId::new).toList()).values());
    }
}
