package dev.parley.export;

import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code documents.csv}: one row for each document. */
final class DocumentsCsv implements Exporter<Comparison> {

    private static final List<String> HEADER = List.of(
            "document",
            "file",
            "title",
            "author",
            "interviewee",
            "affiliation",
            "outlet",
            "date",
            "language",
            "url",
            "title_source",
            "author_source",
            "interviewee_source",
            "affiliation_source",
            "outlet_source",
            "date_source",
            "language_source",
            "url_source",
            "characters",
            "body_share",
            "sha256",
            "duplicate_of");

    static final List<Metadata.Field> FIELDS = List.of(
            Metadata.Field.TITLE,
            Metadata.Field.AUTHOR,
            Metadata.Field.INTERVIEWEE,
            Metadata.Field.AFFILIATION,
            Metadata.Field.OUTLET,
            Metadata.Field.DATE,
            Metadata.Field.LANGUAGE,
            Metadata.Field.URL);

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        CsvRows.write(
                HEADER, comparison.documents().stream().map(DocumentsCsv::row).toList(), out);
    }

    private static List<String> row(DocumentSummary document) {
        List<String> row = new ArrayList<>();
        row.add(FormulaGuard.defuse(document.id().value()));
        row.add(FormulaGuard.defuse(document.file()));
        FIELDS.forEach(field -> row.add(metadata(document, field)));
        FIELDS.forEach(field -> row.add(source(document, field)));
        row.add(Integer.toString(document.characters()));
        row.add(Values.decimal(bodyShare(document)).toPlainString());
        row.add(document.sha256());
        row.add(FormulaGuard.defuse(document.original().map(DocumentId::value).orElse("")));
        return row;
    }

    private static String metadata(DocumentSummary document, Metadata.Field field) {
        return FormulaGuard.defuse(document.metadata().find(field).orElse(""));
    }

    private static String source(DocumentSummary document, Metadata.Field field) {
        return FormulaGuard.defuse(document.metadata().source(field).orElse(""));
    }

    /** Body over all characters, in [0, 1]; 0 for a document without text. */
    private static double bodyShare(DocumentSummary document) {
        return document.characters() == 0 ? 0 : (double) document.body() / document.characters();
    }
}
