package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Single words that are tagged as names and that the recogniser makes nothing of. */
final class OverlookedNames {

    private static final int SHORTEST = 4;

    private final DocumentView view;

    OverlookedNames(DocumentView view) {
        this.view = view;
    }

    /** Adds those that are meant to the names, as names of a kind. */
    List<NameMention> among(List<NameMention> names, Predicate<String> isMeant, EntityKind kind) {
        List<NameMention> all = new ArrayList<>(names);
        for (int i = 0; i < view.size(); i++) {
            Span span = view.token(i).span();
            boolean alone = isName(i) && !isBeside(i, i - 1) && !isBeside(i, i + 1);
            if (alone
                    && isMeant.test(view.word(i))
                    && names.stream().noneMatch(name -> name.span().overlaps(span))) {
                all.add(new NameMention(span, kind));
            }
        }
        all.sort(Comparator.comparing(NameMention::span));
        return all;
    }

    private boolean isName(int token) {
        String word = view.word(token);
        return view.tag(token).equals("NNP")
                && word.length() >= SHORTEST
                && Character.isUpperCase(word.codePointAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private boolean isBeside(int token, int neighbour) {
        return view.sameSentence(token, neighbour) && view.hasTag(neighbour, "NNP");
    }
}
