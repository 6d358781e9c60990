package org.tamiz.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.tamiz.cli.internal.Console;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tamiz lists approve}: releases what is held. */
@Command(
        name = "approve",
        header = "Releases a held edition, so that it serves from now on.",
        description = "For files that could not be read, takes note of them, so that they are not told again.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ListsApproveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "EDITION",
            description = "The edition as tamiz lists status names it: ofac-sdn@2024-05-02, or the number of its fact.")
    private String edition = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; recorded with it.")
    private String note = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ListsApproveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOptions.open(console)) {
            Optional<Fact> refusal = ledger.openRefusals(null).stream()
                    .filter(fact -> Long.toString(fact.number()).equals(edition))
                    .findFirst();
            if (refusal.isPresent()) {
                Fact fact = ledger.dismiss(
                        refusal.get(), console.user(), note, console.clock().instant());
                console.out().println("Taken note of by " + console.user() + ", fact " + fact.number() + ".");
                return Tamiz.CLEAR;
            }
            EditionRecord held = ledger.edition(edition);
            Fact fact =
                    ledger.approve(held, console.user(), note, console.clock().instant());
            console.out()
                    .println(held.ref() + " is approved by " + console.user() + " and serves from now on, fact "
                            + fact.number() + ".");
            return Tamiz.CLEAR;
        }
    }
}
