package dev.parley.ingest;

import dev.parley.text.Document;
import dev.parley.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documents of all files, each by an id of its own. Stateless. */
public final class SourceDocuments {

    private SourceDocuments() {}

    /**
     * Joins what was read from files.
     *
     * <p>Ids are those that the reader gave. If the document of an archive or a table has the id of another file's document, its id begins with
     * the whole path of its file's name; if that is taken as well, a number stands behind it. Neither depends on the order of the files.
     *
     * @param files the files
     * @param results what was read from each, in the same order
     * @return the documents by id
     */
    public static List<SourceDocument> join(List<InputFile> files, List<IngestResult> results) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            IngestResult result = results.get(i);
            InputFile file = files.get(i);
            result.documents().forEach(document -> candidates.add(new Candidate(file, document, result)));
        }
        Set<DocumentId> taken = new HashSet<>();
        List<SourceDocument> documents = new ArrayList<>();
        candidates.stream().sorted(Candidate.ORDER).forEach(candidate -> documents.add(candidate.named(taken)));
        documents.sort(Comparator.comparing(source -> source.document().id()));
        return documents;
    }

    private record Candidate(InputFile file, Document document, IngestResult result) {

        /** Whole files first, since their ids are unique; then by the names of files, which are unique too. */
        private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isPart)
                .thenComparing(candidate -> candidate.file.name())
                .thenComparing(candidate -> candidate.document.id());

        private boolean isPart() {
            return !document.id().equals(file.id());
        }

        private SourceDocument named(Set<DocumentId> taken) {
            DocumentId id = document.id();
            if (!taken.add(id)) {
                id = free(taken);
            }
            String place = result.places().getOrDefault(document.id(), "");
            String suffix = place.isEmpty() || place.startsWith("#") ? place : "/" + place;
            Document renamed = new Document(id, document.text(), document.body(), document.metadata());
            return new SourceDocument(renamed, file.path() + suffix, file.name() + suffix, result.sha256());
        }

        private DocumentId free(Set<DocumentId> taken) {
            String own = document.id().value();
            String stem = file.id().value();
            String base = own.startsWith(stem) ? file.name() + own.substring(stem.length()) : own;
            DocumentId id = new DocumentId(base);
            for (int i = 2; !taken.add(id); i++) {
                id = new DocumentId(base + "~" + i);
            }
            return id;
        }
    }
}
