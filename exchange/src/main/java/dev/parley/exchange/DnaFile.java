package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.actor.Entity;
import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.diagnostic.InputException;
import dev.parley.result.DocumentSummary;
import dev.parley.text.DocumentId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sqlite.SQLiteConfig;

/**
 * Reads a database of Discourse Network Analyzer 3 back. A statement is a claim if its type has the variables {@code concept}, {@code agreement} and
 * {@code person} or {@code organization}: the concept is the proposal, the agreement the stance, and the holder the person or, where there is none,
 * the organization. The variables {@code conditional}, {@code confidence}, {@code voice} and {@code mention} are read if they are there. Only reads.
 */
final class DnaFile {

    private final Path file;
    private final CodingOptions options;
    private final Proposals proposals;
    private final List<Diagnostic> warnings = new ArrayList<>();

    private DnaFile(Path file, CodingOptions options) {
        this.file = file;
        this.options = options;
        this.proposals = new Proposals(options.codebook());
    }

    static Coding read(Path file, CodingOptions options) {
        if (!Files.isRegularFile(file)) {
            throw fault(file, "there is no such file");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
            return new DnaFile(file, options).read(new DnaQueries(connection));
        } catch (SQLException e) {
            throw fault(file, "cannot be read as a database of Discourse Network Analyzer 3: " + e.getMessage());
        }
    }

    private Coding read(DnaQueries queries) throws SQLException {
        String version = queries.version();
        if (!version.startsWith("3")) {
            throw fault(
                    file,
                    lenientFormat("is of version '%s' of Discourse Network Analyzer; only version 3 is read", version));
        }
        requireCoder(queries);
        if (options.codebook().isEmpty()) {
            queries.concepts(this::addProposal);
        }
        Map<Integer, DnaDocument> documents = queries.documents();
        List<Claim> claims = new ArrayList<>();
        for (DnaStatement statement : queries.statements(options.coder())) {
            Optional.ofNullable(documents.get(statement.document()))
                    .flatMap(document -> tryClaim(statement, document))
                    .ifPresent(claims::add);
        }
        SortedMap<DocumentId, DocumentSummary> summaries = new TreeMap<>();
        SortedMap<DocumentId, String> texts = new TreeMap<>();
        documents.values().forEach(document -> {
            summaries.put(document.summary().id(), document.summary());
            texts.put(document.summary().id(), document.text());
        });
        proposals.findAdded().ifPresent(this::warn);
        List<Entity> actors = DnaActors.of(claims, queries.actors());
        return new Coding(proposals.codebook(), List.copyOf(summaries.values()), texts, claims, actors, warnings);
    }

    private void requireCoder(DnaQueries queries) throws SQLException {
        TreeSet<String> coders = new TreeSet<>(queries.coders());
        options.coder().filter(coder -> !coders.contains(coder)).ifPresent(coder -> {
            throw fault(
                    file,
                    lenientFormat("has no statements of a coder '%s', but of %s", coder, String.join(", ", coders)));
        });
        if (options.coder().isEmpty() && coders.size() > 1) {
            warn(lenientFormat(
                    "holds statements of %s; --coder NAME reads those of one alone", String.join(", ", coders)));
        }
    }

    private Optional<Claim> tryClaim(DnaStatement statement, DnaDocument document) {
        Optional<String> fault = statement.findFault(document.text());
        fault.ifPresent(reason -> warn(lenientFormat("statement %s is left out: %s", statement.id(), reason)));
        return fault.isPresent()
                ? Optional.empty()
                : Optional.of(statement.claim(
                        document, proposals.id(statement.concept(), statement.conceptId(), statement.conceptNotes())));
    }

    private void addProposal(String name, String id, String notes) {
        if (!name.isBlank()) {
            proposals.add(name, id, notes);
        }
    }

    private void warn(String message) {
        warnings.add(Diagnostic.warning(file.toString(), message));
    }

    private static InputException fault(Path file, String message) {
        return new InputException(List.of(Diagnostic.error(file.toString(), message)));
    }
}
