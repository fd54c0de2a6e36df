package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.parley.Version;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Origin;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.CodebookReader;
import dev.parley.codebook.Proposal;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.diagnostic.ParleyException;
import dev.parley.export.ClaimsFile;
import dev.parley.export.ClaimsReading;
import dev.parley.export.RunCheck;
import dev.parley.export.RunContext;
import dev.parley.export.RunRebuild;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.result.Manifest;
import dev.parley.review.Decisions;
import dev.parley.review.DecisionsFile;
import dev.parley.review.Reviewed;
import dev.parley.review.ReviewedDocument;
import dev.parley.text.DocumentId;
import dev.parley.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Claims as someone left them, with the proposals that they are about.
 *
 * @param claims the claims in the order of their file
 * @param codebook the proposals, every one that a claim names among them
 * @param context what else lies beside the claims
 * @param hashes role of an input to the SHA-256 of its bytes
 * @param warnings what deserves attention
 */
record EditedClaims(
        List<Claim> claims,
        Codebook codebook,
        RunContext context,
        Map<String, String> hashes,
        List<Diagnostic> warnings) {

    private static final String FILE_NAME = "claims.csv";

    EditedClaims {
        claims = List.copyOf(claims);
        requireNonNull(context, "context");
        hashes = Map.copyOf(hashes);
        warnings = List.copyOf(warnings);
    }

    /** Returns the claims file of a folder, or the file itself. */
    static Path file(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return fileOrFolder;
        }
        Path file = fileOrFolder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            throw new UsageException(
                    lenientFormat("%s is a folder without a %s; name the claims of a run", fileOrFolder, FILE_NAME));
        }
        return file;
    }

    /**
     * Reads claims with a codebook that was named, the one beside them, or none but the ids that they name.
     *
     * @throws InputException with every fault of both files
     */
    static EditedClaims read(Path file, Optional<Path> named) {
        ImportCommand.requireImported(file);
        Optional<Path> codebookFile = named.or(() -> CodebookChoice.tryIn(folder(file)));
        List<Diagnostic> errors = new ArrayList<>();
        Function<Path, Codebook> reader = named.isPresent() ? CodebookReader::read : CodebookReader::readOfRun;
        Optional<Codebook> codebook = codebookFile.flatMap(path -> tryReadCodebook(path, reader, errors));
        ClaimsReading reading = ClaimsFile.examine(
                file, id -> codebook.isEmpty() || codebook.get().find(id).isPresent());
        errors.addAll(reading.errors());
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        hashes.put("(claims)", hash(file));
        codebookFile.ifPresent(path -> hashes.put("(codebook)", hash(path)));
        List<Diagnostic> warnings = new ArrayList<>(reading.warnings());
        warnings.addAll(RunCheck.check(file, folder(file), reading.claims()));
        RunContext context = RunContext.read(folder(file));
        warnings.addAll(context.warnings());
        return new EditedClaims(
                reading.claims(), codebook.orElseGet(() -> idsOf(reading.claims())), context, hashes, warnings);
    }

    private static Optional<Codebook> tryReadCodebook(
            Path path, Function<Path, Codebook> reader, List<Diagnostic> errors) {
        try {
            return Optional.of(reader.apply(path));
        } catch (InputException e) {
            errors.addAll(e.diagnostics());
            return Optional.empty();
        }
    }

    /** Returns the folder around a file. */
    static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    /** Applies the decisions of a file; a warning for each that is of no use comes behind the others. */
    EditedClaims decided(Path decisions) {
        Reviewed reviewed = Decisions.apply(
                DecisionsFile.read(decisions),
                claims,
                documents(),
                id -> codebook.find(id).isPresent());
        Map<String, String> more = new HashMap<>(hashes);
        more.put(RunRebuild.DECISIONS, hash(decisions));
        List<Diagnostic> all = new ArrayList<>(warnings);
        all.addAll(reviewed.warnings());
        return new EditedClaims(reviewed.claims(), codebook, context, more, all);
    }

    /** Lists the documents of the run and those that only claims tell of; what the claims say of a document's publication goes first. */
    private List<ReviewedDocument> documents() {
        Map<DocumentId, ReviewedDocument> documents = new LinkedHashMap<>();
        for (DocumentSummary summary : context.documents()) {
            Metadata metadata = summary.metadata();
            Origin origin = new Origin(
                    summary.id(),
                    metadata.find(Metadata.Field.OUTLET).orElse(""),
                    metadata.find(Metadata.Field.AUTHOR).orElse(""),
                    metadata.find(Metadata.Field.DATE).orElse(""));
            documents.put(summary.id(), new ReviewedDocument(origin, summary.sha256()));
        }
        Set<DocumentId> told = new HashSet<>();
        for (Claim claim : claims) {
            DocumentId id = claim.origin().document();
            if (told.add(id)) {
                String sha256 = Optional.ofNullable(documents.get(id))
                        .map(ReviewedDocument::sha256)
                        .orElse("");
                documents.put(id, new ReviewedDocument(claim.origin(), sha256));
            }
        }
        return List.copyOf(documents.values());
    }

    /** Sums the claims up; those that are not chosen stay, but are in no cell. */
    Comparison compare(Counting counting, Report report) {
        return comparison(claims, chosen(counting, report), counting);
    }

    /** Sums the chosen claims up, without the others. */
    Comparison selection(Counting counting, Report report) {
        List<Claim> chosen = chosen(counting, report);
        return comparison(chosen, chosen, counting);
    }

    private Comparison comparison(List<Claim> told, List<Claim> counted, Counting counting) {
        Manifest manifest =
                Manifest.of(Map.of("parley", Version.current()), Map.of("by", Words.lower(counting.by())), hashes);
        return new Comparison(
                codebook,
                context.documents(),
                context.texts(),
                told,
                context.entities(),
                List.of(),
                counting.matrix(counted, codebook),
                List.of(),
                counting.note(manifest));
    }

    /** Chooses the claims that are looked at, and says if that is not all of them. */
    List<Claim> chosen(Counting counting, Report report) {
        List<Claim> chosen = counting.choose(claims, kinds());
        counting.findRemark(chosen.size(), claims.size()).ifPresent(report::note);
        return chosen;
    }

    /** Returns the kinds of actors by name. */
    private Map<String, EntityKind> kinds() {
        Map<String, EntityKind> kinds = new HashMap<>();
        context.entities().forEach(entity -> kinds.putIfAbsent(entity.name(), entity.kind()));
        return kinds;
    }

    private static Codebook idsOf(List<Claim> claims) {
        return new Codebook(claims.stream()
                .map(Claim::proposal)
                .distinct()
                .map(id -> new Proposal(id, id, "", ""))
                .toList());
    }

    private static String hash(Path file) {
        try {
            return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw new ParleyException(lenientFormat("%s cannot be read", file), e);
        }
    }
}
