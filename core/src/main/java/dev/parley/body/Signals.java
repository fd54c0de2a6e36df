package dev.parley.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the features of single blocks are made of: counted once for a page. */
final class Signals {

    private static final double MAX_LINKED_PROSE = 0.5;

    private final Page page;
    private final Wording[] wordings;
    private final double[] proseBefore;
    private final int[] lastProse;
    private final int[] nextProse;
    private final int[] lastHeading;
    private final double[] sharedTopics;
    private final Map<String, Integer> topicBlocks = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> titleTopics;

    Signals(Page page) {
        this.page = page;
        int n = page.blocks().size();
        wordings = new Wording[n];
        proseBefore = new double[n + 1];
        lastProse = new int[n];
        nextProse = new int[n];
        lastHeading = new int[n];
        sharedTopics = new double[n];
        titleTopics = Set.copyOf(new HashSet<>(Wording.of(page.title()).topics()));
        count();
    }

    private void count() {
        int prose = -1;
        int heading = -1;
        for (int i = 0; i < wordings.length; i++) {
            Block block = block(i);
            wordings[i] = Wording.of(block.text());
            lastProse[i] = prose;
            lastHeading[i] = heading;
            boolean isProse = isProse(i);
            proseBefore[i + 1] = proseBefore[i] + (isProse ? block.text().length() : 0);
            if (isProse) {
                prose = i;
                new HashSet<>(wordings[i].topics()).forEach(topic -> topicBlocks.merge(topic, 1, Integer::sum));
            }
            heading = looksLikeHeading(i) ? i : heading;
            copies.merge(block.text(), 1, Integer::sum);
        }
        for (int i = 0; i < wordings.length; i++) {
            sharedTopics[i] = countSharedTopics(i);
        }
        int next = wordings.length;
        for (int i = wordings.length - 1; i >= 0; i--) {
            nextProse[i] = next;
            next = isProse(i) ? i : next;
        }
    }

    int size() {
        return wordings.length;
    }

    Page page() {
        return page;
    }

    Block block(int i) {
        return page.blocks().get(i);
    }

    Wording wording(int i) {
        return wordings[i];
    }

    /** Tells whether a block is prose that is not mostly links. */
    boolean isProse(int i) {
        return wordings[i].isProse() && linkShare(i) <= MAX_LINKED_PROSE;
    }

    double linkShare(int i) {
        return (double) block(i).linked() / block(i).text().length();
    }

    double strongShare(int i) {
        return (double) block(i).strong() / block(i).text().length();
    }

    /** Tells whether a block is a heading, by its kind or because it is short, bold or capitalised and ends no sentence. */
    boolean looksLikeHeading(int i) {
        Block block = block(i);
        if (block.kind() == Block.Kind.HEADING) {
            return true;
        }
        boolean isShort = wordings[i].words() <= 12 && !Wording.endsSentence(block.text());
        return isShort && (block.kind() == Block.Kind.LINE || strongShare(i) > 0.9);
    }

    /** Returns the code units of prose in the blocks [from, to), as far as there are such. */
    double prose(int from, int to) {
        int start = Math.max(0, Math.min(from, size()));
        int end = Math.max(start, Math.min(to, size()));
        return proseBefore[end] - proseBefore[start];
    }

    double allProse() {
        return proseBefore[size()];
    }

    /** Returns the nearest prose before a block, -1 if there is none. */
    int lastProse(int i) {
        return lastProse[i];
    }

    /** Returns the nearest prose behind a block, {@link #size()} if there is none. */
    int nextProse(int i) {
        return nextProse[i];
    }

    /** Returns the nearest heading before a block, -1 if there is none. */
    int lastHeading(int i) {
        return lastHeading[i];
    }

    /** Returns how often the page has the text of a block, at least 1. */
    int copies(int i) {
        return copies.getOrDefault(block(i).text(), 1);
    }

    /** Returns the share of a block's topic words that other prose of the page has too; -1 if it has no such words. */
    double sharedTopics(int i) {
        return sharedTopics[i];
    }

    private double countSharedTopics(int i) {
        List<String> topics = wordings[i].topics();
        int own = isProse(i) ? 1 : 0;
        long shared = topics.stream()
                .filter(topic -> topicBlocks.getOrDefault(topic, 0) > own)
                .count();
        return topics.isEmpty() ? -1 : (double) shared / topics.size();
    }

    /** Returns the mean number of other prose blocks that have a topic word of a block, as a logarithm. */
    double topicWeight(int i) {
        int own = isProse(i) ? 1 : 0;
        return wordings[i].topics().stream()
                .mapToDouble(topic -> Math.log1p(Math.max(0, topicBlocks.getOrDefault(topic, 0) - own)))
                .average()
                .orElse(-1);
    }

    /** Returns the share of a block's topic words that are in the page's title; -1 if there are none. */
    double titleTopics(int i) {
        List<String> topics = wordings[i].topics();
        long shared = topics.stream().filter(titleTopics::contains).count();
        return topics.isEmpty() || titleTopics.isEmpty() ? -1 : (double) shared / topics.size();
    }

    /** Returns the share of the title's topic words that a block has; -1 if there are none. */
    double titleCovered(int i) {
        Set<String> topics = new HashSet<>(wordings[i].topics());
        long shared = titleTopics.stream().filter(topics::contains).count();
        return titleTopics.isEmpty() ? -1 : (double) shared / titleTopics.size();
    }

    /** Returns the index of the longest prose block, the first of several, or -1. */
    int longestProse() {
        int[] lengths = new int[size()];
        for (int i = 0; i < size(); i++) {
            lengths[i] = isProse(i) ? block(i).text().length() : 0;
        }
        int max = Arrays.stream(lengths).max().orElse(0);
        for (int i = 0; i < size(); i++) {
            if (max > 0 && lengths[i] == max) {
                return i;
            }
        }
        return -1;
    }
}
