package dev.parley.nlp.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.claim.StanceHolder;
import dev.parley.claim.StanceReading;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/**
 * Writes what the reader finds in coded articles, without names or actors, so that it can be compared with the laboratory's figures.
 *
 * <p>Arguments: the file to write, the shortlist's cosine, its number of nearest proposals, and folders that hold a {@code gold.json} and
 * the texts. Columns: folder, document, mention's start and end (-1 for the author), proposal, stance, modality, voice, evidence's start and
 * end, confidence.
 */
final class ReadingDump {

    private static final Logger LOG = Logger.getLogger(ReadingDump.class.getName());

    private ReadingDump() {}

    public static void main(String[] args) throws IOException {
        try (JointReader reader = JointReader.load(calibrated(args[1], args[2]), ReaderSize.SMALL);
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), UTF_8))) {
            for (String folder : List.of(args).subList(3, args.length)) {
                dump(reader, Path.of(folder), out);
            }
        }
    }

    private static Resources calibrated(String cosine, String nearest) {
        Resources shipped = Resources.shipped();
        return path -> {
            String card = path.equals(ReaderSize.SMALL.card()) ? new String(shipped.read(path), UTF_8) : "";
            return card.isEmpty()
                    ? shipped.read(path)
                    : (card + "\nshortlist.cosine=" + cosine + "\nshortlist.nearest=" + nearest).getBytes(UTF_8);
        };
    }

    private static void dump(JointReader reader, Path folder, PrintWriter out) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        List<Proposal> proposals = new ArrayList<>();
        gold.path("proposals")
                .forEach(node -> proposals.add(new Proposal(
                        node.path("id").asText(), node.path("label").asText(), "", "")));
        Codebook codebook = new Codebook(proposals);
        for (JsonNode node : gold.path("documents")) {
            String text = Files.readString(folder.resolve(node.path("file").asText()));
            String id = node.path("id").asText();
            AnnotatedDocument document = Texts.document(id, text, body(text, node));
            long start = System.nanoTime();
            List<StanceReading> stances = reader.read(document, codebook).stances();
            long millis = (System.nanoTime() - start) / 1_000_000;
            LOG.info(
                    () -> id + ": " + text.length() + " code units, " + stances.size() + " stances, " + millis + " ms");
            stances.forEach(stance -> out.println(String.join("\t", row(folder, id, stance))));
        }
    }

    private static Span body(String text, JsonNode node) {
        String first = node.path("body_first").asText("");
        String last = node.path("body_last").asText("");
        int start = text.indexOf(first);
        int end = last.isEmpty() ? text.length() : text.indexOf(last) + last.length();
        return start < 0 || end <= start || (!last.isEmpty() && !text.contains(last))
                ? new Span(0, text.length())
                : new Span(start, end);
    }

    private static List<String> row(Path folder, String id, StanceReading stance) {
        int start = stance.holder() instanceof StanceHolder.Mentioned holder
                ? holder.mention().start()
                : -1;
        int end = stance.holder() instanceof StanceHolder.Mentioned holder
                ? holder.mention().end()
                : -1;
        return List.of(
                folder.toString(),
                id,
                String.valueOf(start),
                String.valueOf(end),
                stance.proposal(),
                stance.stance().name(),
                stance.modality().name(),
                stance.voice().name(),
                String.valueOf(stance.evidence().start()),
                String.valueOf(stance.evidence().end()),
                String.valueOf(stance.confidence()));
    }
}
