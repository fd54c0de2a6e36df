package dev.parley.actor;

import static java.util.Objects.requireNonNull;

import dev.parley.annotation.EntityKind;
import dev.parley.text.Document;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entities of one document while they are being put together, and where each is mentioned. */
final class Cast {

    /** No mention is longer, in code units, as far as the search for overlaps goes. */
    private static final int LONGEST = 600;

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byKey = new LinkedHashMap<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();

    /** Returns the member with this name, made if there is none; persons and others never share one. */
    Member named(String name, EntityKind kind, Member.Naming naming) {
        String key = key(name, kind);
        Member member = byKey.get(key);
        if (member == null) {
            member = add(name, kind, naming);
            byKey.put(key, member);
        }
        return member;
    }

    Optional<Member> find(String name, EntityKind kind) {
        return Optional.ofNullable(byKey.get(key(name, kind)));
    }

    private static String key(String name, EntityKind kind) {
        return (kind == EntityKind.PERSON ? "person " : "other ") + NameForms.unionKey(name);
    }

    /** Adds a member that is found by its mentions only. */
    Member add(String name, EntityKind kind, Member.Naming naming) {
        Member member = new Member(name, kind, naming);
        members.add(member);
        return member;
    }

    List<Member> members() {
        return members;
    }

    /** Adds a mention; one of the same member that lies inside it counts no longer, though its words stay an alias. */
    void mention(Member member, Span span, Form form, String text) {
        Mention old = mentions.get(span);
        // A holder that is a name stays one for those who look for names behind it.
        boolean named = old != null && old.member == member && old.form == Form.NAME;
        mentions.put(span, new Mention(member, span, named ? Form.NAME : form));
        if (old != null && old.member != member) {
            old.member.removeMention(span);
        }
        for (Mention inner : overlapping(span)) {
            if (inner.member == member && !inner.span.equals(span) && span.contains(inner.span)) {
                member.countNoLonger(inner.span);
            }
        }
        member.addMention(span);
        if (form != Form.PRONOUN) {
            member.addAlias(span, NameForms.alias(span.of(text)));
        }
    }

    /** All mentions in the order of the text. */
    Iterable<Mention> mentions() {
        return mentions.values();
    }

    /** Mentions that end before the offset, the nearest first. */
    Iterable<Mention> before(int offset) {
        return mentions.headMap(new Span(offset, offset + 1), false)
                .descendingMap()
                .values();
    }

    /** Mentions that overlap the span, in order. */
    List<Mention> overlapping(Span span) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions.headMap(new Span(span.end(), span.end() + 1), false)
                .descendingMap()
                .values()) {
            if (mention.span.overlaps(span)) {
                found.add(0, mention);
            } else if (span.start() - mention.span.start() > LONGEST) {
                break;
            }
        }
        return found;
    }

    /**
     * Closes the document.
     *
     * @param document the document
     * @param holders whom each holder mention stands for
     * @return its entities in order of first mention
     */
    DocumentActors close(Document document, Map<Span, List<Named>> holders) {
        List<Member> order = closingOrder();
        Map<Member, Integer> index = new HashMap<>();
        for (Member member : order) {
            index.put(member, index.size());
        }
        Map<Span, List<Party>> resolved = new HashMap<>();
        holders.forEach((span, named) -> resolved.put(
                span,
                named.stream()
                        .map(one -> new Party(
                                one.mention(),
                                one.mention().of(document.text()),
                                requireNonNull(index.get(one.member()), "member")))
                        .toList()));
        Map<Integer, Principal> principals = new HashMap<>();
        index.forEach((member, at) -> member.speaking()
                .ifPresent(speaking -> principals.put(
                        at, new Principal(requireNonNull(index.get(speaking.principal())), speaking.rule()))));
        return new DocumentActors(document.id(), order.stream().map(Cast::local).toList(), resolved, principals);
    }

    /** Those that are mentioned, in order of first mention, then those that they speak for, by name. */
    private List<Member> closingOrder() {
        List<Member> order = new ArrayList<>(members.stream()
                .filter(member -> !member.mentions().isEmpty() && !member.isNobody())
                .sorted(Comparator.comparing(member -> member.mentions().first()))
                .toList());
        List<Member> spokenFor = order.stream()
                .flatMap(Member::principals)
                .filter(member -> member.mentions().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Member::name))
                .toList();
        order.addAll(spokenFor);
        return order;
    }

    private static LocalEntity local(Member member) {
        return new LocalEntity(
                member.name(),
                member.kind(),
                member.aliases(),
                List.copyOf(member.mentions()),
                member.affiliations(),
                member.roles().stream().sorted().toList());
    }

    /** What a mention looks like. */
    enum Form {
        NAME,
        DESCRIPTION,
        PRONOUN
    }

    /**
     * A member and the words that name it for a holder.
     *
     * @param mention the words
     * @param member the member
     */
    record Named(Span mention, Member member) {}

    /**
     * A place where a member is mentioned.
     *
     * @param member the member
     * @param span the place
     * @param form what it looks like
     */
    record Mention(Member member, Span span, Form form) {}
}
