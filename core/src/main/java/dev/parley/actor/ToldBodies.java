package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.annotation.NameMention;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bodies that a document tells to be some, "the charity Havnar", "Havnar AS", "its parent company, Havnar,", wherever it has their names, also
 * where the recogniser takes them for persons or overlooks them. Where somebody of the document has the same last name, only the very words that tell it
 * count.
 *
 * <p>Not covered: a name that is told in another document.
 */
final class ToldBodies {

    private static final int LONGEST = 6;
    private static final Set<EntityKind> MISTAKABLE =
            Set.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION);

    private final DocumentView view;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final SaidBodies said;

    ToldBodies(DocumentView view, Lexicon lexicon, Gazetteer gazetteer) {
        this.view = view;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.said = new SaidBodies(view, lexicon);
    }

    List<NameMention> among(List<NameMention> names) {
        List<NameMention> all = new ArrayList<>(names);
        all.addAll(introduced(names));
        Set<String> told = all.stream()
                .filter(name -> MISTAKABLE.contains(name.kind()) && isTold(name))
                .map(name -> bare(name.span()))
                .filter(name -> !gazetteer.knows(name))
                .collect(Collectors.toCollection(HashSet::new));
        told.removeAll(familiesAmong(names));
        all.addAll(overlooked(told, all));
        all.sort(Comparator.comparing(NameMention::span));
        return all.stream().map(name -> withKind(name, told)).toList();
    }

    private NameMention withKind(NameMention name, Set<String> told) {
        DocumentView.Range range = view.range(name.span());
        // "Lind, the largest of the firms," though Mara Lind founded it.
        boolean here = range.to() - range.from() == 1 && !gazetteer.knows(view.text(name.span())) && isTold(name);
        boolean body = MISTAKABLE.contains(name.kind()) && (here || told.contains(bare(name.span())));
        return body ? new NameMention(name.span(), EntityKind.ORGANISATION) : name;
    }

    private boolean isTold(NameMention name) {
        DocumentView.Range range = view.range(name.span());
        if (range.isEmpty() || isPerson(range)) {
            return false;
        }
        boolean firm = lexicon.nameEndings().isForm(view.word(range.to() - 1)) && range.to() - range.from() > 1;
        return firm || (name.kind() == EntityKind.PLACE ? said.isIntroduced(range) : said.isBody(range));
    }

    /** A first name or a title in front tells a person. */
    private boolean isPerson(DocumentView.Range name) {
        boolean first = name.to() - name.from() > 1
                && lexicon.genderOfFirstName(view.word(name.from())) != Gender.UNKNOWN
                && !lexicon.nameEndings().isForm(view.word(name.to() - 1));
        boolean titled = lexicon.isTitle(view.word(name.from()))
                || (view.sameSentence(name.from() - 1, name.from()) && lexicon.isTitle(view.word(name.from() - 1)));
        return first || titled;
    }

    private String bare(Span name) {
        return lexicon.nameEndings().withoutForm(NameForms.plain(view.text(name)));
    }

    /** The last names of those who bear a first name too. */
    private Set<String> familiesAmong(List<NameMention> names) {
        return names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON && isPerson(view.range(name.span())))
                .map(name -> view.word(view.range(name.span()).to() - 1))
                .collect(Collectors.toSet());
    }

    /** Names that the recogniser overlooks beside the words that tell them. */
    private List<NameMention> introduced(List<NameMention> names) {
        List<NameMention> found = new ArrayList<>();
        int token = 1;
        while (token < view.size()) {
            int end = endOfName(token, names);
            DocumentView.Range range = new DocumentView.Range(token, end);
            boolean body = end > token && !isNamePart(token - 1) && said.isIntroduced(range) && !isPerson(range);
            if (body) {
                found.add(new NameMention(view.hull(token, end), EntityKind.ORGANISATION));
            }
            token = Math.max(token + 1, end);
        }
        return found;
    }

    private int endOfName(int from, List<NameMention> names) {
        int end = from;
        while (end < from + LONGEST && view.sameSentence(from, end) && isNamePart(end) && isFree(end, names)) {
            end++;
        }
        return end;
    }

    /** A capital in the middle of a sentence that is no day, no title and no noun of persons or bodies, "the company CEO". */
    private boolean isNamePart(int token) {
        String word = view.word(token);
        return view.sameSentence(token - 1, token)
                && view.hasTag(token, "NN")
                && Character.isUpperCase(word.codePointAt(0))
                && !lexicon.isCalendarWord(word)
                && !lexicon.isTitle(word)
                && !lexicon.is(word, Lexicon.Noun.ROLE);
    }

    private boolean isFree(int token, List<NameMention> names) {
        Span span = view.token(token).span();
        return names.stream().noneMatch(name -> name.span().overlaps(span));
    }

    private List<NameMention> overlooked(Set<String> told, List<NameMention> names) {
        List<NameMention> found = new ArrayList<>();
        for (String name : told) {
            int words = name.split(" ", -1).length;
            for (int i = 0; i + words <= view.size(); i++) {
                Span span = view.hull(i, i + words);
                boolean same = view.sameSentence(i, i + words - 1)
                        && view.text(span).equals(name)
                        && !isCapital(i - 1)
                        && !isCapital(i + words);
                if (same && names.stream().noneMatch(other -> other.span().overlaps(span))) {
                    found.add(new NameMention(span, EntityKind.ORGANISATION));
                }
            }
        }
        return found;
    }

    /** A capital beside it would make it a part of another name. */
    private boolean isCapital(int token) {
        return token >= 0
                && token < view.size()
                && view.hasTag(token, "NNP")
                && Character.isUpperCase(view.word(token).codePointAt(0));
    }
}
