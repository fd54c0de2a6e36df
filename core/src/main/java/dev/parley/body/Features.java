package dev.parley.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures by which a block is judged. Their names and order are those of the trained trees. */
final class Features {

    private static final List<Neighbour> NEIGHBOURS = List.of(
            new Neighbour(-2, "n-2."), new Neighbour(-1, "n-1."), new Neighbour(1, "n1."), new Neighbour(2, "n2."));
    private static final List<String> CONTAINER_NAMES = List.of("c0.", "c1.", "c2.", "c3.");
    private static final int[] WINDOWS = {3, 8, 20};
    private static final List<Block.Kind> KINDS = List.of(Block.Kind.values());
    private static final int MAX_STEPS = 20;
    private static final double MISSING = -1;
    private static final int WIDTH = 160;

    private final Signals signals;
    private final Containers containers;

    Features(Signals signals) {
        this.signals = signals;
        containers = new Containers(signals);
    }

    /** Returns the names, in order. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        new Features(new Signals(Page.ofLines(List.of("x")))).fill(0, new Row(Optional.of(names)));
        return List.copyOf(names);
    }

    /** Returns the figures of one block. */
    double[] of(int i) {
        Row row = new Row(Optional.empty());
        fill(i, row);
        return row.values();
    }

    private void fill(int i, Row row) {
        wording(i, row);
        kind(i, row);
        topics(i, row);
        NEIGHBOURS.forEach(neighbour -> neighbour(i + neighbour.offset, neighbour.name, row));
        position(i, row);
        heading(i, row);
        containers(i, row);
        for (Hint hint : Hint.values()) {
            int steps = signals.block(i).hints().getOrDefault(hint, MAX_STEPS + 1);
            row.add("hint.", hint.name(), Math.min(steps, MAX_STEPS));
        }
    }

    private void wording(int i, Row row) {
        Block block = signals.block(i);
        Wording w = signals.wording(i);
        double words = w.words();
        row.add("words", Math.log1p(words));
        row.add("wordLength", block.text().length() / words);
        row.add("links", signals.linkShare(i));
        row.add("strong", signals.strongShare(i));
        row.add("endsSentence", Wording.endsSentence(block.text()) ? 1 : 0);
        row.add("sentences", Math.log1p(w.sentences()));
        row.add("commas", w.commas() / words);
        row.add("capitalised", w.capitalised() / words);
        row.add("upper", w.upper() / words);
        row.add("figures", w.figures() / words);
        row.add("functionWords", w.functionWords() / words);
        row.add("furniture", w.furniture() / words);
        row.add("furnitureSum", w.furniture());
        row.add("first", firstCharacter(block.text()));
        row.add("last", lastCharacter(block.text()));
    }

    private static double firstCharacter(String text) {
        int c = text.codePointAt(0);
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return "\"'\u2018\u201C\u00AB".indexOf(c) >= 0 ? 4 : 5;
    }

    private static double lastCharacter(String text) {
        char c = text.charAt(text.length() - 1);
        int known = ".:?!\u2026\"\u201D)|".indexOf(c);
        return known >= 0 ? known + 2 : Character.isLetterOrDigit(c) ? 1 : 0;
    }

    private void kind(int i, Row row) {
        Block block = signals.block(i);
        for (Block.Kind kind : Block.Kind.values()) {
            row.add("kind.", kind.name(), block.kind() == kind ? 1 : 0);
        }
        row.add("level", block.level());
    }

    private void topics(int i, Row row) {
        row.add("copies", Math.min(5, signals.copies(i)));
        row.add("sharedTopics", signals.sharedTopics(i));
        row.add("topicWeight", signals.topicWeight(i));
        row.add("titleTopics", signals.titleTopics(i));
        row.add("titleCovered", signals.titleCovered(i));
    }

