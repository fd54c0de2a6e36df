package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offices whose bearer is named between commas behind them: "the mayor of Lund, Mara Lind, asked", "her deputy, Karl Moe,". By the noun both are known to be
 * one person, however much of it a holder mention covers.
 *
 * <p>Not covered: a name behind which a list goes on, "the mayor, Karl Moe and the council"; offices of more than twelve words.
 */
final class NamedOffices {

    private static final int LONGEST = 12;
    private static final Set<String> INSIDE = Set.of("NN", "JJ", "DT", "POS", "CD", "HYPH", "PRP$", "CC", "VBN");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to");
    private static final Set<String> CLOSERS = Set.of(",", ".", ";", ")", "-RRB-", "—", "–", ":", "”");

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final NameExplanations explanations;
    private final Map<Integer, Cast.Mention> byNoun = new HashMap<>();
    private final Map<Integer, Integer> namedFrom = new HashMap<>();

    NamedOffices(DocumentView view, Cast cast, Lexicon lexicon) {
        this.view = view;
        this.cast = cast;
        this.lexicon = lexicon;
        this.explanations = new NameExplanations(view, cast, lexicon);
    }

    /** Looks for them among the names that are known by now. */
    void learn() {
        List<Cast.Mention> names = new ArrayList<>();
        cast.mentions().forEach(names::add);
        names.stream()
                .filter(name -> name.form() == Cast.Form.NAME && name.member().kind() == EntityKind.PERSON)
                .forEach(this::learn);
    }

    private void learn(Cast.Mention name) {
        DocumentView.Range range = view.range(name.span());
        int comma = range.from() - 1;
        if (range.isEmpty()
                || !view.sameSentence(comma - 1, range.from())
                || !view.word(comma).equals(",")) {
            return;
        }
        nounBefore(comma)
                .filter(noun -> isClosed(range, noun + 1 < comma))
                .filter(noun -> !isOfTheNameInFront(noun))
                .ifPresent(noun -> {
                    byNoun.put(noun, name);
                    namedFrom.put(range.from(), noun);
                });
    }

    /** The noun of an office in the singular, behind an article or an owner, from which only what it is of leads to the comma. */
    private Optional<Integer> nounBefore(int comma) {
        boolean link = true;
        for (int i = comma - 1; i >= comma - LONGEST && view.sameSentence(i, comma); i--) {
            boolean noun = view.tag(i).equals("NN") || view.tag(i).equals("NNP");
            if (link && noun && lexicon.is(view.word(i), Lexicon.Noun.ROLE) && start(i) >= 0) {
                return Optional.of(i);
            }
            int token = i;
            link = LINKS.contains(view.word(i));
            if (!link && INSIDE.stream().noneMatch(tag -> view.hasTag(token, tag))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The article or the owner's ending in front of a noun with nothing but adjectives and nouns between them, or -1. */
    private int start(int noun) {
        for (int i = noun - 1; i >= noun - LONGEST && view.sameSentence(i, noun); i--) {
            boolean owner = view.tag(i).equals("PRP$") || view.hasTag(i, "POS");
            if (owner || view.lowerWord(i).equals("the")) {
                return i;
            }
            if (!view.hasTag(i, "NN") && !view.hasTag(i, "JJ") && !view.hasTag(i, "HYPH")) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind an office that says of what it is, "the mayor of Lund, Mara Lind, and the dean", a serial comma ends the name. */
    private boolean isClosed(DocumentView.Range name, boolean owned) {
        int end = name.to();
        if (!view.sameSentence(name.from(), end)) {
            return true;
        }
        boolean listed = view.sameSentence(end, end + 1) && view.hasTag(end + 1, "CC");
        return CLOSERS.contains(view.word(end)) && (owned || !listed);
    }

    /** In "Karl Moe, the mayor of Lund, Mara Lind" the office is of the name in front, unless that has one already. */
    private boolean isOfTheNameInFront(int noun) {
        int comma = start(noun) - 1;
        return view.sameSentence(comma - 1, noun)
                && view.word(comma).equals(",")
                && cast.overlapping(view.token(comma - 1).span()).stream()
                        .filter(mention -> mention.form() == Cast.Form.NAME)
                        .filter(mention -> mention.member().kind() == EntityKind.PERSON)
                        .anyMatch(mention -> !namedFrom.containsKey(
                                view.range(mention.span()).from()));
    }

    /** Who is named behind the noun of an office. */
    Optional<Cast.Mention> namedBehind(int noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }

    /** Joins phrases of a sentence that are one: an office and the name behind it, a name and what explains it. */
    List<DocumentView.Range> joined(List<DocumentView.Range> chunks) {
        return explanations.joined(withNames(chunks));
    }

    private List<DocumentView.Range> withNames(List<DocumentView.Range> chunks) {
        List<DocumentView.Range> joined = new ArrayList<>();
        for (DocumentView.Range chunk : chunks) {
            Integer noun = namedFrom.get(chunk.from());
            int last = joined.size() - 1;
            int from = joined.size();
            while (noun != null && from > 0 && joined.get(from - 1).to() > noun) {
                from--;
            }
            if (noun != null && from <= last && joined.get(from).from() <= noun) {
                DocumentView.Range whole =
                        new DocumentView.Range(joined.get(from).from(), chunk.to());
                joined.subList(from, joined.size()).clear();
                joined.add(whole);
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }

    /** The name in a phrase that was joined. */
    Optional<Cast.Mention> nameIn(DocumentView.Range joined) {
        return nameAtEnd(joined).or(() -> explanations.nameIn(joined));
    }

    private Optional<Cast.Mention> nameAtEnd(DocumentView.Range joined) {
        return byNoun.entrySet().stream()
                .filter(office -> office.getKey() >= joined.from())
                .filter(office -> view.range(office.getValue().span()).to() == joined.to())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
