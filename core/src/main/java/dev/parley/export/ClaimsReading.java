package dev.parley.export;

import dev.parley.claim.Claim;
import dev.parley.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a claims file holds.
 *
 * @param claims the claims of the rows without faults, in the order of the file
 * @param errors what keeps the file from being used, in the order of the file
 * @param warnings what deserves attention all the same, in the order of the file
 */
public record ClaimsReading(List<Claim> claims, List<Diagnostic> errors, List<Diagnostic> warnings) {

    public ClaimsReading {
        claims = List.copyOf(claims);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
