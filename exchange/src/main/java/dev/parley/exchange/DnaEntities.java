package dev.parley.exchange;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import dev.parley.actor.Entity;
import dev.parley.annotation.EntityKind;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Voice;
import dev.parley.codebook.Proposal;
import dev.parley.result.Comparison;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of ENTITIES, those of each variable on their own, and their attributes. For one thread. */
final class DnaEntities {

    private final Table<Integer, String, Integer> ids = HashBasedTable.create();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, Entity> known = new HashMap<>();

    private DnaEntities(Comparison run) {
        for (Entity entity : run.entities()) {
            known.putIfAbsent(entity.name(), entity);
            if (entity.kind() == EntityKind.PERSON) {
                persons.add(entity.name());
            }
        }
    }

    static DnaEntities of(Comparison run, AnchoredClaims anchored) {
        DnaEntities entities = new DnaEntities(run);
        Set<String> people = new TreeSet<>(Set.of(""));
        Set<String> organizations = new TreeSet<>(Set.of(""));
        for (NumberedClaim numbered : anchored.claims().values()) {
            Claim claim = numbered.claim();
            (entities.isPerson(claim.holder()) ? people : organizations)
                    .add(claim.holder().name());
        }
        entities.addActors(Dna.PERSON, people, 1);
        entities.addActors(Dna.ORGANIZATION, organizations, 4);
        entities.addProposals(run.codebook().proposals());
        DnaValues voices = new DnaValues();
        for (Voice voice : Voice.values()) {
            entities.add(Dna.VOICE, Words.lower(voice), voices, Map.of(11, "", 12, "", 13, ""));
        }
        return entities;
    }

    /** Returns what stands for a claim in each short-text variable: id of the variable to id of the entity. */
    Map<Integer, Integer> of(Claim claim) {
        boolean isPerson = isPerson(claim.holder());
        String holder = claim.holder().name();
        Map<Integer, Integer> own = new TreeMap<>();
        own.put(Dna.PERSON, id(Dna.PERSON, isPerson ? holder : ""));
        own.put(Dna.ORGANIZATION, id(Dna.ORGANIZATION, isPerson ? "" : holder));
        own.put(Dna.CONCEPT, id(Dna.CONCEPT, claim.proposal()));
        own.put(Dna.VOICE, id(Dna.VOICE, Words.lower(claim.voice())));
        return own;
    }

    /** Inserts all rows. */
    void write(Dna dna) throws SQLException {
        int id = 0;
        for (Row row : rows) {
            dna.insert("ENTITIES (ID, VariableId, Value)", ++id, row.variable(), row.value());
            for (Map.Entry<Integer, String> attribute : new TreeMap<>(row.attributes()).entrySet()) {
                dna.insert(
                        "ATTRIBUTEVALUES (EntityId, AttributeVariableId, AttributeValue)",
                        id,
                        attribute.getKey(),
                        DnaValues.limited(attribute.getValue()));
            }
        }
    }

    private boolean isPerson(Holder holder) {
        return holder.kind() == Holder.Kind.AUTHOR || persons.contains(holder.name());
    }

    private int id(int variable, String text) {
        Integer id = ids.get(variable, text);
        if (id == null) {
            throw new IllegalArgumentException("no entity of variable " + variable + " stands for '" + text + "'");
        }
        return id;
    }

    private void addActors(int variable, Set<String> names, int firstAttribute) {
        DnaValues values = new DnaValues();
        for (String name : names) {
            Entity entity = known.get(name);
            String kind = entity == null ? "" : Words.lower(entity.kind());
            String aliases = entity == null ? "" : String.join(" | ", entity.aliases());
            add(
                    variable,
                    name,
                    values,
                    Map.of(firstAttribute, kind, firstAttribute + 1, aliases, firstAttribute + 2, ""));
        }
    }

    private void addProposals(List<Proposal> proposals) {
        DnaValues values = new DnaValues();
        for (Proposal proposal : proposals) {
            ids.put(Dna.CONCEPT, proposal.id(), rows.size() + 1);
            Map<Integer, String> attributes = Map.of(7, "", 8, "", 9, proposal.description(), 10, proposal.id());
            rows.add(new Row(Dna.CONCEPT, values.of(proposal.text() + unlessUnique(proposal, proposals)), attributes));
        }
    }

    /** Tells proposals of one wording apart by their ids. */
    private static String unlessUnique(Proposal proposal, List<Proposal> proposals) {
        long same = proposals.stream()
                .filter(other -> other.text().equals(proposal.text()))
                .count();
        return same == 1 ? "" : " (" + proposal.id() + ")";
    }

    private void add(int variable, String text, DnaValues values, Map<Integer, String> attributes) {
        ids.put(variable, text, rows.size() + 1);
        rows.add(new Row(variable, values.of(text), attributes));
    }

    /**
     * A row of ENTITIES, its ID being its place from 1.
     *
     * @param variable the variable that it is a value of
     * @param value the value
     * @param attributes id of the attribute variable to value
     */
    private record Row(int variable, String value, Map<Integer, String> attributes) {}
}
