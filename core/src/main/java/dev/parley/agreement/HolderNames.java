package dev.parley.agreement;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.HolderKey;
import dev.parley.evaluation.NameKey;
import dev.parley.export.EntityRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which actors of two codings are the same. Names are compared by their {@link NameKey}; a name that the first coding has as the alias of
 * one actor only is that actor; a name of the second coding is also the actor of the first who alone has one of its aliases as a name. An actor is
 * called as the first coding does, or else the second; of several spellings, as the list of actors has it, or else the first by letter.
 */
final class HolderNames {

    private final Set<NameKey> names = new HashSet<>();
    private final SetMultimap<NameKey, NameKey> namesByAlias = LinkedHashMultimap.create();
    private final SetMultimap<NameKey, NameKey> aliasesByName = LinkedHashMultimap.create();
    private final Map<NameKey, String> spellings = new HashMap<>();

    HolderNames(Coding first, Coding second) {
        spell(first);
        spell(second);
        for (EntityRow actor : first.actors()) {
            NameKey name = NameKey.of(actor.name());
            names.add(name);
            actor.aliases().forEach(alias -> namesByAlias.put(NameKey.of(alias), name));
        }
        first.claims()
                .forEach(claim -> names.add(NameKey.of(claim.key().holder().name())));
        for (EntityRow actor : second.actors()) {
            actor.aliases().forEach(alias -> aliasesByName.put(NameKey.of(actor.name()), NameKey.of(alias)));
        }
    }

    private void spell(Coding coding) {
        Stream<String> listed = coding.actors().stream().map(EntityRow::name).sorted();
        Stream<String> claiming = coding.claims().stream()
                .map(claim -> claim.key().holder())
                .filter(holder -> !holder.isAuthor())
                .map(HolderKey::name)
                .sorted();
        Stream.concat(listed, claiming).forEach(name -> spellings.putIfAbsent(NameKey.of(name), name));
    }

    /** Returns the claim with a holder that equal actors share. */
    CodedClaim common(CodedClaim claim) {
        ClaimKey key = claim.key();
        if (key.holder().isAuthor()) {
            return claim;
        }
        NameKey name = resolve(NameKey.of(key.holder().name()));
        HolderKey holder = new HolderKey(HolderKey.Kind.ENTITY, spellings.getOrDefault(name, name.value()));
        return new CodedClaim(
                new ClaimKey(key.document(), holder, key.proposal()),
                claim.side(),
                claim.span(),
                claim.evidence(),
                claim.conditional(),
                claim.voice(),
                claim.sentence());
    }

    private NameKey resolve(NameKey name) {
        if (names.contains(name)) {
            return name;
        }
        if (namesByAlias.get(name).size() == 1) {
            return namesByAlias.get(name).iterator().next();
        }
        List<NameKey> through =
                aliasesByName.get(name).stream().filter(names::contains).toList();
        return through.size() == 1 ? through.get(0) : name;
    }
}
