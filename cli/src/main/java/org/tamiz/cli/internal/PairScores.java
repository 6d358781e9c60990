package org.tamiz.cli.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.screening.Comparison;
import org.tamiz.sources.pairs.Pair;
import org.tamiz.sources.pairs.PairFile;

/** Writes the scores of a file of pairs as CSV, a row a pair. The columns are described in docs/api/compare.md. */
public final class PairScores {

    /** What is added to each pair. */
    public static final List<String> ADDED = List.of("points", "score", "verdict");

    private final CsvWriter csv;
    private final boolean entities;

    /** Writes the header. */
    public PairScores(Writer out, PairFile pairs) {
        entities = pairs.form() == PairFile.Form.ENTITIES;
        // Unbuffered: what is buffered here would miss the caller's flush.
        csv = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(pairs.delimiter())
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        row(entities ? List.of("left_id", "right_id") : pairs.header(), ADDED);
    }

    /** Writes a pair. */
    public void write(Pair pair, Comparison comparison) {
        row(
                entities ? List.of(pair.left().id(), pair.right().id()) : pair.cells(),
                List.of(
                        Integer.toString(comparison.points()),
                        BigDecimal.valueOf(comparison.scoreThousandths(), 3).toPlainString(),
                        comparison.isMatch() ? "match" : "no_match"));
    }

    private void row(List<String> given, List<String> added) {
        List<String> row = new ArrayList<>(given);
        row.addAll(added);
        csv.writeRecord(row);
    }
}
