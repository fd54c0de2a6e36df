package dev.parley.export;

import dev.parley.actor.Entity;
import dev.parley.result.Comparison;
import dev.parley.table.CsvRows;
import dev.parley.table.FormulaGuard;
import java.io.IOException;
import java.util.List;

/** {@code entities.csv}: one row for each entity. */
final class EntitiesCsv implements Exporter<Comparison> {

    private static final List<String> HEADER =
            List.of("name", "kind", "aliases", "mentions", "documents", "parent", "affiliations");

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        CsvRows.write(
                HEADER, comparison.entities().stream().map(EntitiesCsv::row).toList(), out);
    }

    private static List<String> row(Entity entity) {
        return List.of(
                FormulaGuard.defuse(entity.name()),
                Values.label(entity.kind()),
                FormulaGuard.defuse(Values.join(entity.aliases())),
                Integer.toString(entity.mentions()),
                Integer.toString(entity.documents().size()),
                FormulaGuard.defuse(entity.parent()),
                FormulaGuard.defuse(String.join(" | ", entity.affiliations())));
    }
}
