package org.tamiz.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.cli.internal.Words;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
        footer = {"", "Exit codes: 0 sound, 1 damaged, or failure, 2 wrong usage or no ledger."})
final class LedgerVerifyCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description =
                    "A head that was noted earlier: fails when it is not the hash of one of the facts, as when the"
                            + " last ones were cut off.")
    private @Nullable String head;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    LedgerVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOptions.open(console)) {
            VerifyReport report = ledger.verify();
            console.out().print(text(report));
            boolean found = head == null || findHead(ledger, head);
            return report.isSound() && found ? Tamiz.CLEAR : Tamiz.FAILURE;
        }
    }

    private boolean findHead(Ledger ledger, String noted) {
        Optional<Fact> fact = ledger.fact(noted);
        console.out()
                .println(fact.map(each -> "the noted head is fact " + each.number())
                        .orElse("NOT FOUND: no fact has the hash " + TerminalText.harmless(noted)
                                + ". Facts were cut off, or it is the head of another ledger."));
        return fact.isPresent();
    }

    private static String text(VerifyReport report) {
        StringBuilder text = new StringBuilder();
        String all = Words.count(report.facts(), "fact", "facts") + ", "
                + Words.count(report.editions(), "edition", "editions") + ", "
                + Words.count(report.records(), "record", "records");
        if (report.isSound()) {
            text.append("Sound: ").append(all).append('\n');
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
