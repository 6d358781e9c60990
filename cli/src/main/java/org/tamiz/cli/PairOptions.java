package org.tamiz.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.pairs.PairFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a file of pairs is to be read. */
final class PairOptions {

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "Which column of a CSV file holds a field, such as name1=\"Search name\". May be repeated."
                    + " Fields: schema, name1, name2, birth-date1, birth-date2, country1, country2, label.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            description = "Encoding of the file when it is not Unicode, such as windows-1252.")
    private @Nullable Charset encoding;

    /** The options of the file; {@code labelled} says whether labels are read, {@code unsure} which of them say nothing. */
    PairFile.Options read(CommandSpec spec, boolean labelled, List<String> unsure) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (String column : columns) {
            int equals = column.indexOf('=');
            if (equals < 1 || equals == column.length() - 1) {
                throw new ParameterException(
                        spec.commandLine(), "--map takes FIELD=COLUMN, such as name1=left; not \"" + column + "\".");
            }
            if (byField.put(column.substring(0, equals), column.substring(equals + 1)) != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--map names the field " + column.substring(0, equals) + " twice. One column can state it.");
            }
        }
        return new PairFile.Options(byField, encoding, labelled, unsure);
    }

    boolean given() {
        return !columns.isEmpty() || encoding != null;
    }
}
