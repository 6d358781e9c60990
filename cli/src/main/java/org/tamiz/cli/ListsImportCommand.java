package org.tamiz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.ImportListener;
import org.tamiz.cli.internal.ListImport;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.ListStatus.HeldEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tamiz lists import}: takes editions of lists into the ledger. */
@Command(
        name = "import",
        header = "Takes editions of lists into the ledger, whole or not at all, in any order.",
        description = {
            "Formats are told by content; files of one folder that belong together are one edition.",
            "An edition that lost an unusual share of its entries, or cannot be read, is held: the last good one keeps"
                    + " serving until it is approved."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz lists import un.xml",
            "  tamiz lists import ofac/ --edition-date 2024-05-02",
            "  tamiz lists import watchlist.xlsx --list-id watchlist --edition-date 2026-11-24",
            "",
            "Exit codes: 0 all taken in, 1 failure, 2 a file cannot be used, 4 an edition is held."
        })
final class ListsImportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE-or-FOLDER", description = "List files, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"--list", "--list-id"},
            paramLabel = "LIST",
            description =
                    "Which list the files are of, where they do not say, or what to call a list of your own; of a file with"
                            + " several lists, take this one.")
    private @Nullable String list;

    @Option(
            names = "--edition-date",
            paramLabel = "DATE",
            description =
                    "When the edition was published, where the file does not say: a day, a month such as 2019-01, or an"
                            + " instant with its offset. Otherwise the name of the file or of its folder is looked at.")
    private @Nullable String editionDate;

    @Option(
            names = "--max-loss",
            paramLabel = "PERCENT",
            description =
                    "Hold an edition that lacks more than this share of the entries before it, for each year between"
                            + " the two (default: 10).")
    private @Nullable String maxLoss;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ListsImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ListImport.Options options = new ListImport.Options(
                list, EditionDates.published(editionDate, spec), EditionDates.maxLossBasisPoints(maxLoss, spec), null);
        Path folder = ledgerOptions.folder(console);
        Path spool = folder.resolve(ListImport.SPOOL_PREFIX + UUID.randomUUID());
        try (Ledger ledger = ledgerOptions.create(console)) {
            ListImport lists = new ListImport(ledger, spool, options, console, new Teller());
            lists.run(paths);
            if (lists.unusable() > 0) {
                return Tamiz.USAGE;
            }
            return lists.held() > 0 ? Tamiz.INCOMPLETE : Tamiz.CLEAR;
        }
    }

    /** Tells the user as it happens. */
    private final class Teller implements ImportListener {

        @Override
        public void taken(ImportOutcome outcome) {
            tell(outcome);
        }

        @Override
        public void refused(@Nullable String of, String problem) {
            console.complain(problem);
        }

        @Override
        public void heldFromNowOn(HeldEdition edition) {
            console.note("HELD from now on: " + edition.edition().ref() + ", because " + edition.reason()
                    + ". See tamiz lists status.");
        }

        @Override
        public void leftOut(List<String> lists) {
            throw new IllegalStateException("only of what was fetched a part is taken");
        }
    }

    private void tell(ImportOutcome outcome) {
        StringBuilder text = new StringBuilder();
        text.append(outcome.edition().ref())
                .append(outcome.isNew() ? "" : ": in the ledger already")
                .append('\n');
        if (outcome.isNew()) {
            row(
                    text,
                    "date",
                    switch (outcome.edition().published().origin()) {
                        case FILE -> "stated by the file";
                        case GIVEN -> "given with --edition-date";
                        case HTTP -> "stated by the server";
                        case NAME -> "from the name of the file or its folder";
                    });
            row(
                    text,
                    "entries",
                    String.format(
                            Locale.ROOT,
                            "%,d, %,d records never seen before",
                            outcome.edition().fact().keys(),
                            outcome.newRecords()));
            if (outcome.comparedWith() != null) {
                row(
                        text,
                        "changes",
                        String.format(
                                Locale.ROOT,
                                "%,d listed, %,d removed, %,d amended since %s",
                                outcome.listed(),
                                outcome.removed(),
                                outcome.amended(),
                                outcome.comparedWith()));
            }
            List<String> notices = new ArrayList<>();
            outcome.notices().forEach((code, count) -> notices.add(code + " " + count));
            if (!notices.isEmpty()) {
                row(text, "notices", String.join(", ", notices));
            }
        }
        if (outcome.heldBecause() != null) {
            row(
                    text,
                    "HELD",
                    outcome.heldBecause()
                            + ". The edition before keeps serving. If this one is right: tamiz lists approve "
                            + outcome.edition().number());
        }
        console.out().print(text);
        console.out().flush();
    }

    private static void row(StringBuilder text, String label, String value) {
        text.append(TerminalText.wrapped("  " + label + " ".repeat(Math.max(1, 10 - label.length())), value));
    }
}
