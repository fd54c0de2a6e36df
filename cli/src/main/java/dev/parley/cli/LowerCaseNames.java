package dev.parley.cli;

import dev.parley.actor.Merge;
import dev.parley.export.Cells;
import dev.parley.matrix.SourceLevel;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The values of an option as the user types them, for help and completion. */
abstract class LowerCaseNames implements Iterable<String> {

    private final List<String> names;

    private LowerCaseNames(Enum<?>[] values) {
        this.names = Arrays.stream(values).map(Words::lower).toList();
    }

    @Override
    public final Iterator<String> iterator() {
        return names.iterator();
    }

    /** The values of {@code --by}. */
    static final class OfLevels extends LowerCaseNames {

        OfLevels() {
            super(SourceLevel.values());
        }
    }

    /** The values of {@code --cells}. */
    static final class OfCells extends LowerCaseNames {

        OfCells() {
            super(Cells.values());
        }
    }

    /** The values of {@code --merge}. */
    static final class OfMerges extends LowerCaseNames {

        OfMerges() {
            super(Merge.values());
        }
    }
}
