package dev.parley.cli;

import com.google.common.base.Stopwatch;
import dev.parley.Options;
import dev.parley.Parley;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import dev.parley.diagnostic.InputException;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.InputFiles;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reading whose arguments have been checked; only then are models loaded.
 *
 * @param inputs what to read
 * @param files every file that is read, the codebook included
 * @param codebook the proposals
 * @param options how to read
 */
record ArticleReading(List<Path> inputs, List<Path> files, Codebook codebook, Options options) {

    ArticleReading {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }

    /** Checks everything that can be checked without models. */
    static ArticleReading prepare(ReadingArguments arguments, Report report) {
        Options options = arguments.options();
        InputFiles files = InputFiles.find(arguments.inputs());
        if (files.files().isEmpty()) {
            throw new InputException(files.diagnostics());
        }
        Path codebook = arguments.codebook().orElseGet(() -> {
            Path found = CodebookChoice.amongInputs(arguments.inputs());
            report.note("using the codebook " + found);
            return found;
        });
        List<Path> read = Stream.concat(files.files().stream().map(InputFile::path), Stream.of(codebook))
                .toList();
        return new ArticleReading(arguments.inputs(), read, CodebookReader.read(codebook), options);
    }

    /** Returns a copy with another level of sources. */
    ArticleReading by(SourceLevel level) {
        return new ArticleReading(inputs, files, codebook, options.withBy(level));
    }

    /** Loads the models, reads and says what went wrong with single documents. */
    Comparison run(Models models, Report report) {
        Comparison comparison;
        try (ProgressBar bar = report.progressBar()) {
            bar.show("loading the models");
            Stopwatch loading = Stopwatch.createStarted();
            Parley.Builder builder = models.load();
            report.took("models", loading);
            try (Parley parley =
                    builder.options(options).progress(report.withTimes(bar)).build()) {
                comparison = parley.compare(inputs, codebook);
            }
        }
        report.diagnose(comparison.diagnostics());
        return comparison;
    }
}
