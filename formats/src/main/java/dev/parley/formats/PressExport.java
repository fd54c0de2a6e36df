package dev.parley.formats;

import com.google.common.base.Splitter;
import dev.parley.text.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An article from the export of a press database. */
record PressExport(String title, String body, Metadata metadata) {

    /**
     * Takes a text apart where each article of an export begins.
     *
     * @param start the line above each article
     * @param article reads what follows such a line, nothing if it is no article
     * @return the articles, or nothing if there are none
     */
    static Optional<List<PressExport>> trySplit(
            String text, Pattern start, Function<String, Optional<PressExport>> article) {
        List<PressExport> articles = Splitter.on(start)
                .splitToStream(text)
                .skip(1)
                .map(article)
                .flatMap(Optional::stream)
                .toList();
        return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
    }

    /** Adds the text of a file without metadata of its own: the articles of an export, or one. */
    static void addText(Content content, String text, Findings findings) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("holds no text");
        }
        if (!addArticles(content, text, findings)) {
            findings.addText(content, text, Metadata.NONE);
        }
    }

    /**
     * Splits the export of a press database into its articles.
     *
     * @return whether the text is such an export; if not, nothing was added
     */
    static boolean addArticles(Content content, String text, Findings findings) throws UnreadableException {
        // Databases write their labels with spaces that do not break.
        String unix = Texts.unix(text).replace('\u00A0', ' ');
        Optional<List<PressExport>> articles = NexisExport.trySplit(unix)
                .or(() -> ProQuestExport.trySplit(unix))
                .or(() -> LexisExport.trySplit(unix))
                .or(() -> FactivaExport.trySplit(unix));
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
