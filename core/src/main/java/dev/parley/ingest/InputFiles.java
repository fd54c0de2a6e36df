package dev.parley.ingest;

import dev.parley.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The files that the user's inputs stand for.
 *
 * @param files the files, in the order of the inputs and by path within a folder; no file twice, ids unique
 * @param diagnostics one error for each input that could not be used
 */
public record InputFiles(List<InputFile> files, List<Diagnostic> diagnostics) {

    public InputFiles {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Finds the files to read as plain text.
     *
     * @param inputs files and folders
     * @return what they stand for, as {@link #find(List, DocumentReader, Collection)} tells
     */
    public static InputFiles find(List<Path> inputs) {
        return find(inputs, DocumentReader.plainText(), List.of());
    }

    /**
     * Finds the files to read.
     *
     * <p>A file is taken whatever its name. A folder stands for those files in it and below it that the reader {@linkplain
     * DocumentReader#accepts accepts}; hidden ones (their name begins with a dot) and folders of runs are passed over, a warning counts the files of no known format,
     * links are followed within the folder, loops of links cut, and a warning names each link that leads out of it. A file that is reached
     * twice, also through a link, is taken once: from the input that is the widest around it and by its own name rather than that of a link. A missing or unreadable path and a folder without articles give an error each; the other
     * inputs are still found.
     *
     * <p>An id is the file's name without ending. Two files of one folder that share it keep their endings; files of different folders that share
     * it are told apart by as many names of parent folders as that takes, {@code folder/name}. The name of a file is its path within the folder
     * that was given, and the file's name alone if it was given itself; two files whose names are the same then get names of parent folders in
     * front as well. Neither depends on the order of the inputs, on the working directory or on the way in which the inputs are spelled.
     *
     * @param inputs files and folders
     * @param reader who will read the files
     * @param beside files that are no articles even if they lie in one of the folders, such as the codebook
     * @return what they stand for
     */
    public static InputFiles find(List<Path> inputs, DocumentReader reader, Collection<Path> beside) {
        InputFinder finder = new InputFinder(reader, beside);
        inputs.forEach(finder::add);
        return new InputFiles(DocumentNames.name(finder.found()), finder.diagnostics());
    }
}
