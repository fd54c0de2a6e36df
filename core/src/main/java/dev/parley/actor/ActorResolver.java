package dev.parley.actor;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.text.Span;
import java.util.List;

/** Finds out whom the mentions of one document stand for. Implementations are safe for use by several threads. */
public interface ActorResolver {

    /**
     * Resolves the names of a document and the given holder mentions.
     *
     * @param document the document
     * @param holders mentions that hold stances: names, pronouns or descriptions, distinct, in order
     * @return its entities; every holder mention has one, or several where it is one of actors named together
     */
    DocumentActors resolve(AnnotatedDocument document, List<Span> holders);

    /**
     * Makes the resolver that Parley ships: rules over names, tags and word lists. A state's delegations, its ministers' unnamed voices and its
     * government are entities that speak for the state; named officials and administrations speak for themselves.
     *
     * @return a resolver
     * @throws dev.parley.diagnostic.ResourceException if a word list is missing or damaged
     */
    static ActorResolver standard() {
        return standard(Gazetteer.standard());
    }

    /**
     * Makes the resolver that Parley ships, with other knowledge of names.
     *
     * @param gazetteer what is well known, such as {@link Gazetteer#standard(List)} with the user's own actors
     * @return a resolver
     * @throws dev.parley.diagnostic.ResourceException if a word list is missing or damaged
     */
    static ActorResolver standard(Gazetteer gazetteer) {
        return new StandardActorResolver(gazetteer, Lexicon.standard());
    }
}
