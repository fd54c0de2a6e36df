package dev.parley.actor;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.parley.diagnostic.ResourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A resource of this package: tab-separated values in UTF-8, comment lines start with {@code #}, several values of a column are separated
 * by {@code " | "} and {@code -} stands for none.
 */
final class Table {

    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final Splitter VALUES = Splitter.on(" | ").trimResults().omitEmptyStrings();

    private Table() {}

    /**
     * Reads a resource of this package.
     *
     * @param resource its file name
     * @param columns how many columns each row has
     * @return the rows in order
     * @throws ResourceException if it is missing or a line has another number of columns
     */
    static List<Row> read(String resource, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ResourceException(lenientFormat("dev/parley/actor/%s is missing", resource));
            }
            return read(resource, columns, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ResourceException(lenientFormat("dev/parley/actor/%s cannot be read", resource), e);
        }
    }

    /** Reads a resource of one column. */
    static ImmutableSet<String> words(String resource) {
        return read(resource, 1).stream().map(row -> row.cell(0)).collect(ImmutableSet.toImmutableSet());
    }

    static List<Row> read(String resource, int columns, Reader source) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(resource + ":" + number, columns, line));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String place, int columns, String line) {
        List<String> cells = COLUMNS.splitToList(line);
        if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
            throw new ResourceException(lenientFormat(
                    "%s: %s columns found, %s that are not blank expected", place, cells.size(), columns));
        }
        return new Row(place, cells);
    }

    /**
     * One line of a table.
     *
     * @param place {@code file:line}, for messages
     * @param cells its columns
     */
    record Row(String place, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return cells.get(column);
        }

        List<String> values(int column) {
            return cell(column).equals("-") ? List.of() : VALUES.splitToList(cell(column));
        }

        <E extends Enum<E>> E constant(int column, Class<E> type) {
            return constant(cell(column), type);
        }

        <E extends Enum<E>> Set<E> constants(int column, Class<E> type) {
            Set<E> constants = EnumSet.noneOf(type);
            values(column).forEach(name -> constants.add(constant(name, type)));
            return constants;
        }

        private <E extends Enum<E>> E constant(String name, Class<E> type) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            throw new ResourceException(
                    lenientFormat("%s: '%s' is no constant of %s", place, name, type.getSimpleName()));
        }
    }
}
