package dev.parley.agreement;

import com.google.common.base.Ascii;
import dev.parley.claim.Claim;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.evaluation.ClaimKey;
import dev.parley.evaluation.Gold;
import dev.parley.evaluation.GoldDocument;
import dev.parley.evaluation.GoldEntity;
import dev.parley.evaluation.GoldReader;
import dev.parley.evaluation.GoldStatement;
import dev.parley.evaluation.HolderKey;
import dev.parley.evaluation.Side;
import dev.parley.export.ClaimsFile;
import dev.parley.export.DocumentsFile;
import dev.parley.export.EntitiesFile;
import dev.parley.export.EntityRow;
import dev.parley.export.TextsFolder;
import dev.parley.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a coding from what holds one. Stateless. */
public final class CodingReader {

    private static final String CLAIMS = "claims.csv";

    private CodingReader() {}

    /**
     * Reads a coding: the folder of a run, a claims file with or without a run around it, a gold file, or the folder of one.
     *
     * @param path the file or folder
     * @param texts the texts of documents by name, in which the evidence of a gold is looked for, and the sentences of a run that has no texts
     * @return the coding
     * @throws dev.parley.diagnostic.InputException if it cannot be read or is faulty
     */
    public static Coding read(Path path, Map<String, String> texts) {
        boolean hasClaims = Files.exists(path.resolve(CLAIMS));
        boolean isGold = Files.isDirectory(path)
                ? !hasClaims && Files.exists(path.resolve(GoldReader.FILE))
                : path.toString().endsWith(".json");
        return isGold
                ? gold(path, texts)
                : run(Files.isDirectory(path) ? path.resolve(CLAIMS) : path, path.toString(), texts);
    }

    /**
     * Reads the texts that a run has kept.
     *
     * @param path what {@link #read} reads
     * @return name of a document to its text; none where there is no run
     */
    public static Map<String, String> texts(Path path) {
        Map<String, String> texts = new HashMap<>();
        Path folder = Files.isDirectory(path) ? path : folder(path);
        TextsFolder.read(folder).forEach((id, text) -> texts.put(id.value(), text));
        return texts;
    }

    private static Coding run(Path file, String name, Map<String, String> others) {
        Path folder = folder(file);
        Path documents = folder.resolve("documents.csv");
        Path entities = folder.resolve("entities.csv");
        Map<String, Integer> lengths = new HashMap<>();
        Map<String, String> texts = new HashMap<>(others);
        Map<String, CommonPlaces> places = places(texts);
        texts(folder).forEach((document, text) -> {
            CommonPlaces own = new CommonPlaces(text);
            lengths.put(document, own.length());
            places.put(document, own);
            texts.put(document, text);
        });
        return new Coding(
                name,
                ClaimsFile.read(file).stream()
                        .map(claim -> common(coded(claim, texts), places))
                        .toList(),
                Files.exists(documents) ? Set.copyOf(DocumentsFile.read(documents)) : Set.of(),
                Files.exists(entities) ? EntitiesFile.read(entities) : List.of(),
                lengths);
    }

    private static Map<String, CommonPlaces> places(Map<String, String> texts) {
        Map<String, CommonPlaces> places = new HashMap<>();
        texts.forEach((document, text) -> places.put(document, new CommonPlaces(text)));
        return places;
    }

    /** Counts the place of the evidence as all copies of the text do. */
    private static CodedClaim common(CodedClaim claim, Map<String, CommonPlaces> places) {
        CommonPlaces known = places.get(claim.key().document());
        return known == null
                ? claim
                : new CodedClaim(
                        claim.key(),
                        claim.side(),
                        claim.span().map(known::of),
                        claim.evidence(),
                        claim.conditional(),
                        claim.voice(),
                        claim.sentence());
    }

    private static CodedClaim coded(Claim claim, Map<String, String> texts) {
        String document = claim.origin().document().value();
        HolderKey holder = claim.holder().kind() == Holder.Kind.AUTHOR
                ? new HolderKey(HolderKey.Kind.AUTHOR, document)
                : new HolderKey(HolderKey.Kind.ENTITY, claim.holder().name());
        return new CodedClaim(
                new ClaimKey(document, holder, claim.proposal()),
                Side.of(claim.stance()),
                Optional.of(claim.evidence().span()),
                claim.evidence().text(),
                Boolean.toString(claim.modality() == Modality.CONDITIONAL),
                Ascii.toLowerCase(claim.voice().name()),
                Sentences.around(
                        texts.getOrDefault(document, ""),
                        claim.evidence().span(),
                        claim.evidence().text()));
    }

    private static Coding gold(Path path, Map<String, String> texts) {
        Gold gold = GoldReader.read(path);
        Map<String, String> documents = new HashMap<>();
        gold.documents().forEach(document -> documents.put(document.id(), document.name()));
        Map<String, String> names = new HashMap<>();
        gold.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        Map<String, CommonPlaces> places = places(texts);
        Map<String, Integer> lengths = new HashMap<>();
        places.forEach((document, known) -> lengths.put(document, known.length()));
        lengths.keySet().retainAll(documents.values());
        return new Coding(
                path.toString(),
                gold.statements().stream()
                        .map(statement -> common(coded(statement, documents, names, texts), places))
                        .toList(),
                Set.copyOf(gold.documents().stream().map(GoldDocument::name).toList()),
                gold.entities().stream().map(CodingReader::actor).toList(),
                lengths);
    }

    private static EntityRow actor(GoldEntity entity) {
        return Coding.actor(entity.name(), entity.aliases());
    }

    private static CodedClaim coded(
            GoldStatement statement,
            Map<String, String> documents,
            Map<String, String> names,
            Map<String, String> texts) {
        ClaimKey key = statement.claim();
        String document = documents.getOrDefault(key.document(), key.document());
        HolderKey holder = key.holder().isAuthor()
                ? new HolderKey(HolderKey.Kind.AUTHOR, document)
                : new HolderKey(
                        HolderKey.Kind.ENTITY,
                        names.getOrDefault(key.holder().name(), key.holder().name()));
        int start = texts.getOrDefault(document, "").indexOf(statement.evidence());
        Optional<Span> span = start < 0
                ? Optional.empty()
                : Optional.of(new Span(start, start + statement.evidence().length()));
        return new CodedClaim(
                new ClaimKey(document, holder, key.proposal()),
                statement.side(),
                span,
                statement.evidence(),
                "",
                "",
                span.map(place -> Sentences.around(texts.getOrDefault(document, ""), place, statement.evidence()))
                        .orElse(statement.evidence()));
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }
}
