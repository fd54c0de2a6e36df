package dev.parley.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The codes of a REFI-QDA project by what they mean to us. A code {@code support} or {@code oppose} (or {@code for}, {@code against} and the like) is a
 * stance; if it lies below another code, then it is also on that proposal. A code below one that is called {@code actors}, {@code holders},
 * {@code sources}, {@code persons} or {@code organizations} is a holder. A code below one that is called {@code proposals} or {@code concepts} is a
 * proposal, and so is a code at the top that is none of these and has no children but stances. Names count in any case. Other codes mean nothing.
 *
 * @param byGuid what a code means, by its identifier
 */
record QdaCodes(Map<String, Meaning> byGuid) {

    private static final ImmutableSet<String> HOLDERS = ImmutableSet.of(
            "actors",
            "actor",
            "holders",
            "holder",
            "sources",
            "source",
            "persons",
            "person",
            "organizations",
            "organisations");
    private static final ImmutableSet<String> PROPOSALS =
            ImmutableSet.of("proposals", "proposal", "concepts", "concept");
    private static final ImmutableSet<String> SUPPORT =
            ImmutableSet.of("support", "supports", "for", "pro", "agree", "agreement", "yes");
    private static final ImmutableSet<String> OPPOSE =
            ImmutableSet.of("oppose", "opposes", "against", "contra", "con", "disagree", "disagreement", "no");

    QdaCodes {
        byGuid = Map.copyOf(byGuid);
    }

    static QdaCodes of(Element project) {
        Map<String, Meaning> meanings = new HashMap<>();
        for (Element codeBook : Elements.children(project, "CodeBook")) {
            for (Element codes : Elements.children(codeBook, "Codes")) {
                Elements.children(codes, "Code").forEach(code -> add(code, Group.NONE, "", meanings));
            }
        }
        return new QdaCodes(meanings);
    }

    Optional<Meaning> find(String guid) {
        return Optional.ofNullable(byGuid.get(guid));
    }

    private static void add(Element code, Group group, String above, Map<String, Meaning> meanings) {
        String name = Words.onOneLine(code.getAttribute("name"));
        String description = Elements.children(code, "Description").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        List<Element> children = Elements.children(code, "Code");
        Group opened = group(name);
        if (isStance(name)) {
            meanings.put(code.getAttribute("guid"), new Meaning(Kind.STANCE, stance(name), above, description));
        } else if (opened != Group.NONE && above.isEmpty()) {
            children.forEach(child -> add(child, opened, "", meanings));
            return;
        } else if (group == Group.HOLDERS) {
            meanings.put(code.getAttribute("guid"), new Meaning(Kind.HOLDER, name, "", description));
        } else if (group == Group.PROPOSALS || (above.isEmpty() && haveOnlyStances(children))) {
            meanings.put(code.getAttribute("guid"), new Meaning(Kind.PROPOSAL, name, "", description));
        }
        children.forEach(child -> add(child, group, name, meanings));
    }

    private static boolean haveOnlyStances(List<Element> children) {
        return children.stream().allMatch(child -> isStance(Words.onOneLine(child.getAttribute("name"))));
    }

    private static Group group(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return HOLDERS.contains(key) ? Group.HOLDERS : PROPOSALS.contains(key) ? Group.PROPOSALS : Group.NONE;
    }

    private static boolean isStance(String name) {
        return !stance(name).isEmpty();
    }

    private static String stance(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return SUPPORT.contains(key) ? "support" : OPPOSE.contains(key) ? "oppose" : "";
    }

    /** What the codes below a code are. */
    private enum Group {
        HOLDERS,
        PROPOSALS,
        NONE
    }

    /** What a code tells of a passage. */
    enum Kind {
        HOLDER,
        PROPOSAL,
        STANCE
    }

    /**
     * The meaning of a code.
     *
     * @param kind what it tells
     * @param name the holder, the proposal, or {@code support} or {@code oppose}
     * @param proposal the proposal that a stance lies below; empty if none
     * @param description what the project says of it
     */
    record Meaning(Kind kind, String name, String proposal, String description) {

        Meaning {
            requireNonNull(kind, "kind");
            requireNonNull(name, "name");
            requireNonNull(proposal, "proposal");
            requireNonNull(description, "description");
        }
    }
}
