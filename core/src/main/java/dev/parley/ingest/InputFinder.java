package dev.parley.ingest;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.io.MoreFiles;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.IoFaults;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the files that inputs stand for, each once. Not thread-safe. */
final class InputFinder {

    private static final Set<String> ARTICLE_ENDINGS = Set.of("txt", "text", "md");

    /** By real path, in the order in which they were met first. */
    private final Map<Path, FoundFile> found = new LinkedHashMap<>();

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final DocumentReader reader;
    private final Set<Path> beside = new HashSet<>();

    InputFinder(DocumentReader reader, Collection<Path> beside) {
        this.reader = reader;
        beside.forEach(path -> tryReal(path).ifPresent(this.beside::add));
    }

    /** Tells whether a file's name is that of a text. */
    static boolean isText(Path file) {
        return ARTICLE_ENDINGS.contains(Ascii.toLowerCase(MoreFiles.getFileExtension(file)));
    }

    private static Optional<Path> tryReal(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Adds what one input stands for, or an error that says why it stands for nothing. */
    void add(Path input) {
        if (Files.isDirectory(input)) {
            addFolder(input);
        } else if (Files.isRegularFile(input)) {
            addFile(new FoundFile(input, FoundFile.folder(input)));
        } else if (Files.exists(input)) {
            fail(input, "is neither a file nor a folder");
        } else {
            fail(input, "there is no such file or folder");
        }
    }

    /** Returns the files found so far, in order. */
    List<FoundFile> found() {
        return List.copyOf(found.values());
    }

    /** Returns the errors met so far, in order. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void addFolder(Path folder) {
        if (isRun(folder)) {
            fail(
                    folder,
                    "the folder holds the results of an earlier run, no articles; give its texts/ to read those again");
            return;
        }
        FolderVisitor visitor = new FolderVisitor(folder);
        int faults = diagnostics.size();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            fail(folder, IoFaults.ofReading(e));
        }
        // Systems list the files of a folder in any order.
        diagnostics.subList(faults, diagnostics.size()).sort(Comparator.comparing(Diagnostic::path));
        Collections.sort(visitor.articles);
        visitor.articles.forEach(article -> addFile(new FoundFile(article, folder)));
        if (visitor.articles.isEmpty() && diagnostics.stream().skip(faults).noneMatch(InputFinder::isError)) {
            fail(folder, "the folder holds no articles; files of other formats and hidden ones are passed over");
        } else if (!visitor.others.isEmpty()) {
            diagnostics.add(passedOver(folder, visitor.others));
        }
    }

    private void addFile(FoundFile file) {
        try {
            found.merge(file.path().toRealPath(), file, FoundFile::better);
        } catch (IOException e) {
            fail(file.path(), IoFaults.ofReading(e));
        }
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Diagnostic.Severity.ERROR;
    }

    private void fail(Path path, String message) {
        diagnostics.add(Diagnostic.error(path.toString(), message));
    }

    private static Diagnostic passedOver(Path folder, List<Path> others) {
        Path first = Collections.min(others);
        String message = others.size() == 1
                ? lenientFormat(
                        "%s is in no format that is read, or is a table without texts, and was passed over",
                        first.getFileName())
                : lenientFormat(
                        "%s files are in no format that is read, or are tables without texts, and were passed over, such as %s",
                        others.size(), first.getFileName());
        return Diagnostic.warning(folder.toString(), message);
    }

    /** Tells whether a folder holds the results of an earlier run, whose texts and tables are no articles. */
    private static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve("manifest.json"))
                && Files.isRegularFile(folder.resolve("claims.csv"));
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Gathers the articles of one folder. */
    private final class FolderVisitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> articles = new ArrayList<>();
        private final List<Path> others = new ArrayList<>();

        private final Optional<Path> realRoot;

        private FolderVisitor(Path root) {
            this.root = root;
            realRoot = tryReal(root);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isPassedOver = !folder.equals(root)
                    && (isHidden(folder) || leadsOut(folder) || isRun(folder) || SavedPages.isFolderOfPage(folder));
            return isPassedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file) || tryReal(file).filter(beside::contains).isPresent()) {
                return FileVisitResult.CONTINUE;
            }
            if (leadsOut(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                (reader.accepts(file) ? articles : others).add(file);
            } else if (attributes.isSymbolicLink()) {
                fail(file, "the link leads nowhere");
            } else {
                // A pipe would keep waiting whoever looked into it.
                others.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Tells whether a path is a link to what is not in the folder, and says so: only what the user names is read. */
        private boolean leadsOut(Path path) {
            boolean isOut = Files.isSymbolicLink(path)
                    && tryReal(path)
                            .filter(target ->
                                    realRoot.filter(target::startsWith).isEmpty())
                            .isPresent();
            if (isOut) {
                diagnostics.add(Diagnostic.warning(
                        path.toString(),
                        "the link leads out of the folder and is not followed; name its target to read it"));
            }
            return isOut;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException fault) {
            if (!(fault instanceof FileSystemLoopException)) {
                fail(path, IoFaults.ofReading(fault));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
            if (fault != null) {
                fail(folder, lenientFormat("the folder was not read to its end: %s", IoFaults.ofReading(fault)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
