package dev.parley.cli;

import dev.parley.Options;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.InputFiles;
import dev.parley.ingest.MetadataFile;
import dev.parley.ingest.SourceDocument;
import dev.parley.ingest.SourceDocuments;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley text}: what is read as the body of articles, without any model. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        versionProvider = ParleyCommand.VersionLine.class,
        description = "Prints what is read of each document: its paragraphs, without menus, teasers and comments.")
final class TextCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputArguments inputs = new InputArguments();

    @Option(
            names = "--json",
            description = "Print JSON: what is known of each document, where that was found, and the ranges that are"
                    + " read, in UTF-16 code units of the document's text.")
    private boolean json;

    @Mixin
    private ArticleArguments articles = new ArticleArguments();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    TextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = new Report(console, verbosity);
        DocumentReader reader = articles.reader();
        InputFiles files = InputFiles.find(
                inputs.paths(), reader, articles.metadata().stream().toList());
        Optional<MetadataFile> metadata = articles.metadata().map(path -> MetadataFile.read(path, report::diagnose));
        if (files.files().isEmpty()) {
            throw new InputException(files.diagnostics());
        }
        report.diagnose(files.diagnostics());
        AtomicBoolean failed = new AtomicBoolean(isFailure(files.diagnostics()));
        SourceDocuments names = new SourceDocuments(files.files());
        Set<String> named = new HashSet<>();
        BodyPrinter printer = new BodyPrinter(console.out(), json);
        new ReadAhead(reader, Options.DEFAULT.threads()).each(inOrder(files), (file, result) -> {
            report.diagnose(result.diagnostics());
            failed.compareAndSet(false, isFailure(result.diagnostics()));
            List<SourceDocument> sources = names.of(file, result);
            sources.forEach(source -> named.addAll(MetadataFile.keys(source)));
            sources.stream()
                    .map(source ->
                            metadata.map(known -> known.completed(source)).orElse(source))
                    .forEach(printer::print);
        });
        metadata.ifPresent(known -> report.diagnose(known.unused(named)));
        if (!printer.end()) {
            return report.nothingRead().value();
        }
        return (failed.get() ? ExitCode.INCOMPLETE : ExitCode.OK).value();
    }

    private static List<InputFile> inOrder(InputFiles files) {
        return files.files().stream()
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    private static boolean isFailure(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
    }
}
