package dev.parley.formats;

import dev.parley.text.Metadata;
import java.util.List;
import java.util.Optional;

/** An article from the export of a press database. */
record PressExport(String title, String body, Metadata metadata) {

    /**
     * Splits the export of a press database into its articles.
     *
     * @return whether the text is such an export; if not, nothing was added
     */
    static boolean addArticles(Content content, String text, Findings findings) throws UnreadableException {
        // Databases write their labels with spaces that do not break.
        String unix = Texts.unix(text).replace('\u00A0', ' ');
        Optional<List<PressExport>> articles = NexisExport.trySplit(unix)
                .or(() -> LexisExport.trySplit(unix))
                .or(() -> FactivaExport.trySplit(unix))
                .or(() -> ProQuestExport.trySplit(unix));
        if (articles.isEmpty()) {
            return false;
        }
        int number = 0;
        for (PressExport article : articles.get()) {
            number++;
            Content part = articles.get().size() == 1 ? content : content.numbered(number);
            if (article.body.isBlank()) {
                findings.warn(part, "has a title but no text");
            } else {
                String title = article.title.isEmpty() ? "" : article.title + Texts.BLANK_LINE;
                findings.addText(part, title + article.body.strip() + "\n", article.metadata);
            }
        }
        return true;
    }
}
