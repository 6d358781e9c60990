package org.tamiz.bench.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What was measured so far: figures by code, and what the page says beside them. */
final class Measured {

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, StringBuilder> details = new LinkedHashMap<>();
    private final Consumer<String> progress;
    private final int shown;

    /**
     * Nothing yet.
     *
     * @param progress gets a line for each finding as it is made
     * @param shown how many wrong answers of each kind are given to it as well, with their names
     */
    Measured(Consumer<String> progress, int shown) {
        this.progress = progress;
        this.shown = shown;
    }

    void put(String code, Figure figure) {
        if (figures.put(code, figure) != null) {
            throw new IllegalStateException("measured twice: " + code);
        }
    }

    /** Adds a line of Markdown to a section, and to the progress. */
    void detail(String section, String line) {
        details.computeIfAbsent(section, title -> new StringBuilder())
                .append(line)
                .append('\n');
        progress.accept(line);
    }

    /** Gives a wrong answer to the progress if so many are asked for; the page never has it. */
    void wrong(int number, String text) {
        if (number <= shown) {
            progress.accept("  " + text);
        }
    }

    /** One that has nothing yet and tells its progress to the same. */
    Measured another() {
        return new Measured(progress, shown);
    }

    /** All of it as lines for {@link #take}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        figures.forEach((code, figure) -> lines.add(String.join(
                "\t",
                "figure",
                code,
                Double.toString(figure.value()),
                Double.toString(figure.low()),
                Double.toString(figure.high()),
                Long.toString(figure.cases()))));
        details.forEach((section, text) ->
                text.toString().lines().forEach(line -> lines.add("detail\t" + section + "\t" + line)));
        return lines;
    }

    /** Takes what {@link #lines} gave. */
    void take(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("figure")) {
                put(
                        cells[1],
                        new Figure(
                                Double.parseDouble(cells[2]),
                                Double.parseDouble(cells[3]),
                                Double.parseDouble(cells[4]),
                                Long.parseLong(cells[5])));
            } else {
                details.computeIfAbsent(cells[1], title -> new StringBuilder())
                        .append(cells[2])
                        .append('\n');
            }
        }
    }

    Map<String, Figure> figures() {
        return Map.copyOf(figures);
    }

    /** The Markdown of a section; empty where nothing was said. */
    String details(String section) {
        StringBuilder text = details.get(section);
        return text == null ? "" : text.toString();
    }
}
