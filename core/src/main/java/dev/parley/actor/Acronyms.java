package dev.parley.actor;

import com.google.common.base.Splitter;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The acronyms that a document explains: "River States Union (RSU)" or "RSU (River States Union)"; also one whose letters are the initials
 * of the only longer name that fits. Also what treaties are called besides their full titles.
 */
final class Acronyms {

    private static final Pattern CALLED = Pattern.compile(
            "\\s?[,(]?\\s?(?:(?:or|also|better|commonly|widely|often|usually|now|otherwise|and) )*"
                    + "(?:known|called|dubbed|nicknamed|referred to|named|so-called)(?: as)? (?:the )?[\"“‘']?(?:the )?");

    private final Map<String, String> expansions = new HashMap<>();

    void learn(List<NameMention> names, DocumentView view) {
        for (int i = 0; i + 1 < names.size(); i++) {
            String first = NameForms.plain(view.text(names.get(i).span()));
            String second = NameForms.plain(view.text(names.get(i + 1).span()));
            if (standsInBrackets(names.get(i), names.get(i + 1), view)) {
                pair(first, second);
                pair(second, first);
            }
        }
        for (int i = 0; i + 1 < names.size(); i++) {
            learnCalled(names.get(i), names.get(i + 1), view);
        }
        for (NameMention name : names) {
            if (name.kind() == EntityKind.ORGANISATION || name.kind() == EntityKind.TREATY) {
                learnByInitials(NameForms.plain(view.text(name.span())), names, view);
            }
        }
    }

    /** "The Agreement on the Waters of the Tarn, known as the Tarn Agreement,": texts call it by the latter. */
    private void learnCalled(NameMention whole, NameMention called, DocumentView view) {
        int from = whole.span().end();
        int to = called.span().start();
        boolean treaties = whole.kind() == EntityKind.TREATY && called.kind() == EntityKind.TREATY;
        if (treaties
                && to > from
                && CALLED.matcher(view.text().substring(from, to)).matches()) {
            expansions.putIfAbsent(NameForms.plain(view.text(whole.span())), NameForms.plain(view.text(called.span())));
        }
    }

    private static boolean standsInBrackets(NameMention first, NameMention second, DocumentView view) {
        int from = first.span().end();
        int to = second.span().start();
        return to > from
                && to - from <= 3
                && view.text().substring(from, to).strip().equals("(");
    }

    private void pair(String name, String acronym) {
        if (NameForms.isAcronym(acronym) && fits(acronym, name)) {
            expansions.putIfAbsent(acronym, name);
        }
    }

    private void learnByInitials(String acronym, List<NameMention> names, DocumentView view) {
        if (!NameForms.isAcronym(acronym) || expansions.containsKey(acronym)) {
            return;
        }
        List<String> fitting = names.stream()
                .filter(name -> name.kind() == EntityKind.ORGANISATION || name.kind() == EntityKind.TREATY)
                .map(name -> NameForms.plain(view.text(name.span())))
                .filter(name -> initials(name).equals(acronym))
                .distinct()
                .toList();
        if (fitting.size() == 1) {
            expansions.put(acronym, fitting.get(0));
        }
    }

    /** The letters must come in order, the first of them first. */
    static boolean fits(String acronym, String name) {
        String capitals = initials(name);
        if (capitals.isEmpty() || capitals.charAt(0) != acronym.charAt(0) || !name.contains(" ")) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < name.length() && at < acronym.length(); i++) {
            if (Character.toUpperCase(name.charAt(i)) == acronym.charAt(at)) {
                at++;
            }
        }
        return at == acronym.length();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Splitter.onPattern("[ -]").omitEmptyStrings().split(name)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    /** Returns the full name of an acronym, or the name itself. */
    String expand(String name) {
        return expansions.getOrDefault(NameForms.plain(name), name);
    }
}