    private void neighbour(int i, String name, Row row) {
        boolean there = i >= 0 && i < signals.size();
        row.add(name, "words", there ? Math.log1p(signals.wording(i).words()) : MISSING);
        row.add(name, "links", there ? signals.linkShare(i) : MISSING);
        row.add(name, "ends", there ? (Wording.endsSentence(signals.block(i).text()) ? 1 : 0) : MISSING);
        row.add(name, "functionWords", there ? share(signals.wording(i).functionWords(), i) : MISSING);
        row.add(
                name,
                "furniture",
                there ? signals.wording(i).furniture() / signals.wording(i).words() : -9);
        row.add(name, "kind", there ? KINDS.indexOf(signals.block(i).kind()) : MISSING);
        row.add(name, "sharedTopics", there ? signals.sharedTopics(i) : -2);
    }

    private double share(int count, int i) {
        return (double) count / signals.wording(i).words();
    }

    private void position(int i, Row row) {
        double all = Math.max(1, signals.allProse());
        row.add("proseBefore", signals.prose(0, i) / all);
        row.add("proseBehind", signals.prose(i + 1, signals.size()) / all);
        row.add("proseCharactersBefore", Math.log1p(signals.prose(0, i)));
        row.add("proseCharactersBehind", Math.log1p(signals.prose(i + 1, signals.size())));
        for (int window : WINDOWS) {
            row.add("before", Integer.toString(window), Math.log1p(signals.prose(i - window, i)));
            row.add("behind", Integer.toString(window), Math.log1p(signals.prose(i + 1, i + 1 + window)));
        }
        row.add("sinceProse", signals.lastProse(i) < 0 ? MISSING : i - signals.lastProse(i));
        row.add("untilProse", signals.nextProse(i) >= signals.size() ? MISSING : signals.nextProse(i) - i);
        row.add("index", (double) i / signals.size());
        row.add("blocks", Math.log(signals.size()));
        row.add("allProse", Math.log1p(signals.allProse()));
        row.add("structured", signals.page().isStructured() ? 1 : 0);
    }

    private void heading(int i, Row row) {
        int heading = signals.lastHeading(i);
        boolean there = heading >= 0;
        row.add("heading.since", there ? Math.min(50, i - heading) : MISSING);
        row.add("heading.level", there ? signals.block(heading).level() : MISSING);
        row.add("heading.words", there ? signals.wording(heading).words() : MISSING);
        row.add(
                "heading.furniture",
                there
                        ? signals.wording(heading).furniture()
                                / signals.wording(heading).words()
                        : -9);
        row.add("heading.title", there ? signals.titleCovered(heading) : -2);
        row.add("heading.prose", there ? Math.log1p(signals.prose(heading, i)) : MISSING);
    }

    private void containers(int i, Row row) {
        for (int step = 0; step < CONTAINER_NAMES.size(); step++) {
            int c = containers.around(i, step);
            String name = CONTAINER_NAMES.get(step);
            row.add(name, "proseShare", containers.proseShare(c));
            row.add(name, "proseDensity", containers.proseDensity(c));
            row.add(name, "links", containers.linkShare(c));
            row.add(name, "blocks", Math.log1p(containers.blocks(c)));
        }
        row.add("depth", containers.depth(signals.block(i).container()));
        row.add("path.prose", containers.pathProse(i));
        row.add("path.links", containers.pathLinks(i));
        row.add("path.blocks", Math.log(containers.pathBlocks(i)));
        row.add("toLongest", containers.stepsToLongest(i));
        row.add("fromLongest", containers.stepsFromLongest(i));
        row.add("toRoot", containers.stepsToRoot(i));
    }

    private record Neighbour(int offset, String name) {}

    /** Collects figures and their names. */
    private static final class Row {

        private final Optional<List<String>> names;
        private double[] values = new double[WIDTH];
        private int size;

        private Row(Optional<List<String>> names) {
            this.names = names;
        }

        private void add(String name, double value) {
            add("", name, value);
        }

        private void add(String group, String name, double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
            names.ifPresent(list -> list.add(group + name));
        }

        private double[] values() {
            return Arrays.copyOf(values, size);
        }
    }
}
