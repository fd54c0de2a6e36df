package dev.parley.actor;

import com.google.common.collect.ImmutableList;
import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who else holds what one part of a coordination holds: "Russia and the United States", "the leaders of France, Germany and Italy", "neither
 * Moscow nor Washington", "French and German officials". A mention that spans a coordination is taken apart; one that is a part brings the
 * others where all of them together are the subject, the agent or the speaker. Decided by tags.
 *
 * <p>Not covered: "or" and "as well as"; parts with a clause or an apposition between them, save offices with a name; subjects whose verb stands before them, save verbs
 * of saying.
 */
final class JointHolders {

    private static final Set<String> CONJUNCTIONS = Set.of("and", "&", "nor");
    private static final Set<String> BEFORE_AGENT = Set.of("by", "from", "of", "between", "among");
    private static final Set<String> SUBORDINATORS =
            Set.of("that", "while", "because", "although", "though", "if", "whereas", "since", "unless");
    private static final Set<String> STARTERS = Set.of("both", "neither");

    private final DocumentView view;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Nations nations;
    private final Phrases phrases;
    private final Chunks chunks;
    private final NamedOffices offices;

    JointHolders(Scene scene) {
        this.view = scene.view();
        this.cast = scene.cast();
        this.lexicon = scene.lexicon();
        this.nations = scene.nations();
        this.phrases = scene.phrases();
        this.chunks = new Chunks(view, cast);
        this.offices = scene.offices();
    }

    /** Returns the mentions of all that hold what a mention holds, in the order of the text; the mention alone where it stands alone. */
    List<Span> partsOf(Span holder) {
        DocumentView.Range range = view.range(holder);
        if (range.isEmpty()) {
            return List.of(holder);
        }
        for (List<DocumentView.Range> coordination : coordinations(range.from())) {
            List<DocumentView.Range> meant =
                    coordination.stream().filter(range::overlaps).toList();
            List<DocumentView.Range> joint = jointFrom(coordination, meant);
            if (joint.size() > 1 && areSomebody(joint)) {
                return joint.stream()
                        .map(chunk -> offices.nameIn(chunk)
                                .map(Cast.Mention::span)
                                .orElseGet(() -> view.hull(chunk.from(), chunk.to())))
                        .toList();
            }
        }
        return List.of(holder);
    }

    /** In "On Monday, France and Italy agreed" the first phrase is none of the parts. */
    private List<DocumentView.Range> jointFrom(List<DocumentView.Range> coordination, List<DocumentView.Range> meant) {
        for (int from = 0; from < coordination.size() - 1; from++) {
            List<DocumentView.Range> joint = coordination.subList(from, coordination.size());
            if (!meant.isEmpty() && joint.containsAll(meant) && holdTogether(joint) && areSomebody(joint)) {
                return joint;
            }
        }
        return meant;
    }

    /** Returns the coordinations of the sentence of a token. */
    List<List<DocumentView.Range>> coordinations(int token) {
        List<List<DocumentView.Range>> found = new ArrayList<>();
        List<DocumentView.Range> open = new ArrayList<>();
        boolean closed = false;
        for (DocumentView.Range chunk : offices.joined(chunks.ofSentence(token))) {
            Link link = open.isEmpty() ? Link.NONE : link(open.get(open.size() - 1), chunk);
            if (link == Link.NONE || closed) {
                open.clear();
                closed = false;
            }
            open.add(chunk);
            if (link == Link.AND && !closed && open.size() > 1) {
                found.add(ImmutableList.copyOf(open));
                closed = true;
            } else if (link == Link.COMMA_AND && open.size() > 2) {
                found.add(ImmutableList.copyOf(open));
                closed = true;
            } else if (link == Link.COMMA_AND) {
                open.subList(0, open.size() - 1).clear();
            }
        }
        return found;
    }

    /** The comma behind a name that explains an office closes it. */
    private Link link(DocumentView.Range first, DocumentView.Range second) {
        Link link = link(first.to(), second.from());
        return link == Link.COMMA_AND && offices.nameIn(first).isPresent() ? Link.AND : link;
    }

    private Link link(int from, int to) {
        boolean comma = from < to && view.word(from).equals(",");
        int at = comma ? from + 1 : from;
        boolean and = at < to && CONJUNCTIONS.contains(view.word(at));
        if (at + (and ? 1 : 0) != to) {
            return Link.NONE;
        }
        return and ? (comma ? Link.COMMA_AND : Link.AND) : comma ? Link.COMMA : Link.NONE;
    }

