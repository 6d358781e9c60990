package org.tamiz.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Comparison;
import org.tamiz.sources.pairs.Pair;
import org.tamiz.sources.pairs.PairFile;

/** Tells what of a file's pairs could not be read or compared, by line and field and never by name; the first few in full. */
public final class PairRemarks {

    private static final int SHOWN = 20;

    private final Console console;
    private final Path file;
    private final PairFile.Form form;
    private int count;

    public PairRemarks(Console console, Path file, PairFile.Form form) {
        this.console = console;
        this.file = file;
        this.form = form;
    }

    /** Tells those of a pair. */
    public void of(Pair pair, Comparison comparison) {
        boolean names = form == PairFile.Form.NAMES;
        side(pair.line(), names ? "name1" : "left", pair.left(), comparison.leftCaveats());
        side(pair.line(), names ? "name2" : "right", pair.right(), comparison.rightCaveats());
    }

    /** Tells how many there were beyond the first few. */
    public void end() {
        if (count > SHOWN) {
            console.note((count - SHOWN) + " more remarks of this kind are not shown.");
        }
    }

    private void side(long line, String field, Pair.Side side, List<Caveat> caveats) {
        side.remarks().forEach(remark -> tell(line, field, "the record " + remark + "."));
        caveats.stream().map(Caveat::text).distinct().forEach(text -> tell(line, field, text));
    }

    private void tell(long line, String field, String text) {
        count++;
        if (count <= SHOWN) {
            console.note(file + ", line " + line + ", " + field + ": " + text);
        }
    }
}
