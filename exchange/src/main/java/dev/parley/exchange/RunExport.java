package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.ParleyException;
import dev.parley.export.Csv;
import dev.parley.export.Existing;
import dev.parley.export.Exporter;
import dev.parley.export.Json;
import dev.parley.export.TextsFolder;
import dev.parley.result.Comparison;
import dev.parley.text.DocumentId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes runs for other programs. Equal runs give equal bytes: there are no times in the files, and everything is sorted. Text is UTF-8 with
 * {@code \n} as line end. Stateless.
 */
public final class RunExport {

    private RunExport() {}

    /**
     * Returns the password of the coders in the files of {@link ExportFormat#DNA}.
     *
     * @return the same for all files
     */
    public static String dnaPassword() {
        return DnaPassword.PASSWORD;
    }

    /**
     * Finds out whether there is something in the way of an export.
     *
     * @param target the file or, for some formats, the folder
     * @param format the format
     * @param existing what becomes of what is there
     * @throws ParleyException if there is something that {@code existing} protects, or a folder in the place of a file or the reverse
     */
    public static void requireFree(Path target, ExportFormat format, Existing existing) {
        new Placement(target).requireFree(format, existing);
    }

    /**
     * Writes a run. Missing parents of the target are made; what is at its place is replaced, in a folder only the files that are written.
     *
     * @param run the run; its texts are needed by some formats
     * @param format the format
     * @param settings which network goes into formats for networks
     * @param target the file or, for some formats, the folder
     * @return what deserves attention, such as claims that do not fit their text and are left out
     * @throws ParleyException if the run lacks what the format needs or is too large for it, or if writing fails; then nothing has changed
     */
    public static List<Diagnostic> write(Comparison run, ExportFormat format, ExportSettings settings, Path target) {
        List<Diagnostic> warnings = new ArrayList<>();
        new Placement(target).write(fresh -> warnings.addAll(writeFresh(run, format, settings, fresh)));
        return List.copyOf(warnings);
    }

    private static List<Diagnostic> writeFresh(Comparison run, ExportFormat format, ExportSettings settings, Path fresh)
            throws IOException {
        switch (format) {
            case CSV -> text(fresh, new NetworkCsv(), matrix(run, settings));
            case DL -> text(fresh, new Dl(), matrix(run, settings));
            case GRAPHML -> text(fresh, new GraphMl(), NamedNetwork.of(run, settings, settings.ofEdges()));
            case GEXF -> text(fresh, new Gexf(), TimedNetwork.of(run, settings));
            case JSON -> text(fresh, Json.comparison(), run);
            case JSONL -> text(fresh, Json.claimLines(), run);
            case XLSX -> Workbooks.write(run, fresh);
            case R -> writeR(run, settings, Files.createDirectory(fresh));
            case DNA -> {
                return Dna.write(run, fresh);
            }
            case BRAT -> {
                return writeBrat(run, Files.createDirectory(fresh));
            }
        }
        return List.of();
    }

    private static NamedNetwork matrix(Comparison run, ExportSettings settings) {
        return NamedNetwork.of(run, settings, settings.ofMatrix());
    }

    private static void writeR(Comparison run, ExportSettings settings, Path folder) throws IOException {
        NamedNetwork network = NamedNetwork.of(run, settings, settings.ofEdges());
        text(folder.resolve("claims.csv"), Csv.claims(), run);
        text(folder.resolve("positions.csv"), Csv.positions(), run);
        text(folder.resolve("nodes.csv"), RTables::writeNodes, network);
        text(folder.resolve("edges.csv"), RTables::writeEdges, network);
        Path script = Files.createDirectory(folder.resolve("R")).resolve("example.R");
        Files.write(script, Resources.toByteArray(Resources.getResource(RunExport.class, "R/example.R")));
    }

    private static List<Diagnostic> writeBrat(Comparison run, Path folder) throws IOException {
        AnchoredClaims anchored = AnchoredClaims.of(run, ExportFormat.BRAT);
        Brat brat = new Brat(run.codebook());
        text(folder.resolve(Brat.CONFIGURATION), (codes, out) -> codes.writeConfiguration(out), brat);
        for (Map.Entry<DocumentId, String> name :
                TextsFolder.names(anchored.documents().keySet()).entrySet()) {
            String text = anchored.text(name.getKey());
            List<NumberedClaim> claims = anchored.claims().get(name.getKey());
            Path file = folder.resolve(name.getValue());
            text(file, (whole, out) -> out.append(whole), text);
            String marks = MoreFiles.getNameWithoutExtension(file) + ".ann";
            text(folder.resolve(marks), (codes, out) -> codes.writeMarks(text, claims, out), brat);
        }
        return anchored.warnings();
    }

    private static <T> void text(Path file, Exporter<T> exporter, T value) throws IOException {
        // Half a surrogate pair becomes one question mark, as in the files of a run.
        try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), UTF_8))) {
            exporter.write(value, out);
        }
    }
}
