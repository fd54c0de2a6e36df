package dev.parley.exchange;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.actor.Entity;
import dev.parley.network.Mode;
import dev.parley.network.Network;
import dev.parley.network.NetworkOptions;
import dev.parley.network.Networks;
import dev.parley.network.Node;
import dev.parley.network.Tie;
import dev.parley.result.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network with all that files say of its nodes.
 *
 * @param network the network
 * @param rows the nodes of its rows
 * @param columns the nodes of its columns; those of the rows in a one-mode network
 */
record NamedNetwork(Network network, List<NamedNode> rows, List<NamedNode> columns) {

    NamedNetwork {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    static NamedNetwork of(Comparison run, ExportSettings settings, NetworkOptions options) {
        Network network = Networks.of(run.claims(), run.codebook(), settings.aggregation(), options);
        Map<String, Entity> entities =
                run.entities().stream().collect(toImmutableMap(Entity::name, entity -> entity, (one, other) -> one));
        List<NamedNode> named = named(network.nodes(), entities);
        int rows = network.rows().size();
        return network.options().mode() == Mode.TWOMODE
                ? new NamedNetwork(network, named.subList(0, rows), named.subList(rows, named.size()))
                : new NamedNetwork(network, named, named);
    }

    boolean isTwoMode() {
        return network.options().mode() == Mode.TWOMODE;
    }

    /** Lists every node once. */
    List<NamedNode> nodes() {
        List<NamedNode> nodes = new ArrayList<>(rows);
        if (isTwoMode()) {
            nodes.addAll(columns);
        }
        return nodes;
    }

    NamedNode row(Tie tie) {
        return rows.get(tie.row());
    }

    NamedNode column(Tie tie) {
        return columns.get(tie.column());
    }

    private static List<NamedNode> named(List<Node> nodes, Map<String, Entity> entities) {
        Multiset<String> names = HashMultiset.create();
        nodes.forEach(node -> names.add(node.id()));
        Set<String> taken = new HashSet<>(names.elementSet());
        List<NamedNode> named = new ArrayList<>();
        int sources = 0;
        int proposals = 0;
        for (Node node : nodes) {
            String key = node.kind() == Node.Kind.PROPOSAL ? "p" + ++proposals : "s" + ++sources;
            named.add(new NamedNode(key, unique(node, names.count(node.id()), taken), node, entity(node, entities)));
        }
        return named;
    }

    /** A name that two kinds of node share gets the kind behind it: {@code Mira Holt (author)}. */
    private static String unique(Node node, int count, Set<String> taken) {
        String name = node.id();
        if (count > 1) {
            do {
                name += " (" + Words.lower(node.kind()) + ")";
            } while (!taken.add(name));
        }
        return name;
    }

    private static Optional<Entity> entity(Node node, Map<String, Entity> entities) {
        boolean isEntity = node.kind() == Node.Kind.ACTOR || node.kind() == Node.Kind.REPORTER;
        return isEntity ? Optional.ofNullable(entities.get(node.id())) : Optional.empty();
    }
}
