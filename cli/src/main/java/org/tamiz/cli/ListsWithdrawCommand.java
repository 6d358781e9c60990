package org.tamiz.cli;

import java.util.concurrent.Callable;
import org.tamiz.cli.internal.Console;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tamiz lists withdraw}: takes back what should never have been imported. */
@Command(
        name = "withdraw",
        header = "Takes back an edition that should never have been imported, such as one under a wrong date.",
        description = {
            "The ledger keeps it, and nothing that is asked from now on counts it. What was answered with it before is still"
                    + " answered alike: --known-at, and tamiz replay.",
            "Its files can be imported again, under the right date or list."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit codes: 0 withdrawn, 1 failure, 2 wrong usage or no such edition."})
final class ListsWithdrawCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "EDITION",
            description =
                    "The edition as tamiz lists status --editions names it: ofac-sdn@2024-05-02, or the number of its"
                            + " fact.")
    private String edition = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; recorded with it.")
    private String note = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ListsWithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOptions.open(console)) {
            EditionRecord wrong = ledger.edition(edition);
            Fact fact =
                    ledger.withdraw(wrong, console.user(), note, console.clock().instant());
            console.out()
                    .println(wrong.ref() + " is withdrawn by " + console.user() + ", fact " + fact.number()
                            + ". Its files can be imported again.");
            boolean gone =
                    ledger.editions(null).stream().noneMatch(each -> each.list().equals(wrong.list()));
            if (gone) {
                console.note("WARNING: no edition of " + wrong.list() + " is left: nobody is screened against it.");
            }
            return Tamiz.CLEAR;
        }
    }
}
