package org.tamiz.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tamiz.matcher.EvidencePart;
import org.tamiz.matcher.Match;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures precision and recall on labelled name pairs. */
@Command(
        name = "pairs",
        description = "Precision, recall and F1 on labelled name pairs (columns schema, name1, name2, is_match).",
        mixinStandardHelpOptions = true)
final class PairsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The labelled pairs as CSV.")
    private Path file = Path.of("");

    @Option(
            names = "--threshold",
            description = "Points from which a pair counts as a match (default ${DEFAULT-VALUE}).")
    private int threshold = 500;

    @Option(names = "--errors", description = "Print the pairs that are wrong, with reasons.")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT);
        int[][] counts = new int[2][2];
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                PartyType type = switch (row.getField("schema")) {
                    case "Person" -> PartyType.PERSON;
                    case "Vessel" -> PartyType.VESSEL;
                    case "Company", "Organization" -> PartyType.ORGANIZATION;
                    default -> PartyType.UNKNOWN;
                };
                Match match = matcher.match(party(type, row.getField("name1")), party(type, row.getField("name2")));
                boolean truth = row.getField("is_match").equals("true");
                boolean found = match.points() >= threshold;
                counts[truth ? 1 : 0][found ? 1 : 0]++;
                if (errors && truth != found) {
                    print(row, match, truth);
                }
            }
        }
        double precision = counts[1][1] / (double) Math.max(1, counts[1][1] + counts[0][1]);
        double recall = counts[1][1] / (double) Math.max(1, counts[1][1] + counts[1][0]);
        System.out.printf(
                "threshold %d: true positive %d, false positive %d, false negative %d, true negative %d; precision %.3f, recall %.3f, F1 %.3f%n",
                threshold,
                counts[1][1],
                counts[0][1],
                counts[1][0],
                counts[0][0],
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall));
        return 0;
    }

    private static void print(NamedCsvRecord row, Match match, boolean truth) {
        System.out.println((truth ? "MISSED " : "WRONG  ") + match.points() + "  " + row.getField("name1") + "  |  "
                + row.getField("name2"));
        for (EvidencePart part : match.parts()) {
            System.out.println(
                    "        " + part.points() + " " + part.kind().code() + " " + part.query() + " ~ " + part.entry());
        }
    }

    private static MatchableParty party(PartyType type, String name) {
        PartyName primary = new PartyName(name, NameKind.PRIMARY, "Zyyy", List.of());
        return MatchableParty.of(new Party(
                type, List.of(primary), List.of(), Profile.EMPTY, List.of(), List.of(), List.of(), List.of()));
    }
}
