package org.tamiz.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the frozen rarity table of {@code names}: for each token that is met often enough, 100 times the decimal
 * logarithm of how many names one draws to meet it once, in the corpus where it is most usual.
 */
@Command(
        name = "rarity",
        description = "Write the token rarity table from corpora of names.",
        mixinStandardHelpOptions = true)
final class RarityCommand implements Callable<Integer> {

    /** A token that is met less often keeps the default of its length. */
    private static final int FEWEST = 3;

    /** No default of {@code TokenTable} is above this, so a rarer token needs no row. */
    private static final int MOST_POINTS = 540;

    @Option(
            names = "--people",
            required = true,
            description = "Tab-separated files; the first column is a person's full name.")
    private List<Path> people = new ArrayList<>();

    @Option(
            names = "--ofac",
            required = true,
            description = "OFAC sdn.csv and alt.csv files, whose names are counted as one corpus.")
    private List<Path> ofac = new ArrayList<>();

    @Option(names = "--out", required = true, description = "The table to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Corpus persons = new Corpus();
        for (Path file : people) {
            try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.forEach(line -> persons.count(line.split("\t", 2)[0]));
            }
        }
        Corpus listed = new Corpus();
        for (Path file : ofac) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(file)) {
                for (CsvRecord row : rows) {
                    if (row.getFieldCount() >= 12) {
                        listed.count(row.getField(1));
                    } else if (row.getFieldCount() == 5) {
                        listed.count(row.getField(3));
                    }
                }
            }
        }
        TreeMap<String, Integer> points = new TreeMap<>();
        persons.rate(points);
        listed.rate(points);
        StringBuilder table = new StringBuilder();
        table.append("# token, rarity in evidence points. Written by ./tamiz bench rarity; do not edit.\n");
        table.append("# people: ")
                .append(persons.names)
                .append(" names, sha256 ")
                .append(sha256(people))
                .append('\n');
        table.append("# listed: ")
                .append(listed.names)
                .append(" names, sha256 ")
                .append(sha256(ofac))
                .append('\n');
        points.forEach((token, value) -> {
            if (value < MOST_POINTS) {
                table.append(token).append('\t').append(value).append('\n');
            }
        });
        Files.writeString(out, table);
        System.err.println(points.size() + " tokens");
        return 0;
    }

    private static String sha256(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class Corpus {
        private final Map<String, Integer> counts = new HashMap<>();
        private int names;

        void count(String name) {
            names++;
            Set<String> tokens = new LinkedHashSet<>();
            for (FoldedName reading : NameFolder.fold(name)) {
                for (Token token : reading.tokens()) {
                    tokens.add(token.text());
                }
            }
            tokens.forEach(token -> counts.merge(token, 1, Integer::sum));
        }

        void rate(Map<String, Integer> points) {
            counts.forEach((token, count) -> {
                if (count >= FEWEST) {
                    int value = (int) Math.round(100 * StrictMath.log10((double) names / count));
                    points.merge(token, value, Math::min);
                }
            });
        }
    }
}
