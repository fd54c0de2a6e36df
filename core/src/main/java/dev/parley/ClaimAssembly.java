package dev.parley;

import dev.parley.actor.ActorRegistry;
import dev.parley.actor.Entity;
import dev.parley.actor.ResolvedHolder;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.StanceHolder;
import dev.parley.matrix.ClaimOrder;
import dev.parley.text.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins what the documents' readers found with the entities of all documents; a stance of actors named together gives a claim to each. */
final class ClaimAssembly {

    private static final Pattern TOGETHER =
            Pattern.compile("(?:both|each|the two|the pair)\\b", Pattern.CASE_INSENSITIVE);

    private final ActorRegistry registry;
    private final AuthorNames authors;

    private ClaimAssembly(ActorRegistry registry, AuthorNames authors) {
        this.registry = registry;
        this.authors = authors;
    }

    static List<Claim> assemble(List<DocumentReading> readings, ActorRegistry registry, double minConfidence) {
        AuthorNames authors =
                new AuthorNames(readings.stream().map(DocumentReading::summary).toList());
        ClaimAssembly assembly = new ClaimAssembly(registry, authors);
        return ClaimOrder.sorted(readings.stream()
                .map(document -> DistinctClaims.of(assembly.claims(document).toList()))
                .map(Announcements::joined)
                .map(OthersWords::withoutAuthors)
                .flatMap(claims -> Contradictions.settled(claims).stream())
                .filter(claim -> claim.confidence() >= minConfidence)
                .toList());
    }

    private Stream<DistinctClaims.Candidate> claims(DocumentReading document) {
        return document.found().stream().flatMap(found -> claims(document, found));
    }

    private Stream<DistinctClaims.Candidate> claims(DocumentReading document, DocumentReading.Found found) {
        if (found.reading().holder() instanceof StanceHolder.Mentioned mentioned) {
            return registry.holdersOf(document.summary().id(), mentioned.mention()).stream()
                    .map(party -> new DistinctClaims.Candidate(
                            claim(document, found, holder(document, party.entity()), party.words()),
                            party.mention().overlaps(mentioned.mention())));
        }
        return authors.of(document.summary()).stream()
                .map(author -> new Holder(Holder.Kind.AUTHOR, author))
                .map(author -> new DistinctClaims.Candidate(claim(document, found, author, ""), true));
    }

    /** Whoever writes "says Jane Doe" under the name of Jane Doe, and whoever answers in an interview, is the author of the document. */
    private Holder holder(DocumentReading document, Entity entity) {
        Optional<String> author = authors.of(document.summary()).stream()
                .filter(name -> entity.kind() == EntityKind.PERSON)
                .filter(name -> entity.name().equals(name) || entity.aliases().contains(name))
                .findFirst();
        return author.map(name -> new Holder(Holder.Kind.AUTHOR, name))
                .orElseGet(() -> new Holder(Holder.Kind.ACTOR, entity.name()));
    }

    private Claim claim(DocumentReading document, DocumentReading.Found found, Holder holder, String mention) {
        return new Claim(
                document.origin(),
                holder,
                mention,
                found.reading().proposal(),
                found.reading().stance(),
                found.reading().modality(),
                found.reading().voice(),
                found.evidence(),
                HolderDoubt.confidence(holder, found.reading().confidence()),
                via(document.summary().id(), found, holder));
    }

    private List<String> via(DocumentId document, DocumentReading.Found found, Holder holder) {
        List<String> names = found.reporters().stream()
                .map(reporter -> registry.holdersOf(document, reporter))
                .filter(reporters -> reporters.stream().noneMatch(reporter -> isHolder(reporter, holder)))
                .flatMap(List::stream)
                .map(reporter -> reporter.entity().name())
                .distinct()
                .toList();
        Set<String> others = othersOf(document, found, holder);
        // Of "the Guild and the League said" neither reports the other; in "the mayor and I agree" the one who says it
        // reports the other.
        boolean allSay = found.reporters().size() > 1 && names.containsAll(others);
        return allSay ? names.stream().filter(name -> !others.contains(name)).toList() : names;
    }

    /** "Both groups said": whoever reports is the holder, or some of whom he is one. */
    private static boolean isHolder(ResolvedHolder reporter, Holder holder) {
        boolean all = reporter.entity().kind() == EntityKind.GROUP
                && TOGETHER.matcher(reporter.words()).lookingAt();
        return all || reporter.entity().name().equals(holder.name());
    }

    /** Those who hold a stance together with a holder. */
    private Set<String> othersOf(DocumentId document, DocumentReading.Found found, Holder holder) {
        return found.reading().holder() instanceof StanceHolder.Mentioned mentioned
                ? registry.holdersOf(document, mentioned.mention()).stream()
                        .map(party -> party.entity().name())
                        .filter(name -> !name.equals(holder.name()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
