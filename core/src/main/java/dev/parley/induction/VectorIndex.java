package dev.parley.induction;

import dev.parley.diagnostic.ParleyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The nearest of many vectors, by Lucene's graph (Malkov and Yashunin 2018, "Efficient and robust approximate nearest neighbor search using
 * Hierarchical Navigable Small World graphs"). Made once, in memory, from vectors in a fixed order, so that it is the same for the same vectors.
 * The one class that sees Lucene.
 */
final class VectorIndex implements AutoCloseable {

    /** Far more than the wordings of one proposal, so that what the graph overlooks are distant ones. */
    private static final int NEAREST = 64;

    private static final String FIELD = "vector";
    /** So large that the vectors stay in one segment, whose numbering is their order. */
    private static final double BUFFER_MB = 1024;

    private final List<float[]> vectors;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    /** Indexes vectors of length 1; they go by their number. */
    VectorIndex(List<float[]> vectors) {
        this.vectors = Collections.unmodifiableList(new ArrayList<>(vectors));
        IndexWriterConfig config =
                new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setMergePolicy(NoMergePolicy.INSTANCE);
        try {
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (float[] vector : vectors) {
                    Document document = new Document();
                    document.add(new KnnFloatVectorField(FIELD, vector, VectorSimilarityFunction.DOT_PRODUCT));
                    writer.addDocument(document);
                }
            }
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new ParleyException("the index of wordings could not be made", e);
        }
    }

    /** Finds the numbers of the vectors whose cosine to a vector is at least {@code least}, in order; at most 64 of them. */
    List<Integer> near(float[] vector, double least) {
        List<Integer> found = new ArrayList<>();
        try {
            for (var leaf : reader.leaves()) {
                LeafReader segment = leaf.reader();
                for (ScoreDoc hit :
                        segment.searchNearestVectors(FIELD, vector, NEAREST, null, Integer.MAX_VALUE).scoreDocs) {
                    int number = leaf.docBase + hit.doc;
                    if (Vectors.cosine(vector, vectors.get(number)) >= least) {
                        found.add(number);
                    }
                }
            }
        } catch (IOException e) {
            throw new ParleyException("the index of wordings could not be read", e);
        }
        Collections.sort(found);
        return found;
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new ParleyException("the index of wordings could not be closed", e);
        }
    }
}
