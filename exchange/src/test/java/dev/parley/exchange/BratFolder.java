package dev.parley.exchange;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a folder of brat by the description of its stand-off format: the configuration, and every line of every file of marks. */
final class BratFolder {

    private static final Pattern MARK = Pattern.compile("(T\\d+)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(A\\d+)\t(\\S+) (T\\d+)(?: (\\S+))?");
    private static final Pattern NOTE = Pattern.compile("(#\\d+)\tAnnotatorNotes (T\\d+)\t(.+)");
    private static final Pattern DECLARED = Pattern.compile("(\\S+) Arg:<ENTITY>(?:, Value:(\\S+))?");

    private final Set<String> types = new HashSet<>();
    /** Name of an attribute to its values; none for one that is only there or not. */
    private final Map<String, Set<String>> attributes = new HashMap<>();

    private BratFolder() {}

    /** Returns the marked words of each file of marks, those of a passage over lines with a blank between them. */
    static Map<String, List<String>> check(Path folder) throws IOException {
        BratFolder brat = new BratFolder();
        brat.readConfiguration(Files.readAllLines(folder.resolve("annotation.conf")));
        Map<String, List<String>> marks = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".ann")) {
                    Path text = file.resolveSibling(name.replaceFirst("\\.ann$", ".txt"));
                    marks.put(name, brat.checkMarks(Files.readString(file), Files.readString(text)));
                }
            }
        }
        return marks;
    }

    private void readConfiguration(List<String> lines) {
        String section = "";
        for (String line : lines) {
            Matcher declared = DECLARED.matcher(line);
            if (line.startsWith("[")) {
                section = line;
            } else if (section.equals("[entities]") && !line.isEmpty()) {
                types.add(line);
            } else if (section.equals("[attributes]") && declared.matches()) {
                attributes.put(
                        declared.group(1),
                        declared.group(2) == null
                                ? Set.of()
                                : Set.copyOf(Splitter.on('|').splitToList(declared.group(2))));
            } else if (!line.isEmpty()) {
                throw new IllegalArgumentException("configuration: " + line);
            }
        }
    }

    private List<String> checkMarks(String marks, String text) {
        int[] points = text.codePoints().toArray();
        Set<String> ids = new HashSet<>();
        List<String> words = new ArrayList<>();
        if (!marks.isEmpty() && !marks.endsWith("\n")) {
            throw new IllegalArgumentException("the last line has no end");
        }
        for (String line : Splitter.on('\n').omitEmptyStrings().split(marks)) {
            Matcher mark = MARK.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            Matcher note = NOTE.matcher(line);
            boolean isSound;
            if (mark.matches()) {
                isSound = types.contains(mark.group(2)) && mark.group(4).equals(words(points, mark.group(3)));
                words.add(mark.group(4));
                isSound &= ids.add(mark.group(1));
            } else if (attribute.matches()) {
                Set<String> values = attributes.getOrDefault(attribute.group(2), Set.of("nothing is declared"));
                isSound = attribute.group(4) == null ? values.isEmpty() : values.contains(attribute.group(4));
                isSound &= ids.contains(attribute.group(3)) && ids.add(attribute.group(1));
            } else {
                isSound = note.matches() && ids.contains(note.group(2)) && ids.add(note.group(1));
            }
            if (!isSound) {
                throw new IllegalArgumentException(line);
            }
        }
        return words;
    }

    /** Reads places that count code points; fragments must be in order, apart, and each on one line. */
    private static String words(int[] points, String places) {
        List<String> fragments = new ArrayList<>();
        int last = -1;
        for (String place : Splitter.on(';').split(places)) {
            List<String> ends = Splitter.on(' ').splitToList(place);
            int start = Integer.parseInt(ends.get(0));
            int end = Integer.parseInt(ends.get(1));
            String fragment = new String(points, start, end - start);
            if (start <= last || end <= start || fragment.matches("(?s).*[\\r\\n].*")) {
                throw new IllegalArgumentException(places);
            }
            last = end;
            fragments.add(fragment);
        }
        return String.join(" ", fragments);
    }
}
