package dev.parley.export;

import dev.parley.claim.Claim;
import dev.parley.result.Comparison;
import java.io.IOException;

/** JSON lines: each claim as {@code comparison.json} has it, on one line. */
final class ClaimLines implements Exporter<Comparison> {

    @Override
    public void write(Comparison comparison, Appendable out) throws IOException {
        int number = 0;
        for (Claim claim : WrittenClaims.of(comparison)) {
            JsonText.writeLine(ComparisonJson.claim(++number, claim), out);
        }
    }
}
