package org.tamiz.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OFAC's files read naively, line by line with a regular expression; shares no code with the reader under test. */
final class RawOfac {

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,\"]*))");

    private RawOfac() {}

    /** The rows of a file; nothing for -0-. */
    static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readString(file, ISO_8859_1).split("\r?\n", -1)) {
            if (!line.isEmpty() && line.charAt(0) != 0x1A) {
                List<String> fields = new ArrayList<>();
                for (Matcher field = FIELD.matcher(line); field.find(); ) {
                    String text = field.group(1) == null ? field.group(2) : field.group(1);
                    fields.add(text.strip().equals("-0-") ? "" : text);
                }
                rows.add(fields);
            }
        }
        return rows;
    }

    /** Rows by type and programme tag, as {@code vessel CUBA}. */
    static Map<String, Integer> counts(Path main) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> row : rows(main)) {
            String type = row.get(2).isEmpty() ? "entity" : row.get(2);
            counts.merge(type, 1, Integer::sum);
            for (String tag : row.get(3).split("\\] \\[", -1)) {
                counts.merge(type + " " + tag, 1, Integer::sum);
            }
        }
        return counts;
    }
}
