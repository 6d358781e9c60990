package org.tamiz.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.DataFolder;
import org.tamiz.cli.internal.FetchKit;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.ledger.LedgerException;
import org.tamiz.screening.Engine;
import org.tamiz.sources.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code tamiz}. */
@Command(
        name = "tamiz",
        header = "Is a designated party in it or behind it?",
        description = "Screens people, companies, vessels and aircraft against sanctions lists, and says why.",
        versionProvider = Tamiz.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  everybody screened is clear",
            "  1  failure of the machine or of Tamiz",
            "  2  wrong usage or a file that cannot be used; nothing, or not everything, was screened",
            "  3  at least one hit, everything else is clear",
            "  4  at least one answer is incomplete, with or without hits beside it",
            "",
            "A checkout also has: tamiz bench (measures Tamiz and makes its tables)."
        })
public final class Tamiz implements Runnable {

    static final int CLEAR = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;
    static final int HIT = 3;
    static final int INCOMPLETE = 4;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    private Tamiz() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        // Java 21 cannot tell whether one of the two is a terminal; the launcher can.
        boolean colour = Boolean.getBoolean("tamiz.terminal.out") && System.getenv("NO_COLOR") == null;
        boolean live = Boolean.getBoolean("tamiz.terminal.err");
        Path data = DataFolder.usual(System::getenv, System::getProperty);
        String user = System.getProperty("user.name", "unknown");
        int code = run(new Console(out, err, colour, live, Clock.systemUTC(), data, user), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command against the given console; gives the exit code. */
    static int run(Console console, String... arguments) {
        // Made only when it is needed: to load whom Java trusts takes longer than most commands.
        return run(console, () -> FetchKit.real(console.clock()), arguments);
    }

    /** The same with a network and a time of a test's own. */
    static int run(Console console, Supplier<FetchKit> kit, String... arguments) {
        CommandLine line = new CommandLine(new Tamiz());
        line.addSubcommand(new ScreenCommand(console));
        line.addSubcommand(new ReplayCommand(console));
        line.addSubcommand(new CompareCommand(console));
        line.addSubcommand(new EvaluateCommand(console));
        line.addSubcommand(new CommandLine(new ListsCommand())
                .addSubcommand(new ListsImportCommand(console))
                .addSubcommand(new ListsUpdateCommand(console, kit))
                .addSubcommand(new ListsStatusCommand(console))
                .addSubcommand(new ListsApproveCommand(console))
                .addSubcommand(new ListsWithdrawCommand(console))
                .addSubcommand(new ListsStatsCommand(console))
                .addSubcommand(new ListsDiffCommand(console))
                .addSubcommand(new ListsHistoryCommand(console))
                .addSubcommand(new ListsShowCommand(console)));
        line.addSubcommand(new CommandLine(new LedgerCommand())
                .addSubcommand(new LedgerVerifyCommand(console))
                .addSubcommand(new LedgerExportCommand(console))
                .addSubcommand(new LedgerDateCommand(console)));
        OptionValues.register(line);
        line.setUsageHelpWidth(TerminalText.WIDTH);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((failure, ignored) -> {
            console.complain(messageOf(failure));
            console.err().println("Try: tamiz " + pathOf(failure.getCommandLine()) + "--help");
            return USAGE;
        });
        line.setExecutionExceptionHandler((failure, ignored, alsoIgnored) -> explain(failure, console));
        int code = line.execute(arguments);
        if (code != FAILURE && console.out().checkError()) {
            console.complain("standard output cannot be written: it was closed, or its disk is full.");
            return FAILURE;
        }
        return code;
    }

    private static String pathOf(CommandLine line) {
        String name = line.getCommandSpec().qualifiedName();
        return name.equals("tamiz") ? "" : name.substring("tamiz ".length()) + " ";
    }

    /** Failures that a user can act on are told in a sentence; anything else is a bug and says so. */
    private static int explain(Exception failure, Console console) {
        if (failure instanceof ParameterException usage) {
            console.complain(messageOf(usage));
            return USAGE;
        }
        if (failure instanceof SourceException unusable) {
            console.complain(messageOf(unusable));
            return unusable.code() == SourceException.Code.READ_FAILED ? FAILURE : USAGE;
        }
        if (failure instanceof LedgerException refused) {
            console.complain(messageOf(refused));
            return refused.isFailure() ? FAILURE : USAGE;
        }
        if (failure instanceof UncheckedIOException environment) {
            console.complain(messageOf(environment));
            return FAILURE;
        }
        console.complain("this is a bug in Tamiz (" + place(failure)
                + "). Please report it with the command that you gave, without the names that you screened."
                + " TAMIZ_DEBUG=1 shows more, and what it shows may hold names.");
        if (System.getenv("TAMIZ_DEBUG") != null) {
            failure.printStackTrace(console.err());
        }
        return FAILURE;
    }

    /** What failed and where, without the failure's message: that may hold a screened name, and errors get logged. */
    static String place(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("org.tamiz.")) {
                return cause.getClass().getSimpleName() + " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return cause.getClass().getSimpleName();
    }

    private static String messageOf(Exception failure) {
        String text = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        // As picocli has it.
        return (text.startsWith("Error: ") ? text.substring("Error: ".length()) : text)
                .replace("option option", "option");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, such as: tamiz screen customers.csv");
    }

    /** Says the engine's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"tamiz, engine " + Engine.VERSION, "Java " + System.getProperty("java.version")};
        }
    }
}
