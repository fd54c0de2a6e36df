package dev.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.network.Mode;
import dev.parley.network.Weight;
import dev.parley.result.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Case R43: network files open everywhere, with names, types and all attributes. */
final class GraphMlTest {

    private static final Comparison CASE = LampDispute.run(LampDispute.ofTheCase());

    @TempDir
    private Path folder;

    @Test
    void isAsWritten() throws IOException {
        assertThat(Written.text(CASE, ExportFormat.GRAPHML, ExportSettings.DEFAULT, folder))
                .isEqualTo(Written.golden("lamps.graphml"));
    }

    @Test
    void declaresEveryKeyWithNameAndType() throws Exception {
        org.w3c.dom.Document xml = parse(Written.file(CASE, ExportFormat.GRAPHML, ExportSettings.DEFAULT, folder));

        List<String> keys = new ArrayList<>();
        for (Element key : elements(xml.getElementsByTagName("key"))) {
            assertThat(List.of("id", "for", "attr.name", "attr.type")).allMatch(key::hasAttribute);
            assertThat(key.getAttributes().getLength()).isEqualTo(4);
            keys.add(key.getAttribute("id"));
        }
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(elements(xml.getElementsByTagName("data")))
                .isNotEmpty()
                .allMatch(data -> keys.contains(data.getAttribute("key")));
    }

    @Test
    void hasSourcesProposalsAndTiesOfEitherStance() throws IOException {
        Imported graph = read(ExportSettings.DEFAULT);

        assertThat(graph.labels())
                .containsExactlyInAnyOrder(
                        LampDispute.SPARKS, LampDispute.UNION, LampDispute.HISTORIAN, "Replace the gas lamps");
        assertThat(graph.edges())
                .hasSize(3)
                .allSatisfy(edge ->
                        assertThat(Double.parseDouble(edge.get("weight"))).isEqualTo(1));
        assertThat(graph.edges()).extracting(edge -> edge.get("stance")).containsOnly("support", "oppose");
    }

    @Test
    void tellsKindAndNumbersOfASource() throws IOException {
        assertThat(read(ExportSettings.DEFAULT).node(LampDispute.UNION))
                .containsEntry("kind", "organisation")
                .containsEntry("node_kind", "actor")
                .containsEntry("aliases", "the union")
                .containsEntry("type", "false")
                .containsEntry("claims", "1")
                .containsEntry("documents", "1");
    }

    @Test
    void tiesThoseWhoAgree() throws IOException {
        Imported graph = read(ExportSettings.of(Mode.ACTORS));

        assertThat(graph.ends()).containsExactly(List.of(LampDispute.UNION, LampDispute.HISTORIAN));
    }

    @Test
    void tiesThoseWhoDisagree() throws IOException {
        Imported graph = read(ExportSettings.of(Mode.ACTORS).withWeight(Weight.CONFLICT));

        assertThat(graph.ends()).hasSize(2).allMatch(ends -> ends.contains(LampDispute.SPARKS));
    }

    @Test
    void standsWhatXmlForbids() throws IOException {
        Comparison run = LampDispute.run(List.of(LampDispute.claim(
                LampDispute.NEWS,
                LampDispute.TEXT,
                "A\u0000B\uD800C 🏮\n]]>",
                "P1",
                dev.parley.claim.Stance.SUPPORT,
                "does not")));

        assertThat(read(run, ExportSettings.DEFAULT).labels()).contains("A\uFFFDB\uFFFDC 🏮\n]]>");
    }

    private Imported read(ExportSettings settings) throws IOException {
        return read(CASE, settings);
    }

    private Imported read(Comparison run, ExportSettings settings) throws IOException {
        Path file = Written.file(run, ExportFormat.GRAPHML, settings, folder);
        Graph<String, DefaultWeightedEdge> graph = GraphTypeBuilder.<String, DefaultWeightedEdge>undirected()
                .weighted(true)
                .edgeClass(DefaultWeightedEdge.class)
                .buildGraph();
        // Checks the file against the schema of GraphML, too.
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        Imported imported = new Imported(graph, new HashMap<>(), new HashMap<>());
        importer.addVertexAttributeConsumer((pair, value) -> imported.nodeValues()
                .computeIfAbsent(pair.getFirst(), id -> new HashMap<>())
                .put(pair.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((pair, value) -> imported.edgeValues()
                .computeIfAbsent(pair.getFirst(), id -> new HashMap<>())
                .put(pair.getSecond(), value.getValue()));
        importer.importGraph(graph, file.toFile());
        return imported;
    }

    private static org.w3c.dom.Document parse(Path file)
            throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private record Imported(
            Graph<String, DefaultWeightedEdge> graph,
            Map<String, Map<String, String>> nodeValues,
            Map<DefaultWeightedEdge, Map<String, String>> edgeValues) {

        List<String> labels() {
            return graph.vertexSet().stream().map(this::label).toList();
        }

        List<Map<String, String>> edges() {
            return graph.edgeSet().stream()
                    .map(edge -> edgeValues.getOrDefault(edge, Map.of()))
                    .toList();
        }

        List<List<String>> ends() {
            return graph.edgeSet().stream()
                    .map(edge -> List.of(label(graph.getEdgeSource(edge)), label(graph.getEdgeTarget(edge))))
                    .toList();
        }

        Map<String, String> node(String label) {
            return nodeValues.values().stream()
                    .filter(values -> label.equals(values.get("label")))
                    .findFirst()
                    .orElseThrow();
        }

        private String label(String node) {
            return nodeValues.getOrDefault(node, Map.of()).getOrDefault("label", "");
        }
    }
}
