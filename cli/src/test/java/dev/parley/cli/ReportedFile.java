package dev.parley.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import dev.parley.claim.Claim;
import dev.parley.claim.Stance;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file after a public bug report, with the claims that are right for it: together they are all that may be found, and those that are required all
 * that must be.
 */
record ReportedFile(String id, Path file, Path codebook, List<Right> right) {

    private static final Splitter ALTERNATIVES = Splitter.on(" | ").omitEmptyStrings();

    static ReportedFile read(String name) throws IOException, URISyntaxException {
        Path file = Path.of(requireNonNull(ReportedFile.class.getResource("cases/" + name), name)
                .toURI());
        String id = name.substring(0, name.indexOf('.'));
        List<Right> right = Files.readAllLines(file.resolveSibling(id + "-claims.tsv")).stream()
                .skip(1)
                .map(Right::read)
                .toList();
        return new ReportedFile(id, file, file.resolveSibling(id + "-codebook.csv"), right);
    }

    /** What is missing of the claims that must be found. */
    List<String> missing(List<Claim> claims) {
        List<String> missing = new ArrayList<>();
        for (Right one : right) {
            if (one.isRequired() && claims.stream().noneMatch(one::isFound)) {
                missing.add(id + " misses " + one);
            }
        }
        return missing;
    }

    /** What was found and must not be. */
    List<String> wrong(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> right.stream().noneMatch(one -> one.allows(claim)))
                .map(claim -> id + " adds " + claim.holder().name() + " " + claim.proposal() + " " + claim.stance()
                        + " " + claim.evidence().text())
                .toList();
    }

    record Right(List<String> sources, String proposal, Stance stance, List<String> evidence, Kind kind) {

        static Right read(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            return new Right(
                    ALTERNATIVES.splitToList(cells.get(0)),
                    cells.get(1),
                    Stance.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                    ALTERNATIVES.splitToList(cells.get(3)),
                    Kind.valueOf(cells.get(4).toUpperCase(Locale.ROOT)));
        }

        boolean isRequired() {
            return kind == Kind.REQUIRED;
        }

        boolean isUnsure() {
            return kind == Kind.UNSURE;
        }

        boolean allows(Claim claim) {
            return claim.proposal().equals(proposal)
                    && claim.stance() == stance
                    && sources.stream()
                            .anyMatch(source ->
                                    plain(source).equals(plain(claim.holder().name())));
        }

        boolean isFound(Claim claim) {
            String found = claim.evidence().text();
            return allows(claim) && evidence.stream().anyMatch(piece -> found.contains(piece) || piece.contains(found));
        }

        private static String plain(String name) {
            String bare = name.replace('’', '\'').toLowerCase(Locale.ROOT);
            return bare.startsWith("the ") ? bare.substring("the ".length()) : bare;
        }
    }

    enum Kind {
        /** Must be found. */
        REQUIRED,
        /** May be found. */
        OPTIONAL,
        /** Is right, but the small reader is not sure enough of it, or quotes other words for it. */
        UNSURE
    }
}
