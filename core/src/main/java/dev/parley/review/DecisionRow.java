package dev.parley.review;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.primitives.Ints;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.table.CsvRow;
import dev.parley.table.Faults;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a decisions file on its way to a decision; gathers what is wrong. Mutable, for one thread. */
final class DecisionRow {

    private final String path;
    private final CsvRow<DecisionColumn> row;
    private final Faults faults;
    private boolean sound = true;

    DecisionRow(String path, CsvRow<DecisionColumn> row, Faults faults) {
        this.path = path;
        this.row = row;
        this.faults = faults;
    }

    /** Reads the decision, or adds every fault of the row. */
    Optional<Decision> tryRead() {
        Kind kind = constant(DecisionColumn.DECISION, Kind.ACCEPT);
        String document = required(DecisionColumn.DOCUMENT);
        Optional<Evidence> evidence = span().flatMap(this::evidence);
        Decision.Source source = new Decision.Source(path, row.place(DecisionColumn.DECISION));
        Optional<Judgement> before = kind == Kind.ADD ? Optional.empty() : tryJudgement("");
        Optional<Judgement> after = kind == Kind.CHANGE || kind == Kind.ADD ? tryJudgement("NEW_") : Optional.empty();
        Modality modality = modality();
        if (!sound) {
            return Optional.empty();
        }
        Passage passage = new Passage(
                new DocumentId(document),
                Ascii.toLowerCase(row.trimmed(DecisionColumn.SHA256)),
                evidence.orElseThrow());
        return Optional.of(
                switch (kind) {
                    case ACCEPT -> new Decision.Accept(source, passage, before.orElseThrow());
                    case REJECT -> new Decision.Reject(source, passage, before.orElseThrow());
                    case CHANGE ->
                        new Decision.Change(source, passage, before.orElseThrow(), after.orElseThrow(), modality);
                    case ADD -> new Decision.Add(source, passage, after.orElseThrow(), modality);
                });
    }

    /** Reads who takes which stance on what, from the columns of the claim as it was or, with a prefix, as it should be. */
    private Optional<Judgement> tryJudgement(String prefix) {
        String name = required(column(DecisionColumn.SOURCE, prefix));
        Holder.Kind kind = constant(column(DecisionColumn.SOURCE_KIND, prefix), Holder.Kind.ACTOR);
        String proposal = required(column(DecisionColumn.PROPOSAL, prefix));
        Stance stance = constant(column(DecisionColumn.STANCE, prefix), Stance.SUPPORT);
        return sound ? Optional.of(new Judgement(new Holder(kind, name), proposal, stance)) : Optional.empty();
    }

    private static DecisionColumn column(DecisionColumn plain, String prefix) {
        return DecisionColumn.valueOf(prefix + plain.name());
    }

    private String required(DecisionColumn column) {
        String value = row.text(column);
        if (value.isBlank()) {
            fault(column, lenientFormat("%s must not be empty here", column.label()));
        }
        return value;
    }

    private <E extends Enum<E>> E constant(DecisionColumn column, E fallback) {
        String value = row.trimmed(column);
        E[] constants = fallback.getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            if (Ascii.equalsIgnoreCase(constant.name(), value)) {
                return constant;
            }
        }
        requireOneOf(column, Arrays.stream(constants).map(constant -> Ascii.toLowerCase(constant.name())));
        return fallback;
    }

    private Modality modality() {
        String value = Ascii.toLowerCase(row.trimmed(DecisionColumn.NEW_CONDITIONAL));
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            requireOneOf(DecisionColumn.NEW_CONDITIONAL, Stream.of("true", "false"));
        }
        return value.equals("true") ? Modality.CONDITIONAL : Modality.UNCONDITIONAL;
    }

    private Optional<Span> span() {
        Optional<Integer> start = offset(DecisionColumn.START);
        Optional<Integer> end = offset(DecisionColumn.END);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get() <= start.get()) {
            fault(DecisionColumn.END, lenientFormat("end %s must be greater than start %s", end.get(), start.get()));
            return Optional.empty();
        }
        return Optional.of(new Span(start.get(), end.get()));
    }

    private Optional<Integer> offset(DecisionColumn column) {
        String value = row.trimmed(column);
        Optional<Integer> offset = Optional.ofNullable(Ints.tryParse(value)).filter(number -> number >= 0);
        if (offset.isEmpty()) {
            fault(column, lenientFormat("%s '%s' must be a whole number of at least 0", column.label(), value));
        }
        return offset;
    }

    /** Takes the evidence as it stands, or with the line breaks that a program has rewritten. */
    private Optional<Evidence> evidence(Span span) {
        String value = row.raw(DecisionColumn.EVIDENCE);
        String unixBreaks = value.replace("\r\n", "\n");
        Optional<String> fitting = Stream.of(value, unixBreaks, unixBreaks.replace("\n", "\r\n"))
                .filter(candidate -> candidate.length() == span.length())
                .findFirst();
        if (fitting.isEmpty()) {
            fault(
                    DecisionColumn.EVIDENCE,
                    lenientFormat(
                            "evidence has %s characters (UTF-16), but start %s and end %s leave room for %s",
                            value.length(), span.start(), span.end(), span.length()));
        }
        return fitting.map(text -> new Evidence(span, text));
    }

    private void requireOneOf(DecisionColumn column, Stream<String> choices) {
        fault(
                column,
                lenientFormat(
                        "%s '%s' must be one of %s",
                        column.label(), row.trimmed(column), choices.collect(Collectors.joining(", "))));
    }

    private void fault(DecisionColumn column, String message) {
        sound = false;
        faults.add(row.place(column), message);
    }

    private enum Kind {
        ACCEPT,
        REJECT,
        CHANGE,
        ADD
    }
}
