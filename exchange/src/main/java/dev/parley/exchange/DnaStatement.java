package dev.parley.exchange;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement with its values.
 *
 * @param id its number
 * @param document the number of its document
 * @param start the first UTF-16 code unit
 * @param stop the first one behind it
 * @param values name of the variable, or {@code concept/} and name of the attribute, to value
 */
record DnaStatement(int id, int document, int start, int stop, Map<String, String> values) {

    DnaStatement {
        values = Map.copyOf(values);
    }

    String concept() {
        return value("concept");
    }

    String conceptId() {
        return value("concept/Id");
    }

    String conceptNotes() {
        return value("concept/Notes");
    }

    /** Says why it is no claim, if it is none. */
    Optional<String> findFault(String text) {
        if (!values.containsKey("concept") || !values.containsKey("agreement")) {
            return Optional.of("its type lacks the variable concept or agreement");
        }
        if (concept().isBlank()) {
            return Optional.of("it has no concept");
        }
        if (holder().isBlank()) {
            return Optional.of("it has neither a person nor an organization");
        }
        if (start < 0 || stop <= start || stop > text.length()) {
            return Optional.of(lenientFormat(
                    "from %s to %s is not within the %s characters of its document", start, stop, text.length()));
        }
        return Optional.empty();
    }

    /** Makes the claim of a statement without fault. */
    Claim claim(DnaDocument source, String proposal) {
        Voice voice = voice();
        Span span = new Span(start, stop);
        return new Claim(
                source.origin(),
                new Holder(voice == Voice.AUTHOR ? Holder.Kind.AUTHOR : Holder.Kind.ACTOR, holder()),
                value("mention"),
                proposal,
                value("agreement").equals("0") ? Stance.OPPOSE : Stance.SUPPORT,
                value("conditional").equals("1") ? Modality.CONDITIONAL : Modality.UNCONDITIONAL,
                voice,
                new Evidence(span, span.of(source.text())),
                confidence(),
                List.of());
    }

    private String holder() {
        return value("person").isBlank() ? value("organization") : value("person");
    }

    private Voice voice() {
        return Arrays.stream(Voice.values())
                .filter(voice -> Words.lower(voice).equals(value("voice")))
                .findFirst()
                .orElse(Voice.INDIRECT);
    }

    private double confidence() {
        String percent = value("confidence");
        return percent.matches("\\d{1,2}|100") ? Integer.parseInt(percent) / 100.0 : 1;
    }

    private String value(String variable) {
        return values.getOrDefault(variable, "");
    }
}
