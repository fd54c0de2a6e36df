package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of ISO 8601. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(lenientFormat("'%s' must be a day written yyyy-MM-dd", value));
        }
    }
}
