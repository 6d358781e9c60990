package org.tamiz.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.FetchKit;

/**
 * One run of the command, in memory, on a fixed day.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    /** No test reaches the internet. */
    static final FetchKit NO_NETWORK = TestFetchKit.of(NOW);

    /** No test reads or writes the ledger of whoever runs it. */
    static final Path NO_LEDGER = Path.of("target", "no-ledger-here");

    static Run tamiz(Object... arguments) {
        return tamiz(NOW, NO_NETWORK, arguments);
    }

    /** The same at another time, or with a network. */
    static Run tamiz(Clock now, FetchKit kit, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outPrint = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errPrint = new PrintStream(err, false, StandardCharsets.UTF_8);
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = Tamiz.run(new Console(outPrint, errPrint, false, false, now, NO_LEDGER, "tester"), () -> kit, texts);
        outPrint.flush();
        errPrint.flush();
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The checkout's root. */
    static Path root() {
        return Path.of(System.getProperty("tamiz.root", ".."));
    }

    static Path samples() {
        return root().resolve("samples");
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
