package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import dev.parley.result.Comparison;

/**
 * A file that a run folder holds beside its tables, such as the report.
 *
 * @param name its name within the folder, without a path
 * @param exporter what writes it, as UTF-8
 */
public record RunExtra(String name, Exporter<Comparison> exporter) {

    public RunExtra {
        requireNonNull(exporter, "exporter");
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException(lenientFormat("name '%s' must be that of a file, without a path", name));
        }
    }
}
