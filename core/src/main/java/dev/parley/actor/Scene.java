package dev.parley.actor;

import dev.parley.annotation.NameMention;
import java.util.List;

/**
 * What the resolvers of one document share.
 *
 * @param gazetteer what is well known
 * @param lexicon what words tell
 * @param view the document
 * @param cast its entities so far
 * @param seats who sits where
 * @param nations which words name a state
 * @param known members for what is well known
 * @param phrases takes holder mentions apart
 * @param offices offices behind which their bearers are named
 * @param capitals tells names from words at the start of a sentence
 */
record Scene(
        Gazetteer gazetteer,
        Lexicon lexicon,
        DocumentView view,
        Cast cast,
        Seats seats,
        Nations nations,
        KnownMembers known,
        Phrases phrases,
        NamedOffices offices,
        Capitals capitals) {

    static Scene of(Gazetteer gazetteer, Lexicon lexicon, DocumentView view, List<NameMention> names) {
        Cast cast = new Cast();
        Seats seats = new Seats(gazetteer, view, names);
        Nations nations = new Nations(gazetteer, seats);
        return new Scene(
                gazetteer,
                lexicon,
                view,
                cast,
                seats,
                nations,
                new KnownMembers(gazetteer, cast, NamedStates.of(gazetteer, lexicon, nations, view, names)),
                new Phrases(view, cast, lexicon),
                new NamedOffices(view, cast, lexicon),
                new Capitals(view, cast, nations));
    }
}
