package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.text.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF in reading order, columns one after the other. A PDF of pictures of pages has none. */
final class PdfReader implements FormatReader {

    private static final int MAX_PAGES = 5_000;

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableException(lenientFormat("has more than %s pages; split it", MAX_PAGES));
            }
            List<PdfLine> words = PdfWords.of(document);
            if (words.isEmpty()) {
                throw new UnreadableException(
                        "holds no text, only pictures of pages; have a program for text recognition (OCR) read it first");
            }
            List<List<PdfLine>> pages = PdfText.withoutRunningHeads(words, heights(document));
            String text = PdfText.of(PdfLayout.order(pages));
            if (!PressExport.addArticles(content, text, findings)) {
                findings.addText(content, text, Metadata.NONE);
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("is encrypted; save a copy without a password");
        }
    }

    private static List<Double> heights(PDDocument document) {
        List<Double> heights = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            boolean isTurned = page.getRotation() % 180 != 0;
            heights.add((double) (isTurned ? box.getWidth() : box.getHeight()));
        }
        return heights;
    }
}
