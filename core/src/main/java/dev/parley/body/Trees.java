package dev.parley.body;

import com.google.common.base.Splitter;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;

/**
 * Boosted decision trees (Friedman 2001, <em>Greedy function approximation: a gradient boosting machine</em>): the sum of one leaf of each tree is
 * the logarithm of the odds. Immutable.
 *
 * <p>A line of the resource is a tree, its nodes in the order of their numbers: {@code feature:limit:left:right} leads left if the feature is at
 * most the limit, {@code =value} is a leaf. The first line holds the names of the features.
 */
final class Trees {

    private static final Splitter NODES = Splitter.on(' ');
    private static final Splitter PARTS = Splitter.on(':');

    private final int[] roots;
    private final int[] features;
    private final double[] values;
    private final int[] left;
    private final int[] right;

    private Trees(Reading reading) {
        roots = Ints.toArray(reading.roots);
        features = Ints.toArray(reading.features);
        values = Doubles.toArray(reading.values);
        left = Ints.toArray(reading.left);
        right = Ints.toArray(reading.right);
    }

    /** Reads the trees of a resource, which must be made for the given features. */
    static Trees read(String resource, List<String> names) {
        try {
            List<String> lines = WordLists.read(resource);
            if (!NODES.splitToList(lines.get(0)).equals(names)) {
                throw new IllegalArgumentException("the trees are made for other features");
            }
            Reading reading = new Reading(names.size());
            lines.subList(1, lines.size()).forEach(reading::add);
            return new Trees(reading);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw WordLists.damaged(resource, e);
        }
    }

    /** Returns the probability, in [0, 1]. */
    double probability(double[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (features[node] >= 0) {
                node = row[features[node]] <= values[node] ? left[node] : right[node];
            }
            sum += values[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static final class Reading {

        private final int width;
        private final List<Integer> roots = new ArrayList<>();
        private final List<Integer> features = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();
        private final List<Integer> left = new ArrayList<>();
        private final List<Integer> right = new ArrayList<>();

        private Reading(int width) {
            this.width = width;
        }

        private void add(String line) {
            int root = features.size();
            roots.add(root);
            List<String> nodes = NODES.splitToList(line);
            for (int i = 0; i < nodes.size(); i++) {
                addNode(nodes.get(i), root, i, nodes.size());
            }
        }

        private void addNode(String node, int root, int number, int count) {
            if (node.startsWith("=")) {
                addNode(-1, Double.parseDouble(node.substring(1)), 0, 0);
                return;
            }
            List<String> parts = PARTS.splitToList(node);
            int feature = within(Integer.parseInt(parts.get(0)), 0, width);
            int below = within(Integer.parseInt(parts.get(2)), number + 1, count);
            int above = within(Integer.parseInt(parts.get(3)), number + 1, count);
            addNode(feature, Double.parseDouble(parts.get(1)), root + below, root + above);
        }

        private static int within(int value, int from, int to) {
            if (value < from || value >= to) {
                throw new IllegalArgumentException("number " + value + " must lie in [" + from + ", " + to + ")");
            }
            return value;
        }

        private void addNode(int feature, double value, int below, int above) {
            features.add(feature);
            values.add(value);
            left.add(below);
            right.add(above);
        }
    }
}
