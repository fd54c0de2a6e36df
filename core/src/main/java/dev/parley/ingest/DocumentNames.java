package dev.parley.ingest;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.io.MoreFiles;
import dev.parley.text.DocumentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Gives files ids that are short, unique and the same in every run over the same files. */
final class DocumentNames {

    private DocumentNames() {}

    /** Names the files; {@code paths} holds no file twice. Returns them in the given order. */
    static List<InputFile> name(List<Path> paths) {
        List<Name> names = new ArrayList<>();
        paths.forEach(path -> names.add(new Name(path)));
        while (lengthenRepeated(names, Name::place, name -> name.withEnding = true)) {
            // Endings are enough to tell the files of one folder apart, so this ends.
        }
        while (lengthenRepeated(names, Name::value, name -> name.parents++)) {
            // Whole paths differ, so this ends.
        }
        List<InputFile> files = new ArrayList<>();
        names.forEach(name -> files.add(new InputFile(new DocumentId(name.value()), name.path)));
        return files;
    }

    private static boolean lengthenRepeated(List<Name> names, Function<Name, String> key, Consumer<Name> lengthen) {
        Multiset<String> keys = HashMultiset.create();
        names.forEach(name -> keys.add(key.apply(name)));
        List<Name> repeated =
                names.stream().filter(name -> keys.count(key.apply(name)) > 1).toList();
        repeated.forEach(lengthen);
        return !repeated.isEmpty();
    }

    /** A name that can grow. */
    private static final class Name {

        private final Path path;
        private final Path absolute;
        private boolean withEnding;
        private int parents;

        private Name(Path path) {
            this.path = path;
            this.absolute = path.toAbsolutePath().normalize();
        }

        private String leaf() {
            String stem = MoreFiles.getNameWithoutExtension(absolute);
            return withEnding || stem.isBlank() ? String.valueOf(absolute.getFileName()) : stem;
        }

        /** Returns what two files of one folder must not share. */
        private String place() {
            return absolute.resolveSibling(leaf()).toString();
        }

        private String value() {
            StringBuilder value = new StringBuilder();
            int last = absolute.getNameCount() - 1;
            for (int i = Math.max(0, last - parents); i < last; i++) {
                value.append(absolute.getName(i)).append('/');
            }
            return value.append(leaf()).toString();
        }
    }
}
