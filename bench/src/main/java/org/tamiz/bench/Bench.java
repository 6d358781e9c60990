package org.tamiz.bench;

import org.tamiz.bench.learn.LearnCommand;
import org.tamiz.bench.quality.QualityCommand;
import org.tamiz.bench.speed.SpeedCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ./tamiz bench}. */
@Command(
        name = "tamiz bench",
        description =
                "Measures Tamiz, makes its frozen tables and lists to measure on. For checkouts; a release omits it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RarityCommand.class,
            LexiconCommand.class,
            RenderingsCommand.class,
            ScriptsCommand.class,
            PairsCommand.class,
            OwnNamesCommand.class,
            DifferentialCommand.class,
            AcronymsCommand.class,
            GenerateListCommand.class,
            LedgerCommand.class,
            LearnCommand.class,
            QualityCommand.class,
            SpeedCommand.class,
            PartyPairsCommand.class
        })
public final class Bench implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandLine.Model.CommandSpec spec;

    private Bench() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a bench command.");
    }
}
