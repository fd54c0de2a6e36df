package dev.parley.nlp.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A passage with its proposals, how it is laid out, and what the network gave for it alone where it was trained. */
@SuppressWarnings("ArrayRecordComponent") // As the file has it.
record Reference(
        String text,
        List<String> proposals,
        int[] inputIds,
        int[] tokenTypeIds,
        int[] proposalAt,
        float[][] author,
        int[] attributionArgmax,
        int[][] holderArgmax) {

    static List<Reference> all() throws IOException {
        return all("/dev/parley/nlp/reader/reference.jsonl");
    }

    static List<Reference> all(String path) throws IOException {
        ObjectMapper mapper = new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        String file = new String(Resources.shipped().read(path), UTF_8);
        List<Reference> references = new ArrayList<>();
        for (String line : file.lines().toList()) {
            references.add(mapper.readValue(line, new TypeReference<Reference>() {}));
        }
        return references;
    }

    /** Lays the passage out as one window. */
    Row row(WordPiece tokenizer) {
        DocumentPieces pieces = DocumentPieces.of(Texts.oneSentence(text), tokenizer);
        List<int[]> wordings = proposals.stream()
                .map(tokenizer::encode)
                .map(wording -> wording.ids(0, Math.min(wording.size(), Layout.PROPOSAL_PIECES)))
                .toList();
        return Layout.rows(
                        pieces,
                        new Window(0, 0, Math.min(pieces.size(), Windows.FOCUS_PIECES)),
                        wordings,
                        IntStream.range(0, wordings.size()).boxed().toList())
                .get(0);
    }
}
