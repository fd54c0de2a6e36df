package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.attribution.Attribution;
import dev.parley.attribution.Quotations;
import dev.parley.claim.Reading;
import dev.parley.claim.StanceReading;
import dev.parley.codebook.Proposal;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.List;

/** A reading while it is being put together, row by row in the order of the document. Used by one thread. */
final class ReadingDraft {

    private final DocumentId id;
    private final AttributionDecoder attributionDecoder;
    private final StanceDecoder stanceDecoder;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<StanceReading> stances = new ArrayList<>();
    private final Speakers speakers;
    private final DocumentPieces pieces;
    private List<Attribution> ofWindow = List.of();
    private int windowEnd;

    ReadingDraft(AnnotatedDocument document, DocumentPieces pieces, List<Proposal> proposals, Calibration calibration) {
        this.id = document.document().id();
        this.attributionDecoder = new AttributionDecoder(pieces, new TextEdges(pieces.text()));
        Quotations quotations = Quotations.of(document.document());
        this.pieces = pieces;
        this.speakers = new Speakers(document, quotations);
        this.stanceDecoder = new StanceDecoder(document, pieces, proposals, calibration);
    }

    /** Adds what a row says; of the rows that show one window, the first one speaks for the attributions. */
    void add(FocusScores scores) {
        if (scores.to() > windowEnd) {
            windowEnd = scores.to();
            List<Attribution> decoded = attributionDecoder.decode(scores);
            attributions.addAll(decoded);
            ofWindow = speakers.complete(decoded, pieces.span(scores.from(), scores.to()));
        }
        stances.addAll(stanceDecoder.decode(scores, ofWindow));
    }

    Reading finish() {
        List<Attribution> completed =
                pieces.size() == 0 ? List.of() : speakers.complete(attributions, pieces.span(0, pieces.size()));
        return new Reading(id, completed, stanceDecoder.inOrder(stances));
    }
}
