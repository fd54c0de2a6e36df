package dev.parley;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.parley.Progress.Stage;
import dev.parley.actor.ActorResolver;
import dev.parley.actor.Gazetteer;
import dev.parley.actor.KnownActor;
import dev.parley.annotation.Annotator;
import dev.parley.annotation.SentenceParser;
import dev.parley.claim.Reader;
import dev.parley.codebook.Codebook;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.induction.CodebookInducer;
import dev.parley.induction.InductionOptions;
import dev.parley.induction.SentenceEmbedder;
import dev.parley.ingest.DocumentReader;
import dev.parley.ingest.IngestResult;
import dev.parley.ingest.InputFile;
import dev.parley.ingest.InputFiles;
import dev.parley.ingest.MetadataFile;
import dev.parley.ingest.NearDuplicates;
import dev.parley.ingest.SourceDocument;
import dev.parley.ingest.SourceDocuments;
import dev.parley.result.Comparison;
import dev.parley.review.Decision;
import dev.parley.text.DocumentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads articles and compares who backs what: the way in. Wires the stages in the order in which data flows: ingest, annotate, read, resolve,
 * aggregate.
 *
 * <p>Thread-safe. Owns its annotator and its reader and closes them.
 */
public final class Parley implements AutoCloseable {

    private final DocumentReader documents;
    private final Optional<MetadataFile> metadata;
    private final Annotator annotator;
    private final Reader reader;
    private final ActorResolver resolver;
    private final List<KnownActor> actors;
    private final List<Decision> decisions;
    private final Optional<SentenceParser> parser;
    private final Optional<SentenceEmbedder> embedder;
    private final Options options;
    private final Progress progress;

    private Parley(Builder builder) {
        this.documents = builder.documents;
        this.metadata = builder.metadata;
        Annotator set = builder.annotator.orElseThrow(() -> new IllegalStateException("annotator must be set"));
        // Only who induces looks at a document more than once.
        this.annotator = builder.parser.isPresent() ? new RecentAnnotations(set) : set;
        this.reader = builder.reader.orElseThrow(() -> new IllegalStateException("reader must be set"));
        this.actors = builder.actors;
        this.decisions = builder.decisions;
        this.resolver = builder.resolver.orElseGet(() -> ActorResolver.standard(Gazetteer.standard(actors)));
        this.parser = builder.parser;
        this.embedder = builder.embedder;
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
        Map<DocumentId, DocumentId> originals = options.copies() == Copies.MERGE
                ? clock.time(
                        Stage.INGEST,
                        () -> NearDuplicates.find(
                                sources.stream().map(SourceDocument::document).toList()))
                : Map.of();
        progress.started(sources.size());
        DocumentPipeline pipeline = new DocumentPipeline(annotator, reader, resolver, clock);
        List<DocumentReading> readings = new ArrayList<>();
        new DocumentPool(options.threads(), progress::documentDone)
                .run(sources, SourceDocument::path, source -> pipeline.run(source, codebook))
                .forEach(outcome -> {
                    outcome.result().ifPresent(readings::add);
                    diagnostics.addAll(outcome.diagnostics());
                });
        Map<String, String> versions = new TreeMap<>(
                Map.of("parley", Version.current(), "annotator", annotator.version(), "reader", reader.version()));
        parser.ifPresent(parsing -> versions.put("parser", parsing.version()));
        Comparison comparison = new ComparisonAssembly(options, actors, decisions, versions, clock)
                .assemble(readings, originals, diagnostics, codebook);
        clock.report(progress);
        return comparison;
    }

    /**
     * Reads a codebook off files, which takes two looks at each of them.
     *
     * @param inputs files, and folders of files
     * @param given proposals that are kept with their ids and come first; an empty codebook if there are none
     * @param wanted how many proposals are induced
     * @return the codebook; a file that cannot be read is among its diagnostics, the others are read all the same
     * @throws IllegalStateException if parser or embedder is not set
     */
    public Induction induce(List<Path> inputs, Codebook given, InductionOptions wanted) {
        return induce(InputFiles.find(inputs, documents, List.of()), given, wanted);
    }

    /**
     * Reads a codebook off files that were found before.
     *
     * @param files the files, found for the reader of documents that is set
     * @param given proposals that are kept with their ids and come first; an empty codebook if there are none
     * @param wanted how many proposals are induced
     * @return the codebook; a file that cannot be read is among its diagnostics, the others are read all the same
     * @throws IllegalStateException if parser or embedder is not set
     */
    public Induction induce(InputFiles files, Codebook given, InductionOptions wanted) {
        CodebookInducer inducer = new CodebookInducer(
                parser.orElseThrow(() -> new IllegalStateException("parser must be set")),
                embedder.orElseThrow(() -> new IllegalStateException("embedder must be set")),
                resolver);
        StageClock clock = new StageClock();
        List<Diagnostic> diagnostics = new ArrayList<>(files.diagnostics());
        List<SourceDocument> sources = ingest(files.files(), clock, diagnostics);
        progress.started(2 * sources.size());
        InductionPipeline pipeline = new InductionPipeline(annotator, reader.firstLook(), resolver, inducer, clock);
        Induction induction = new InductionRun(
                        pipeline, inducer, new DocumentPool(options.threads(), progress::documentDone))
                .run(sources, given, wanted, diagnostics);
        clock.report(progress);
        return induction;
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
        List<SourceDocument> sources = SourceDocuments.join(files, results);
        metadata.ifPresent(known -> diagnostics.addAll(known.unused(sources)));
        return sources.stream()
                .map(source -> metadata.map(known -> known.completed(source)).orElse(source))
                .toList();
    }

    @Override
    public void close() {
        try (annotator) {
            try (reader) {
                embedder.ifPresent(SentenceEmbedder::close);
            }
        }
    }

    /** Collects what a {@link Parley} needs. Not thread-safe. */
    public static final class Builder {

        private DocumentReader documents = DocumentReader.plainText();
        private Optional<MetadataFile> metadata = Optional.empty();
        private Optional<Annotator> annotator = Optional.empty();
        private Optional<Reader> reader = Optional.empty();
        private Optional<ActorResolver> resolver = Optional.empty();
        private List<KnownActor> actors = List.of();
        private List<Decision> decisions = List.of();
        private Optional<SentenceParser> parser = Optional.empty();
        private Optional<SentenceEmbedder> embedder = Optional.empty();
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
         * Sets what the user knows of documents, which goes before what they say of themselves.
         *
         * @param value the metadata
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder metadata(MetadataFile value) {
            metadata = Optional.of(value);
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
         * Sets who parses sentences, which only {@link Parley#induce} needs.
         *
         * @param value the parser
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder parser(SentenceParser value) {
            parser = Optional.of(value);
            return this;
        }

        /**
         * Sets who tells how near wordings are, which only {@link Parley#induce} needs.
         *
         * @param value the embedder; {@link Parley} closes it
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder embedder(SentenceEmbedder value) {
            embedder = Optional.of(value);
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
