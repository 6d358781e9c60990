package org.tamiz.cli;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.cli.internal.Words;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tamiz ledger verify}: reckons every hash again. */
@Command(
        name = "verify",
        header = "Reckons every hash of the ledger again, and names each thing that is not what was recorded.",
        description = {
            "Each fact holds the hash of the one before it, each edition that of its manifest, each manifest those of its"
                    + " records. A change that was not recorded breaks one of these links.",
            "The last line is the hash of the last fact. Whoever has noted it elsewhere can tell later that nothing up to"
                    + " it was changed, and that nothing was cut off."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 sound, 1 damaged, or the noted head is not among the facts, or failure, 2 wrong usage or no ledger."
        })
final class LedgerVerifyCommand implements Callable<Integer> {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Console console;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description =
                    "A head that was noted earlier: says which fact has this hash, and fails when none has, as when the"
                            + " last ones were cut off.")
    private @Nullable String head;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    LedgerVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (head != null && !HASH.matcher(head).matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--head " + head
                            + " is no hash: it has 64 characters of 0-9 and a-f, as the last line of tamiz ledger"
                            + " verify tells it.");
        }
        try (Ledger ledger = ledgerOptions.open(console)) {
            VerifyReport report = ledger.verify();
            // In a damaged chain a hash vouches for nothing.
            Fact noted = head != null && report.isSound() ? ledger.fact(head).orElse(null) : null;
            console.out().print(text(report, noted));
            return report.isSound() && (head == null || noted != null) ? Tamiz.CLEAR : Tamiz.FAILURE;
        }
    }

    private String text(VerifyReport report, @Nullable Fact noted) {
        StringBuilder text = new StringBuilder();
        String all = Words.count(report.facts(), "fact", "facts") + ", "
                + Words.count(report.editions(), "edition", "editions") + ", "
                + Words.count(report.records(), "record", "records");
        if (report.isSound()) {
            text.append("Sound: ").append(all).append('\n');
            if (head != null) {
                text.append(
                        noted != null
                                ? "The noted head is fact " + noted.number() + ".\n"
                                : ("NOT FOUND: no fact has the noted hash. Facts were cut off since, or it is the head of"
                                        + " another ledger.\n"));
            }
        } else {
            text.append("DAMAGED: ").append(all).append('\n');
            report.damage().forEach(damage -> text.append(TerminalText.wrapped("  ", TerminalText.harmless(damage))));
            text.append(sound(report))
                    .append(
                            "Restore the file from a copy, or import the files of the damaged editions into a new ledger.\n");
        }
        return text.append("head ").append(report.head()).append('\n').toString();
    }

    private static String sound(VerifyReport report) {
        if (report.soundFacts() == 0) {
            return "No fact is known to be sound.\n";
        }
        String range = report.soundFacts() == 1 ? "Fact 1 is sound" : "Facts 1–" + report.soundFacts() + " are sound";
        return report.soundFacts() == report.facts()
                ? range + "; what they vouch for is not, as told above.\n"
                : range + "; nothing vouches for what stands after.\n";
    }
}
