package dev.parley.cli;

import com.google.common.hash.Hashing;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the folder of a run row by row, so that a test says what it holds. */
final class HandMadeRun {

    private static final List<String> CLAIMS = List.of(
            "document",
            "source",
            "source_kind",
            "proposal",
            "stance",
            "start",
            "end",
            "evidence",
            "confidence",
            "date",
            "outlet",
            "carriers",
            "carrier_outlets");

    private final List<List<String>> proposals = new ArrayList<>();
    private final List<List<String>> documents = new ArrayList<>();
    private final List<List<String>> claims = new ArrayList<>();
    private final List<List<String>> entities = new ArrayList<>();
    private final Path folder;

    HandMadeRun(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("texts"));
    }

    HandMadeRun proposal(String id, String text) {
        proposals.add(List.of(FormulaGuard.defuse(id), FormulaGuard.defuse(text)));
        return this;
    }

    HandMadeRun actor(String name, String kind) {
        entities.add(List.of(FormulaGuard.defuse(name), kind, ""));
        return this;
    }

    HandMadeRun document(String id, String title, String text) throws IOException {
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        documents.add(List.of(id, title, Integer.toString(text.length()), hash));
        Files.writeString(folder.resolve("texts").resolve(id + ".txt"), text);
        return this;
    }

    /** Adds a claim whose evidence is in the document's text. */
    HandMadeRun claim(String document, String source, String proposal, String stance, String evidence)
            throws IOException {
        int start = Files.readString(folder.resolve("texts").resolve(document + ".txt"))
                .indexOf(evidence);
        return claim(document, source, proposal, stance, start, evidence);
    }

    HandMadeRun claim(String document, String source, String proposal, String stance, int start, String evidence) {
        claims.add(List.of(
                document,
                FormulaGuard.defuse(source),
                "actor",
                proposal,
                stance,
                Integer.toString(start),
                Integer.toString(start + evidence.length()),
                evidence,
                "0.5",
                "2026-0" + (1 + claims.size() % 9) + "-11",
                "",
                "",
                ""));
        return this;
    }

    /** Says where the last claim was printed, and in which copies. */
    HandMadeRun printed(String date, String outlet, String carriers, String carrierOutlets) {
        List<String> last = claims.remove(claims.size() - 1);
        List<String> printed = new ArrayList<>(last.subList(0, last.size() - 4));
        printed.addAll(List.of(date, outlet, carriers, carrierOutlets));
        claims.add(List.copyOf(printed));
        return this;
    }

    /** Writes the tables, has the rest rebuilt and returns the report. */
    Path report(Object... options) throws IOException {
        write("codebook.csv", List.of("id", "proposal"), proposals);
        write("documents.csv", List.of("document", "title", "characters", "sha256"), documents);
        write("entities.csv", List.of("name", "kind", "aliases"), entities);
        write("claims.csv", CLAIMS, claims);
        List<Object> arguments = new ArrayList<>(List.of("matrix", folder, "-q"));
        arguments.addAll(List.of(options));
        Invocation invocation = Invocation.of(ToyModels.UNTOUCHED, arguments.toArray());
        if (invocation.exitCode() != 0) {
            throw new AssertionError(invocation.err());
        }
        return folder.resolve("report.html");
    }

    private void write(String name, List<String> header, List<List<String>> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
            CsvRows.write(header, rows, out);
        }
    }
}
