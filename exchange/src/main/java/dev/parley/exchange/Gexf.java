package dev.parley.exchange;

import dev.parley.export.Exporter;
import dev.parley.network.Tie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GEXF 1.3 for Gephi. Nodes and ties are there from the day of the first claim that they stem from on; those of documents without a date are there
 * all the time. With a window of time, the weight of a tie changes from the middle day of one window to that of the next, and a tie has spells.
 */
final class Gexf implements Exporter<TimedNetwork> {

    private static final String LABEL = "label";
    private static final String WEIGHT = "weight";

    @Override
    public void write(TimedNetwork network, Appendable out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.start("meta").text("creator", "Parley").end();
        if (network.isTimed()) {
            xml.start("graph", "defaultedgetype", "undirected", "mode", "dynamic", "timeformat", "date");
        } else {
            xml.start("graph", "defaultedgetype", "undirected", "mode", "static");
        }
        writeAttributes(network, xml);
        xml.start("nodes");
        for (NamedNode node : network.named().nodes()) {
            writeNode(network, node, xml);
        }
        xml.end().start("edges");
        int number = 0;
        for (Tie tie : network.named().network().ties()) {
            writeTie(network, tie, "e" + ++number, xml);
        }
        xml.end().end().end();
    }

    private static void writeAttributes(TimedNetwork network, XmlOut xml) throws IOException {
        xml.start("attributes", "class", "node", "mode", "static");
        for (NodeColumn column : nodeColumns(network)) {
            attribute(xml, column.name(), column.type());
        }
        xml.end().start("attributes", "class", "edge", "mode", "static");
        for (TieColumn column : staticColumns(network)) {
            attribute(xml, column.name(), column.type());
        }
        xml.end();
        if (network.spells().isPresent()) {
            xml.start("attributes", "class", "edge", "mode", "dynamic");
            xml.empty("attribute", "id", WEIGHT, "title", "Weight", "type", "float");
            xml.end();
        }
    }

    private static void attribute(XmlOut xml, String name, String type) throws IOException {
        xml.empty("attribute", "id", name, "title", name, "type", type.equals("int") ? "integer" : type);
    }

    /** The label is no attribute but part of a node; Gephi has a column of that name already. */
    private static List<NodeColumn> nodeColumns(TimedNetwork network) {
        return NodeColumn.of(network.named()).stream()
                .filter(column -> !column.name().equals(LABEL))
                .toList();
    }

    /** The weight is no attribute but part of an edge. */
    private static List<TieColumn> staticColumns(TimedNetwork network) {
        return TieColumn.of(network.named()).stream()
                .filter(column -> !column.name().equals(WEIGHT))
                .toList();
    }

    private static void writeNode(TimedNetwork network, NamedNode node, XmlOut xml) throws IOException {
        Optional<String> start = network.first().of(node.node());
        xml.start("node", withStart(start, "id", node.key(), LABEL, node.node().label()));
        xml.start("attvalues");
        for (NodeColumn column : nodeColumns(network)) {
            xml.empty("attvalue", "for", column.name(), "value", column.value().apply(node));
        }
        xml.end().end();
    }

    private static void writeTie(TimedNetwork network, Tie tie, String id, XmlOut xml) throws IOException {
        NamedNode source = network.named().row(tie);
        NamedNode target = network.named().column(tie);
        List<Spell> spells = network.spells()
                .map(all -> (List<Spell>) all.get(TimedNetwork.Ends.of(source.node(), target.node())))
                .orElse(List.of());
        Optional<String> start =
                spells.isEmpty() ? network.first().between(source.node(), target.node()) : Optional.empty();
        String weight = Figures.of(tie.weight());
        xml.start("edge", withStart(start, "id", id, "source", source.key(), "target", target.key(), WEIGHT, weight));
        xml.start("attvalues");
        for (TieColumn column : staticColumns(network)) {
            xml.empty("attvalue", "for", column.name(), "value", column.value().apply(tie));
        }
        for (Spell spell : spells) {
            xml.empty("attvalue", withEnd(spell, "for", WEIGHT, "value", Figures.of(spell.weight())));
        }
        xml.end();
        if (!spells.isEmpty()) {
            xml.start("spells");
            for (Spell spell : spells) {
                xml.empty("spell", withEnd(spell));
            }
            xml.end();
        }
        xml.end();
    }

    private static String[] withStart(Optional<String> start, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        start.ifPresent(date -> all.addAll(List.of("start", date)));
        return all.toArray(String[]::new);
    }

    private static String[] withEnd(Spell spell, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("start", spell.start().toString()));
        spell.end().ifPresent(date -> all.addAll(List.of("end", date.toString())));
        return all.toArray(String[]::new);
    }
}
