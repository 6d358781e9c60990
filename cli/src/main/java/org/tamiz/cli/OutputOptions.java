package org.tamiz.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.AnswerFile;
import org.tamiz.cli.internal.AnswerStream;
import org.tamiz.cli.internal.Console;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command writes what it has to tell. */
final class OutputOptions {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write there instead of standard output; the file appears when all is in it.")
    private @Nullable Path out;

    /** Writes it. */
    interface Content {
        void write(Writer writer) throws IOException;
    }

    /**
     * Writes the content to the file, whole or not at all, or to standard output.
     *
     * @param inputs files that are read for it and so must not be replaced
     */
    void write(Console console, CommandSpec spec, List<Path> inputs, Content content) {
        Path target = out;
        try {
            if (target == null) {
                copy(content, new AnswerStream(console.out(), () -> {}));
                return;
            }
            try (AnswerFile file = open(target, spec, inputs)) {
                copy(content, file.stream());
                file.finish();
            }
            console.note("written: " + target);
        } catch (IOException e) {
            String where = target == null ? "standard output" : target.toString();
            String why = e instanceof AccessDeniedException
                    ? "you may not write there"
                    : Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw new UncheckedIOException(where + " cannot be written: " + why + ".", e);
        }
    }

    private static void copy(Content content, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        content.write(writer);
        writer.flush();
    }

    private static AnswerFile open(Path target, CommandSpec spec, List<Path> inputs) throws IOException {
        try {
            return AnswerFile.open(target, inputs);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--out " + e.getMessage(), e);
        }
    }
}
