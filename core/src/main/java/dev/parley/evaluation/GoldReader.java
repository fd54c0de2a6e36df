package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a {@link Gold} from a JSON file in the format of docs/GOLD.md. Fields that the format does not have are passed over. Stateless. */
public final class GoldReader {

    /** The name of the file in a folder of its own. */
    public static final String FILE = "gold.json";

    private GoldReader() {}

    /**
     * Finds the file that is meant.
     *
     * @param path a file, or a folder that holds one by the name {@value #FILE}
     * @return the file, which need not exist
     */
    public static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve(FILE) : path;
    }

    /**
     * Reads a gold.
     *
     * @param path the file, or the folder that holds it
     * @return the gold
     * @throws InputException if the file cannot be read, is no JSON, or has faults: all of them, each with the place of the value
     */
    public static Gold read(Path path) {
        GoldNode root = GoldFile.read(file(path));
        List<GoldDocument> documents = objects(root, "documents", GoldReader::tryDocument);
        List<GoldEntity> entities = objects(root, "entities", GoldReader::tryEntity);
        List<String> proposals = objects(root, "proposals", node -> node.tryText("id"));
        requireUnique(
                root, "documents", documents.stream().map(GoldDocument::id).toList());
        requireUnique(
                root, "documents", documents.stream().map(GoldDocument::file).toList());
        requireUnique(root, "entities", entities.stream().map(GoldEntity::id).toList());
        requireUnique(root, "proposals", proposals);
        StatementReader statements = new StatementReader(
                documents.stream().map(GoldDocument::id).collect(Collectors.toSet()),
                entities.stream().map(GoldEntity::id).collect(Collectors.toSet()),
                Set.copyOf(proposals));
        List<GoldStatement> coded = objects(root, "statements", statements::tryRead);
        root.faults().throwIfMisshapen();
        if (root.value().path("statements").isEmpty()) {
            root.fault("statements", "is empty; there is nothing to compare a run with");
        }
        root.faults().throwIfAny();
        return new Gold(documents, entities, proposals, coded);
    }

    private static <T> List<T> objects(GoldNode root, String field, Function<GoldNode, Optional<T>> reader) {
        return root.objects(field).stream()
                .map(reader)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<GoldDocument> tryDocument(GoldNode node) {
        Optional<String> id = node.tryText("id");
        Optional<String> file = node.tryText("file");
        return id.flatMap(known -> file.map(name -> new GoldDocument(known, name)));
    }

    private static Optional<GoldEntity> tryEntity(GoldNode node) {
        Optional<String> id = node.tryText("id");
        Optional<String> name = node.tryText("name");
        List<String> aliases = node.texts("aliases");
        String type = type(node);
        return id.flatMap(known -> name.map(full -> new GoldEntity(known, full, aliases, type)));
    }

    private static String type(GoldNode node) {
        String type = node.textOrEmpty("type");
        if (type.isEmpty() || GoldEntity.kindOf(type).isPresent()) {
            return type;
        }
        String choices = Arrays.stream(EntityKind.values())
                .map(kind -> Ascii.toLowerCase(kind.name()))
                .collect(Collectors.joining(", "));
        node.fault("type", lenientFormat("'%s' must be one of %s", type, choices));
        return "";
    }

    private static void requireUnique(GoldNode root, String field, List<String> values) {
        Set<String> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (String value : values) {
            if (!seen.add(value)) {
                repeated.add(value);
            }
        }
        repeated.forEach(value -> root.fault(field, lenientFormat("has '%s' more than once", value)));
    }
}
