package dev.parley.actor;

import dev.parley.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Persons who are introduced as somebody's relatives, "President Kline and his wife, Mary Kline": their last name alone, before they are
 * introduced or where somebody else bears it, is the other's.
 */
final class Relatives {

    private static final Set<String> BETWEEN = Set.of("NN", "JJ", "DT", ",");
    private static final int REACH = 6;

    private final DocumentView view;
    private final Map<Member, Integer> introduced = new HashMap<>();
    private final Map<Member, Integer> nouns = new LinkedHashMap<>();

    Relatives(DocumentView view) {
        this.view = view;
    }

    /** Notes whether a name is a relative's. */
    void learn(Member person, Span name) {
        nounBefore(view.range(name).from()).ifPresent(noun -> {
            introduced.putIfAbsent(person, name.start());
            nouns.putIfAbsent(person, noun);
            Kin.of(view.word(noun)).ifPresent(kin -> person.tellGender(kin.gender()));
        });
    }

    /** The noun of a relative in front of a name, if it tells whose: "his wife", "Mara Lind's son". */
    Optional<Integer> nounBefore(int from) {
        for (int i = from - 1; i >= from - REACH && view.sameSentence(i, from); i--) {
            if (Kin.of(view.word(i)).isPresent()) {
                boolean somebodys = view.hasTag(i - 1, "PRP$") || view.hasTag(i - 1, "POS");
                return somebodys ? Optional.of(i) : Optional.empty();
            }
            int token = i;
            if (BETWEEN.stream().noneMatch(tag -> view.hasTag(token, tag))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who has been introduced as a relative, and by which noun. */
    Map<Member, Integer> nouns() {
        return Collections.unmodifiableMap(nouns);
    }

    /** Leaves relatives out of those whom a last name may mean, unless a title says that one of them is meant. */
    List<Member> withoutThemselves(List<Member> candidates, Span name, Gender title) {
        boolean others = candidates.stream().anyMatch(member -> !introduced.containsKey(member));
        return candidates.stream()
                .filter(member -> !introduced.containsKey(member)
                        || (title != Gender.UNKNOWN && member.gender() == title)
                        || (!others && introduced.get(member) < name.start()))
                .toList();
    }
}
