package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bodies that a text introduces by their long name and their initials, in either order, whether or not the recogniser knows them: "Hive Lamp
 * Makers' Federation (HLMF)", "HLMF (Hive Lamp Makers' Federation)". The initials are a name wherever they stand.
 *
 * <p>Not covered: a long name in front of an acronym that has other letters than its initials.
 */
final class ExplainedNames {

    private static final int LONGEST = 12;
    private static final int LONGEST_ACRONYM = 8;
    private static final Set<String> OPEN = Set.of("(", "-LRB-");
    private static final Set<String> CLOSE = Set.of(")", "-RRB-");
    private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "on", "&", "-", "'s", "’s", "'", "’");
    private static final Set<String> NO_BODIES =
            Set.of("treaty", "agreement", "pact", "accord", "convention", "protocol", "act", "bill");

    private final DocumentView view;

    ExplainedNames(DocumentView view) {
        this.view = view;
    }

    /** Adds what is missing; shorter names inside a long one give way to it. */
    List<NameMention> among(List<NameMention> names) {
        Set<String> acronyms = new HashSet<>();
        List<Span> found = new ArrayList<>();
        for (int i = 1; i < view.size() - 1; i++) {
            if (OPEN.contains(view.word(i)) && view.sameSentence(i - 1, i + 1)) {
                explainedAt(i).ifPresent(name -> {
                    acronyms.add(name.acronym());
                    found.add(name.span());
                });
            }
        }
        for (int i = 0; i < view.size(); i++) {
            if (acronyms.contains(view.word(i))) {
                found.add(view.token(i).span());
            }
        }
        return joined(names, found);
    }

    private Optional<Explained> explainedAt(int bracket) {
        if (isAcronym(bracket + 1) && bracket + 2 < view.size() && CLOSE.contains(view.word(bracket + 2))) {
            return before(bracket, view.word(bracket + 1));
        }
        return isAcronym(bracket - 1) ? behind(bracket, view.word(bracket - 1)) : Optional.empty();
    }

    private boolean isAcronym(int token) {
        String word = view.word(token);
        return word.length() > 2
                && word.length() <= LONGEST_ACRONYM
                && word.chars().allMatch(Character::isUpperCase);
    }

    private Optional<Explained> before(int bracket, String acronym) {
        for (int from = bracket - 1; from >= Math.max(0, bracket - LONGEST) && fits(from, bracket); from--) {
            if (initials(from, bracket).equals(acronym)) {
                return explained(acronym, from, bracket);
            }
        }
        return Optional.empty();
    }

    private Optional<Explained> behind(int bracket, String acronym) {
        int to = bracket + 1;
        while (to < view.size() && to - bracket <= LONGEST && fits(to, bracket)) {
            to++;
        }
        boolean closed = to < view.size() && CLOSE.contains(view.word(to));
        return closed && isExplainedBy(acronym, bracket + 1, to)
                ? explained(acronym, bracket + 1, to)
                : Optional.empty();
    }

    /** Inside brackets the name is all there is, so letters from within its words will do: "NBKA (National Beekeepers' Alliance)". */
    private boolean isExplainedBy(String acronym, int from, int to) {
        String initials = initials(from, to);
        return initials.length() > 1
                && isSubsequence(initials, acronym)
                && Acronyms.fits(acronym, view.text(view.hull(from, to)));
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }

    private boolean fits(int token, int bracket) {
        String word = view.word(token);
        return view.sameSentence(token, bracket)
                && (Character.isUpperCase(word.codePointAt(0)) || INSIDE.contains(word));
    }

    private String initials(int from, int to) {
        StringBuilder initials = new StringBuilder();
        for (int i = from; i < to; i++) {
            int first = view.word(i).codePointAt(0);
            if (Character.isUpperCase(first)) {
                initials.appendCodePoint(first);
            }
        }
        return initials.toString();
    }

    private Optional<Explained> explained(String acronym, int from, int to) {
        return NO_BODIES.contains(view.lowerWord(to - 1))
                ? Optional.empty()
                : Optional.of(new Explained(acronym, view.hull(from, to)));
    }

    private static List<NameMention> joined(List<NameMention> names, List<Span> found) {
        List<Span> missing = found.stream()
                .filter(span ->
                        names.stream().noneMatch(name -> name.span().overlaps(span) && !isInside(name.span(), span)))
                .toList();
        List<NameMention> all = new ArrayList<>();
        names.stream()
                .filter(name -> missing.stream().noneMatch(span -> isInside(name.span(), span)))
                .forEach(all::add);
        missing.forEach(span -> all.add(new NameMention(span, EntityKind.ORGANISATION)));
        all.sort((first, second) -> first.span().compareTo(second.span()));
        return all;
    }

    private static boolean isInside(Span name, Span span) {
        return span.contains(name) && !span.equals(name);
    }

    private record Explained(String acronym, Span span) {}
}
