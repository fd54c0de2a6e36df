package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import java.util.Set;

/**
 * Notes what a text calls a body beside its name: "the dockers' union Havnar", "Havnar, the dockers' union,", "Havnar is a union". By that the body
 * may be taken up later. Not covered: what is told in a sentence that does not have the name.
 */
final class BodyRoles {

    private static final int LONGEST = 8;
    private static final Set<String> INSIDE =
            Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "POS", "VBN", "HYPH", "CD", "PRP$");
    private static final Set<String> COPULAS = Set.of("is", "was", "became");

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Cast cast;
    private final SaidBodies said;

    BodyRoles(Scene scene) {
        this.view = scene.view();
        this.lexicon = scene.lexicon();
        this.cast = scene.cast();
        this.said = new SaidBodies(view, lexicon);
    }

    void addAll() {
        for (Cast.Mention mention : cast.mentions()) {
            if (mention.form() == Cast.Form.NAME && mention.member().kind() == EntityKind.ORGANISATION) {
                note(mention.member(), view.range(mention.span()));
            }
        }
    }

    private void note(Member member, DocumentView.Range name) {
        int noun = name.from() - 1;
        if (view.sameSentence(noun, name.from()) && isBody(noun)) {
            member.addRole(view.word(noun));
        }
        noteRelation(member, name);
        int behind = name.to();
        boolean told = view.sameSentence(name.from(), behind + 1)
                && (view.word(behind).equals(",") || COPULAS.contains(view.word(behind)))
                && (view.hasTag(behind + 1, "DT") || view.hasTag(behind + 1, "PRP$"));
        if (told) {
            noteHead(member, behind + 1);
        }
    }

    /** "Her coalition partner, the Free Rowers", "its parent company, Havnar". */
    private void noteRelation(Member member, DocumentView.Range name) {
        boolean article = view.sameSentence(name.from() - 1, name.from())
                && view.lowerWord(name.from() - 1).equals("the");
        int comma = article ? name.from() - 2 : name.from() - 1;
        int noun = comma - 1;
        if (!view.sameSentence(noun - 1, name.from()) || !view.word(comma).equals(",")) {
            return;
        }
        if (isBody(noun) && said.isIntroduced(name)) {
            member.addRole(view.word(noun));
        } else if (view.word(noun).equals("partner") && lexicon.isCue(view.word(noun - 1), Cue.COALITION)) {
            member.addRole("party");
        }
    }

    private void noteHead(Member member, int from) {
        int end = from + 1;
        while (end <= from + LONGEST && view.sameSentence(from, end) && INSIDE.contains(view.tag(end))) {
            end++;
        }
        // "Havnar, the union said, is late" is said of Havnar by the union.
        boolean acts = view.sameSentence(from, end)
                && (view.hasTag(end, "VBD") || view.hasTag(end, "VBZ") || view.hasTag(end, "MD"));
        if (!acts && isBody(end - 1)) {
            member.addRole(view.word(end - 1));
        }
    }

    private boolean isBody(int noun) {
        String word = view.word(noun);
        return view.tag(noun).equals("NN")
                && (lexicon.is(word, Lexicon.Noun.BODY) || lexicon.is(word, Lexicon.Noun.CHAMBER));
    }
}
