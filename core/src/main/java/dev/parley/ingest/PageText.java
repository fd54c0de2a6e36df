package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.body.Block;
import dev.parley.body.Hint;
import dev.parley.body.Page;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.Diagnostic.Severity;
import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a document of a page: its text is that of all blocks, with a blank line between two. Stateless. */
public final class PageText {

    private static final String BETWEEN = "\n\n";

    /** What readers say of title, author and date is not said of the article. */
    private static final Set<Hint> BY_OTHERS = Set.of(Hint.COMMENTS);

    private PageText() {}

    /**
     * Makes a document.
     *
     * @param id the name by which it will be known
     * @param path what to call it in diagnostics
     * @param page the blocks
     * @param body the indices of the blocks that are the article, in order
     * @param metadata what the page tells of itself; gaps are filled from the text as {@link DocumentReader#plainText()} tells
     * @return the document; an error if the page has no text
     */
    public static PlainText.Parsed parse(DocumentId id, String path, Page page, List<Integer> body, Metadata metadata) {
        if (page.blocks().isEmpty()) {
            return new PlainText.Parsed(
                    Optional.empty(), List.of(Diagnostic.error(path, "holds no text that could be read")));
        }
        Set<Integer> article = new HashSet<>(body);
        StringBuilder text = new StringBuilder();
        List<Span> own = new ArrayList<>();
        List<Span> chosen = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            text.append(text.length() == 0 ? "" : BETWEEN);
            Span span = new Span(text.length(), text.length() + block.text().length());
            text.append(block.text());
            if (article.contains(i)) {
                chosen.add(span);
            }
            if (article.contains(i) || Collections.disjoint(block.hints().keySet(), BY_OTHERS)) {
                own.add(span);
            }
        }
        return parse(id, path, text.toString(), own, chosen, metadata);
    }

    private static PlainText.Parsed parse(
            DocumentId id, String path, String text, List<Span> own, List<Span> chosen, Metadata metadata) {
        List<Span> prose = chosen.stream().filter(span -> Prose.is(text, span)).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (prose.size() < chosen.size()) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    path,
                    0,
                    0,
                    lenientFormat(
                            "%s paragraphs have more than %s characters without the end of a sentence; they are not read",
                            chosen.size() - prose.size(), Prose.MAX_SENTENCE)));
        }
        Metadata known = metadata.orElse(OpeningReader.read(text, own));
        return new PlainText.Parsed(Optional.of(new Document(id, text, prose, known)), diagnostics);
    }
}
