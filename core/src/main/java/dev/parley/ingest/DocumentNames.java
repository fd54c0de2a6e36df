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

    /** Names the files; {@code found} holds no file twice. Returns them in the given order. */
    static List<InputFile> name(List<FoundFile> found) {
        List<Name> names = new ArrayList<>();
        found.forEach(file -> names.add(new Name(file)));
        while (lengthenRepeated(names, Name::place, name -> name.withEnding = true)) {
            // Endings are enough to tell the files of one folder apart, so this ends.
        }
        while (lengthenRepeated(names, Name::value, name -> name.parents++)) {
            // Whole paths differ, so this ends.
        }
        while (lengthenRepeated(names, Name::shown, name -> name.parentsOfRoot++)) {
            // So do they here.
        }
        List<InputFile> files = new ArrayList<>();
        names.forEach(name -> files.add(new InputFile(new DocumentId(name.value()), name.file.path(), name.shown())));
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

        private final FoundFile file;
        private final Path absolute;
        private boolean withEnding;
        private int parents;
        private int parentsOfRoot;

        private Name(FoundFile file) {
            this.file = file;
            this.absolute = file.absolute();
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
            return folders(parents) + leaf();
        }

        private String shown() {
            int within = file.within().getNameCount() - 1;
            return folders(within + parentsOfRoot) + absolute.getFileName();
        }

        /** Returns the names of that many folders around the file, or of all that there are, each with a slash behind it. */
        private String folders(int count) {
            StringBuilder names = new StringBuilder();
            int last = absolute.getNameCount() - 1;
            for (int i = Math.max(0, last - count); i < last; i++) {
                names.append(absolute.getName(i)).append('/');
            }
            return names.toString();
        }
    }
}
