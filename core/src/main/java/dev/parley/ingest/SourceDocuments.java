package dev.parley.ingest;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The documents of all files, each by an id of its own. Mutable, for one thread.
 *
 * <p>Ids are those that the reader gave. If the document of an archive or a table has the id of a file or of another file's document, its id begins
 * with the whole path of its file's name; if that is taken as well, a number stands behind it.
 */
public final class SourceDocuments {

    private final Set<DocumentId> taken = new HashSet<>();

    /**
     * Makes names for the documents of some files.
     *
     * @param files all files whose documents will be named
     */
    public SourceDocuments(List<InputFile> files) {
        files.forEach(file -> taken.add(file.id()));
    }

    /**
     * Joins what was read from files. The ids do not depend on the order of the files.
     *
     * @param files the files
     * @param results what was read from each, in the same order
     * @return the documents by id
     */
    public static List<SourceDocument> join(List<InputFile> files, List<IngestResult> results) {
        SourceDocuments names = new SourceDocuments(files);
        List<SourceDocument> documents = new ArrayList<>();
        IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.comparing(i -> files.get(i).name()))
                .forEach(i -> documents.addAll(names.of(files.get(i), results.get(i))));
        documents.sort(Comparator.comparing(source -> source.document().id()));
        return documents;
    }

    /**
     * Names the documents of a file. To get the ids of {@link #join}, ask for the files in the order of their names.
     *
     * @param file one of the files
     * @param result what was read from it
     * @return its documents by id
     */
    public List<SourceDocument> of(InputFile file, IngestResult result) {
        return result.documents().stream()
                .sorted(Comparator.comparing(Document::id))
                .map(document -> named(file, document, result))
                .toList();
    }

    private SourceDocument named(InputFile file, Document document, IngestResult result) {
        DocumentId id = document.id();
        if (!id.equals(file.id()) && !taken.add(id)) {
            id = free(file, id.value());
        }
        String place = result.places().getOrDefault(document.id(), "");
        String suffix = place.isEmpty() || place.startsWith("#") ? place : "/" + place;
        Document renamed = new Document(id, document.text(), document.body(), document.metadata());
        return new SourceDocument(renamed, file.path() + suffix, file.name() + suffix, result.sha256());
    }

    private DocumentId free(InputFile file, String own) {
        String stem = file.id().value();
        String base = own.startsWith(stem) ? file.name() + own.substring(stem.length()) : own;
        DocumentId id = new DocumentId(base);
        for (int i = 2; !taken.add(id); i++) {
            id = new DocumentId(base + "~" + i);
        }
        return id;
    }
}
