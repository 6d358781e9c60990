package org.tamiz.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tamiz.cli.internal.Console;
import org.tamiz.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tamiz ledger export}: all facts, for whoever wants to check them without Tamiz. */
@Command(
        name = "export",
        header = "Writes the ledger as JSON lines, so that others can check and rebuild it without Tamiz.",
        description = "What the lines hold, and how the hashes are reckoned: docs/api/ledger.md.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz ledger export --out facts.jsonl",
            "  tamiz ledger export --records --out ledger.jsonl",
            "",
            "Exit codes: 0 written, 1 failure, 2 wrong usage or no ledger."
        })
final class LedgerExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(
            names = "--records",
            description = "Also every raw record and every manifest, with which the ledger can be rebuilt.")
    private boolean records;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    LedgerExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOptions.open(console)) {
            output.write(console, spec, List.of(ledgerOptions.file(console)), writer -> ledger.export(writer, records));
            return Tamiz.CLEAR;
        }
    }
}
