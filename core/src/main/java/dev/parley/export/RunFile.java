package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.parley.result.Comparison;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a run.
 *
 * @param name its name within the folder
 * @param exporter what writes it
 * @param bom whether it starts with a byte order mark
 */
record RunFile(String name, Exporter<Comparison> exporter, ByteOrderMark bom) {

    /** Lists what the options ask for; the manifest comes on top. */
    static List<RunFile> of(RunOptions options) {
        ByteOrderMark bom = options.bom();
        List<RunFile> files = new ArrayList<>(List.of(
                new RunFile("matrix.csv", Csv.matrix(options.cells(), options.figures()), bom),
                new RunFile("positions.csv", Csv.positions(options.figures()), bom),
                new RunFile("claims.csv", Csv.claims(), bom),
                new RunFile("entities.csv", Csv.entities(), bom),
                new RunFile("mentions.csv", Csv.mentions(), bom),
                new RunFile("merges.csv", Csv.merges(), bom),
                new RunFile("codebook.csv", Csv.codebook(), bom),
                new RunFile("documents.csv", Csv.documents(), bom)));
        if (options.json() == JsonOutput.WRITTEN) {
            files.add(new RunFile("comparison.json", Json.comparison(), ByteOrderMark.OMITTED));
        }
        return List.copyOf(files);
    }

    /** Lists what the options ask for, and what comes beside it. */
    static List<RunFile> of(RunOptions options, List<RunExtra> extras) {
        List<RunFile> files = new ArrayList<>(of(options));
        extras.forEach(extra -> files.add(new RunFile(extra.name(), extra.exporter(), ByteOrderMark.OMITTED)));
        return List.copyOf(files);
    }

    void write(Comparison comparison, Path folder) throws IOException {
        // A writer of Files would give up on half a surrogate pair; better one question mark than a lost run.
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(folder.resolve(name)), UTF_8))) {
            if (bom == ByteOrderMark.WRITTEN) {
                out.append('\uFEFF');
            }
            exporter.write(comparison, out);
        }
    }

    /** Hashes a file's bytes with SHA-256, in lower-case hexadecimal. */
    static String hash(Path file) throws IOException {
        return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    }
}
