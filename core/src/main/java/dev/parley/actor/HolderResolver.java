package dev.parley.actor;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the member behind each holder mention, in the order of the text; pronouns of the third person on the way help those behind. */
final class HolderResolver {

    private final DocumentView view;
    private final Cast cast;
    private final Phrases phrases;
    private final PronounResolver pronouns;
    private final DescriptionResolver descriptions;
    private final JointHolders joint;
    private final PairResolver pairs;
    private final OwnedHolders owned;
    private final Shares shares;
    private final Nobody nobody;
    private final DefiningPhrases defining;
    private final Map<Span, List<Member>> resolved = new HashMap<>();

    HolderResolver(
            Scene scene,
            PronounResolver pronouns,
            DescriptionResolver descriptions,
            JointHolders joint,
            PairResolver pairs,
            OwnedHolders owned) {
        this.view = scene.view();
        this.cast = scene.cast();
        this.phrases = scene.phrases();
        this.pronouns = pronouns;
        this.descriptions = descriptions;
        this.joint = joint;
        this.pairs = pairs;
        this.owned = owned;
        this.shares = new Shares(view);
        this.nobody = new Nobody(scene);
        this.defining = new DefiningPhrases(scene);
    }

    /** Resolves all mentions; what names nobody stands for nobody. */
    Map<Span, List<Cast.Named>> resolve(List<Span> holders) {
        Map<Span, List<Span>> parts = new LinkedHashMap<>();
        holders.forEach(holder -> parts.put(holder, joint.partsOf(holder)));
        resolveAll(parts.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList());
        Map<Span, List<Cast.Named>> named = new HashMap<>();
        parts.forEach((holder, spans) ->
                named.put(holder, spans.stream().flatMap(this::named).distinct().toList()));
        return named;
    }

    private Stream<Cast.Named> named(Span part) {
        return resolved.getOrDefault(part, List.of()).stream()
                .filter(member -> !member.isNobody())
                .map(member -> new Cast.Named(part, member));
    }

    private void resolveAll(List<Span> holders) {
        Map<Integer, Span> starts = new HashMap<>();
        for (Span holder : holders) {
            starts.put(view.range(holder).from(), holder);
        }
        for (int token = 0; token < view.size(); token++) {
            Span holder = starts.get(token);
            if (holder != null) {
                resolveInOrder(token, holder);
            } else if (isThirdPerson(token)) {
                Span span = view.token(token).span();
                PronounResolver.personOf(view.word(token))
                        .ifPresent(person -> pronouns.resolve(view.range(span).from(), person, span));
            }
        }
        holders.stream()
                .filter(holder -> !resolved.containsKey(holder))
                .sorted()
                .forEach(this::resolveLast);
    }

    private boolean isThirdPerson(int token) {
        return view.hasTag(token, "PRP") && Set.of("he", "she", "He", "She").contains(view.word(token));
    }

    private void resolveInOrder(int token, Span holder) {
        Optional<PronounResolver.Person> person = pronoun(holder);
        List<Member> several = person.equals(Optional.of(PronounResolver.Person.THEY))
                ? pairs.they(token)
                : pairs.pair(view.range(holder));
        if (!several.isEmpty()) {
            resolved.put(holder, several);
        } else if (person.isEmpty() && nobody.is(holder)) {
            resolved.put(holder, List.of());
        } else if (person.isEmpty()) {
            Member member = Optional.of(holder)
                    .filter(mention -> byName(mention).isEmpty())
                    .flatMap(owned::member)
                    .orElseGet(() -> describe(holder));
            if (member.kind() == EntityKind.GROUP && nobody.isCrowd(holder)) {
                member.becomeNobody();
            }
            resolved.put(holder, List.of(member));
        } else if (!person.get().isFirst()) {
            pronouns.resolve(token, person.get(), holder).ifPresent(member -> resolved.put(holder, List.of(member)));
        }
    }

    private Optional<PronounResolver.Person> pronoun(Span holder) {
        return PronounResolver.personOf(NameForms.alias(view.text(holder)))
                .or(() -> shares.isAlone(view.range(holder))
                        ? Optional.of(PronounResolver.Person.THEY)
                        : Optional.empty());
    }

    /** First persons need the speakers of the whole document; a pronoun that has no antecedent at all is nobody. */
    private void resolveLast(Span holder) {
        DocumentView.Range range = view.range(holder);
        Optional<PronounResolver.Person> person = range.isEmpty() ? Optional.empty() : pronoun(holder);
        resolved.put(
                holder,
                person.isEmpty()
                        ? List.of(describe(holder))
                        : pronouns.resolve(range.from(), person.get(), holder).stream()
                                .toList());
    }

    private Member describe(Span holder) {
        DocumentView.Range range = view.range(holder);
        Member member = byName(holder)
                .orElseGet(() -> range.isEmpty()
                        ? cast.named(
                                view.text(holder).strip().isEmpty()
                                        ? "?"
                                        : view.text(holder).strip(),
                                EntityKind.GROUP,
                                Member.Naming.FIXED)
                        : descriptions.resolve(phrases.of(whole(range)), holder));
        cast.mention(member, range.isEmpty() ? holder : bare(holder, whole(range)), Cast.Form.DESCRIPTION, view.text());
        return member;
    }

    /** With what the reader left out: "supporters" of the ordination. */
    private DocumentView.Range whole(DocumentView.Range range) {
        return defining.causeBehind(range.to() - 1)
                .map(end -> new DocumentView.Range(range.from(), end))
                .orElse(range);
    }

    /** Without what the phrase does not hold: "The Guild backs the change" names the guild. */
    private Span bare(Span holder, DocumentView.Range range) {
        NounPhrase phrase = phrases.of(range);
        boolean same = view.range(holder).equals(range) && phrase.end() == range.to();
        Span bare = same || phrase.end() <= range.from() ? holder : view.hull(range.from(), phrase.end());
        boolean isName = cast.overlapping(bare).stream()
                .anyMatch(mention ->
                        mention.form() == Cast.Form.NAME && mention.span().equals(bare));
        return isName ? holder : bare;
    }

    /** A holder that is a name, but for article and possessive ending, or a part of one. */
    private Optional<Member> byName(Span holder) {
        for (Cast.Mention mention : cast.overlapping(holder)) {
            if (mention.form() == Cast.Form.NAME
                    && (mention.span().contains(holder)
                            || NameForms.key(view.text(mention.span())).equals(NameForms.key(view.text(holder))))) {
                return Optional.of(mention.member());
            }
        }
        return Optional.empty();
    }
}
