package dev.parley.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A matrix in the DL language, read as the help of UCINET describes it: words are parted by blanks, line ends, commas and equal signs, labels with any of
 * these stand in quotation marks, and commands may stand in any order as long as the size comes before labels and data.
 *
 * @param rows the labels of the rows
 * @param columns the labels of the columns
 * @param cells the values
 */
record DlMatrix(List<String> rows, List<String> columns, List<List<Double>> cells) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s,=\"]+)|[\\s,=]+");

    static DlMatrix read(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            word.region(at, text.length());
            if (!word.lookingAt()) {
                throw new IllegalArgumentException("no word begins at " + at);
            }
            at = word.end();
            Stream.of(1, 2).map(word::group).filter(found -> found != null).forEach(words::add);
        }
        return new Reader(words).read();
    }

    /** Mutable, for one pass. */
    private static final class Reader {

        private final List<String> words;
        private int next;
        private int height = -1;
        private int width = -1;
        private List<String> rows = List.of();
        private List<String> columns = List.of();

        private Reader(List<String> words) {
            this.words = words;
        }

        DlMatrix read() {
            require("dl");
            while (true) {
                String command = words.get(next++).toLowerCase(Locale.ROOT);
                switch (command) {
                    case "n" -> {
                        height = number();
                        width = height;
                    }
                    case "nr" -> height = number();
                    case "nc" -> width = number();
                    case "format" -> require("fullmatrix");
                    case "row" -> {
                        require("labels:");
                        rows = take(height);
                    }
                    case "col" -> {
                        require("labels:");
                        columns = take(width);
                    }
                    case "labels:" -> {
                        rows = take(height);
                        columns = rows;
                    }
                    case "data:" -> {
                        return new DlMatrix(rows, columns, cells());
                    }
                    default -> throw new IllegalArgumentException("unknown command " + command);
                }
            }
        }

        private List<List<Double>> cells() {
            List<List<Double>> cells = new ArrayList<>();
            for (int row = 0; row < height; row++) {
                cells.add(take(width).stream().map(Double::valueOf).toList());
            }
            if (next != words.size()) {
                throw new IllegalArgumentException("more values than cells");
            }
            return cells;
        }

        private List<String> take(int number) {
            List<String> taken = List.copyOf(words.subList(next, next + number));
            next += number;
            return taken;
        }

        private int number() {
            return Integer.parseInt(words.get(next++));
        }

        private void require(String word) {
            if (!words.get(next++).equalsIgnoreCase(word)) {
                throw new IllegalArgumentException("expected " + word);
            }
        }
    }
}
