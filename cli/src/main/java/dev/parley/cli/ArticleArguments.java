package dev.parley.cli;

import dev.parley.formats.ColumnNames;
import dev.parley.formats.FileReader;
import dev.parley.ingest.DocumentReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How files become articles; picocli fills the fields. */
final class ArticleArguments {

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description =
                    "The column of tables, or field of JSON lines, that holds the text (default: told by its name).")
    private Optional<String> text = Optional.empty();

    @Option(names = "--title-column", paramLabel = "NAME", description = "The column of the headline.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--date-column", paramLabel = "NAME", description = "The column of the day of publication.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--author-column", paramLabel = "NAME", description = "The column of the author.")
    private Optional<String> author = Optional.empty();

    @Option(names = "--outlet-column", paramLabel = "NAME", description = "The column of the outlet.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description =
                    "What you know of articles, as CSV with the column file and any of title, author, interviewee, affiliation, outlet, date,"
                            + " language and url; it goes before what they say of themselves.")
    private Optional<Path> metadata = Optional.empty();

    @Option(names = "--any-language", description = "Read articles in other languages than English too.")
    private boolean anyLanguage;

    DocumentReader reader() {
        FileReader files = FileReader.withColumns(new ColumnNames(text, title, date, author, outlet));
        return new StandardReader(anyLanguage ? files : files.englishOnly());
    }

    Optional<Path> metadata() {
        return metadata;
    }
}
