package dev.parley.evaluation;

import static com.google.common.base.Strings.lenientFormat;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import dev.parley.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the evidence of a statement stands.
 *
 * @param claim what the statement says, its stance aside
 * @param span the first place of its evidence in the document
 */
record CodedPassage(ClaimKey claim, Span span) {

    private static final int SHOWN_CHARACTERS = 60;

    CodedPassage {
        requireNonNull(claim, "claim");
        requireNonNull(span, "span");
    }

    /** Finds the evidence in the texts that are there; evidence that is not in its text is a fault of the gold file. */
    static List<CodedPassage> locate(Gold gold, GoldTexts texts, Path file) {
        GoldFaults faults = new GoldFaults(file.toString());
        List<CodedPassage> passages = new ArrayList<>();
        for (int index = 0; index < gold.statements().size(); index++) {
            GoldStatement statement = gold.statements().get(index);
            Optional<String> text = texts.find(statement.claim().document());
            if (text.isEmpty()) {
                continue;
            }
            String evidence = statement.evidence();
            int start = text.get().indexOf(evidence);
            if (start < 0) {
                faults.add(
                        lenientFormat("statements[%s].evidence", index),
                        lenientFormat(
                                "is not in the text of document '%s': %s",
                                statement.claim().document(), Ascii.truncate(evidence, SHOWN_CHARACTERS, "…")));
            } else {
                passages.add(new CodedPassage(statement.claim(), new Span(start, start + evidence.length())));
            }
        }
        faults.throwIfAny();
        return passages;
    }
}
