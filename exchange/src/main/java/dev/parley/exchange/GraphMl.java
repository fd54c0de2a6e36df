package dev.parley.exchange;

import dev.parley.export.Exporter;
import dev.parley.network.Tie;
import java.io.IOException;
import java.util.List;

/**
 * GraphML 1.0 as Gephi, visone, igraph, NetworkX and JGraphT read it: every key has a name and a type, and none is of one program's own kind. Ties
 * are undirected; a two-mode network has the attribute {@code type} that makes it bipartite for igraph.
 */
final class GraphMl implements Exporter<NamedNetwork> {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public void write(NamedNetwork network, Appendable out) throws IOException {
        List<NodeColumn> nodeColumns = NodeColumn.of(network);
        List<TieColumn> tieColumns = TieColumn.of(network);
        XmlOut xml = new XmlOut(out);
        xml.start(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        for (NodeColumn column : nodeColumns) {
            key(xml, "node", column.name(), column.type());
        }
        for (TieColumn column : tieColumns) {
            key(xml, "edge", column.name(), column.type());
        }
        xml.start("graph", "id", "parley", "edgedefault", "undirected");
        for (NamedNode node : network.nodes()) {
            xml.start("node", "id", node.key());
            for (NodeColumn column : nodeColumns) {
                xml.text("data", column.value().apply(node), "key", id("node", column.name()));
            }
            xml.end();
        }
        writeTies(network, tieColumns, xml);
        xml.end().end();
    }

    private static void writeTies(NamedNetwork network, List<TieColumn> columns, XmlOut xml) throws IOException {
        int number = 0;
        for (Tie tie : network.network().ties()) {
            String source = network.row(tie).key();
            String target = network.column(tie).key();
            xml.start("edge", "id", "e" + ++number, "source", source, "target", target);
            for (TieColumn column : columns) {
                xml.text("data", column.value().apply(tie), "key", id("edge", column.name()));
            }
            xml.end();
        }
    }

    private static void key(XmlOut xml, String domain, String name, String type) throws IOException {
        xml.empty("key", "id", id(domain, name), "for", domain, "attr.name", name, "attr.type", type);
    }

    private static String id(String domain, String name) {
        return domain + "-" + name;
    }
}
