package org.tamiz.sources.pairs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/** The words with which people label pairs. */
final class PairLabels {

    private PairLabels() {}

    /**
     * Whether the two are one, as a label says it; {@code null} where it says that nobody knows.
     *
     * @throws SourceException when the label is none of the known words; names the field
     */
    static @Nullable Boolean read(String text, Path file, long line, String field) {
        return switch (PairField.plain(text)) {
            case "true", "t", "1", "yes", "y", "match", "positive", "same", "tp" -> Boolean.TRUE;
            case "false", "f", "0", "no", "n", "nomatch", "negative", "different", "fp" -> Boolean.FALSE;
            case "", "unsure", "unknown", "nojudgement" -> null;
            default ->
                throw new SourceException(
                        Code.FILE_MALFORMED,
                        file,
                        "line " + line,
                        "the field " + field + " holds a word that is no label",
                        "Write true or false, positive or negative, or leave it empty where nobody knows; a word of your own for"
                                + " that is named with --unsure");
        };
    }
}
