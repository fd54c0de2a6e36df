package dev.parley.induction;

import dev.parley.annotation.EntityKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Words as a clause what a noun stands for: the action that it names ("withdrawal of forces" is "Forces are withdrawn"), or what is done with a thing
 * of its kind ("the fishing treaty" is "The fishing treaty is adopted"). Immutable.
 */
final class EventWriter {

    private static final String ACT = "act";

    private static final Set<String> MOVING =
            Set.of("join", "withdraw", "expand", "enlarge", "surrender", "secede", "leave");

    private final SentenceTree tree;
    private final PhraseWriter phrases;
    private final Words words;
    private final Inflection inflection;
    private final Reversal reversal;
    private final PassiveVoice passive;

    EventWriter(SentenceTree tree, PhraseWriter phrases, Words words, Inflection inflection) {
        this.tree = tree;
        this.phrases = phrases;
        this.words = words;
        this.inflection = inflection;
        this.reversal = new Reversal(tree, phrases, words);
        this.passive = new PassiveVoice(inflection);
    }

    /** Writes what is done with a thing that somebody is for or against. */
    Optional<Clause> writeThing(int noun) {
        if (isSomebody(noun)) {
            return Optional.empty();
        }
        Optional<String> phrase = phrases.writeSpecific(noun);
        return deedWith(noun)
                .map(verb -> new Deed(verb, words.usual(verb), false))
                .flatMap(deed -> phrase.flatMap(text -> passive.write(text, phrases.number(noun), deed, ""))
                        .or(() -> phrases.writeBrief(noun)
                                .flatMap(text -> passive.write(text, phrases.number(noun), deed, ""))));
    }

    /** "The program" is there already, "a program" is not. */
    private Optional<String> deedWith(int noun) {
        boolean standing = tree.tag(noun).startsWith("NN")
                && (tree.hasChild(noun, "the", "det")
                        || tree.child(noun, "nmod:poss").isPresent())
                && tree.children(noun, "amod").stream().noneMatch(child -> words.isComing(tree.lower(child)));
        if (ACT.equals(tree.lemma(noun)) && isOwnersAct(noun)) {
            return Optional.of("pass");
        }
        return standing ? words.deedWithStanding(tree.lemma(noun)) : words.deedWith(tree.lemma(noun));
    }

    /** "My Clean Harbour Act", "Berg’s Clean Harbour Act" are bills still. */
    private boolean isOwnersAct(int noun) {
        return tree.children(noun, "nmod:poss").stream()
                .anyMatch(owner -> tree.tag(owner).equals("PRP$")
                        || phrases.name(owner)
                                .filter(named -> named.kind() == EntityKind.PERSON)
                                .isPresent());
    }

    /** "Bill" may be a person, and "Force" the name of a service. */
    private boolean isSomebody(int noun) {
        return tree.tag(noun).startsWith("NNP")
                && phrases.name(noun)
                        .filter(named -> named.kind() != EntityKind.TREATY && named.kind() != EntityKind.DOCUMENT)
                        .isPresent();
    }

    /** Writes the action that a noun names: "withdrawal of forces from X" is "Forces are withdrawn from X". */
    Optional<Clause> writeEvent(int noun) {
        return words.deedOf(tree.lemma(noun)).flatMap(deed -> writeEvent(noun, deed.replace('_', ' ')));
    }

    private Optional<Clause> writeEvent(int noun, String deed) {
        OptionalInt owner = owner(noun);
        OptionalInt of = withCase(noun, words.prepositionOf(tree.lemma(noun)));
        if (deed.equals("join")) {
            return membership(noun, owner, of);
        }
        boolean moves = MOVING.contains(deed);
        OptionalInt acted = of.isPresent() || moves || acts(owner) ? of : owner;
        if (acted.isPresent()) {
            return done(acted.getAsInt(), deed, tail(noun));
        }
        if (owner.isPresent() && moves) {
            return moved(owner.getAsInt(), deed, tail(noun));
        }
        OptionalInt compound = tree.child(noun, "compound");
        boolean common = compound.isPresent()
                && tree.tag(compound.getAsInt()).startsWith("NN")
                && !tree.tag(compound.getAsInt()).startsWith("NNP");
        return common && !tree.tag(noun).startsWith("NNP")
                ? done(compound.getAsInt(), deed, tail(noun))
                : Optional.empty();
    }

