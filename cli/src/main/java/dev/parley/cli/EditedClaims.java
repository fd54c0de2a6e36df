package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.parley.Version;
import dev.parley.claim.Claim;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import dev.parley.codebook.Proposal;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.ParleyException;
import dev.parley.export.ClaimsFile;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.SourceLevel;
import dev.parley.result.Comparison;
import dev.parley.result.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Claims as someone left them, with the proposals that they are about.
 *
 * @param claims the claims in the order of their file
 * @param codebook the proposals, every one that a claim names among them
 * @param hashes role of an input to the SHA-256 of its bytes
 */
record EditedClaims(List<Claim> claims, Codebook codebook, Map<String, String> hashes) {

    EditedClaims {
        claims = List.copyOf(claims);
        hashes = Map.copyOf(hashes);
    }

    /** Reads claims with a codebook that was named, the one beside them, or none but the ids that they name. */
    static EditedClaims read(Path file, Optional<Path> named) {
        List<Claim> claims = ClaimsFile.read(file);
        SortedMap<String, String> hashes = new TreeMap<>();
        hashes.put("(claims)", hash(file));
        Optional<Path> codebook = named.or(() -> CodebookChoice.tryIn(folder(file)));
        if (codebook.isEmpty()) {
            return new EditedClaims(claims, idsOf(claims), hashes);
        }
        hashes.put("(codebook)", hash(codebook.get()));
        Codebook proposals = CodebookReader.read(codebook.get());
        requireKnown(claims, proposals, file, codebook.get());
        return new EditedClaims(claims, proposals, hashes);
    }

    /** Returns the folder around a file. */
    static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    /** Sums the claims up. */
    Comparison compare(SourceLevel level) {
        Manifest manifest = Manifest.of(Map.of("parley", Version.current()), Map.of("by", level.name()), hashes);
        return new Comparison(
                codebook,
                List.of(),
                claims,
                List.of(),
                Aggregator.aggregate(claims, codebook, level),
                List.of(),
                manifest);
    }

    private static Codebook idsOf(List<Claim> claims) {
        return new Codebook(claims.stream()
                .map(Claim::proposal)
                .distinct()
                .map(id -> new Proposal(id, id, "", ""))
                .toList());
    }

    private static void requireKnown(List<Claim> claims, Codebook codebook, Path file, Path codebookFile) {
        ImmutableMultiset<String> unknown = claims.stream()
                .map(Claim::proposal)
                .filter(id -> codebook.find(id).isEmpty())
                .collect(toImmutableMultiset());
        if (!unknown.isEmpty()) {
            throw new InputException(unknown.entrySet().stream()
                    .map(entry -> unknown(entry, file, codebookFile))
                    .toList());
        }
    }

    private static Diagnostic unknown(Multiset.Entry<String> entry, Path file, Path codebook) {
        return Diagnostic.error(
                file.toString(),
                lenientFormat(
                        "%s on proposal '%s', which %s does not list",
                        Words.count(entry.getCount(), "claim"), entry.getElement(), codebook));
    }

    private static String hash(Path file) {
        try {
            return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw new ParleyException(lenientFormat("%s cannot be read", file), e);
        }
    }
}
