package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Claim;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.network.Mode;
import dev.parley.network.TimeUnit;
import dev.parley.network.TimeWindow;
import dev.parley.network.Weight;
import dev.parley.result.Comparison;
import dev.parley.text.DocumentId;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GexfTest {

    @TempDir
    private Path folder;

    @Test
    void isAsWritten() throws IOException {
        assertThat(gexf(overTime(), ExportSettings.DEFAULT)).isEqualTo(Written.golden("lamps.gexf"));
    }

    @Test
    void isStaticWithoutDates() throws IOException {
        Comparison run = LampDispute.run(LampDispute.withMore().subList(3, 6));

        assertThat(gexf(run, ExportSettings.DEFAULT))
                .contains("mode=\"static\"")
                .doesNotContain("start=");
    }

    @Test
    void tiesThoseWhoAgreeAndThoseWhoDisagree() throws IOException {
        Comparison run = LampDispute.run(LampDispute.ofTheCase());

        assertThat(imported(gexf(run, ExportSettings.of(Mode.ACTORS))).edgeSet())
                .hasSize(1);
        assertThat(imported(gexf(run, ExportSettings.of(Mode.ACTORS).withWeight(Weight.CONFLICT)))
                        .edgeSet())
                .hasSize(2);
    }

    @Test
    void followsTheSchemaWithAndWithoutAWindow() throws IOException {
        Graph<String, DefaultWeightedEdge> graph = imported(gexf(overTime(), ExportSettings.DEFAULT));
        assertThat(graph.vertexSet()).hasSize(3);
        assertThat(graph.edgeSet()).hasSize(2);

        TimeWindow months = new TimeWindow(TimeUnit.MONTHS, 1);
        assertThat(imported(gexf(overTime(), ExportSettings.of(Mode.ACTORS).withWindow(months)))
                        .edgeSet())
                .hasSize(1);
    }

    @Test
    void tiesTwoSourcesOnceBothHaveSpoken() throws IOException {
        assertThat(gexf(overTime(), ExportSettings.of(Mode.ACTORS)).lines().filter(line -> line.contains("<edge ")))
                .singleElement()
                .asString()
                .contains("start=\"2031-07-09\"");
    }

    @Test
    void letsWeightsChangeFromWindowToWindow() throws IOException {
        ExportSettings settings = ExportSettings.DEFAULT.withWindow(new TimeWindow(TimeUnit.MONTHS, 1));

        assertThat(gexf(overTime(), settings))
                .contains("<attributes class=\"edge\" mode=\"dynamic\">")
                .contains("<spell start=\"2031-05-02\" end=\"2031-06-02\"/>")
                .contains("<attvalue for=\"weight\" value=\"1\" start=\"2031-05-02\" end=\"2031-06-02\"/>");
    }

    private static Comparison overTime() {
        Claim early = LampDispute.ofTheCase().get(1);
        Origin later = new Origin(new DocumentId("later"), "", "", "2031-07-09");
        Claim late = LampDispute.claim(
                later, LampDispute.TEXT, LampDispute.HISTORIAN, "P1", Stance.OPPOSE, "Neither does historian Zoë Ünal");
        return LampDispute.run(List.of(early, late));
    }

    private String gexf(Comparison run, ExportSettings settings) throws IOException {
        return Written.text(run, ExportFormat.GEXF, settings, folder);
    }

    /**
     * Reads with the schema of GEXF 1.2, the latest that a reader of the registry has: what is used of 1.3 differs from it by its name space and
     * version alone.
     */
    private static Graph<String, DefaultWeightedEdge> imported(String gexf) {
        String earlier = gexf.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                .replace("version=\"1.3\"", "version=\"1.2\"");
        Graph<String, DefaultWeightedEdge> graph = GraphTypeBuilder.<String, DefaultWeightedEdge>undirected()
                .weighted(true)
                .edgeClass(DefaultWeightedEdge.class)
                .buildGraph();
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(earlier));
        return graph;
    }
}
