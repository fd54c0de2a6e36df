package dev.parley.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.parley.claim.Claim;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Claims by column, with numbers for what many of them share: small, and quick to read. Stances are 1 for support and 0 for
 * opposition, confidences are in steps of 1/10,000.
 */
final class ClaimColumns {

    private static final double STEPS = 10_000;
    private static final int NOBODY = -1;

    private final List<Claim> claims;
    private final Map<DocumentId, Integer> documents = new HashMap<>();
    private final Map<String, Integer> proposals = new HashMap<>();

    ClaimColumns(List<Claim> claims, List<DocumentId> documents, Codebook codebook) {
        this.claims = claims;
        documents.forEach(id -> this.documents.put(id, this.documents.size()));
        codebook.proposals().stream().map(Proposal::id).forEach(id -> proposals.put(id, proposals.size()));
    }

    /** Returns the origins, holders, reporters and carriers, then the columns that point to them. */
    Map<String, Object> tree() {
        Numbering<List<Object>> origins = new Numbering<>();
        Numbering<List<Object>> holders = new Numbering<>();
        Numbering<List<String>> vias = new Numbering<>();
        Numbering<List<List<String>>> carriers = new Numbering<>();
        Numbering<String> voices = new Numbering<>();
        Map<String, Object> columns = ImmutableMap.<String, Object>builder()
                .put("origin", column(claim -> origins.of(origin(claim))))
                .put(
                        "holder",
                        column(claim -> holders.of(List.of(
                                label(claim.holder().kind()), claim.holder().name()))))
                .put("mention", column(Claim::mention))
                .put("proposal", column(claim -> proposals.get(claim.proposal())))
                .put("stance", column(claim -> claim.stance() == Stance.SUPPORT ? 1 : 0))
                .put("conditional", column(claim -> claim.modality() == Modality.CONDITIONAL ? 1 : 0))
                .put("voice", column(claim -> voices.of(label(claim.voice()))))
                .put("start", column(claim -> claim.evidence().span().start()))
                .put("evidence", column(claim -> claim.evidence().text()))
                .put("confidence", column(claim -> Math.round(claim.confidence() * STEPS)))
                .put("via", column(claim -> claim.via().isEmpty() ? NOBODY : vias.of(claim.via())))
                .put("carriers", column(claim -> claim.carriers().isEmpty() ? NOBODY : carriers.of(carriers(claim))))
                .buildOrThrow();
        return ImmutableMap.of(
                "origins",
                origins.values(),
                "holders",
                holders.values(),
                "vias",
                vias.values(),
                "carriers",
                carriers.values(),
                "voices",
                voices.values(),
                "claims",
                columns);
    }

    private List<Object> origin(Claim claim) {
        return List.of(
                documents.get(claim.origin().document()),
                claim.origin().outlet(),
                claim.origin().author(),
                claim.origin().date());
    }

    private static List<List<String>> carriers(Claim claim) {
        return claim.carriers().stream()
                .map(carrier -> List.of(carrier.document().value(), carrier.outlet()))
                .toList();
    }

    private static String label(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }

    private List<Object> column(Function<Claim, Object> value) {
        return claims.stream().map(value).toList();
    }

    /** Gives equal values one number, in the order in which they come. */
    private static final class Numbering<T> {

        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T value) {
            return numbers.computeIfAbsent(value, key -> numbers.size());
        }

        List<T> values() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
