package dev.parley.actor;

import dev.parley.annotation.AnnotatedDocument;
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
        new NameResolver(gazetteer, lexicon, view, cast).resolve(document.names());
        PronounResolver pronouns =
                new PronounResolver(view, cast, salience, new PluralPhrases(view, lexicon, cast, salience));
        DescriptionResolver descriptions = new DescriptionResolver(gazetteer, lexicon, view, cast, salience);
        JointHolders joint = new JointHolders(view, cast, lexicon, new Nations(gazetteer));
        PairResolver pairs = new PairResolver(view, cast, lexicon, joint);
        Map<Span, List<Cast.Named>> resolved =
                new HolderResolver(view, cast, pronouns, descriptions, joint, pairs).resolve(holders);
        return cast.close(document.document(), resolved);
    }
}
