package org.tamiz.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.ledger.Ledger;
import org.tamiz.sources.ListSources;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the ledger lies. Default: tamiz in the user's data folder"
                    + " (XDG_DATA_HOME, or ~/.local/share).")
    private @Nullable Path data;

    Path folder(Console console) {
        return data == null ? console.usualData() : data;
    }

    /** The ledger's file, which no answer may be written over. */
    Path file(Console console) {
        return folder(console).resolve(Ledger.FILE);
    }

    /** The ledger, made where there is none. */
    Ledger create(Console console) {
        return Ledger.create(folder(console), ListSources::reader);
    }

    /** The ledger; an error where there is none. */
    Ledger open(Console console) {
        return Ledger.open(folder(console), ListSources::reader);
    }
}
