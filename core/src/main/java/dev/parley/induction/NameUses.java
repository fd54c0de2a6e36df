package dev.parley.induction;

import com.google.common.base.CharMatcher;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.Parse;
import dev.parley.induction.Naming.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a phrase names somebody, and how a name is put in the words' stead. Immutable. */
record NameUses(SentenceTree tree, Naming naming) {

    private static final Set<String> FORMS_OF_ADDRESS = Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss");
    private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetterOrDigit);

    /** Whom a token names. */
    Optional<Named> at(int token) {
        return naming.at(tree.span(token));
    }

    /** The name that is written where its first token stands, if the phrase holds all of it. */
    Optional<Named> writtenAt(int token, Set<Integer> tokens) {
        return at(token).filter(found -> startsAt(found, token) && !isModifier(found) && isWhole(found, tokens));
    }

    /** "Mr. Lind" goes by the full name. */
    boolean isFormOfAddress(List<Integer> order, int at) {
        return FORMS_OF_ADDRESS.contains(tree.lower(order.get(at)))
                && at + 1 < order.size()
                && at(order.get(at + 1))
                        .filter(named -> named.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** The ending of an owner, who is several or one. */
    static String genitive(String name, boolean several) {
        boolean plural = several || name.indexOf(' ') > 0 || Character.isLowerCase(name.codePointAt(0));
        return name.endsWith("s") && plural ? "’" : "’s";
    }

    /** Whether a name ends in a mere apostrophe, which the parser takes for the end of a quotation: "the United States’ allies". */
    boolean ownsWithoutMark(List<Integer> order, int last) {
        int next = order.get(last) + 1;
        return last + 1 < order.size()
                && order.get(last + 1) > next
                && (tree.word(next).equals("’") || tree.word(next).equals("'"))
                && !tree.isSpaced(next);
    }

    /** Whether a token is the first one of a name, articles aside: what is written of it already is not written again. */
    private boolean startsAt(Named named, int token) {
        return tree.tokens()
                        .filter(other -> named.mention().contains(tree.span(other)))
                        .filter(other -> other == token || !tree.tag(other).equals("DT"))
                        .findFirst()
                        .orElse(token)
                == token;
    }

    /** "the Lind plan" keeps the name as it is written. */
    private boolean isModifier(Named named) {
        return tree.tokens()
                .filter(token -> named.mention().contains(tree.span(token)))
                .filter(token ->
                        tree.head(token) == Parse.ROOT || !named.mention().contains(tree.span(tree.head(token))))
                .anyMatch(token -> tree.is(token, "compound", "amod"));
    }

    /** A name is replaced as a whole where it is that of an actor and the phrase holds all of it. */
    private boolean isWhole(Named named, Set<Integer> tokens) {
        if (named.kind() == EntityKind.PLACE || named.kind() == EntityKind.GROUP) {
            return false;
        }
        return tree.tokens()
                .filter(token -> named.mention().contains(tree.span(token)))
                .filter(token -> LETTER.matchesAnyOf(tree.word(token)))
                .filter(token ->
                        !tree.tag(token).equals("POS") && !tree.tag(token).equals("DT"))
                .allMatch(tokens::contains);
    }
}
