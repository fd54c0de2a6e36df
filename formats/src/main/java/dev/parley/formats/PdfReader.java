package dev.parley.formats;

import static com.google.common.base.Strings.lenientFormat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF in reading order, columns one after the other. A PDF of pictures of pages has none. */
final class PdfReader implements FormatReader {

    private static final int MAX_PAGES = 5_000;

    private static final String CUT = "is damaged: its end is missing, as of a download that broke off";

    private static final String PICTURES =
            "holds no text, only pictures of pages; have a program for text recognition (OCR) read it first";

    private static final String BLANK =
            "holds neither text nor pictures: it is blank, damaged, or its letters are drawings";

    /** The mark at the end of a PDF, behind which other programs may have left something. */
    private static final byte[] END = "%%EOF".getBytes(US_ASCII);

    private static final int MAX_BEHIND_END = 4_096;

    @Override
    public void read(Content content, Findings findings) throws IOException, UnreadableException {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableException(lenientFormat("has more than %s pages; split it", MAX_PAGES));
            }
            List<PdfLine> words = PdfWords.of(document);
            boolean isCut = isCut(content.bytes());
            if (words.isEmpty()) {
                throw new UnreadableException(isCut ? CUT : hasPictures(document) ? PICTURES : BLANK);
            }
            if (isCut) {
                findings.warn(content, CUT + "; what could be saved of it is read");
            }
            List<List<PdfLine>> pages = PdfText.withoutRunningHeads(words, heights(document));
            String text = PdfText.of(PdfLayout.order(PdfNotes.without(pages)));
            if (!PressExport.addArticles(content, text, findings)) {
                findings.addText(content, text, PdfTitle.of(pages.get(0)));
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("is encrypted; save a copy without a password");
        }
    }

    private static boolean isCut(byte[] bytes) {
        byte[] end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - MAX_BEHIND_END), bytes.length);
        return Bytes.indexOf(end, END) < 0;
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null
                    && page.getResources().getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return false;
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
