package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class NearDuplicatesTest {

    private static final String STORY = words(1, 200);

    @Test
    void findsTheStoryOfAnAgencyInOtherNewspapers() {
        Document first = document("b", STORY, "2021-03-04");
        Document cut = document("a", "OBERAU (Wire) " + STORY.substring(0, STORY.length() * 2 / 3), "2021-03-05");

        assertThat(NearDuplicates.find(List.of(cut, first))).isEqualTo(Map.of(cut.id(), first.id()));
    }

    @Test
    void leavesOtherStoriesAlone() {
        Document half = document("b", words(1, 100) + words(2, 100), "");

        assertThat(NearDuplicates.find(List.of(document("a", STORY, ""), half, document("c", words(3, 200), ""))))
                .isEmpty();
    }

    @Test
    void leavesTextsOfAFewWordsAlone() {
        assertThat(NearDuplicates.find(List.of(document("a", "No comment.", ""), document("b", "No comment.", ""))))
                .isEmpty();
    }

    @Test
    void takesTheEarliestForTheOriginalWhateverTheOrder() {
        List<Document> copies = List.of(
                document("a", STORY, ""), document("b", STORY, "2021-03-05"), document("c", STORY, "2021-03-04"));
        DocumentId original = new DocumentId("c");

        assertThat(NearDuplicates.find(copies))
                .isEqualTo(Map.of(new DocumentId("a"), original, new DocumentId("b"), original))
                .isEqualTo(NearDuplicates.find(Lists.reverse(copies)));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void comparesThousandsOfDocuments() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            documents.add(document("d" + i, words(i + 10, 150), ""));
        }
        documents.add(document("e", words(10, 150), ""));

        assertThat(NearDuplicates.find(documents)).isEqualTo(Map.of(new DocumentId("e"), new DocumentId("d0")));
    }

    private static String words(int seed, int count) {
        return new Random(seed)
                .ints(count, 0, 5_000)
                .mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" ", "", ". "));
    }

    private static Document document(String id, String text, String date) {
        Metadata metadata = date.isEmpty() ? Metadata.NONE : Metadata.NONE.with(Field.DATE, date);
        return new Document(new DocumentId(id), text, List.of(new Span(0, text.length())), metadata);
    }
}
