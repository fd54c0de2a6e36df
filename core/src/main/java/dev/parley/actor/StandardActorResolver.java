package dev.parley.actor;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.List;
import java.util.Map;

/** Rules and word lists; see the classes that it puts together. */
final class StandardActorResolver implements ActorResolver {

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    StandardActorResolver(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    @Override
    public DocumentActors resolve(AnnotatedDocument document, List<Span> holders) {
        DocumentView view = new DocumentView(document);
        List<NameMention> mended = names(view, document.names());
        OverlookedNames overlooked = new OverlookedNames(view);
        Gazetteer here = new TextStates(view, lexicon, gazetteer)
                .among(overlooked.among(mended, word -> !lexicon.isKnown(word), EntityKind.PERSON));
        List<NameMention> names = overlooked.among(mended, word -> isStateOfText(word, here), EntityKind.PLACE).stream()
                .map(name -> isStateOfText(view.text(name.span()), here)
                        ? new NameMention(name.span(), EntityKind.PLACE)
                        : name)
                .toList();
        Scene scene = Scene.of(here, lexicon, view, names);
        Cast cast = scene.cast();
        PersonResolver persons = new PersonResolver(scene.nations(), lexicon, view, cast);
        new NameResolver(scene, persons, names).resolve(names);
        new SharedHeads(scene).addAll();
        persons.addUntaggedNames();
        new BodyRoles(scene).addAll();
        new TitledPapers(view, cast).addAll();
        new NamedPapers(view, cast).addAll();
        scene.offices().learn();
        Salience salience = new Salience(view, lexicon, cast);
        PronounResolver pronouns = new PronounResolver(view, cast, salience, new PluralPhrases(scene, salience));
        Memberships memberships = new Memberships(scene);
        OwnersBodies owners = new OwnersBodies(scene, memberships);
        OwnedHolders owned = new OwnedHolders(scene, pronouns, owners, new Kinships(view, cast, persons.relatives()));
        DescriptionResolver descriptions = new DescriptionResolver(scene, salience, owners);
        JointHolders joint = new JointHolders(scene);
        PairResolver pairs = new PairResolver(scene, joint);
        Map<Span, List<Cast.Named>> resolved =
                new HolderResolver(scene, pronouns, descriptions, joint, pairs, owned).resolve(holders);
        new GroupPhrases(scene, descriptions).addAll();
        memberships.note();
        return cast.close(document.document(), resolved);
    }

    private boolean isStateOfText(String name, Gazetteer here) {
        return !here.equals(gazetteer)
                && !gazetteer.knows(name)
                && here.byName(name).filter(here::isState).isPresent();
    }

    /** Mends what the recogniser found. */
    private List<NameMention> names(DocumentView view, List<NameMention> recognised) {
        List<NameMention> whole = new PartyNames(view)
                .mended(new PossessiveNames(view, lexicon)
                        .mended(new PageNames(view, lexicon).mended(new DoubleNames(view).mended(recognised))));
        List<NameMention> firms = new BroadcasterNames(view, lexicon)
                .among(new FirmNames(view, lexicon).among(new TreatyNames(view, lexicon).mended(whole)));
        List<NameMention> bodies =
                new ToldBodies(view, lexicon, gazetteer).among(new MistakenPersons(view, lexicon).mended(firms));
        List<NameMention> towns = new Towns(view, lexicon, gazetteer).among(bodies);
        List<NameMention> mended = new NaturalFeatures(view, lexicon, gazetteer)
                .among(new PartyWords(view).among(new FirmShortNames(view, lexicon, gazetteer).among(towns)));
        return new OwnNames(gazetteer, view)
                .among(new CommonWords(view, lexicon).leftOutOf(new ExplainedNames(view).among(mended)));
    }
}
