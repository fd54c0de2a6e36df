package dev.parley.induction;

import static java.util.Objects.requireNonNull;

import dev.parley.text.DocumentId;
import java.util.List;

/** The courses of action that one document speaks of: what {@link CodebookInducer} keeps of a document after the first look. */
public final class DocumentFindings {

    private final DocumentId document;
    private final List<Candidate> candidates;

    DocumentFindings(DocumentId document, List<Candidate> candidates) {
        this.document = requireNonNull(document, "document");
        this.candidates = List.copyOf(candidates);
    }

    /**
     * Returns the document.
     *
     * @return its id
     */
    public DocumentId document() {
        return document;
    }

    List<Candidate> candidates() {
        return candidates;
    }
}
