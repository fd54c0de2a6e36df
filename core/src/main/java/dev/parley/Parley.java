package dev.parley;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.parley.Progress.Stage;
import dev.parley.actor.ActorRegistry;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.Gazetteer;
import dev.parley.actor.KnownActor;
import dev.parley.annotation.Annotator;
import dev.parley.claim.Claim;
import dev.parley.claim.Reader;
import dev.parley.codebook.Codebook;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.InputFiles;
import dev.parley.ingest.SourceDocument;
import dev.parley.ingest.SourceDocuments;
import dev.parley.matrix.Aggregator;
import dev.parley.matrix.ClaimOrder;
import dev.parley.matrix.PositionMatrix;
import dev.parley.result.Comparison;
import dev.parley.result.DocumentSummary;
import dev.parley.result.Manifest;
import dev.parley.review.Decision;
import dev.parley.review.Decisions;
import dev.parley.review.Reviewed;
import dev.parley.review.ReviewedDocument;
import dev.parley.text.DocumentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Reads articles and compares who backs what: the way in. Wires the stages in the order in which data flows: ingest, annotate, read, resolve,
 * aggregate.
 *
 * <p>Thread-safe. Owns its annotator and its reader and closes them.
 */
public final class Parley implements AutoCloseable {

    private final DocumentReader documents;
    private final Annotator annotator;
    private final Reader reader;
    private final ActorResolver resolver;
    private final List<KnownActor> actors;
    private final List<Decision> decisions;
    private final Options options;
    private final Progress progress;

    private Parley(Builder builder) {
        this.documents = builder.documents;
        this.annotator = builder.annotator.orElseThrow(() -> new IllegalStateException("annotator must be set"));
        this.reader = builder.reader.orElseThrow(() -> new IllegalStateException("reader must be set"));
        this.actors = builder.actors;
        this.decisions = builder.decisions;
        this.resolver = builder.resolver.orElseGet(() -> ActorResolver.standard(Gazetteer.standard(actors)));
        this.options = builder.options;
        this.progress = builder.progress;
    }

    /**
     * Starts a configuration.
     *
     * @return a builder with the default options, still without annotator and reader
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads files and compares the positions in them.
     *
     * @param inputs files, and folders of files
     * @param codebook the proposals to look for
     * @return the comparison; a file that cannot be read is among its diagnostics, the others are read all the same
     */
    public Comparison compare(List<Path> inputs, Codebook codebook) {
        return compare(InputFiles.find(inputs, documents, List.of()), codebook);
    }

    /**
     * Reads files that were found before and compares the positions in them.
     *
     * @param files the files, found for the reader of documents that is set
     * @param codebook the proposals to look for
     * @return the comparison; a file that cannot be read is among its diagnostics, the others are read all the same
     */
    public Comparison compare(InputFiles files, Codebook codebook) {
        StageClock clock = new StageClock();
        List<Diagnostic> diagnostics = new ArrayList<>(files.diagnostics());
        List<SourceDocument> sources = ingest(files.files(), clock, diagnostics);
        progress.started(sources.size());
        DocumentPipeline pipeline = new DocumentPipeline(annotator, reader, resolver, clock);
        List<DocumentReading> readings = new ArrayList<>();
        new DocumentPool(options.threads(), progress::documentDone)
                .run(sources, SourceDocument::path, source -> pipeline.run(source, codebook))
                .forEach(outcome -> {
                    outcome.result().ifPresent(readings::add);
                    diagnostics.addAll(outcome.diagnostics());
                });
        Comparison comparison = unite(readings, diagnostics, codebook, clock);
        clock.report(progress);
        return comparison;
    }

    private List<SourceDocument> ingest(List<InputFile> files, StageClock clock, List<Diagnostic> diagnostics) {
        List<IngestResult> results = new ArrayList<>();
        new DocumentPool(options.threads(), path -> {})
                .run(
                        files,
                        file -> file.path().toString(),
                        file -> clock.time(Stage.INGEST, () -> documents.read(file)))
                .forEach(outcome -> {
                    IngestResult result = outcome.result().orElse(IngestResult.NOTHING);
                    results.add(result);
                    diagnostics.addAll(result.diagnostics());
                    diagnostics.addAll(outcome.diagnostics());
                });
        return SourceDocuments.join(files, results);
    }

    private Comparison unite(
            List<DocumentReading> readings, List<Diagnostic> diagnostics, Codebook codebook, StageClock clock) {
        ActorRegistry registry = clock.time(
                Stage.RESOLVE,
                () -> ActorRegistry.unite(
                                readings.stream().map(DocumentReading::actors).toList())
                        .merged(options.merge()));
        Reviewed reviewed =
                review(ClaimAssembly.assemble(readings, registry, options.minConfidence()), readings, codebook);
        List<Claim> claims = ClaimOrder.sorted(reviewed.claims());
        diagnostics.addAll(reviewed.warnings());
        PositionMatrix matrix = clock.time(Stage.AGGREGATE, () -> Aggregator.aggregate(claims, codebook, options.by()));
        List<DocumentSummary> summaries =
                readings.stream().map(DocumentReading::summary).toList();
        return new Comparison(
                codebook,
                summaries,
                texts(readings),
                claims,
                registry.entities(),
                registry.merges(),
                matrix,
                diagnostics,
                manifest(summaries, codebook));
    }

