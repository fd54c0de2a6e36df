package dev.parley;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.codebook.CodebookFile;
import dev.parley.codebook.Proposal;
import dev.parley.diagnostic.Diagnostic;
import dev.parley.induction.WordingRemarks;
import dev.parley.ingest.Languages;
import dev.parley.table.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which wordings of a codebook are sound as a table, and yet had better be worded in another way. Stateless. */
public final class CodebookRemarks {

    private static final Place START = new Place(1, 1);

    private CodebookRemarks() {}

    /**
     * Looks at every wording.
     *
     * @param file the codebook
     * @return a warning for each that says no course of action, is negated, asks something, is not in English or says what an earlier one does, in the
     *     order of the codebook
     */
    public static List<Diagnostic> of(CodebookFile file) {
        List<Diagnostic> remarks = new ArrayList<>();
        Map<String, Proposal> earlier = new HashMap<>();
        for (Proposal proposal : file.codebook().proposals()) {
            Place place = file.places().getOrDefault(proposal.id(), START);
            remark(proposal, Optional.ofNullable(earlier.putIfAbsent(WordingRemarks.key(proposal.text()), proposal)))
                    .ifPresent(message -> remarks.add(
                            Diagnostic.warning(file.path().toString(), place.line(), place.column(), message)));
        }
        return remarks;
    }

    private static Optional<String> remark(Proposal proposal, Optional<Proposal> same) {
        if (same.isPresent()) {
            return Optional.of(lenientFormat("says the same as '%s'", same.get().id()));
        }
        return Languages.tryTellOtherOfSentence(proposal.text())
                .map(language -> lenientFormat("the wording is %s; Parley reads English", language))
                .or(() -> WordingRemarks.of(proposal.text()));
    }
}
