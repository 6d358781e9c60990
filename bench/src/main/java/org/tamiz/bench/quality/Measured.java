package org.tamiz.bench.quality;

import java.util.LinkedHashMap;
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

    Map<String, Figure> figures() {
        return Map.copyOf(figures);
    }

    /** The Markdown of a section; empty where nothing was said. */
    String details(String section) {
        StringBuilder text = details.get(section);
        return text == null ? "" : text.toString();
    }
}
