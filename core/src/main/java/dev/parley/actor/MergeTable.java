package dev.parley.actor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.parley.annotation.EntityKind;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who speaks for whom, and by which words the documents name each. Immutable. */
final class MergeTable {

    private final ImmutableList<Use> uses;
    private final ImmutableMap<String, ParentUnion.Parent> parents;
    private final Set<String> written;

    MergeTable(List<Use> uses, Map<String, ParentUnion.Parent> parents) {
        this.uses = ImmutableList.copyOf(uses);
        this.parents = ImmutableMap.copyOf(parents);
        this.written = uses.stream()
                .filter(use -> NameForms.holds(use.words(), use.entity()))
                .map(Use::entity)
                .collect(toUnmodifiableSet());
    }

    /** The last principal in the line of a name, which may be the name itself. */
    String root(String name) {
        return ParentUnion.root(name, parents);
    }

    /** The entities with all that their speakers contribute, speakers left out. */
    List<Entity> fold(List<Entity> entities) {
        Map<String, List<Entity>> byRoot = new TreeMap<>();
        entities.forEach(entity -> byRoot.computeIfAbsent(root(entity.name()), any -> new ArrayList<>())
                .add(entity));
        return byRoot.entrySet().stream()
                .map(entry -> fold(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Entity fold(String root, List<Entity> voices) {
        Entity principal = voices.stream()
                .filter(entity -> entity.name().equals(root))
                .findFirst()
                .orElseThrow();
        TreeSet<String> aliases = new TreeSet<>();
        TreeSet<DocumentId> documents = new TreeSet<>();
        int mentions = 0;
        for (Entity voice : voices) {
            aliases.addAll(voice.aliases());
            if (isWritten(voice.name())) {
                aliases.add(voice.name());
            }
            documents.addAll(voice.documents());
            mentions += voice.mentions();
        }
        aliases.remove(root);
        return new Entity(
                root,
                principal.kind(),
                List.copyOf(aliases),
                mentions,
                List.copyOf(documents),
                "",
                principal.affiliations());
    }

    /** Tells whether a name stands in a document, and is not only what the rules make of "Ruritania's negotiators". */
    private boolean isWritten(String name) {
        return written.contains(name);
    }

    List<MergedMention> merges(List<Entity> entities, Merge merge) {
        Map<String, EntityKind> kinds = new HashMap<>();
        entities.forEach(entity -> kinds.put(entity.name(), entity.kind()));
        return uses.stream()
                .flatMap(use -> merged(use, merge, kinds).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<MergedMention> merged(Use use, Merge merge, Map<String, EntityKind> kinds) {
        ParentUnion.Parent parent = parents.get(use.entity());
        if (merge == Merge.PRINCIPALS && parent != null) {
            // The user's list tells for whom the actor speaks, not that "the company" is that actor.
            boolean resolved = parent.rule() == MergeRule.ACTORS_FILE && use.common();
            return Optional.of(new MergedMention(
                    use.words(), root(use.entity()), resolved ? MergeRule.DESCRIPTION : parent.rule(), use.document()));
        }
        EntityKind kind = kinds.getOrDefault(use.entity(), EntityKind.ORGANISATION);
        Optional<MergeRule> rule = MergeRule.between(use.words(), use.entity(), kind);
        boolean titled = kind == EntityKind.PERSON && rule.equals(Optional.of(MergeRule.SPELLING));
        return (titled ? Optional.of(use.ruleWithoutTitle(kind)) : rule)
                .map(found -> new MergedMention(use.words(), use.entity(), found, use.document()));
    }
}
