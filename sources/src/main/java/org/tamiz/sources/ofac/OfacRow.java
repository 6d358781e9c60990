package org.tamiz.sources.ofac;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.SourcePosition;

/**
 * A row of one of the files of a set; {@code -0-} reads as nothing.
 *
 * @param role which file it is of
 * @param fields its columns as they stand in the file, as many as the file has
 * @param position where it stands
 */
record OfacRow(OfacRole role, List<String> fields, SourcePosition position) {

    /** The main file cuts remarks at this length; the comments file goes on with the next character. */
    static final int REMARK_LIMIT = 1000;

    private static final int NAME = 1;
    private static final int PROGRAM = 3;
    private static final int REMARKS = 11;

    private static final String NULL = "-0-";

    OfacRow {
        if (fields.size() != role.columns()) {
            throw new IllegalArgumentException("a row of " + fields.size() + " columns for " + role);
        }
        fields = List.copyOf(fields);
    }

    /** The text of a column without blanks around it; {@code null} when it says nothing. */
    @Nullable
    String text(int column) {
        String text = fields.get(column).strip();
        return text.isEmpty() || isNull(text) ? null : text;
    }

    /** The column as it stands in the file, for texts that go on elsewhere. */
    String raw(int column) {
        return fields.get(column);
    }

    /** What stands where OFAC's number of the entry should, by which the files of a set refer to it. */
    String uid() {
        return fields.getFirst().strip();
    }

    boolean hasUid() {
        String uid = uid();
        return !uid.isEmpty() && uid.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The name of an entry of the main file. */
    @Nullable
    String name() {
        return text(NAME);
    }

    /** The programme column of the main file. */
    @Nullable
    String programs() {
        return text(PROGRAM);
    }

    /** The remarks of the main file as they stand; empty for none. */
    String remarks() {
        return text(REMARKS) == null ? "" : raw(REMARKS);
    }

    /** Whether these remarks go on in the comments file. */
    static boolean isCut(String remarks) {
        return remarks.length() >= REMARK_LIMIT && !remarks.endsWith(".");
    }

    static boolean isNull(String text) {
        return text.equals(NULL) || text.equals("-0");
    }
}
