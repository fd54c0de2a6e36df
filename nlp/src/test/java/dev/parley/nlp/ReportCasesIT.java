package dev.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Parley;
import dev.parley.nlp.corenlp.CoreNlpAnnotator;
import dev.parley.nlp.reader.JointReader;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Runs the whole chain over inputs after public bug reports and counts those that are wholly right. */
final class ReportCasesIT {

    private static final Logger LOG = Logger.getLogger(ReportCasesIT.class.getName());

    /** As many as the shipped reader gets wholly right; a better one raises it. */
    private static final int WHOLLY_RIGHT = 8;

    @Test
    void readsReportedCases() throws Exception {
        List<ReportCase> cases = ReportCase.all();
        List<String> faults = new ArrayList<>();
        int right = 0;
        try (Parley parley = Parley.builder()
                .annotator(CoreNlpAnnotator.load())
                .reader(JointReader.load())
                .build()) {
            for (ReportCase one : cases) {
                List<String> here = one.faults(
                        parley.compare(List.of(one.article()), one.codebook()).claims());
                right += here.isEmpty() ? 1 : 0;
                faults.addAll(here);
            }
        }
        LOG.info(right + " of " + cases.size() + " wholly right\n" + String.join("\n", faults));
        assertThat(cases).hasSize(13);
        assertThat(right).isGreaterThanOrEqualTo(WHOLLY_RIGHT);
    }
}
