package dev.parley.body;

import java.util.HashMap;
import java.util.Map;

/** What lies in the containers of a page, and in all blocks of one make. */
final class Containers {

    private final Signals signals;
    private final int[] parents;
    private final int[] depths;
    private final double[] prose;
    private final double[] characters;
    private final double[] linked;
    private final int[] blocks;
    private final int longest;
    private final int root;
    private final boolean[] aroundLongest;
    private final Map<String, double[]> paths = new HashMap<>();

    Containers(Signals signals) {
        this.signals = signals;
        parents = signals.page().parents().toArray();
        depths = new int[parents.length];
        prose = new double[parents.length];
        characters = new double[parents.length];
        linked = new double[parents.length];
        blocks = new int[parents.length];
        for (int i = 0; i < signals.size(); i++) {
            add(i);
        }
        for (int c = parents.length - 1; c > 0; c--) {
            int parent = parents[c];
            prose[parent] += prose[c];
            characters[parent] += characters[c];
            linked[parent] += linked[c];
            blocks[parent] += blocks[c];
        }
        for (int c = 1; c < parents.length; c++) {
            depths[c] = depths[parents[c]] + 1;
        }
        int block = signals.longestProse();
        longest = block < 0 ? 0 : signals.block(block).container();
        aroundLongest = new boolean[parents.length];
        for (int c = longest; c >= 0; c = parents[c]) {
            aroundLongest[c] = true;
        }
        root = findRoot();
    }

    private void add(int i) {
        Block block = signals.block(i);
        int length = block.text().length();
        double proseLength = signals.isProse(i) ? length : 0;
        prose[block.container()] += proseLength;
        characters[block.container()] += length;
        linked[block.container()] += block.linked();
        blocks[block.container()]++;
        double[] path = paths.computeIfAbsent(block.path(), key -> new double[4]);
        path[0] += proseLength;
        path[1] += length;
        path[2] += block.linked();
        path[3]++;
    }

    /** Returns the container whose prose stands closest together: each block counts for the four containers around it, the nearer the more. */
    private int findRoot() {
        double[] scores = new double[parents.length];
        for (int i = 0; i < signals.size(); i++) {
            double score = signals.isProse(i) ? signals.block(i).text().length() * (1 - signals.linkShare(i)) : 0;
            int c = signals.block(i).container();
            for (int step = 1; step <= 4 && c >= 0 && score > 0; step++) {
                scores[c] += score / step;
                c = parents[c];
            }
        }
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    /** Returns the container a number of steps out from the innermost one around a block; the outermost if there are fewer. */
    int around(int i, int steps) {
        int c = signals.block(i).container();
        for (int step = 0; step < steps && parents[c] >= 0; step++) {
            c = parents[c];
        }
        return c;
    }

    /** Returns the share of the page's prose that a container holds. */
    double proseShare(int container) {
        return prose[container] / Math.max(1, signals.allProse());
    }

    /** Returns how much of a container's text is prose. */
    double proseDensity(int container) {
        return prose[container] / Math.max(1, characters[container]);
    }

    double linkShare(int container) {
        return linked[container] / Math.max(1, characters[container]);
    }

    int blocks(int container) {
        return blocks[container];
    }

    int depth(int container) {
        return depths[container];
    }

    /** Returns the share of the page's prose in blocks of the same make. */
    double pathProse(int i) {
        return path(i)[0] / Math.max(1, signals.allProse());
    }

    double pathLinks(int i) {
        return path(i)[2] / Math.max(1, path(i)[1]);
    }

    double pathBlocks(int i) {
        return path(i)[3];
    }

    private double[] path(int i) {
        return paths.getOrDefault(signals.block(i).path(), new double[4]);
    }

    /** Returns how many steps lead from the block out to a container that also holds the longest prose. */
    int stepsToLongest(int i) {
        return depths[signals.block(i).container()] - depths[meeting(i)];
    }

    /** Returns how many steps lead from the longest prose out to a container that also holds the block. */
    int stepsFromLongest(int i) {
        return depths[longest] - depths[meeting(i)];
    }

    private int meeting(int i) {
        int c = signals.block(i).container();
        while (!aroundLongest[c]) {
            c = parents[c];
        }
        return c;
    }

    /** Returns how many steps lead from the block out to the container whose prose stands closest together; -1 if it is outside. */
    int stepsToRoot(int i) {
        int c = signals.block(i).container();
        int steps = 0;
        while (c > root) {
            c = parents[c];
            steps++;
        }
        return c == root ? steps : -1;
    }
}
