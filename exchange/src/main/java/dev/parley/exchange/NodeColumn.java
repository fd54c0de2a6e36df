package dev.parley.exchange;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * What files with attributes say of a node.
 *
 * @param name the name of the attribute
 * @param type {@code string}, {@code int} or {@code boolean}
 * @param value reads it off a node
 */
record NodeColumn(String name, String type, Function<NamedNode, String> value) {

    private static final List<NodeColumn> ALWAYS = List.of(
            new NodeColumn("label", "string", node -> node.node().label()),
            new NodeColumn("name", "string", NamedNode::name),
            new NodeColumn(
                    "node_kind", "string", node -> Words.lower(node.node().kind())),
            new NodeColumn("kind", "string", NamedNode::entityKind),
            new NodeColumn("aliases", "string", NamedNode::aliases),
            new NodeColumn("claims", "int", node -> Integer.toString(node.node().claims())),
            new NodeColumn(
                    "documents", "int", node -> Integer.toString(node.node().documents())));

    /** The two parts of a two-mode network, under the name and with the type by which igraph knows them. */
    private static final NodeColumn PART =
            new NodeColumn("type", "boolean", node -> Boolean.toString(node.isProposal()));

    static List<NodeColumn> of(NamedNetwork network) {
        return network.isTwoMode()
                ? ImmutableList.<NodeColumn>builder().addAll(ALWAYS).add(PART).build()
                : ALWAYS;
    }
}
