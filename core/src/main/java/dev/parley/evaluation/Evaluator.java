package dev.parley.evaluation;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.diagnostic.InputException;
import dev.parley.export.TextsFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores a run against what was coded by hand. Stateless. */
public final class Evaluator {

    private Evaluator() {}

    /**
     * Scores a run.
     *
     * @param run the folder of the run; it must have {@code claims.csv}, and for the figures on actors {@code entities.csv}
     * @param gold the gold file or the folder that holds it
     * @param texts folders in which the texts are looked for, before the folder of the gold; articles that are no plain text are taken as the
     *     run has read and kept them
     * @return the figures
     * @throws InputException if the run or the gold cannot be read or is faulty, or if the run has none of the gold's documents
     */
    public static Evaluation evaluate(Path run, Path gold, List<Path> texts) {
        Path file = GoldReader.file(gold);
        Gold coded = GoldReader.read(file);
        GoldTexts read = GoldTexts.read(coded, folders(texts, file), TextsFolder.read(run));
        List<CodedPassage> passages = CodedPassage.locate(coded, read, file);
        WrittenRun written = WrittenRun.read(run);
        FitCheck fit = new FitCheck(coded, file, written);
        fit.requireCommonDocument();
        List<ReadClaim> claims = claims(coded, written);
        StanceMatch<ClaimKey> match = new StanceMatch<>(goldSides(coded), sides(claims));
        Set<ClaimKey> right = match.found().stream().filter(match::isRight).collect(Collectors.toSet());
        return new Evaluation(
                match,
                new EvidenceScorer(read, passages, claims).score(right),
                holders(claims),
                new ActorScorer(coded.entities()).score(written.entities(), standsIn(coded, read)),
                fit.warnings(read));
    }

    private static List<Path> folders(List<Path> texts, Path gold) {
        Path beside = Optional.ofNullable(gold.getParent()).orElse(Path.of(""));
        return Stream.concat(texts.stream(), Stream.of(beside)).toList();
    }

    private static List<ReadClaim> claims(Gold gold, WrittenRun run) {
        Map<String, String> idByName = gold.documents().stream()
                .collect(Collectors.toMap(GoldDocument::name, GoldDocument::id, (first, second) -> second));
        HolderMatcher holders = new HolderMatcher(gold.entities(), run.entities());
        List<ReadClaim> claims = new ArrayList<>();
        for (Claim claim : run.claims()) {
            Optional.ofNullable(idByName.get(claim.origin().document().value())).ifPresent(document -> {
                HolderKey holder = claim.holder().kind() == Holder.Kind.AUTHOR
                        ? HolderKey.author(document)
                        : holders.match(claim.holder().name());
                ClaimKey key = new ClaimKey(document, holder, claim.proposal());
                claims.add(new ReadClaim(key, Side.of(claim.stance()), claim.evidence()));
            });
        }
        return claims;
    }

    private static SortedMap<ClaimKey, Side> goldSides(Gold gold) {
        SortedMap<ClaimKey, Side> sides = new TreeMap<>();
        gold.statements().forEach(statement -> sides.merge(statement.claim(), statement.side(), Side::with));
        return sides;
    }

    private static SortedMap<ClaimKey, Side> sides(List<ReadClaim> claims) {
        SortedMap<ClaimKey, Side> sides = new TreeMap<>();
        claims.forEach(claim -> sides.merge(claim.key(), claim.side(), Side::with));
        return sides;
    }

    private static HolderScore holders(List<ReadClaim> claims) {
        TreeMultiset<String> unknown = claims.stream()
                .map(claim -> claim.key().holder())
                .filter(holder -> holder.kind() == HolderKey.Kind.UNKNOWN)
                .map(HolderKey::name)
                .collect(Collectors.toCollection(TreeMultiset::create));
        ImmutableMultiset<String> ordered = Multisets.copyHighestCountFirst(unknown);
        Map<String, Integer> names = new LinkedHashMap<>();
        ordered.entrySet().forEach(entry -> names.put(entry.getElement(), entry.getCount()));
        return new HolderScore(new Ratio(unknown.size(), claims.size()), names);
    }

    /** Where a text is missing, no entity can be ruled out. */
    private static Predicate<GoldEntity> standsIn(Gold gold, GoldTexts texts) {
        if (!texts.areComplete(gold)) {
            return entity -> true;
        }
        Set<String> ids =
                new NameSearch(gold.entities()).idsIn(texts.byDocument().values());
        return entity -> ids.contains(entity.id());
    }
}
