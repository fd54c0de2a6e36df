package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AuthorNamesTest {

    private static final Metadata TITLED = Metadata.NONE.with(Field.TITLE, "Close the lock");

    @Test
    void takesNameFromByline() {
        DocumentSummary document = document("a", TITLED.with(Field.AUTHOR, "Mira Holt"));
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Mira Holt");
    }

    @Test
    void namesUnknownAuthorAfterTitle() {
        DocumentSummary document = document("a", TITLED);
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Author of “Close the lock”");
    }

    @Test
    void keepsUnknownAuthorsOfOneTitleApart() {
        DocumentSummary one = document("a", TITLED);
        DocumentSummary two = document("b", TITLED);
        AuthorNames names = new AuthorNames(List.of(one, two));
        assertThat(names.of(one)).containsExactly("Author of a");
        assertThat(names.of(two)).containsExactly("Author of b");
    }

    @Test
    void namesWhoeverAnswersInAnInterview() {
        DocumentSummary document =
                document("a", Metadata.NONE.with(Field.AUTHOR, "Milo Danziger").with(Field.INTERVIEWEE, "Anneke Roos"));
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Anneke Roos");
    }

    @Test
    void namesEachWhoAnswersInAnInterview() {
        DocumentSummary document = document("a", Metadata.NONE.with(Field.INTERVIEWEE, "Anneke Roos and Karl Moe"));
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Anneke Roos", "Karl Moe");
    }

    @Test
    void aFirmOfTwoNamesIsOne() {
        DocumentSummary document = document("a", Metadata.NONE.with(Field.INTERVIEWEE, "Roos and Moe"));
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Roos and Moe");
    }

    @Test
    void thoseWhoWroteTogetherAreSeveral() {
        DocumentSummary document = document("a", Metadata.NONE.with(Field.AUTHOR, "Anneke Roos and Karl Moe"));
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Anneke Roos", "Karl Moe");
    }

    @Test
    void aDeskThatWroteIsOne() {
        DocumentSummary document = document("a", Metadata.NONE.with(Field.AUTHOR, "Staff and agencies"));
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Staff and agencies");
    }

    @Test
    void namesUnknownAuthorWithoutTitleAfterFile() {
        DocumentSummary document = document("a", Metadata.NONE);
        assertThat(new AuthorNames(List.of(document)).of(document)).containsExactly("Author of a");
    }

    private static DocumentSummary document(String id, Metadata metadata) {
        return new DocumentSummary(new DocumentId(id), id + ".txt", metadata, 10, 5, "");
    }
}
