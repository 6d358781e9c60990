package org.tamiz.bench.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of frequent words that names are made of: a culture's, or those of any culture. */
final class Words {

    private static final String ANY = "any";
    private static final Map<String, Words> TABLE = read();

    /** Every culture that names can be of. */
    static final List<Words> CULTURES = TABLE.entrySet().stream()
            .filter(words -> !words.getKey().equals(ANY))
            .map(Map.Entry::getValue)
            .toList();

    private final Map<String, List<Word>> kinds = new LinkedHashMap<>();

    private Words() {}

    /**
     * A word.
     *
     * @param text in Latin letters
     * @param other in the letters of its language, or without accents; else the same
     */
    record Word(String text, String other) {

        private static Word of(String cell) {
            String[] spellings = cell.replace('_', ' ').split("=", 2);
            return new Word(spellings[0], spellings[spellings.length - 1]);
        }

        Word with(Word ending) {
            return new Word(text + ending.text, other + ending.other);
        }
    }

    static Words ofAny() {
        return Objects.requireNonNull(TABLE.get(ANY));
    }

    List<Word> of(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    Word one(String kind, Dice dice) {
        return dice.oneOf(of(kind));
    }

    boolean isFamilyFirst() {
        return !of("order").isEmpty();
    }

    private static Map<String, Words> read() {
        Map<String, Words> table = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .forEach(row -> {
                        List<Word> words = new ArrayList<>();
                        for (String cell : row[2].split(" ", -1)) {
                            words.add(Word.of(cell));
                        }
                        Words culture = table.computeIfAbsent(row[0], name -> new Words());
                        culture.kinds.put(row[1], List.copyOf(words));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("the table of words cannot be read", e);
        }
        return table;
    }
}
