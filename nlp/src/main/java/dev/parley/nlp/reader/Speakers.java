package dev.parley.nlp.reader;

import dev.parley.annotation.AnnotatedDocument;
import dev.parley.attribution.Attribution;
import dev.parley.attribution.Quotation;
import dev.parley.attribution.Quotations;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives quotations their speakers. The network attributes sentence by sentence; a quotation is one person's, from mark to mark and over
 * paragraphs. So whoever is the source of a part of it is the source of the whole; a quotation that goes on behind "she said" has the same
 * speaker; one that stands alone behind a sentence in which a person acts has that person. Names, titles and signs in quotation marks are
 * attributed to nobody.
 *
 * <p>Not covered: a quotation that opens a paragraph of a dialogue, where speakers take turns without being named.
 */
final class Speakers {

    private final String text;
    private final SpanIndex people;
    private final Quotations quotations;
    private final QuotedWords words;
    private final Subjects subjects;
    private final TextEdges edges;

    Speakers(AnnotatedDocument document, Quotations quotations) {
        this.text = document.document().text();
        this.people = Subjects.people(document);
        this.quotations = quotations;
        this.words = new QuotedWords(document);
        this.subjects = new Subjects(document);
        this.edges = new TextEdges(text);
    }

    /** Returns the attributions of a stretch of text with their speakers, in the order of the text. */
    List<Attribution> complete(List<Attribution> found, Span stretch) {
        List<Attribution> attributions =
                found.stream().flatMap(this::withoutNames).toList();
        Map<Quotation, Attribution> spoken = spoken(attributions, stretch);
        Map<Attribution, Set<Span>> contents = new LinkedHashMap<>();
        for (Attribution attribution : attributions) {
            Set<Span> own = contents.computeIfAbsent(attribution, key -> new LinkedHashSet<>());
            for (Span content : attribution.content()) {
                Optional<Quotation> around = quotations.around(content);
                Optional<Attribution> speech = around.map(spoken::get);
                if (speech.isPresent()
                        && (attribution.source().isEmpty() || speech.get().equals(attribution))) {
                    contents.computeIfAbsent(speech.get(), key -> new LinkedHashSet<>())
                            .addAll(parts(around.get()));
                } else if (isAttributed(attribution, around)) {
                    own.add(content);
                }
            }
        }
        spoken.forEach((quotation, speech) ->
                contents.computeIfAbsent(speech, key -> new LinkedHashSet<>()).addAll(parts(quotation)));
        return inOrder(contents);
    }

    private static List<Attribution> inOrder(Map<Attribution, Set<Span>> contents) {
        List<Attribution> completed = new ArrayList<>();
        contents.forEach((attribution, own) -> {
            if (!own.isEmpty()) {
                completed.add(new Attribution(
                        attribution.source(),
                        attribution.cue(),
                        own.stream().sorted().toList()));
            }
        });
        completed.sort(Comparator.comparing(attribution -> attribution.content().get(0)));
        return completed;
    }

    private List<Span> parts(Quotation quotation) {
        return quotation.parts().stream()
                .flatMap(part -> edges.trimmed(part).stream())
                .toList();
    }

    private Stream<Attribution> withoutNames(Attribution attribution) {
        List<Span> contents = attribution.content().stream()
                .filter(content -> quotations
                        .around(content)
                        .filter(quotation -> quotation.span().contains(content))
                        .filter(words::areName)
                        .isEmpty())
                .toList();
        return contents.isEmpty()
                ? Stream.empty()
                : Stream.of(new Attribution(attribution.source(), attribution.cue(), contents));
    }

    /** Quoted words that are no sentence and that nobody and nothing attributes are held at a distance, not attributed. */
    private boolean isAttributed(Attribution attribution, Optional<Quotation> around) {
        return !attribution.source().isEmpty()
                || !attribution.cue().isEmpty()
                || around.isEmpty()
                || words.areSentences(around.get());
    }

    private Map<Quotation, Attribution> spoken(List<Attribution> attributions, Span stretch) {
        Map<Quotation, Attribution> spoken = new LinkedHashMap<>();
        Optional<Quotation> last = Optional.empty();
        for (Quotation quotation : quotations.overlapping(stretch)) {
            if (words.areName(quotation)) {
                continue;
            }
            Optional<Quotation> before = last;
            Optional<Attribution> lastSpeech = before.map(spoken::get);
            said(quotation, attributions)
                    .or(() -> lastSpeech.filter(speech -> goesOn(before.get(), quotation, speech)))
                    .or(() -> alone(quotation, before))
                    .ifPresent(speech -> spoken.put(quotation, speech));
            last = Optional.of(quotation);
        }
        return spoken;
    }

    private static Optional<Attribution> said(Quotation quotation, List<Attribution> attributions) {
        return attributions.stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .filter(attribution ->
                        !quotation.span().overlaps(attribution.source().get(0)))
                .filter(attribution -> attribution.content().stream().anyMatch(quotation::covers))
                .findFirst();
    }

    /** “One,” she said. “Two.” */
    private boolean goesOn(Quotation last, Quotation next, Attribution speech) {
        int from = last.span().end();
        int to = next.span().start();
        Span source = speech.source().get(0);
        if (!words.areSentences(next) || source.start() < from || source.end() > to) {
            return false;
        }
        Span between = new Span(from, to);
        return between.of(text).indexOf('\n') < 0 && people.overlapping(between).allMatch(source::overlaps);
    }

    /** She raised both arms. “No marina!” */
    private Optional<Attribution> alone(Quotation quotation, Optional<Quotation> last) {
        int from = text.lastIndexOf('\n', quotation.span().start()) + 1;
        int start = last.map(one -> Math.max(from, one.span().end() + 1)).orElse(from);
        int end = quotation.span().start() - 1;
        if (start >= end || !words.areSentences(quotation) || !isEndOfSentence(start, end)) {
            return Optional.empty();
        }
        return subjects.inLastSentence(new Span(start, end))
                .map(subject -> new Attribution(List.of(subject), List.of(), parts(quotation)));
    }

    private boolean isEndOfSentence(int start, int end) {
        String before = text.substring(start, end).stripTrailing();
        return before.endsWith(".") || before.endsWith("!") || before.endsWith("?") || before.endsWith(":");
    }
}
