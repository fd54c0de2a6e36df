package dev.parley.evaluation;

import dev.parley.annotation.EntityKind;
import dev.parley.export.EntityRow;
import java.util.List;

/** Entities and rows in few words. */
final class Coded {

    private Coded() {}

    static GoldEntity entity(String id, String type, String name, String... aliases) {
        return new GoldEntity(id, name, List.of(aliases), type);
    }

    static EntityRow row(EntityKind kind, String name, String... aliases) {
        return new EntityRow(name, kind, List.of(aliases));
    }
}
