package dev.parley.annotation;

/** Finds the dependency tree of a sentence. Implementations are safe for use by several threads. */
public interface SentenceParser {

    /**
     * Parses one sentence. The result depends on the sentence alone.
     *
     * @param sentence the sentence
     * @param text the document's text, into which the sentence points
     * @return its tree, with a head for each of the sentence's tokens
     */
    Parse parse(Sentence sentence, String text);

    /**
     * Names the parser, for the manifest.
     *
     * @return name and version of the parser and of its model
     */
    String version();
}
