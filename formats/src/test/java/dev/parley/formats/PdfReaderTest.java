package dev.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.InputFile;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata.Field;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfReaderTest {

    @TempDir
    private Path folder;

    private final PDDocument document = new PDDocument();

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        List<String> left = List.of(
                "The harbour board met on", "Monday. It wants a new", "bridge over the river and", "will pay for it.");
        List<String> right = List.of(
                "The town does not want it", "at all, its mayor said on", "Tuesday. She would rather", "have a ferry.");
        PDPage page = page();
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            show(out, 60, 780, "A headline that stands above both of the two columns of it");
            // Row by row, as some programs write pages.
            for (int i = 0; i < left.size(); i++) {
                show(out, 60, 740 - 14 * i, left.get(i));
                show(out, 320, 740 - 14 * i, right.get(i));
            }
        }

        assertThat(text()).contains(String.join(" ", left)).contains(String.join(" ", right));
        assertThat(text()).startsWith("A headline");
        assertThat(text().indexOf("harbour board")).isLessThan(text().indexOf("The town does"));
    }

    @Test
    void makesWordsWholeThatALineEndDivides() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 700, "The board will not pay for the recon-");
            show(out, 60, 686, "struction of the bridge, and the well-known");
            show(out, 60, 672, "mayor agrees. The well-");
            show(out, 60, 658, "known ferry sails on.");
        }

        assertThat(text()).contains("reconstruction", "The well-known ferry").doesNotContain("recon-", "wellknown");
    }

    @Test
    void leavesOutRunningHeadsAndPageNumbers() throws IOException {
        for (int i = 1; i <= 3; i++) {
            try (PDPageContentStream out = new PDPageContentStream(document, page())) {
                show(out, 60, 815, "The Estuary Times, issue " + i);
                show(out, 60, 600, "This is the text of page number " + i + " of the article.");
                show(out, 290, 30, "- " + i + " -");
            }
        }

        assertThat(text())
                .contains("text of page number 1", "text of page number 3")
                .doesNotContain("Estuary", "- 2 -");
    }

    @Test
    void partsABylineFromTheParagraphBelow() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 700, "By Jane Doe");
            show(out, 60, 686, "The harbour board will not pay for the bridge, and the mayor of the");
            show(out, 60, 672, "town agrees with it. Anna Lind, who has sailed the ferry since");
            show(out, 60, 658, "Easter, does not.");
        }

        assertThat(text()).startsWith("By Jane Doe\n\nThe harbour board").contains("since Easter, does not.");
    }

    @Test
    void leavesOutWhatABrowserPrintsAroundAPage() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 825, "26/11/2025, 18:10");
            show(out, 60, 600, "The harbour board will not pay for the bridge.");
            show(out, 60, 20, "https://gazette.example/2025/bridge 1/1");
        }

        assertThat(text().strip()).isEqualTo("The harbour board will not pay for the bridge.");
    }

    @Test
    void joinsTheLinesOfATitle() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 740, 22, "Harbour board will not pay");
            show(out, 60, 714, 22, "for the bridge");
            show(out, 60, 690, "The harbour board will not pay for the bridge, and the mayor of the");
            show(out, 60, 677, "town agrees with it. Anna Lind, who has sailed the ferry since");
            show(out, 60, 664, "Easter, does not want the bridge at all, and neither does her sister,");
            show(out, 60, 651, "who works for the board.");
        }

        assertThat(text()).startsWith("Harbour board will not pay for the bridge\n\nThe harbour");
    }

    @Test
    void saysThatTheEndOfAFileIsMissing() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 600, "The harbour board will not pay for the bridge. " + "It has said so. ".repeat(2));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);

        for (int percent : List.of(30, 60, 90)) {
            byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() * percent / 100);
            assertThat(new Reading(folder).of("a.pdf", cut).diagnostics())
                    .as("%s %%", percent)
                    .singleElement()
                    .asString()
                    .contains("damaged")
                    .doesNotContain("pictures of pages");
        }
    }

    @Test
    void tellsABlankPageFromAPicture() throws IOException {
        PDPage page = page();
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        document.save(blank);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0);
        }
        ByteArrayOutputStream scanned = new ByteArrayOutputStream();
        document.save(scanned);

        assertThat(new Reading(folder).of("a.pdf", blank.toByteArray()).diagnostics())
                .singleElement()
                .asString()
                .contains("neither text nor pictures");
        assertThat(new Reading(folder).of("b.pdf", scanned.toByteArray()).diagnostics())
                .singleElement()
                .asString()
                .contains("only pictures of pages");
    }

    @Test
    void leavesOutNotesAtTheFootOfAPage() throws IOException {
        for (String words : List.of(
                "The harbour board will not pay for the bridge,", "and the mayor of the town agrees with it.")) {
            try (PDPageContentStream out = new PDPageContentStream(document, page())) {
                for (int i = 0; i < 4; i++) {
                    show(out, 60, 700 - 14 * i, words + " " + i);
                }
                show(out, 60, 130, 8, "3 Minutes of the board, 1999,");
                show(out, 60, 120, 8, "kept in the town hall.");
            }
        }

        assertThat(text()).contains("the bridge, 3 and the mayor").doesNotContain("Minutes", "town hall");
    }

    @Test
    void keepsSmallLinesThatAreNoNotes() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 700, "The harbour board will not pay for the bridge.");
            show(out, 60, 660, 8, "3 members were ill.");
            show(out, 60, 620, "The mayor of the town agrees with it.");
            show(out, 60, 606, "Nobody else does.");
            show(out, 60, 140, 8, "The board meets on Mondays.");
        }

        assertThat(text()).contains("3 members were ill.", "The board meets on Mondays.");
    }

    @Test
    void leavesOutTheMarksOfNotes() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 700, "The harbour board will not pay.");
            show(out, 60 + width("The harbour board will not pay."), 704, 7, "12");
            show(out, 60, 686, "Its 12 members have met in Room 7, which is full of H");
            show(out, 60 + width("Its 12 members have met in Room 7, which is full of H"), 684, 7, "2");
        }

        assertThat(text()).contains("will not pay.\n\nIts 12 members", "Room 7, which is full of H2");
    }

    @Test
    void takesTheLargestTypeForTheTitle() throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page())) {
            show(out, 60, 760, 12, "The Harbour Echo");
            show(out, 60, 730, 20, "Nobody pays for the bridge");
            show(out, 60, 700, "The harbour board of the Harbour Echo's town will not pay for the bridge.");
            show(out, 60, 686, "The mayor agrees with it, and so does everybody else in the harbour.");
        }

        assertThat(document().metadata().find(Field.TITLE)).hasValue("Nobody pays for the bridge");
    }

    private static float width(String text) throws IOException {
        return new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN).getStringWidth(text) * 11 / 1_000;
    }

    private PDPage page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void show(PDPageContentStream out, float x, float y, String text) throws IOException {
        show(out, x, y, 11, text);
    }

    private static void show(PDPageContentStream out, float x, float y, float size, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private String text() throws IOException {
        return document().text();
    }

    private Document document() throws IOException {
        Path file = folder.resolve("a.pdf");
        document.save(file.toFile());
        return FileReader.standard()
                .read(new InputFile(new DocumentId("a"), file, "a.pdf"))
                .documents()
                .get(0);
    }
}
