package dev.parley.export;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts a complete folder in the place of another one. */
final class FolderSwap {

    private FolderSwap() {}

    /**
     * Moves a folder in place. The old one stays aside until the new one is there and comes back if that fails.
     *
     * @param fresh the complete folder, a sibling of the target
     * @param target the place, with or without a folder
     * @param kept what to carry over: name in the old folder to name in the new one
     */
    static void swap(Path fresh, TargetFolder target, Map<String, String> kept) throws IOException {
        if (!Files.exists(target.path())) {
            Files.move(fresh, target.path());
            return;
        }
        Path aside = target.unusedSibling("old");
        Files.move(target.path(), aside);
        try {
            Files.move(fresh, target.path());
        } catch (IOException e) {
            restore(aside, target.path(), e);
            throw e;
        }
        for (Map.Entry<String, String> entry : kept.entrySet()) {
            Files.move(aside.resolve(entry.getKey()), target.path().resolve(entry.getValue()));
        }
        delete(aside);
    }

    /** Deletes a folder with all that it holds, without following links; nothing happens if it does not exist. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void restore(Path aside, Path target, IOException reason) {
        try {
            Files.move(aside, target);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
