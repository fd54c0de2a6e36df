package dev.parley.export;

import dev.parley.actor.ActorMention;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code mentions.csv}: one row for each place where a document mentions an entity. */
final class MentionsCsv implements Exporter<Comparison> {

    private static final List<String> HEADER = List.of("document", "start", "end", "mention", "entity");

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        CsvRows.write(
                HEADER,
                comparison.mentions().stream()
                        .map(mention -> row(mention, comparison))
                        .toList(),
                out);
    }

    private static List<String> row(ActorMention mention, Comparison comparison) {
        String words = Optional.ofNullable(comparison.texts().get(mention.document()))
                .map(mention.span()::of)
                .orElse("");
        return List.of(
                FormulaGuard.defuse(mention.document().value()),
                Integer.toString(mention.span().start()),
                Integer.toString(mention.span().end()),
                FormulaGuard.defuse(words),
                FormulaGuard.defuse(mention.entity()));
    }
}
