package dev.parley.induction;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be told from wordings alone: ids, parents, and whether they can stand in a table. */
final class Wordings {

    private static final Splitter SPLITTER = Splitter.on(
                    CharMatcher.whitespace().or(CharMatcher.anyOf("-–—/’'")))
            .omitEmptyStrings();
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "is", "are", "of", "in", "on", "to", "for", "with", "from", "and", "by", "at", "s",
            "into", "as");
    private static final int ID_WORDS = 5;

    private Wordings() {}

    /** Whether a wording says enough to be understood by itself: three words with content, or two of which one is a name. */
    static boolean isSound(String wording, boolean named) {
        int words = content(wording).size();
        return words >= 3
                || (words == 2 && (named || !Differences.marks(wording).isEmpty()));
    }

    /** Gives each wording an id of its first words with content, with more of them or a number where it is taken. */
    static Map<String, String> ids(List<String> wordings, Collection<String> taken) {
        Set<String> used = new HashSet<>(taken);
        Map<String, String> ids = new LinkedHashMap<>();
        for (String wording : wordings.stream().sorted().toList()) {
            List<String> words = content(wording);
            String id = String.join("-", words.subList(0, Math.min(ID_WORDS, words.size())));
            if (used.contains(id)) {
                id = String.join("-", words);
            }
            String base = id;
            for (int number = 2; !used.add(id); number++) {
                id = base + "-" + number;
            }
            ids.put(wording, id);
        }
        return ids;
    }

    /** Finds for a wording the longest other one whose content words it has all, and more. */
    static Map<String, String> parents(List<String> wordings) {
        Map<String, Set<String>> words = wordings.stream()
                .sorted()
                .collect(Collectors.toMap(
                        wording -> wording,
                        wording -> Set.copyOf(content(wording)),
                        (one, other) -> one,
                        LinkedHashMap::new));
        Map<String, String> parents = new HashMap<>();
        words.forEach((wording, own) -> words.forEach((other, fewer) -> {
            boolean general = fewer.size() < own.size() && own.containsAll(fewer);
            if (general
                    && fewer.size()
                            > words.getOrDefault(parents.getOrDefault(wording, ""), Set.of())
                                    .size()) {
                parents.put(wording, other);
            }
        }));
        return parents;
    }

    private static List<String> content(String wording) {
        String plain = Normalizer.normalize(Ascii.toLowerCase(wording), Normalizer.Form.NFD);
        return SPLITTER.splitToList(plain).stream()
                .map(CharMatcher.forPredicate(Character::isLetterOrDigit)::retainFrom)
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }
}
