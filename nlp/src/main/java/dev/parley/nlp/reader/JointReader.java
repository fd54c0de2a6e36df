package dev.parley.nlp.reader;

import com.google.common.base.Preconditions;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.claim.Reader;
import dev.parley.claim.Reading;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.diagnostic.ResourceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Reads attributions and stances by one small encoder that sees a passage together with a group of proposals, and unless told otherwise by a
 * larger one on top. The reader of {@code docs/ARCHITECTURE.md}, with the weights that its card names; English only.
 *
 * <p>Time grows with the wordpieces of the document times the proposals that concern it, memory with the document alone. A sentence of any
 * length is read, in pieces of 220 wordpieces. One document is read on one thread and several threads may read at a time: the result is the
 * same. Wordings of proposals are kept in memory, encoded, until the reader is closed by its owner; nothing may be read after that.
 */
public final class JointReader implements Reader {

    private final ReaderCard card;
    private final ReaderCard small;
    private final WordPiece tokenizer;
    private final ReaderNetwork network;
    private final Embedder embedder;
    private final Optional<SecondOpinion> second;
    private final Map<String, EncodedProposal> encoded = new ConcurrentHashMap<>();
    private final AtomicBoolean closed;

    private JointReader(
            ReaderCard card,
            ReaderCard small,
            WordPiece tokenizer,
            ReaderNetwork network,
            Embedder embedder,
            Optional<SecondOpinion> second,
            AtomicBoolean closed) {
        this.card = card;
        this.small = small;
        this.tokenizer = tokenizer;
        this.network = network;
        this.embedder = embedder;
        this.second = second;
        this.closed = closed;
    }

    /**
     * Loads the reader that reads best, as {@code load(ReaderSize.LARGE)} does.
     *
     * @return the reader, to be closed by the caller
     * @throws ResourceException if a file of it is missing or damaged, or ONNX Runtime does not run on this platform
     */
    public static JointReader load() {
        return load(ReaderSize.LARGE);
    }

    /**
     * Loads a reader that comes with the library.
     *
     * @param size which one
     * @return the reader, to be closed by the caller
     * @throws ResourceException if a file of it is missing or damaged, or ONNX Runtime does not run on this platform
     */
    public static JointReader load(ReaderSize size) {
        return load(Resources.shipped(), size);
    }

    static JointReader load(Resources resources, ReaderSize size) {
        ReaderCard card = ReaderCard.parse(resources.read(size.card()), size.card());
        byte[] vocabulary = resources.read(Resources.TOKENIZER, card.tokenizerHash());
        WordPiece tokenizer = new WordPiece(Vocabulary.parse(vocabulary, Resources.TOKENIZER));
        byte[] weights = resources.read(Resources.NETWORK, card.networkHash());
        byte[] embedding = resources.read(Resources.EMBEDDING, card.embeddingHash());
        return new JointReader(
                card,
                ReaderCard.parse(resources.read(ReaderSize.SMALL.card()), ReaderSize.SMALL.card()),
                tokenizer,
                new ReaderNetwork(OnnxNetwork.open(weights, Resources.NETWORK)),
                new Embedder(OnnxNetwork.open(embedding, Resources.EMBEDDING)),
                card.second().map(second -> secondOpinion(resources, second)),
                new AtomicBoolean());
    }

    private static SecondOpinion secondOpinion(Resources resources, ReaderCard.Second second) {
        byte[] weights = resources.read(Resources.SECOND_NETWORK, second.hash());
        return new SecondOpinion(
                new ReaderNetwork(OnnxNetwork.open(weights, Resources.SECOND_NETWORK)), second.trace());
    }

    @Override
    public Reading read(AnnotatedDocument document, Codebook codebook) {
        Preconditions.checkState(!closed.get(), "reader %s has been closed", card.name());
        DocumentPieces pieces = DocumentPieces.of(document, tokenizer);
        List<EncodedProposal> proposals =
                codebook.proposals().stream().map(this::encode).toList();
        ReadingDraft draft = new ReadingDraft(document, pieces, codebook.proposals(), card.calibration());
        List<int[]> wordings = proposals.stream().map(EncodedProposal::pieces).toList();
        for (Window window : Windows.of(pieces)) {
            List<FocusScores> first =
                    Layout.rows(pieces, window, wordings, relevant(pieces, window, proposals)).stream()
                            .map(row -> new FocusScores(row, network.read(row)))
                            .toList();
            second.map(opinion -> opinion.of(pieces, wordings, first))
                    .orElse(first)
                    .forEach(draft::add);
        }
        return draft.finish();
    }

    private List<Integer> relevant(DocumentPieces pieces, Window window, List<EncodedProposal> proposals) {
        Shortlist shortlist =
                new Shortlist(card.calibration().cosine(), card.calibration().nearest());
        if (proposals.size() <= shortlist.nearest()) {
            return IntStream.range(0, proposals.size()).boxed().toList();
        }
        return shortlist.pick(
                embedder.embed(pieces.ids(window.start(), window.end())),
                proposals.stream().map(EncodedProposal::vector).toList());
    }

    private EncodedProposal encode(Proposal proposal) {
        return encoded.computeIfAbsent(proposal.text(), text -> {
            Pieces pieces = tokenizer.encode(text);
            int[] ids = pieces.ids(0, Math.min(pieces.size(), Layout.PROPOSAL_PIECES));
            return new EncodedProposal(ids, embedder.embed(ids));
        });
    }

    /** The small network alone. */
    @Override
    public Reader firstLook() {
        return second.isEmpty()
                ? this
                : new JointReader(small, small, tokenizer, network, embedder, Optional.empty(), closed);
    }

    @Override
    public String version() {
        String hashes = card.networkHash()
                + card.second().map(network -> " and " + network.hash()).orElse("");
        return card.name() + " sha256:" + hashes;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            network.close();
            embedder.close();
            second.ifPresent(SecondOpinion::close);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Made once per wording and compared by nobody.
    private record EncodedProposal(int[] pieces, float[] vector) {}
}
