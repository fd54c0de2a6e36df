package dev.parley.actor;

import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Names of bodies that the recogniser begins behind the possessive: "the Fishermen's [Union]" is a name of three words. Without them two unions of
 * one document would be one.
 *
 * <p>Not covered: whose name has several words before the possessive ("Cricket Players' Association") and is not recognised whole.
 */
final class PossessiveNames {

    /** Bodies that are called by their members. */
    private static final Set<String> OF_MEMBERS = Set.of("union", "association", "party");

    private final DocumentView view;
    private final BodyKinds kinds;

    PossessiveNames(DocumentView view, Lexicon lexicon) {
        this.view = view;
        this.kinds = lexicon.bodyKinds();
    }

    List<NameMention> mended(List<NameMention> names) {
        return names.stream().map(name -> mended(name, names)).toList();
    }

    private NameMention mended(NameMention name, List<NameMention> names) {
        DocumentView.Range range = view.range(name.span());
        int owner = range.from() - 2;
        if (owner < 0 || !isMembers(owner, range)) {
            return name;
        }
        Span whole = view.hull(owner, range.to());
        boolean taken = names.stream()
                .anyMatch(other -> !other.equals(name) && other.span().overlaps(whole));
        return taken ? name : new NameMention(whole, name.kind());
    }

    /** "Fishermen's" before a bare "Union". */
    private boolean isMembers(int owner, DocumentView.Range body) {
        return body.to() - body.from() == 1
                && view.sameSentence(owner, body.from())
                && view.hasTag(owner + 1, "POS")
                && view.hasTag(owner, "NN")
                && Character.isUpperCase(view.word(owner).codePointAt(0))
                && kinds.of(view.word(body.from())).stream().anyMatch(OF_MEMBERS::contains);
    }
}
