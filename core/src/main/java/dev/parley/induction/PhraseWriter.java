package dev.parley.induction;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.parley.annotation.EntityKind;
import dev.parley.induction.Inflection.Count;
import dev.parley.induction.Naming.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes noun phrases in the words of the text, without what only belongs to their sentence: relative clauses, asides, "this" and "such". Names
 * are written as they are known, pronouns as whom they stand for. Immutable.
 */
final class PhraseWriter {

    private static final String[] KEPT = {
        "amod", "compound", "nummod", "nmod:poss", "nmod", "flat", "fixed", "case", "det", "goeswith", "nmod:npmod"
    };
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "his", "its", "their");
    private static final Set<String> PLURAL = Set.of("people", "police");
    private static final Set<String> QUANTITIES =
            Set.of("number", "lot", "majority", "handful", "couple", "dozen", "variety");
    private static final Set<String> ASIDE = Set.of("while", "like", "including", "unlike", "despite");
    private static final String NONE = "no";
    private static final Set<String> THINGS = Set.of("it", "them", "they", "this", "that");
    private static final Set<String> COMPARING = Set.of("more", "less", "most", "least");
    private static final int LONGEST_OWNER = 4;
    private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private final SentenceTree tree;
    private final Words words;
    private final Specificity specificity;
    private final Antecedents antecedents;
    private final NameUses names;
    private final Owners owners;
    private final GluedWords glued;

    PhraseWriter(SentenceTree tree, Naming naming, Words words, Antecedents antecedents) {
        this.tree = tree;
        this.words = words;
        this.names = new NameUses(tree, naming);
        this.specificity = new Specificity(tree, naming, words);
        this.antecedents = antecedents;
        this.owners = new Owners(tree, naming, words);
        this.glued = new GluedWords(tree);
    }

    /** Writes the phrase of a noun if it tells which thing is meant, by itself or by what the text has said before. */
    Optional<String> writeSpecific(int noun) {
        if (!tree.isNoun(noun) || specificity.of(noun)) {
            return write(noun);
        }
        return specificity.points(noun) ? antecedents.before(tree, noun) : Optional.empty();
    }

    /** Writes the phrase of a noun; empty for a pronoun that stands for nobody known, and for a phrase without content. */
    Optional<String> write(int noun) {
        return write(noun, 0);
    }

    /** Writes the phrase of a noun that tells which thing is meant with no more than one phrase behind it. */
    Optional<String> writeBrief(int noun) {
        return isSpecific(noun) ? write(noun, 1) : Optional.empty();
    }

    /** Writes the phrase of a noun that becomes a subject, with the article that it may do without elsewhere: "termination of ferry service". */
    Optional<String> writeAsSubject(int noun) {
        return writeSpecific(noun)
                .map(phrase -> isBareSingular(noun) && !phrase.startsWith("the ") ? "the " + phrase : phrase);
    }

    private Optional<String> write(int noun, int depth) {
        if (tree.tag(noun).equals("PRP") || tree.tag(noun).equals("DT")) {
            return name(noun).filter(named -> stands(noun, named)).map(Named::name);
        }
        if (!tree.isNoun(noun) && !tree.tag(noun).equals("CD")) {
            return Optional.empty();
        }
        TreeSet<Integer> tokens = new TreeSet<>();
        collect(noun, tokens, depth);
        tokens.removeAll(tree.children(noun, "case").stream()
                .filter(child -> !tree.tag(child).equals("POS"))
                .toList());
        glued.addTo(tokens);
        tokens.removeIf(token -> tree.is(token, "det") && tree.lower(token).equals(NONE));
        return Optional.of(join(tokens))
                .filter(phrase -> LETTER.matchesAnyOf(phrase))
                .map(phrase -> lacksArticle(noun) ? "the " + phrase : phrase);
    }

    /** Whether a pronoun stands for whom the text resolves it to: who acts is somebody, but what is acted on is a thing as often, which has no name. */
    private boolean stands(int pronoun, Named named) {
        return !THINGS.contains(tree.lower(pronoun))
                || tree.is(pronoun, "nsubj")
                || named.kind() == EntityKind.TREATY
                || named.kind() == EntityKind.DOCUMENT;
    }

    /** Whether a noun stands without an article that it must have, as headlines have it: "Kim summit". */
    private boolean lacksArticle(int noun) {
        return isBareSingular(noun) && !tree.is(noun, "compound", "nmod", "obl");
    }

    private boolean isBareSingular(int noun) {
        boolean countable = tree.tag(noun).equals("NN") && words.isCountable(tree.lemma(noun));
        boolean byName = tree.tag(noun).equals("NNP")
                && Articles.goWith(tree.word(noun))
                && tree.child(noun, "compound", "amod").isPresent();
        return (countable || byName)
                && tree.child(noun, "det", "nmod:poss", "nummod", "conj").isEmpty();
    }

    /** Writes the phrase of a noun without one of its attributes. */
    Optional<String> writeWithout(int noun, int attribute) {
        TreeSet<Integer> tokens = new TreeSet<>();
        collect(noun, tokens, 0);
        tokens.removeAll(tree.children(noun, "case"));
        tokens.remove(attribute);
        return specificity.of(noun) ? Optional.of(join(tokens)) : Optional.empty();
    }

    /** How many a phrase speaks of. */
    Count number(int noun) {
        String phrase = Ascii.toLowerCase(write(noun).orElse(""));
        List<Integer> others = tree.children(noun, "conj");
        boolean several = others.size() == 1
                && others.get(0) - noun <= 4
                && tree.hasChild(others.get(0), "and", "cc")
                && phrase.contains(" and ");
        boolean plural = tree.tag(noun).matches("NNP?S") && phrase.contains(tree.lower(noun));
        boolean counted = QUANTITIES.contains(tree.lemma(noun))
                && tree.children(noun, "nmod").stream()
                        .anyMatch(child -> tree.hasChild(child, "of", "case")
                                && tree.tag(child).equals("NNS"));
        return plural || several || counted || PLURAL.contains(tree.lemma(noun)) ? Count.PLURAL : Count.SINGULAR;
    }

    /** Whether the phrase of a noun tells which thing is meant. */
    boolean isSpecific(int noun) {
        return specificity.of(noun);
    }

    /** Whom a token names. */
    Optional<Named> name(int token) {
        return names.at(token);
    }

    /** Whether a noun tells when; "for 20 years" tells how long and stays. */
    boolean isTime(int noun) {
        String lemma = tree.lemma(noun);
        boolean year = lemma.length() == 4 && CharMatcher.inRange('0', '9').matchesAllOf(lemma);
        boolean counted = tree.isNoun(noun)
                && !tree.tag(noun).startsWith("NNP")
                && !tree.children(noun, "nummod").isEmpty();
        return year || (words.isTime(lemma) && !counted);
    }

    /** Writes a phrase with its preposition, "from Ukraine", if it tells which thing it means. */
    Optional<String> writeWithCase(int noun) {
        List<Integer> cases = tree.children(noun, "case");
        return cases.size() == 1 && !ASIDE.contains(tree.lower(cases.get(0)))
                ? writeSpecific(noun).map(phrase -> tree.lower(cases.get(0)) + " " + phrase)
                : Optional.empty();
    }

    private boolean isCommonNoun(int token) {
        return tree.tag(token).equals("NN") || tree.tag(token).equals("NNS");
    }

    private void collect(int token, Set<Integer> tokens, int depth) {
        tokens.add(token);
        for (int child : tree.children(token)) {
            OptionalInt span = spanOfTime(child);
            if (span.isPresent()) {
                tokens.addAll(tree.children(child, "case"));
                tokens.addAll(tree.children(span.getAsInt(), "nummod"));
                tokens.add(span.getAsInt());
            } else if (isKept(token, child, depth)) {
                collect(child, tokens, depth + (tree.is(child, "nmod") ? 1 : 0));
            }
        }
        if (depth == 0 || tree.is(token, "nmod", "amod", "compound")) {
            addConjunct(token, tokens, depth);
        }
    }

    /** The years in "for a period of 20 years". */
    private OptionalInt spanOfTime(int noun) {
        return tree.is(noun, "nmod") && tree.lemma(noun).equals("period")
                ? tree.children(noun, "nmod").stream()
                        .filter(child -> !tree.children(child, "nummod").isEmpty())
                        .mapToInt(Integer::intValue)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** One more member of a list, where it is short. */
    private void addConjunct(int token, Set<Integer> tokens, int depth) {
        List<Integer> others = tree.children(token, "conj");
        if (others.size() != 1 || Math.abs(others.get(0) - token) > 4) {
            return;
        }
        int other = others.get(0);
        List<Integer> and = tree.children(other, "cc");
        boolean alike = (tree.isNoun(token) && tree.isNoun(other))
                || (tree.tag(token).startsWith("JJ") && tree.tag(other).startsWith("JJ"));
        if (alike
                && !isMisread(other)
                && !words.isGenericOfOwner(tree.lemma(other))
                && (!tree.isNoun(other) || specificity.of(other))
                && and.size() == 1
                && tree.lower(and.get(0)).equals("and")) {
            tokens.add(and.get(0));
            collect(other, tokens, depth + 1);
        }
    }

    /** Whether the parser has taken a verb for the beginning of a noun phrase: "and end long queues". */
    private boolean isMisread(int noun) {
        return tree.children(noun, "compound").stream()
                .filter(first -> tree.tag(first).equals("NN"))
                .anyMatch(
                        first -> tree.children(noun, "amod").stream().anyMatch(later -> later > first && later < noun));
    }

    private boolean isKept(int token, int child, int depth) {
        if (compares(child)) {
            return true;
        }
        if (words.isVague(tree.lower(child)) && !tree.is(child, "compound") && !isCompared(child)) {
            return false;
        }
        if (tree.lower(child).equals("-") || tree.tag(child).equals("HYPH")) {
            return true;
        }
        if (tree.is(child, "amod") && tree.tag(child).equals("VBG")) {
            // Without an article before it, it is a verb as often as not: "using drones".
            return !words.isPolar(tree.lemma(child))
                    && tree.children(token, "det", "nmod:poss").stream().anyMatch(first -> first < child);
        }
        if (tree.is(child, "advmod")) {
            return tree.is(token, "amod") && tree.tag(token).startsWith("V");
        }
        if (tree.is(child, "nmod")) {
            return depth < 2 && isKeptPhrase(token, child);
        }
        if (tree.is(child, "nummod") && child == token + 1) {
            return true;
        }
        if (tree.word(token).equals("$")) {
            return tree.is(child, "nummod", "compound");
        }
        if (tree.is(child, "case")) {
            return token != child
                    && (tree.is(token, "nmod", "nmod:poss", "obl")
                            || tree.tag(child).equals("POS"));
        }
        return tree.is(child, KEPT) && (child < token || !tree.is(child, "amod", "compound", "det", "nummod"));
    }

    private boolean isKeptPhrase(int token, int child) {
        return !isTime(child)
                && tree.isNoun(child)
                && !words.isEmpty(tree.lemma(child))
                && !tree.children(child, "case").isEmpty()
                && !tree.hasChild(child, "as", "case")
                && (!tree.hasChild(child, "among", "case") || words.asksFor(tree.lemma(token), "between"))
                && !tree.hasChild(child, "including", "case")
                && !tree.hasChild(child, "like", "case");
    }

    /** "Less stringent penalties" are not penalties. */
    private boolean isCompared(int adjective) {
        return tree.children(adjective, "advmod").stream().anyMatch(this::compares);
    }

    private boolean compares(int word) {
        return COMPARING.contains(tree.lower(word)) && tree.is(word, "advmod") && tree.is(tree.head(word), "amod");
    }

    private String join(Set<Integer> tokens) {
        StringBuilder out = new StringBuilder();
        List<Integer> order = new ArrayList<>(new TreeSet<>(tokens));
        for (int i = 0; i < order.size(); i++) {
            int token = order.get(i);
            boolean pronoun = tree.tag(token).equals("PRP$");
            Optional<Named> named = pronoun ? Optional.empty() : names.writtenAt(token, tokens);
            boolean glued = i > 0 && order.get(i - 1) == token - 1 && !tree.isSpaced(token);
            String word = CharMatcher.anyOf("#@").trimLeadingFrom(tree.word(token));
            if (named.isPresent()) {
                int last = i;
                while (last + 1 < order.size() && named.get().mention().contains(tree.span(order.get(last + 1)))) {
                    last++;
                }
                word = Articles.withName(named.get(), out)
                        + (names.ownsWithoutMark(order, last)
                                ? NameUses.genitive(
                                        named.get().name(), named.get().kind() == EntityKind.GROUP)
                                : "");
                i = last;
            } else if (pronoun) {
                word = owner(token);
            } else if (isPointing(token)) {
                word = "the";
            } else if (Articles.isIndefinite(word) && i + 1 < order.size() && order.get(i + 1) > token + 1) {
                word = Articles.indefinite(tree.word(order.get(i + 1)));
            } else if ((token == 0 && !tree.tag(token).startsWith("NNP")) || isCommonNoun(token)) {
                word = inSentence(word);
            }
            if (word.isEmpty() || isQuote(word) || names.isFormOfAddress(order, i)) {
                continue;
            }
            if (out.length() > 0 && !glued) {
                out.append(' ');
            }
            out.append(word);
        }
        return out.toString().trim();
    }

    /** Writes a word as it is within a sentence: "Reparations" in a headline; "ID" stays. */
    private static String inSentence(String word) {
        String rest = word.isEmpty() ? "" : word.substring(1);
        return rest.isEmpty() || rest.equals(Ascii.toLowerCase(rest)) ? Ascii.toLowerCase(word) : word;
    }

    /** Writes whom a pronoun stands for; "the" if that is not known. */
    private String owner(int pronoun) {
        if (tree.is(tree.head(pronoun), "nmod:poss")) {
            return "the";
        }
        Owners.Owner owner = owners.of(pronoun);
        Optional<String> name = owner.noun().isPresent() ? ownerAt(owner.noun().getAsInt()) : owner.name();
        return name.map(text -> Articles.full(text)
                        + NameUses.genitive(text, tree.lower(pronoun).equals("their")))
                .orElse("the");
    }

    private Optional<String> ownerAt(int noun) {
        Optional<String> text =
                tree.children(noun, "conj").isEmpty() ? name(noun).map(Named::name) : Optional.empty();
        return text.or(() -> writeSpecific(noun)).filter(phrase -> phrase.split(" ").length <= LONGEST_OWNER);
    }

    private boolean isPointing(int token) {
        return tree.is(token, "det") && POINTING.contains(tree.lower(token));
    }

    private static boolean isQuote(String word) {
        return !LETTER.matchesAnyOf(word)
                && !word.equals("-")
                && !word.equals("–")
                && !word.equals("$")
                && !word.equals("%")
                && !word.equals("'")
                && !word.equals("’");
    }
}
