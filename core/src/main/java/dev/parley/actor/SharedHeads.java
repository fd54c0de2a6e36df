package dev.parley.actor;

import com.google.common.collect.ImmutableList;
import dev.parley.annotation.EntityKind;
import java.util.Optional;

/**
 * States that share the last words of their names with the one behind "and": in "North and South Korea" the first word is North Korea.
 *
 * <p>Not covered: more than two; peoples ("the North and South Koreans").
 */
final class SharedHeads {

    private final Gazetteer gazetteer;
    private final KnownMembers known;
    private final DocumentView view;
    private final Cast cast;

    SharedHeads(Scene scene) {
        this.gazetteer = scene.gazetteer();
        this.known = scene.known();
        this.view = scene.view();
        this.cast = scene.cast();
    }

    void addAll() {
        for (Cast.Mention mention : ImmutableList.copyOf(cast.mentions())) {
            boolean state = mention.form() == Cast.Form.NAME && mention.member().kind() == EntityKind.STATE;
            DocumentView.Range range = view.range(mention.span());
            if (state && range.to() - range.from() > 1) {
                addBefore(range);
            }
        }
    }

    private void addBefore(DocumentView.Range name) {
        int first = name.from() - 2;
        if (!view.sameSentence(first, name.from())
                || !view.hasTag(first + 1, "CC")
                || !cast.overlapping(view.token(first).span()).isEmpty()) {
            return;
        }
        String shared = view.text(view.hull(name.from() + 1, name.to()));
        Optional<Gazetteer.Entry> state =
                gazetteer.byName(view.word(first) + " " + shared).filter(gazetteer::isState);
        state.ifPresent(entry -> cast.mention(known.of(entry), view.token(first).span(), Cast.Form.NAME, view.text()));
    }
}
