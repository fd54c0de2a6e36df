package dev.parley.nlp.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.claim.Reader;
import dev.parley.claim.Reading;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class JointReaderIT {

    private static JointReader reader;
    private static List<Reference> references;

    @BeforeAll
    static void load() throws IOException {
        reader = JointReader.load(ReaderSize.SMALL);
        references = Reference.all();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void findsStancesAndAttributionsInThePassages() {
        List<Reading> readings = references.stream()
                .limit(10)
                .map(reference -> reader.read(document(reference), codebook(reference)))
                .toList();

        assertThat(readings).anyMatch(reading -> !reading.stances().isEmpty());
        assertThat(readings).anyMatch(reading -> !reading.attributions().isEmpty());
    }

    @Test
    void readsAttributionsWithoutACodebook() {
        assertThat(references.stream()
                        .limit(10)
                        .map(reference -> reader.read(document(reference), new Codebook(List.of())))
                        .flatMap(reading -> reading.attributions().stream()))
                .isNotEmpty();
    }

    @Test
    void findsNothingInADocumentWithoutSentences() {
        Reading reading = reader.read(Texts.document(" \n "), codebook(references.get(0)));

        assertThat(reading.stances()).isEmpty();
        assertThat(reading.attributions()).isEmpty();
    }

    @Test
    void readsTheSameOnOneThreadAndOnTwo() throws InterruptedException, ExecutionException {
        List<Reference> some = references.subList(0, 8);
        List<Reading> alone = some.stream()
                .map(reference -> reader.read(document(reference), codebook(reference)))
                .toList();
        List<Callable<Reading>> calls = new ArrayList<>();
        some.forEach(reference -> calls.add(() -> reader.read(document(reference), codebook(reference))));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Reading> together = new ArrayList<>();
            for (Future<Reading> reading : threads.invokeAll(calls)) {
                together.add(reading.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void showsEvidenceThatBeginsAndEndsWithWords() {
        Reference reference = references.get(3);
        Stream<Span> evidence = reader.read(document(reference), codebook(reference)).stances().stream()
                .map(stance -> stance.evidence());

        assertThat(evidence.map(span -> span.of(reference.text())))
                .allMatch(words -> words.equals(words.strip()) && !words.matches("(?s)[=+\\-@\\t].*"));
    }

    @Test
    void namesItsWeights() {
        assertThat(reader.version()).matches("joint-reader-\\d+ sha256:[0-9a-f]{64}");
    }

    @Test
    void theLargeReaderHasASecondOpinionOnStances() {
        try (JointReader large = JointReader.load(ReaderSize.LARGE)) {
            List<Reference> some = references.subList(0, 6);
            List<Reading> first = some.stream()
                    .map(reference -> reader.read(document(reference), codebook(reference)))
                    .toList();
            List<Reading> both = some.stream()
                    .map(reference -> large.read(document(reference), codebook(reference)))
                    .toList();

            assertThat(both).anyMatch(reading -> !reading.stances().isEmpty()).isNotEqualTo(first);
            assertThat(large.version()).matches("joint-reader-\\d+-large sha256:[0-9a-f]{64} and [0-9a-f]{64}");
        }
    }

    @Test
    void theLargeReaderTakesItsFirstLookWithTheSmallNetworkAlone() {
        JointReader large = JointReader.load(ReaderSize.LARGE);
        Reader quick = large.firstLook();
        Reference reference = references.get(0);

        assertThat(quick.version()).isEqualTo(reader.version());
        assertThat(quick.read(document(reference), codebook(reference)))
                .isEqualTo(reader.read(document(reference), codebook(reference)));

        large.close();
        assertThatThrownBy(() -> quick.read(document(reference), codebook(reference)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToReadOnceClosed() {
        JointReader closed = JointReader.load(ReaderSize.SMALL);
        closed.close();
        closed.close();

        assertThatThrownBy(() -> closed.read(document(references.get(0)), new Codebook(List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reader joint-reader-4 has been closed");
    }

    private static AnnotatedDocument document(Reference reference) {
        return Texts.document(reference.text());
    }

    private static Codebook codebook(Reference reference) {
        return new Codebook(reference.proposals().stream()
                .map(text -> new Proposal(text, text, "", ""))
                .toList());
    }
}
