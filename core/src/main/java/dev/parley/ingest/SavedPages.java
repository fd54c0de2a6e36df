package dev.parley.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the folders in which browsers keep the pictures, scripts and frames of a page that is saved whole: {@code bridge_files} beside
 * {@code bridge.html}, by the words of several languages. Stateless.
 */
final class SavedPages {

    private static final Pattern FOLDER = Pattern.compile(
            "(?i)(?<page>.+)(?:_files?|[_-](?:dateien|fichiers|archivos|ficheiros|arquivos|bestanden|filer|elementi|soubory|pliki|tiedostot))");

    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");

    private SavedPages() {}

    /** Tells whether a folder holds what belongs to a page beside it. */
    static boolean isFolderOfPage(Path folder) {
        Matcher name = FOLDER.matcher(
                Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse(""));
        return name.matches()
                && ENDINGS.stream()
                        .anyMatch(ending -> Files.isRegularFile(folder.resolveSibling(name.group("page") + ending)));
    }
}
