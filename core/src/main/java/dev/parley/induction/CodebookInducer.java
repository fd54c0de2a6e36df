package dev.parley.induction;

import static java.util.Objects.requireNonNull;

import dev.parley.actor.ActorResolver;
import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.SentenceParser;
import dev.parley.codebook.Codebook;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a codebook off texts, in three steps: {@link #find} takes the courses of action from each document; {@link #draft} groups those of all
 * documents, and the reader says of each document who backs or rejects them; {@link #select} keeps those that explain most of these claims, each
 * counted for the proposal that explains it best.
 *
 * <p>The result depends on the set of documents, not on their order; what is read off a document stays as it is when unrelated ones are added.
 *
 * <p>Not covered: proposals that take several sentences to state; verbs without an object whose actor the sentence does not name. Safe for use by several threads.
 */
public final class CodebookInducer {

    private final SentenceEmbedder embedder;
    private final CandidateFinder finder;

    /**
     * Makes an inducer.
     *
     * @param parser parses sentences
     * @param embedder tells how near wordings are; closed by its owner
     * @param resolver names actors
     */
    public CodebookInducer(SentenceParser parser, SentenceEmbedder embedder, ActorResolver resolver) {
        this.embedder = requireNonNull(embedder, "embedder");
        this.finder =
                new CandidateFinder(requireNonNull(parser, "parser"), embedder, requireNonNull(resolver, "resolver"));
    }

    /**
     * Takes the courses of action from a document.
     *
     * @param document the document
     * @return what was found, at most 80 candidates of some two kilobytes each
     */
    public DocumentFindings find(AnnotatedDocument document) {
        return new DocumentFindings(document.document().id(), finder.find(document));
    }

    /**
     * Groups what all documents speak of.
     *
     * @param findings what was found in each document, in any order
     * @param given proposals that are there already; empty if none
     * @return the draft
     */
    public Draft draft(List<DocumentFindings> findings, Codebook given) {
        List<DocumentFindings> sorted = findings.stream()
                .sorted(Comparator.comparing(DocumentFindings::document))
                .toList();
        return new Draft(sorted, given, embedder);
    }

    /**
     * Chooses the proposals.
     *
     * @param draft the candidates
     * @param judgements what the reader found on them, in any order
     * @param options how many proposals are wanted
     * @return the codebook: the given proposals as they are, then the chosen ones
     */
    public InducedCodebook select(Draft draft, List<Judgement> judgements, InductionOptions options) {
        return new Selection(draft, judgements, options).choose();
    }
}
