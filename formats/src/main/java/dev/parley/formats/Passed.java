package dev.parley.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What an archive holds that is no article. Mutable, for the reading of one archive. */
final class Passed {

    /** A name with a dot before it, two dots aside, or the folder that macOS adds. */
    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?/)(?!\\.?$)|^__MACOSX/");

    private final List<String> names = new ArrayList<>();

    void add(Content content) {
        names.add(content.name());
    }

    /** Tells whether an entry is one that its archive's program has put there for itself. */
    boolean isHidden(String entry) {
        return HIDDEN.matcher(entry).find();
    }

    /** Says what was passed over. */
    void report(Content archive, Findings findings) {
        if (!names.isEmpty()) {
            String first = Collections.min(names);
            findings.warn(
                    archive,
                    names.size() == 1
                            ? first
                                    + " in it is in no format that is read, or is a table without texts, and was passed over"
                            : names.size()
                                    + " files in it are in no format that is read, or are tables without texts, and were passed over, such as "
                                    + first);
        }
    }
}
