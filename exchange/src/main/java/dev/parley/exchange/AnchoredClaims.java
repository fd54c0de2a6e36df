package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableListMultimap;
import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.ParleyException;
import dev.parley.matrix.ClaimOrder;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The claims of a run on their texts, for formats that mark passages.
 *
 * @param documents what is known of each document that has a text, by id
 * @param texts its text
 * @param claims the claims whose evidence is in the text where they say, by document
 * @param warnings claims whose evidence is not
 */
record AnchoredClaims(
        SortedMap<DocumentId, DocumentSummary> documents,
        SortedMap<DocumentId, String> texts,
        ImmutableListMultimap<DocumentId, NumberedClaim> claims,
        List<Diagnostic> warnings) {

    AnchoredClaims {
        documents = Collections.unmodifiableSortedMap(documents);
        texts = Collections.unmodifiableSortedMap(texts);
        warnings = List.copyOf(warnings);
    }

    /**
     * Looks every claim up in its text.
     *
     * @throws ParleyException if the run lacks the text of a document that has claims
     */
    static AnchoredClaims of(Comparison run, ExportFormat format) {
        requireTexts(run, format);
        ImmutableListMultimap.Builder<DocumentId, NumberedClaim> fitting = ImmutableListMultimap.builder();
        List<Diagnostic> warnings = new ArrayList<>();
        int number = 0;
        for (Claim claim : ClaimOrder.sorted(run.claims())) {
            NumberedClaim numbered = new NumberedClaim(++number, claim);
            if (numbered.fits(run.texts().get(claim.origin().document()))) {
                fitting.put(claim.origin().document(), numbered);
            } else {
                warnings.add(misplaced(numbered));
            }
        }
        return new AnchoredClaims(documents(run), run.texts(), fitting.build(), warnings);
    }

    /** Returns the text of a document; empty if it has none. */
    String text(DocumentId document) {
        return texts.getOrDefault(document, "");
    }

    private static void requireTexts(Comparison run, ExportFormat format) {
        Set<DocumentId> missing = new TreeSet<>();
        run.claims().forEach(claim -> missing.add(claim.origin().document()));
        missing.removeAll(run.texts().keySet());
        if (!missing.isEmpty()) {
            throw new ParleyException(lenientFormat(
                    "%s needs the texts of the documents, and the folder texts/ of the run lacks that of '%s'%s;"
                            + " read the articles again with parley compare",
                    Words.lower(format),
                    missing.iterator().next(),
                    missing.size() == 1 ? "" : lenientFormat(" and %s more", missing.size() - 1)));
        }
    }

    private static Diagnostic misplaced(NumberedClaim numbered) {
        Claim claim = numbered.claim();
        return Diagnostic.warning(
                claim.origin().document().value(),
                lenientFormat(
                        "claim %s is left out: from %s to %s the text does not read as its evidence",
                        numbered.number(),
                        claim.evidence().span().start(),
                        claim.evidence().span().end()));
    }

    /** Adds to the documents of the run those of which only claims and texts tell. */
    private static SortedMap<DocumentId, DocumentSummary> documents(Comparison run) {
        SortedMap<DocumentId, DocumentSummary> documents = new TreeMap<>();
        run.claims().forEach(claim -> documents.putIfAbsent(claim.origin().document(), summary(claim, run)));
        run.texts()
                .forEach((id, text) -> documents.putIfAbsent(
                        id, new DocumentSummary(id, "", Metadata.NONE, text.length(), text.length(), "")));
        run.documents().stream()
                .filter(document -> run.texts().containsKey(document.id()))
                .forEach(document -> documents.put(document.id(), document));
        return documents;
    }

    private static DocumentSummary summary(Claim claim, Comparison run) {
        int length = run.texts().getOrDefault(claim.origin().document(), "").length();
        return Origins.summary(claim.origin(), length);
    }
}
