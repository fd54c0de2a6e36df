package dev.parley.formats;

/** Reads plain text, which may be the export of a press database. */
final class TextReader implements FormatReader {

    @Override
    public void read(Content content, Findings findings) throws UnreadableException {
        String text = Texts.decode(content, findings);
        if (!text.isEmpty() && !PressExport.addArticles(content, text, findings)) {
            findings.addAsItIs(content, text);
        }
    }
}
