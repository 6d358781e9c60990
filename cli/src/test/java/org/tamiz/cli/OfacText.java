package org.tamiz.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** OFAC files in a few words. */
final class OfacText {

    private OfacText() {}

    /** Lines with OFAC's line ends and its closing mark. */
    static String csv(String... lines) {
        return String.join("\r\n", lines) + "\r\n\u001a";
    }

    /** A main file of rows whose twelve columns are separated by bars; an empty column is OFAC's null. */
    static String sdn(String... rows) {
        List<String> lines = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : Arrays.asList(row.split("\\|", -1))) {
                cells.add(cell.isEmpty() ? "-0- " : cells.isEmpty() ? cell : "\"" + cell + "\"");
            }
            lines.add(String.join(",", cells));
        }
        return csv(lines.toArray(String[]::new));
    }
}
