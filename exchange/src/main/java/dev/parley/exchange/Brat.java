package dev.parley.exchange;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.parley.claim.Claim;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.codebook.Codebook;
import dev.parley.codebook.Proposal;
import dev.parley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stand-off format of brat. Offsets count Unicode code points, as brat does, not UTF-16 code units as {@code claims.csv}; a passage over several
 * lines has a fragment for each, as brat demands. A mark is {@code Support} or {@code Oppose} with attributes for proposal, voice and condition, and
 * a note that names the holder.
 *
 * @param codebook the proposals
 */
record Brat(Codebook codebook) {

    static final String CONFIGURATION = "annotation.conf";

    private static final CharMatcher SIMPLE = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_."));

    /** Writes the configuration that a folder of brat must have. */
    void writeConfiguration(Appendable out) throws IOException {
        String values = codebook.proposals().stream()
                .map(proposal -> simple(proposal.id()))
                .distinct()
                .collect(Collectors.joining("|"));
        out.append("[entities]\nSupport\nOppose\n\n[relations]\n\n[events]\n\n[attributes]\n");
        out.append("Conditional Arg:<ENTITY>\n");
        out.append("Voice Arg:<ENTITY>, Value:author|quote|indirect|act\n");
        out.append("Proposal Arg:<ENTITY>, Value:" + values + "\n");
    }

    /** Writes the marks of one text. */
    void writeMarks(String text, List<NumberedClaim> claims, Appendable out) throws IOException {
        CodePointOffsets offsets = new CodePointOffsets(text);
        int attributes = 0;
        int number = 0;
        for (NumberedClaim numbered : claims) {
            Claim claim = numbered.claim();
            String mark = "T" + ++number;
            String type = claim.stance() == Stance.SUPPORT ? "Support" : "Oppose";
            List<Span> fragments = fragments(text, claim.evidence().span());
            out.append(mark + "\t" + type + " " + places(fragments, offsets) + "\t" + words(text, fragments) + "\n");
            out.append("A" + ++attributes + "\tProposal " + mark + " " + simple(claim.proposal()) + "\n");
            out.append("A" + ++attributes + "\tVoice " + mark + " " + Words.lower(claim.voice()) + "\n");
            if (claim.modality() == Modality.CONDITIONAL) {
                out.append("A" + ++attributes + "\tConditional " + mark + "\n");
            }
            out.append("#" + number + "\tAnnotatorNotes " + mark + "\t" + note(numbered) + "\n");
        }
    }

    private String note(NumberedClaim numbered) {
        Claim claim = numbered.claim();
        String proposal = codebook.find(claim.proposal()).map(Proposal::text).orElse(claim.proposal());
        String verb = claim.stance() == Stance.SUPPORT ? " supports " : " opposes ";
        String note = "claim " + numbered.number() + ": " + claim.holder().name() + verb + claim.proposal() + ", "
                + proposal + "; confidence " + Figures.of(claim.confidence());
        return Words.onOneLine(LegalText.of(note));
    }

    /** Cuts a span at line ends, which no fragment may hold. */
    private static List<Span> fragments(String text, Span span) {
        List<Span> fragments = new ArrayList<>();
        int start = span.start();
        for (String line : Splitter.on(CharMatcher.anyOf("\r\n")).split(span.of(text))) {
            if (!line.isEmpty()) {
                fragments.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return fragments.isEmpty() ? List.of(span) : fragments;
    }

    private static String places(List<Span> fragments, CodePointOffsets offsets) {
        return fragments.stream()
                .map(span -> offsets.at(span.start()) + " " + offsets.at(span.end()))
                .collect(Collectors.joining(";"));
    }

    private static String words(String text, List<Span> fragments) {
        return fragments.stream().map(span -> LegalText.of(span.of(text))).collect(Collectors.joining(" "));
    }

    /** Attributes of brat take no blanks and no marks of its configuration. */
    private static String simple(String value) {
        return SIMPLE.negate().replaceFrom(value, '_');
    }
}
