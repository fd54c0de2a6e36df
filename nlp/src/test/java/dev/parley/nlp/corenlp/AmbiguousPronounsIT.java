package dev.parley.nlp.corenlp;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.DocumentActors;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Measures how many pronouns that either of two persons could mean by gender reach the right one, for either gender alike. */
final class AmbiguousPronounsIT {

    private static final Logger LOG = Logger.getLogger(AmbiguousPronounsIT.class.getName());

    /** By chance half would be right. */
    private static final double FLOOR = 0.80;

    private static final double LARGEST_BIAS = 0.10;

    private final ActorResolver resolver = ActorResolver.standard();

    @Test
    void pronounsReachTheRightOneOfTwo() throws IOException {
        List<Case> cases = cases();
        List<Case> wrong = new ArrayList<>();
        try (CoreNlpAnnotator annotator = CoreNlpAnnotator.load()) {
            for (Case one : cases) {
                if (!resolve(one, annotator).equals(one.meant())) {
                    wrong.add(one);
                }
            }
        }
        long women = cases.stream().filter(Case::isFeminine).count();
        double feminine = 1 - (double) wrong.stream().filter(Case::isFeminine).count() / women;
        double masculine =
                1 - (double) wrong.stream().filter(one -> !one.isFeminine()).count() / (cases.size() - women);
        LOG.info("pronouns of two candidates: feminine " + feminine + ", masculine " + masculine + "; wrong: " + wrong);
        assertThat(women * 2).isEqualTo(cases.size());
        assertThat((feminine + masculine) / 2).isGreaterThanOrEqualTo(FLOOR);
        assertThat(Math.abs(feminine - masculine)).isLessThanOrEqualTo(LARGEST_BIAS);
    }

    private String resolve(Case one, CoreNlpAnnotator annotator) {
        Document document = new Document(
                new DocumentId("a"), one.text(), List.of(new Span(0, one.text().length())), Metadata.NONE);
        DocumentActors actors = resolver.resolve(annotator.annotate(document), List.of(one.pronoun()));
        return actors.entities()
                .get(requireNonNull(actors.holders().get(one.pronoun()), "holders of " + one.pronoun())
                        .get(0)
                        .entity())
                .name();
    }

    private static List<Case> cases() throws IOException {
        try (InputStream in =
                requireNonNull(AmbiguousPronounsIT.class.getResourceAsStream("pronouns.tsv"), "pronouns.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Case::read)
                    .toList();
        }
    }

    private record Case(String text, Span pronoun, String meant) {

        static Case read(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            String marked = cells.get(0);
            int start = marked.indexOf('[');
            Span pronoun = new Span(start, marked.indexOf(']') - 1);
            return new Case(marked.replace("[", "").replace("]", ""), pronoun, cells.get(1));
        }

        boolean isFeminine() {
            return pronoun.of(text).equalsIgnoreCase("she");
        }
    }
}
