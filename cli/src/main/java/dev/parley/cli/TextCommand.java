package dev.parley.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.IoFaults;
import dev.parley.diagnostic.ParleyException;
import dev.parley.export.JsonText;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFiles;
import dev.parley.ingest.MetadataFile;
import dev.parley.ingest.SourceDocument;
import dev.parley.ingest.SourceDocuments;
import dev.parley.text.Document;
import dev.parley.text.Metadata.Field;
import dev.parley.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        Optional<MetadataFile> metadata = articles.metadata().map(MetadataFile::read);
        if (files.files().isEmpty()) {
            throw new InputException(files.diagnostics());
        }
        List<IngestResult> results = files.files().stream().map(reader::read).toList();
        List<SourceDocument> documents = SourceDocuments.join(files.files(), results).stream()
                .map(source -> metadata.map(known -> known.completed(source)).orElse(source))
                .toList();
        List<Diagnostic> diagnostics = new ArrayList<>(files.diagnostics());
        results.forEach(result -> diagnostics.addAll(result.diagnostics()));
        report.diagnose(diagnostics);
        if (documents.isEmpty()) {
            return report.nothingRead().value();
        }
        print(documents);
        boolean failed =
                diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
        return (failed ? ExitCode.INCOMPLETE : ExitCode.OK).value();
    }

    private void print(List<SourceDocument> documents) {
        PrintWriter out = console.out();
        if (json) {
            printJson(documents, out);
        } else {
            documents.forEach(source -> printText(source, documents.size() > 1, out));
        }
        out.flush();
    }

    private static void printText(SourceDocument source, boolean isOneOfSeveral, PrintWriter out) {
        Document document = source.document();
        if (isOneOfSeveral) {
            out.print("=== " + document.id() + "\n\n");
        }
        document.body().forEach(range -> out.print(range.of(document.text()) + "\n\n"));
    }

    private static void printJson(List<SourceDocument> documents, PrintWriter out) {
        try {
            JsonText.write(
                    Map.of(
                            "documents",
                            documents.stream().map(TextCommand::tree).toList()),
                    out);
        } catch (IOException e) {
            throw new ParleyException("standard output " + IoFaults.ofWriting(e), e);
        }
    }

    private static Map<String, Object> tree(SourceDocument source) {
        Document document = source.document();
        Map<String, String> metadata = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            String name = Ascii.toLowerCase(field.name());
            metadata.put(name, document.metadata().find(field).orElse(""));
            places.put(name, document.metadata().source(field).orElse(""));
        }
        return ImmutableMap.<String, Object>builder()
                .put("document", document.id().value())
                .put("file", source.name())
                .putAll(metadata)
                .put("sources", places)
                .put("characters", document.text().length())
                .put(
                        "body",
                        document.body().stream()
                                .map(range -> range(range, document.text()))
                                .toList())
                .buildOrThrow();
    }

    private static Map<String, Object> range(Span range, String text) {
        return ImmutableMap.of("start", range.start(), "end", range.end(), "text", range.of(text));
    }
}