    private Reviewed review(List<Claim> claims, List<DocumentReading> readings, Codebook codebook) {
        List<ReviewedDocument> documents = readings.stream()
                .map(reading ->
                        new ReviewedDocument(reading.origin(), reading.summary().sha256()))
                .toList();
        return Decisions.apply(
                decisions, claims, documents, id -> codebook.find(id).isPresent());
    }

    private static SortedMap<DocumentId, String> texts(List<DocumentReading> readings) {
        return readings.stream()
                .collect(toImmutableSortedMap(
                        Comparator.<DocumentId>naturalOrder(),
                        reading -> reading.summary().id(),
                        DocumentReading::text));
    }

    private Manifest manifest(List<DocumentSummary> summaries, Codebook codebook) {
        Map<String, String> versions =
                Map.of("parley", Version.current(), "annotator", annotator.version(), "reader", reader.version());
        Map<String, String> chosen = Map.of(
                "by",
                Ascii.toLowerCase(options.by().name()),
                "merge",
                Ascii.toLowerCase(options.merge().name()),
                "minConfidence",
                Double.toString(options.minConfidence()));
        ImmutableSortedMap.Builder<String, String> inputs = ImmutableSortedMap.naturalOrder();
        inputs.put(
                "(codebook)",
                Hashing.sha256()
                        .hashString(codebook.proposals().toString(), UTF_8)
                        .toString());
        if (!actors.isEmpty()) {
            inputs.put(
                    "(actors)",
                    Hashing.sha256().hashString(actors.toString(), UTF_8).toString());
        }
        if (!decisions.isEmpty()) {
            inputs.put(
                    "(decisions)",
                    Hashing.sha256().hashString(contents(decisions), UTF_8).toString());
        }
        summaries.forEach(summary -> inputs.put(summary.id().value(), summary.sha256()));
        return Manifest.of(versions, chosen, inputs.build());
    }

    /** Leaves out where the decisions are written, which is of no account. */
    private static String contents(List<Decision> decisions) {
        return decisions.stream().map(Decision::content).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        try (annotator) {
            reader.close();
        }
    }

    /** Collects what a {@link Parley} needs. Not thread-safe. */
    public static final class Builder {

        private DocumentReader documents = DocumentReader.plainText();
        private Optional<Annotator> annotator = Optional.empty();
        private Optional<Reader> reader = Optional.empty();
        private Optional<ActorResolver> resolver = Optional.empty();
        private List<KnownActor> actors = List.of();
        private List<Decision> decisions = List.of();
        private Options options = Options.DEFAULT;
        private Progress progress = Progress.NONE;

        private Builder() {}

        /**
         * Sets who reads files into documents.
         *
         * @param value the reader; without one, that of plain text
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder documents(DocumentReader value) {
            documents = requireNonNull(value, "documents");
            return this;
        }

        /**
         * Sets who finds sentences and names.
         *
         * @param value the annotator; {@link Parley} closes it
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder annotator(Annotator value) {
            annotator = Optional.of(value);
            return this;
        }

        /**
         * Sets who reads stances.
         *
         * @param value the reader; {@link Parley} closes it
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reader(Reader value) {
            reader = Optional.of(value);
            return this;
        }

        /**
         * Sets actors that go before those that Parley knows.
         *
         * @param value the actors, such as {@link dev.parley.actor.ActorsReader} reads; of no effect on a resolver that is set
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder actors(List<KnownActor> value) {
            actors = List.copyOf(value);
            return this;
        }

        /**
         * Sets what a person has decided about claims; it is applied before claims are summed up.
         *
         * @param value the decisions, such as {@link dev.parley.review.DecisionsFile} reads
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder decisions(List<Decision> value) {
            decisions = List.copyOf(value);
            return this;
        }

        /**
         * Sets who resolves mentions to entities.
         *
         * @param value the resolver; without one, Parley's own with the actors that are set
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder resolver(ActorResolver value) {
            resolver = Optional.of(value);
            return this;
        }

        /**
         * Sets how to compare.
         *
         * @param value the options
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder options(Options value) {
            options = requireNonNull(value, "options");
            return this;
        }

        /**
         * Sets who is told how far a run is.
         *
         * @param value the listener
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder progress(Progress value) {
            progress = requireNonNull(value, "progress");
            return this;
        }

        /**
         * Makes the facade.
         *
         * @return the facade
         * @throws IllegalStateException if annotator or reader is not set
         */
        public Parley build() {
            return new Parley(this);
        }
    }
}