    /** Tells whether the parts of a coordination are the subject, the agent or the speaker together. */
    boolean holdTogether(List<DocumentView.Range> joint) {
        int first = joint.get(0).from();
        int before = view.sameSentence(first, first - 1) ? first - 1 : -1;
        if (before >= 0 && STARTERS.contains(view.lowerWord(before))) {
            before = view.sameSentence(first, before - 1) ? before - 1 : -1;
        }
        return (before >= 0 && BEFORE_AGENT.contains(view.lowerWord(before)))
                || (startsClause(before) && hasVerb(first, behindApposition(joint)))
                || speaks(before);
    }

    /** "…and the mayor of Lund, Mara Lind, asked": behind the second comma. */
    private int behindApposition(List<DocumentView.Range> joint) {
        DocumentView.Range last = joint.get(joint.size() - 1);
        boolean comma = view.sameSentence(last.from(), last.to())
                && view.word(last.to()).equals(",")
                && offices.nameIn(last).isPresent();
        return comma ? last.to() + 1 : last.to();
    }

    private boolean startsClause(int before) {
        if (before < 0) {
            return true;
        }
        String tag = view.tag(before);
        boolean subordinates = tag.startsWith("W") || SUBORDINATORS.contains(view.lowerWord(before));
        return subordinates || tag.equals("CC") || isMark(before);
    }

    private boolean hasVerb(int first, int behind) {
        int at = behind;
        while (view.sameSentence(first, at) && view.hasTag(at, "RB")) {
            at++;
        }
        boolean finite = view.hasTag(at, "VBD") || view.hasTag(at, "VBP") || view.hasTag(at, "MD");
        return view.sameSentence(first, at) && (finite || (isNeither(first) && view.hasTag(at, "VBZ")));
    }

    private boolean isNeither(int first) {
        return view.sameSentence(first, first - 1) && view.lowerWord(first - 1).equals("neither");
    }

    /** "…," said France and Germany. */
    private boolean speaks(int before) {
        return before > 0
                && view.hasTag(before, "VB")
                && lexicon.isSpeechVerb(view.token(before).lemma())
                && isMark(before - 1);
    }

    private boolean isMark(int token) {
        return !Character.isLetterOrDigit(view.word(token).codePointAt(0));
    }

    private boolean areSomebody(List<DocumentView.Range> joint) {
        return joint.stream().allMatch(this::isSomebody) && !isOnePerson(joint);
    }

    /** "Mara Lind, president of the branch and a friend of the port": what follows the name describes her. */
    private boolean isOnePerson(List<DocumentView.Range> joint) {
        return isPerson(joint.get(0))
                && joint.size() > 2
                && joint.stream().skip(1).allMatch(this::isIndefiniteRole);
    }

    private boolean isPerson(DocumentView.Range chunk) {
        return cast.overlapping(view.hull(chunk.from(), chunk.to())).stream()
                .anyMatch(mention ->
                        mention.form() == Cast.Form.NAME && mention.member().kind() == EntityKind.PERSON);
    }

    private boolean isIndefiniteRole(DocumentView.Range chunk) {
        NounPhrase phrase = phrases.of(chunk);
        boolean indefinite =
                phrase.determiner().isEmpty() || phrase.determiner().startsWith("a");
        return indefinite
                && !isPerson(chunk)
                && view.tag(phrase.head()).equals("NN")
                && lexicon.is(view.word(phrase.head()), Lexicon.Noun.ROLE);
    }

    private boolean isSomebody(DocumentView.Range chunk) {
        if (offices.nameIn(chunk).isPresent()) {
            return true;
        }
        int head = phrases.of(chunk).head();
        boolean noun = Stream.of(Lexicon.Noun.values())
                .filter(kind -> kind != Lexicon.Noun.ACTOR)
                .anyMatch(kind -> lexicon.isAny(view.word(head), kind));
        boolean named = cast.overlapping(view.token(head).span()).stream()
                .anyMatch(mention -> mention.form() == Cast.Form.NAME);
        return noun
                || named
                || lexicon.isTitle(view.word(chunk.from()))
                || view.tag(head).equals("PRP")
                || nations.at(view, head).isPresent();
    }

    private enum Link {
        NONE,
        COMMA,
        COMMA_AND,
        AND
    }
}
