package dev.parley.cli;

import static com.google.common.base.Strings.lenientFormat;

import dev.parley.induction.InductionOptions;
import picocli.CommandLine.Option;

/** How many proposals are read off the articles; picocli fills the field. */
final class InductionArguments {

    @Option(
            names = "--proposals",
            paramLabel = "N",
            description = "Read at most N proposals off the articles, the heaviest (default: 60).")
    private int proposals = InductionOptions.DEFAULT.proposals();

    /** With as many claims for each proposal as by default. */
    InductionOptions options() {
        return options(InductionOptions.DEFAULT.minClaims());
    }

    InductionOptions options(int minClaims) {
        if (proposals < 1) {
            throw new UsageException(lenientFormat("--proposals must be at least 1, not %s", proposals));
        }
        return new InductionOptions(proposals, minClaims);
    }
}