    /** Whose action it is: "Norland's withdrawal", "Norlandic withdrawal" where the adjective is that of a state. */
    private OptionalInt owner(int noun) {
        OptionalInt genitive = tree.child(noun, "nmod:poss");
        if (genitive.isPresent()) {
            return genitive;
        }
        return tree.children(noun, "amod").stream()
                .filter(child -> phrases.name(child)
                        .filter(named -> named.kind() == EntityKind.STATE)
                        .isPresent())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private Optional<Clause> done(int acted, String deed, String tail) {
        Deed done = reversal.deed(deed, OptionalInt.of(acted));
        return phrases.writeAsSubject(acted)
                .map(EventWriter::withoutGenitive)
                .flatMap(text -> passive.write(text, phrases.number(acted), done, tail));
    }

    private Optional<Clause> moved(int owner, String deed, String tail) {
        if (tail.isEmpty() && !deed.startsWith("e")) {
            return Optional.empty();
        }
        return ownerText(owner)
                .map(EventWriter::withoutGenitive)
                .flatMap(text -> Clause.of(text + " " + inflection.present(deed, phrases.number(owner)) + tail));
    }

    /** What else hangs on the noun; who acts is left out. */
    private String tail(int noun) {
        String preposition = words.prepositionOf(tree.lemma(noun));
        StringBuilder tail = new StringBuilder();
        for (int child : tree.children(noun, "nmod")) {
            if (!tree.hasChild(child, preposition, "case")
                    && !tree.hasChild(child, "of", "case")
                    && !tree.hasChild(child, "by", "case")
                    && !phrases.isTime(child)) {
                phrases.writeWithCase(child).ifPresent(text -> tail.append(' ').append(text));
            }
        }
        return tail.toString();
    }

    /** Whether a genitive names who acts rather than what is acted on. */
    private boolean acts(OptionalInt owner) {
        return owner.isPresent()
                && phrases.name(owner.getAsInt())
                        .filter(named -> named.kind() != EntityKind.PERSON)
                        .isPresent();
    }

    /** "Norland's membership in the union", "Norlandic union membership", "the accession of Norland to the union". */
    private Optional<Clause> membership(int noun, OptionalInt owner, OptionalInt of) {
        OptionalInt body = withCase(noun, "to");
        OptionalInt member = owner.isEmpty() && body.isPresent() ? of : owner;
        if (body.isEmpty()) {
            body = of.isPresent() ? of : withCase(noun, "in");
        }
        if (body.isEmpty()) {
            body = tree.child(noun, "compound");
        }
        if (body.isEmpty() || member.isEmpty()) {
            return Optional.empty();
        }
        int joined = body.getAsInt();
        Optional<String> who = ownerText(member.getAsInt()).map(EventWriter::withoutGenitive);
        Optional<String> what = phrases.write(joined);
        return who.flatMap(subject -> what.flatMap(object -> Clause.of(
                subject + " " + inflection.present("join", phrases.number(member.getAsInt())) + " " + object)));
    }

    private Optional<String> ownerText(int owner) {
        return tree.isNoun(owner)
                ? phrases.writeSpecific(owner)
                : phrases.name(owner).map(Naming.Named::name);
    }

    private OptionalInt withCase(int noun, String preposition) {
        return tree.children(noun, "nmod").stream()
                .filter(child -> tree.hasChild(child, preposition, "case"))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static String withoutGenitive(String phrase) {
        return phrase.replaceFirst(" ?['’]s?$", "");
    }
}
