package org.tamiz.bench.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures for programs, beside the page: {@code docs/quality.tsv}.
 *
 * @param model the hash of the model that they were measured with
 * @param engine the engine's version
 * @param figures the figures by {@link Extent#code} and {@link Target#code}
 */
record QualityFile(String model, String engine, Map<String, Map<String, Figure>> figures) {

    private static final String MODEL = "# model ";
    private static final String ENGINE = "# engine ";
    private static final String HEADER = "extent\tfigure\tvalue\tlow\thigh\tcases";

    QualityFile {
        Map<String, Map<String, Figure>> copy = new LinkedHashMap<>();
        figures.forEach((extent, some) -> copy.put(extent, Map.copyOf(some)));
        figures = Map.copyOf(copy);
    }

    /** The figures of an extent by code; empty where there are none. */
    Map<String, Figure> of(Extent extent) {
        return figures.getOrDefault(extent.code(), Map.of());
    }

    /** The text of the file; the same figures give the same text. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# Written by ./tamiz bench quality; do not edit. The gate measures the sample again.\n");
        text.append(MODEL).append(model).append('\n');
        text.append(ENGINE).append(engine).append('\n');
        text.append(HEADER).append('\n');
        new TreeMap<>(figures)
                .forEach((extent, some) -> new TreeMap<>(some)
                        .forEach((code, figure) -> text.append(String.format(
                                Locale.ROOT,
                                "%s\t%s\t%.6f\t%.6f\t%.6f\t%d\n",
                                extent,
                                code,
                                figure.value(),
                                figure.low(),
                                figure.high(),
                                figure.cases()))));
        return text.toString();
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it is not such a file; the message names the line
     */
    static QualityFile read(Path file) throws IOException {
        String model = "";
        String engine = "";
        Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(MODEL)) {
                model = line.substring(MODEL.length());
            } else if (line.startsWith(ENGINE)) {
                engine = line.substring(ENGINE.length());
            } else if (!line.startsWith("#") && !line.equals(HEADER)) {
                row(line, i + 1, figures);
            }
        }
        return new QualityFile(model, engine, figures);
    }

    private static void row(String line, int number, Map<String, Map<String, Figure>> figures) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("line " + number + ": six columns are needed");
        }
        try {
            Figure figure = new Figure(
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    Long.parseLong(cells[5]));
            figures.computeIfAbsent(cells[0], extent -> new LinkedHashMap<>()).put(cells[1], figure);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + number + ": no number", e);
        }
    }
}
