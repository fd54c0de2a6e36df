package dev.parley.export;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.matrix.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Heads the columns of the matrix with the sources' names. A name that two kinds of source share, or that a column of ours has, gets the
 * kind behind it: {@code Mira Holt (author)}; again and again, should that be taken as well.
 */
final class ColumnNames {

    private ColumnNames() {}

    static List<String> of(List<Source> sources, Set<String> reserved) {
        Multiset<String> names = HashMultiset.create(reserved);
        sources.forEach(source -> names.add(source.name()));
        Set<String> taken = names.elementSet().stream().collect(toSet());
        List<String> columns = new ArrayList<>();
        for (Source source : sources) {
            String column = source.name();
            if (names.count(column) > 1) {
                while (!taken.add(column)) {
                    column += " (" + Values.label(source.kind()) + ")";
                }
            }
            columns.add(column);
        }
        return columns;
    }
}
