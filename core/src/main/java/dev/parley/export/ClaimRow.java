package dev.parley.export;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Ascii;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import dev.parley.claim.Claim;
import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Origin;
import dev.parley.claim.Stance;
import dev.parley.claim.Voice;
import dev.parley.table.CsvRow;
import dev.parley.table.Faults;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a claims file on its way to a claim; reads value by value and gathers what is wrong. Mutable, for one thread. */
final class ClaimRow {

    private final CsvRow<ClaimColumn> row;
    private final char separator;
    private final Faults faults;
    private final Repeats repeats;
    private boolean sound = true;

    /**
     * Takes a row.
     *
     * @param row the values
     * @param separator what stands between values
     * @param faults takes what is wrong
     * @param repeats holds the values that other rows have had
     */
    ClaimRow(CsvRow<ClaimColumn> row, char separator, Faults faults, Repeats repeats) {
        this.row = row;
        this.separator = separator;
        this.faults = faults;
        this.repeats = repeats;
    }

    /** Reads the claim, or adds every fault of the row. */
    Optional<Claim> tryRead() {
        String document = required(ClaimColumn.DOCUMENT);
        String source = required(ClaimColumn.SOURCE);
        Holder.Kind kind = constant(ClaimColumn.SOURCE_KIND, Holder.Kind.ACTOR);
        String proposal = required(ClaimColumn.PROPOSAL);
        Stance stance = constant(ClaimColumn.STANCE, Stance.SUPPORT);
        Modality modality = modality();
        Voice voice = voice(kind);
        Optional<Evidence> evidence = span().flatMap(this::evidence);
        double confidence = confidence();
        String date = date();
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                repeats.of(
                        new Origin(new DocumentId(document), text(ClaimColumn.OUTLET), text(ClaimColumn.AUTHOR), date)),
                repeats.of(new Holder(kind, source)),
                repeats.of(text(ClaimColumn.MENTION)),
                repeats.of(proposal),
                stance,
                modality,
                voice,
                evidence.orElseThrow(),
                confidence,
                repeats.of(via()),
                carriers()));
    }

    private String required(ClaimColumn column) {
        String value = text(column);
        if (value.isBlank()) {
            fault(column, lenientFormat("%s must not be empty", column.label()));
        }
        return value;
    }

    private <E extends Enum<E>> E constant(ClaimColumn column, E fallback) {
        String value = stripped(column);
        E[] constants = fallback.getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            if (Ascii.equalsIgnoreCase(constant.name(), value)) {
                return constant;
            }
        }
        requireOneOf(column, Arrays.stream(constants).map(Values::label));
        return fallback;
    }

    private Modality modality() {
        String value = Ascii.toLowerCase(stripped(ClaimColumn.CONDITIONAL));
        if (value.equals("true")) {
            return Modality.CONDITIONAL;
        }
        if (!value.isEmpty() && !value.equals("false")) {
            requireOneOf(ClaimColumn.CONDITIONAL, Stream.of("true", "false"));
        }
        return Modality.UNCONDITIONAL;
    }

    private Voice voice(Holder.Kind kind) {
        Voice fallback = kind == Holder.Kind.AUTHOR ? Voice.AUTHOR : Voice.INDIRECT;
        return stripped(ClaimColumn.VOICE).isEmpty() ? fallback : constant(ClaimColumn.VOICE, fallback);
    }

    private Optional<Span> span() {
        Optional<Integer> start = offset(ClaimColumn.START);
        Optional<Integer> end = offset(ClaimColumn.END);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get() <= start.get()) {
            fault(ClaimColumn.END, lenientFormat("end %s must be greater than start %s", end.get(), start.get()));
            return Optional.empty();
        }
        return Optional.of(new Span(start.get(), end.get()));
    }

    private Optional<Integer> offset(ClaimColumn column) {
        String value = stripped(column);
        Optional<Integer> offset = Optional.ofNullable(Ints.tryParse(value)).filter(number -> number >= 0);
        if (offset.isEmpty()) {
            fault(column, lenientFormat("%s '%s' must be a whole number of at least 0", column.label(), value));
        }
        return offset;
    }

    private Optional<Evidence> evidence(Span span) {
        String value = row.raw(ClaimColumn.EVIDENCE);
        String unixBreaks = value.replace("\r\n", "\n");
        Optional<String> fitting = Stream.of(value, unixBreaks, unixBreaks.replace("\n", "\r\n"))
                .filter(candidate -> candidate.length() == span.length())
                .findFirst();
        if (fitting.isEmpty()) {
            String message = "evidence has %s characters (UTF-16), but start %s and end %s leave room for %s; "
                    + "it must stay as it is in the document";
            fault(
                    ClaimColumn.EVIDENCE,
                    lenientFormat(message, value.length(), span.start(), span.end(), span.length()));
        }
        return fitting.map(text -> new Evidence(span, text));
    }

    private double confidence() {
        String value = stripped(ClaimColumn.CONFIDENCE);
        if (value.isEmpty()) {
            return 1;
        }
        // Where commas do not separate values, spreadsheets use them as decimal points.
        String number = separator == ',' ? value : value.replace(',', '.');
        Optional<Double> confidence =
                Optional.ofNullable(Doubles.tryParse(number)).filter(parsed -> parsed >= 0 && parsed <= 1);
        if (confidence.isEmpty()) {
            fault(ClaimColumn.CONFIDENCE, lenientFormat("confidence '%s' must be a number in [0, 1]", value));
        }
        return confidence.orElse(0.0);
    }

    private String date() {
        String value = stripped(ClaimColumn.DATE);
        if (!value.isEmpty() && !isDate(value)) {
            fault(ClaimColumn.DATE, lenientFormat("date '%s' must be a day written yyyy-MM-dd", value));
        }
        return value;
    }

    private List<String> via() {
        return Values.parts(text(ClaimColumn.VIA));
    }

    /** Reads the other documents that say the same; what the table does not know of them stays unknown. */
    private List<Origin> carriers() {
        List<String> documents = Values.parts(text(ClaimColumn.CARRIERS));
        List<String> outlets = Values.parts(text(ClaimColumn.CARRIER_OUTLETS));
        List<Origin> carriers = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            String outlet = i < outlets.size() ? outlets.get(i) : ClaimsCsv.UNKNOWN_OUTLET;
            String known = outlet.equals(ClaimsCsv.UNKNOWN_OUTLET) ? "" : outlet;
            carriers.add(new Origin(new DocumentId(documents.get(i)), known, "", ""));
        }
        return carriers;
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String stripped(ClaimColumn column) {
        return row.trimmed(column);
    }

    private String text(ClaimColumn column) {
        return row.text(column);
    }

    private void requireOneOf(ClaimColumn column, Stream<String> choices) {
        fault(
                column,
                lenientFormat(
                        "%s '%s' must be one of %s",
                        column.label(), stripped(column), choices.collect(Collectors.joining(", "))));
    }

    private void fault(ClaimColumn column, String message) {
        sound = false;
        faults.add(row.place(column), message);
    }
}
