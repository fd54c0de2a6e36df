package dev.parley.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The invented dispute of docs/GOLD.md, and runs on it. */
final class FerryDispute {

    static final String TEXT = "Anna Lund is alone. While the council wants a bridge, Ms. Lund voted against it."
            + " The ferry is slow but ours.\n";
    static final String CLAIMS_HEADER = "document,source,source_kind,proposal,stance,start,end,evidence\n";

    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private FerryDispute() {}

    static String goldOfDocumentation() throws IOException {
        Matcher block = JSON.matcher(Files.readString(Path.of("../docs/GOLD.md")));
        if (!block.find()) {
            throw new IllegalStateException("docs/GOLD.md must have an example");
        }
        return block.group(1);
    }

    /** Writes gold and text. */
    static Path writeGold(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("gold.json"), goldOfDocumentation());
        Files.writeString(folder.resolve("ferry.txt"), TEXT);
        return folder;
    }

    /** Writes a run with such rows of claims. */
    static Path writeRun(Path folder, String... claims) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("claims.csv"), CLAIMS_HEADER + String.join("", claims));
        Files.writeString(folder.resolve("entities.csv"), """
                name,kind,aliases,mentions,documents
                Oberau,place,the council,1,1
                Anna Lund,person,Lund | Ms. Lund,2,1
                """);
        Files.writeString(folder.resolve("documents.csv"), "document,file\nferry,ferry.txt\n");
        Files.writeString(
                folder.resolve("codebook.csv"), "id,proposal\nP1,Oberau builds a bridge\nP2,The ferry is kept\n");
        return folder;
    }

    /** Returns a row of claims whose evidence is where the text has it first. */
    static String claim(String source, String kind, String proposal, String stance, String evidence) {
        int start = TEXT.indexOf(evidence);
        return String.join(
                ",",
                "ferry",
                source,
                kind,
                proposal,
                stance,
                Integer.toString(start),
                Integer.toString(start + evidence.length()),
                "\"" + evidence + "\"\n");
    }
}
