package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import dev.parley.Copies;
import dev.parley.actor.Merge;
import dev.parley.annotation.EntityKind;
import dev.parley.exchange.ExportFormat;
import dev.parley.export.Cells;
import dev.parley.matrix.Duplicates;
import dev.parley.matrix.SourceLevel;
import dev.parley.network.Kernel;
import dev.parley.network.Mode;
import dev.parley.network.Normalisation;
import dev.parley.network.Weight;
import dev.parley.nlp.reader.ReaderSize;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option as the user types them, for help and completion. */
abstract class LowerCaseNames implements Iterable<String> {

    private final List<String> names;

    private LowerCaseNames(Enum<?>[] values) {
        this.names = Arrays.stream(values).map(Words::lower).toList();
    }

    /** Reads a value in any case; a wrong one is told the right ones as the user would type them. */
    static <E extends Enum<E>> ITypeConverter<E> converter(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return value -> constants.stream()
                .filter(constant -> Ascii.equalsIgnoreCase(constant.name(), value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(lenientFormat(
                        "'%s' must be one of %s",
                        value, constants.stream().map(Words::lower).collect(Collectors.joining(", ")))));
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

    /** The values of {@code --reader}. */
    static final class OfReaders extends LowerCaseNames {

        OfReaders() {
            super(ReaderSize.values());
        }
    }

    /** The values of {@code --copies}. */
    static final class OfCopies extends LowerCaseNames {

        OfCopies() {
            super(Copies.values());
        }
    }

    /** The values of {@code --merge}. */
    static final class OfMerges extends LowerCaseNames {

        OfMerges() {
            super(Merge.values());
        }
    }

    /** The values of {@code --duplicates}. */
    static final class OfDuplicates extends LowerCaseNames {

        OfDuplicates() {
            super(Duplicates.values());
        }
    }

    /** The values of {@code --kind}. */
    static final class OfKinds extends LowerCaseNames {

        OfKinds() {
            super(EntityKind.values());
        }
    }

    /** The values of {@code --normalise} for a matrix. */
    static final class OfMatrixNormalisations extends LowerCaseNames {

        OfMatrixNormalisations() {
            super(Arrays.stream(Normalisation.values())
                    .filter(value -> value.isFor(Mode.TWOMODE))
                    .toArray(Normalisation[]::new));
        }
    }

    /** The values of {@code --normalise} for a network. */
    static final class OfNormalisations extends LowerCaseNames {

        OfNormalisations() {
            super(Normalisation.values());
        }
    }

    /** The values of {@code --mode}. */
    static final class OfModes extends LowerCaseNames {

        OfModes() {
            super(Mode.values());
        }
    }

    /** The values of {@code --weight}. */
    static final class OfWeights extends LowerCaseNames {

        OfWeights() {
            super(Weight.values());
        }
    }

    /** The values of {@code --kernel}. */
    static final class OfKernels extends LowerCaseNames {

        OfKernels() {
            super(Kernel.values());
        }
    }

    /** The formats of exports. */
    static final class OfFormats extends LowerCaseNames {

        OfFormats() {
            super(ExportFormat.values());
        }
    }
}
