package dev.parley.actor;

import dev.parley.annotation.AnnotatedDocument;
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
        Cast cast = new Cast();
        Salience salience = new Salience(view, lexicon, cast);
        List<NameMention> names =
                new OwnNames(gazetteer, view).among(new CommonWords(view, lexicon).leftOutOf(document.names()));
        KnownMembers known = new KnownMembers(gazetteer, cast);
        Seats seats = new Seats(gazetteer, view, names);
        Nations nations = new Nations(gazetteer, seats);
        PersonResolver persons = new PersonResolver(nations, lexicon, view, cast);
        new NameResolver(gazetteer, seats, known, persons, new Offices(gazetteer, nations, known, view), view, cast)
                .resolve(names);
        new Administrations(cast).joinWhiteHouse();
        new NamedPapers(view, cast).addAll();
        PronounResolver pronouns =
                new PronounResolver(view, cast, salience, new PluralPhrases(view, lexicon, cast, salience));
        Principals principals = new Principals(nations, known, gazetteer, lexicon, view, cast);
        DescriptionResolver descriptions =
                new DescriptionResolver(gazetteer, seats, known, principals, lexicon, view, cast, salience);
        Map<Span, Member> resolved = new HolderResolver(view, cast, pronouns, descriptions).resolve(holders);
        new GroupPhrases(gazetteer, lexicon, view, cast, descriptions).addAll();
        return cast.close(document.document().id(), resolved);
    }
}
