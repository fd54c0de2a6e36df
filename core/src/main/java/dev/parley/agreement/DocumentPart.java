package dev.parley.agreement;

import com.google.common.base.Ascii;
import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.HolderKey;
import dev.parley.evaluation.Side;
import dev.parley.evaluation.StanceMatch;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What two codings have of one document.
 *
 * @param match the claims of the first coding as the gold, those of the second as the system
 * @param pairs the values of each variable, unit by unit
 * @param continuum what is marked as evidence; empty if one of the codings does not tell where evidence stands
 * @param disagreements the claims that are not alike
 */
record DocumentPart(
        StanceMatch<ClaimKey> match,
        Map<String, List<Pair>> pairs,
        Optional<Continuum> continuum,
        List<Disagreement> disagreements) {

    private static final String NONE = "none";

    static DocumentPart of(
            String document, List<CodedClaim> first, List<CodedClaim> second, SortedSet<String> proposals, int length) {
        StanceMatch<ClaimKey> match = new StanceMatch<>(sides(first), sides(second));
        List<Pairing> pairings = Pairing.of(first, second);
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        pairs.put("position", positions(document, match, proposals));
        pairs.put("stance", values(pairings, claim -> lower(claim.side())));
        pairs.put("holder", values(pairings, claim -> claim.key().holder().toString()));
        pairs.put("proposal", values(pairings, claim -> claim.key().proposal()));
        pairs.put("conditional", values(pairings, CodedClaim::conditional));
        pairs.put("voice", values(pairings, CodedClaim::voice));
        return new DocumentPart(match, pairs, continuum(first, second, length), disagreements(match, first, second));
    }

    private static TreeMap<ClaimKey, Side> sides(List<CodedClaim> claims) {
        TreeMap<ClaimKey, Side> sides = new TreeMap<>();
        claims.forEach(claim -> sides.merge(claim.key(), claim.side(), Side::with));
        return sides;
    }

    private static List<Pair> positions(String document, StanceMatch<ClaimKey> match, SortedSet<String> proposals) {
        SortedSet<HolderKey> holders = new TreeSet<>();
        match.keys().forEach(key -> holders.add(key.holder()));
        List<Pair> pairs = new ArrayList<>();
        for (HolderKey holder : holders) {
            for (String proposal : proposals) {
                ClaimKey key = new ClaimKey(document, holder, proposal);
                pairs.add(new Pair(value(match.goldSide(key)), value(match.systemSide(key))));
            }
        }
        return pairs;
    }

    private static String value(Optional<Side> side) {
        return side.map(DocumentPart::lower).orElse(NONE);
    }

    private static String lower(Side side) {
        return Ascii.toLowerCase(side.name());
    }

    /** Returns the values of a variable; none of a variable that a coding does not tell. */
    private static List<Pair> values(List<Pairing> pairings, Function<CodedClaim, String> variable) {
        return pairings.stream()
                .map(pairing -> new Pair(variable.apply(pairing.first()), variable.apply(pairing.second())))
                .filter(pair -> !pair.first().isEmpty() && !pair.second().isEmpty())
                .toList();
    }

    private static Optional<Continuum> continuum(List<CodedClaim> first, List<CodedClaim> second, int length) {
        boolean isKnown = Stream.concat(first.stream(), second.stream())
                .allMatch(claim -> claim.span().isPresent());
        return isKnown && length > 0
                ? Optional.of(new Continuum(length, spans(first), spans(second)))
                : Optional.empty();
    }

    private static List<Span> spans(List<CodedClaim> claims) {
        return claims.stream().flatMap(claim -> claim.span().stream()).toList();
    }

    private static List<Disagreement> disagreements(
            StanceMatch<ClaimKey> match, List<CodedClaim> first, List<CodedClaim> second) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (ClaimKey key : match.keys()) {
            if (!match.isRight(key)) {
                Optional<CodedClaim> ofFirst = shown(key, first, second);
                Optional<CodedClaim> ofSecond = shown(key, second, first);
                disagreements.add(new Disagreement(
                        key,
                        match.goldSide(key),
                        match.systemSide(key),
                        ofFirst.map(CodedClaim::evidence).orElse(""),
                        ofSecond.map(CodedClaim::evidence).orElse(""),
                        ofFirst.map(CodedClaim::sentence).orElse(""),
                        ofSecond.map(CodedClaim::sentence).orElse("")));
            }
        }
        return disagreements;
    }

    /** Returns what the own coding has for a claim, or else what it has where the other one has its evidence. */
    private static Optional<CodedClaim> shown(ClaimKey key, List<CodedClaim> own, List<CodedClaim> others) {
        Optional<CodedClaim> same =
                own.stream().filter(claim -> claim.key().equals(key)).findFirst();
        return same.or(() -> {
            List<CodedClaim> counterparts =
                    others.stream().filter(claim -> claim.key().equals(key)).toList();
            return Pairing.of(own, counterparts).stream().map(Pairing::first).findFirst();
        });
    }
}
