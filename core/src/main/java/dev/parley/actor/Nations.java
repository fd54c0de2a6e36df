package dev.parley.actor;

import java.util.Optional;
import java.util.Set;

/** Words that name a state's people or authorities: demonyms of one or two words, seats of government, names. */
final class Nations {

    /** With these in front a demonym means no state: South American, Latin American, African American. */
    private static final Set<String> REGIONAL =
            Set.of("South", "North", "Latin", "Central", "Native", "African", "Asian", "Anglo");

    private final Gazetteer gazetteer;
    private final Seats seats;

    Nations(Gazetteer gazetteer, Seats seats) {
        this.gazetteer = gazetteer;
        this.seats = seats;
    }

    /** Looks up the state that a token names, with the word before it where the two belong together. */
    Optional<Gazetteer.Entry> at(DocumentView view, int token) {
        String word = view.word(token);
        if (Character.isLowerCase(word.codePointAt(0))) {
            return Optional.empty();
        }
        if (token == 0) {
            return single(view, token);
        }
        Optional<Gazetteer.Entry> compound = demonymOrName(view.text(view.hull(token - 1, token + 1)));
        return compound.isPresent() || REGIONAL.contains(view.word(token - 1)) ? compound : single(view, token);
    }

    private Optional<Gazetteer.Entry> single(DocumentView view, int token) {
        String word = view.word(token);
        return demonymOrName(word).or(() -> view.hasTag(token, "NNP") ? seats.stateAt(word) : Optional.empty());
    }

    private Optional<Gazetteer.Entry> demonymOrName(String text) {
        return gazetteer.byDemonym(text).or(() -> gazetteer.byName(text).filter(entry -> gazetteer.isState(entry)));
    }
}
