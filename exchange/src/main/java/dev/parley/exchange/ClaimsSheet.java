package dev.parley.exchange;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.codebook.Proposal;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The sheet {@code claims}: the rows and columns of {@code claims.csv}, and the wording of the proposal. For one thread. */
final class ClaimsSheet {

    private static final String[] HEADER = {
        "claim",
        "document",
        "source",
        "source_kind",
        "mention",
        "proposal",
        "proposal_text",
        "stance",
        "conditional",
        "voice",
        "start",
        "end",
        "evidence",
        "confidence",
        "outlet",
        "author",
        "date",
        "via"
    };

    private static final int DOCUMENT = 1;
    private static final int EVIDENCE = 12;
    private static final int WIDE = 80;

    private final Comparison run;
    private final Worksheet sheet;
    private final Map<DocumentId, String> addresses = new HashMap<>();

    ClaimsSheet(Comparison run, Worksheet sheet) {
        this.run = run;
        this.sheet = sheet;
        for (DocumentSummary document : run.documents()) {
            document.metadata()
                    .find(Metadata.Field.URL)
                    .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                    .ifPresent(url -> addresses.put(document.id(), url));
        }
    }

    void write(List<Claim> claims) {
        Xlsx.header(sheet, HEADER);
        for (int i = 0; i < claims.size(); i++) {
            writeRow(i + 1, claims.get(i));
        }
        sheet.width(EVIDENCE, WIDE);
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, claims.size()), HEADER.length - 1);
    }

    private void writeRow(int row, Claim claim) {
        Origin origin = claim.origin();
        Evidence evidence = claim.evidence();
        sheet.value(row, 0, row);
        writeDocument(row, origin.document());
        Xlsx.text(sheet, row, 2, claim.holder().name());
        Xlsx.text(sheet, row, 3, Words.lower(claim.holder().kind()));
        Xlsx.text(sheet, row, 4, claim.mention());
        Xlsx.text(sheet, row, 5, claim.proposal());
        Xlsx.text(
                sheet,
                row,
                6,
                run.codebook().find(claim.proposal()).map(Proposal::text).orElse(""));
        Xlsx.text(sheet, row, 7, Words.lower(claim.stance()));
        Xlsx.text(sheet, row, 8, Boolean.toString(claim.modality() == Modality.CONDITIONAL));
        Xlsx.text(sheet, row, 9, Words.lower(claim.voice()));
        sheet.value(row, 10, evidence.span().start());
        sheet.value(row, 11, evidence.span().end());
        Xlsx.text(sheet, row, EVIDENCE, evidence.text());
        sheet.value(row, 13, claim.confidence());
        Xlsx.text(sheet, row, 14, origin.outlet());
        Xlsx.text(sheet, row, 15, origin.author());
        Xlsx.text(sheet, row, 16, origin.date());
        Xlsx.text(sheet, row, 17, String.join(" | ", claim.via()));
    }

    private void writeDocument(int row, DocumentId document) {
        String address = addresses.get(document);
        if (address != null && row <= Xlsx.MOST_LINKS) {
            Xlsx.link(sheet, row, DOCUMENT, words -> HyperLink.external(Words.onOneLine(LegalText.of(address)), words));
        }
        Xlsx.text(sheet, row, DOCUMENT, document.value());
    }
}
