package dev.parley.actor;

import dev.parley.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons who are introduced as somebody's relatives, "President Kline and his wife, Mary Kline": their last name alone, before they are
 * introduced or where somebody else bears it, is the other's.
 */
final class Relatives {

    private static final Set<String> KIN = Set.of(
            "wife",
            "husband",
            "spouse",
            "widow",
            "widower",
            "son",
            "daughter",
            "father",
            "mother",
            "brother",
            "sister",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "grandson",
            "granddaughter",
            "grandfather",
            "grandmother");
    private static final Set<String> BETWEEN = Set.of("NN", "JJ", "DT", ",");
    private static final int REACH = 6;

    private final DocumentView view;
    private final Map<Member, Integer> introduced = new HashMap<>();

    Relatives(DocumentView view) {
        this.view = view;
    }

    /** Notes whether a full name is a relative's. */
    void learn(Member person, Span name) {
        int from = view.range(name).from();
        for (int i = from - 1; i >= from - REACH && view.sameSentence(i, from); i--) {
            if (KIN.contains(view.lowerWord(i))) {
                boolean somebodys = view.hasTag(i - 1, "PRP$") || view.hasTag(i - 1, "POS");
                if (somebodys) {
                    introduced.putIfAbsent(person, name.start());
                }
                return;
            }
            int token = i;
            if (BETWEEN.stream().noneMatch(tag -> view.hasTag(token, tag))) {
                return;
            }
        }
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
