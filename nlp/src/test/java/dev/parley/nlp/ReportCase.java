package dev.parley.nlp;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import dev.parley.claim.Claim;
import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A small input after a public bug report, with the claims that are right for it: together they are all that may be found, and those that are
 * required all that must be.
 */
record ReportCase(String id, Path article, Codebook codebook, List<Right> right) {

    private static final Splitter ALTERNATIVES = Splitter.on(" | ").omitEmptyStrings();

    static List<ReportCase> all() throws IOException, URISyntaxException {
        URL folder = requireNonNull(ReportCase.class.getResource("cases"), "cases");
        List<ReportCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path article : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                cases.add(read(article));
            }
        }
        return cases;
    }

    private static ReportCase read(Path article) throws IOException {
        String id = article.getFileName().toString().replace(".txt", "");
        List<Right> right = Files.readAllLines(article.resolveSibling(id + "-claims.tsv")).stream()
                .skip(1)
                .map(Right::read)
                .toList();
        return new ReportCase(id, article, CodebookReader.read(article.resolveSibling(id + "-codebook.csv")), right);
    }

    /** What is wrong with the claims; empty if they are wholly right. */
    List<String> faults(List<Claim> claims) {
        List<String> faults = new ArrayList<>();
        for (Right one : right) {
            if (one.isRequired() && claims.stream().noneMatch(one::isFound)) {
                faults.add(id + " misses " + one);
            }
        }
        for (Claim claim : claims) {
            if (right.stream().noneMatch(one -> one.allows(claim))) {
                faults.add(id + " adds " + claim.holder().name() + " " + claim.proposal() + " " + claim.stance() + " "
                        + claim.evidence().text());
            }
        }
        return faults;
    }

    record Right(List<String> sources, String proposal, Stance stance, List<String> evidence, boolean isRequired) {

        static Right read(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            return new Right(
                    ALTERNATIVES.splitToList(cells.get(0)),
                    cells.get(1),
                    Stance.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                    ALTERNATIVES.splitToList(cells.get(3)),
                    cells.get(4).equals("required"));
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
}
