package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What explains a name behind it between commas and is nobody else: "Halver AS, the region's largest builder, and Brenta signed".
 *
 * <p>Not covered: a bare "the union", which may be the next of a list.
 */
final class NameExplanations {

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;

    NameExplanations(DocumentView view, Cast cast, Lexicon lexicon) {
        this.view = view;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Joins the phrases of a sentence where one explains the name in front. */
    List<DocumentView.Range> joined(List<DocumentView.Range> chunks) {
        List<DocumentView.Range> joined = new ArrayList<>();
        for (DocumentView.Range chunk : chunks) {
            int last = joined.size() - 1;
            if (last >= 0 && explains(joined.get(last), chunk)) {
                joined.set(last, new DocumentView.Range(joined.get(last).from(), chunk.to()));
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }

    /** The name that such a phrase begins with. */
    Optional<Cast.Mention> nameIn(DocumentView.Range joined) {
        return cast.overlapping(view.hull(joined.from(), joined.to())).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .filter(mention -> view.range(mention.span()).to() < joined.to())
                .filter(mention -> view.word(view.range(mention.span()).to()).equals(","))
                .findFirst();
    }

    private boolean explains(DocumentView.Range name, DocumentView.Range chunk) {
        boolean between = name.to() + 1 == chunk.from()
                && view.word(name.to()).equals(",")
                && view.sameSentence(chunk.from(), chunk.to())
                && view.word(chunk.to()).equals(",");
        return between
                && tells(chunk)
                && namedAtEnd(name).filter(kind -> fits(kind, chunk)).isPresent();
    }

    private Optional<EntityKind> namedAtEnd(DocumentView.Range chunk) {
        return cast.overlapping(view.token(chunk.to() - 1).span()).stream()
                .filter(mention -> mention.form() == Cast.Form.NAME)
                .map(mention -> mention.member().kind())
                .findFirst();
    }

    /** An owner, a degree or "a": a list would hardly have it. */
    private boolean tells(DocumentView.Range chunk) {
        boolean told = view.lowerWord(chunk.from()).equals("a")
                || view.lowerWord(chunk.from()).equals("an");
        for (int i = chunk.from(); i < chunk.to(); i++) {
            told |= view.hasTag(i, "POS")
                    || view.tag(i).equals("PRP$")
                    || view.tag(i).equals("JJS");
            told |= i > chunk.from() && view.word(i).equals("of");
        }
        return told;
    }

    private boolean fits(EntityKind kind, DocumentView.Range chunk) {
        int head = chunk.from();
        while (head + 1 < chunk.to() && !view.word(head + 1).equals("of")) {
            head++;
        }
        boolean nameless = cast.overlapping(view.token(head).span()).stream()
                .noneMatch(mention -> mention.form() == Cast.Form.NAME);
        String noun = view.word(head);
        boolean person = kind == EntityKind.PERSON && lexicon.is(noun, Lexicon.Noun.ROLE);
        boolean body = kind == EntityKind.ORGANISATION
                && (lexicon.is(noun, Lexicon.Noun.BODY) || lexicon.is(noun, Lexicon.Noun.CHAMBER));
        boolean state = kind == EntityKind.STATE && lexicon.is(noun, Lexicon.Noun.STATE);
        return nameless && view.tag(head).equals("NN") && (person || body || state);
    }
}
