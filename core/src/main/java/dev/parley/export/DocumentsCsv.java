package dev.parley.export;

import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import dev.parley.text.Metadata;
import java.io.IOException;
import java.util.List;

/** {@code documents.csv}: one row for each document. */
final class DocumentsCsv implements Exporter<Comparison> {

    private static final List<String> HEADER = List.of(
            "document",
            "file",
            "title",
            "author",
            "outlet",
            "date",
            "language",
            "url",
            "characters",
            "body_share",
            "sha256");

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        CsvRows.write(
                HEADER, comparison.documents().stream().map(DocumentsCsv::row).toList(), out);
    }

    private static List<String> row(DocumentSummary document) {
        return List.of(
                FormulaGuard.defuse(document.id().value()),
                FormulaGuard.defuse(document.file()),
                metadata(document, Metadata.Field.TITLE),
                metadata(document, Metadata.Field.AUTHOR),
                metadata(document, Metadata.Field.OUTLET),
                metadata(document, Metadata.Field.DATE),
                metadata(document, Metadata.Field.LANGUAGE),
                metadata(document, Metadata.Field.URL),
                Integer.toString(document.characters()),
                Values.decimal(bodyShare(document)).toPlainString(),
                document.sha256());
    }

    private static String metadata(DocumentSummary document, Metadata.Field field) {
        return FormulaGuard.defuse(document.metadata().find(field).orElse(""));
    }

    /** Body over all characters, in [0, 1]; 0 for a document without text. */
    private static double bodyShare(DocumentSummary document) {
        return document.characters() == 0 ? 0 : (double) document.body() / document.characters();
    }
}
