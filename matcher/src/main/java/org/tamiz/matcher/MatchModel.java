package org.tamiz.matcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The parameters by which names are compared: a number for each {@link NameWeight}, and the scale on which points become
 * a score. The shipped one is the readable file {@code match-model.txt}, written by {@code ./tamiz bench learn}, and its
 * hash is a part of the engine's version.
 */
public final class MatchModel {

    private static final String RESOURCE = "match-model.txt";

    private static final MatchModel SHIPPED = parse(resource());

    private final int[] weights;
    private final ScoreScale scale;
    private final String hash;

    private MatchModel(int[] weights, ScoreScale scale, String hash) {
        this.weights = weights;
        this.scale = scale;
        this.hash = hash;
    }

    /** The one that every published figure rests on. */
    public static MatchModel shipped() {
        return SHIPPED;
    }

    /** What experience says before anything is learned. */
    public static MatchModel prior() {
        NameWeight[] all = NameWeight.values();
        return of(Arrays.stream(all).mapToInt(NameWeight::prior).toArray(), ScoreScale.PRIOR);
    }

    private static MatchModel of(int[] weights, ScoreScale scale) {
        return new MatchModel(weights, scale, sha256(body(weights, scale)));
    }

    /**
     * Reads a parameter file: comments after {@code #}, then {@code [weights]} with a name and a number a line, then
     * {@code [scale]} with points and thousandths a line.
     *
     * @throws IllegalArgumentException when a weight is missing, unknown, twice there or out of its range, or the scale is
     *     no scale; the message names the line
     */
    public static MatchModel parse(String text) {
        Map<NameWeight, Integer> found = new EnumMap<>(NameWeight.class);
        List<ScoreScale.Row> rows = new ArrayList<>();
        boolean inScale = false;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                inScale = line.equals("[scale]");
                continue;
            }
            String[] fields = line.split(" +", -1);
            if (fields.length != 2) {
                throw new IllegalArgumentException("line " + (i + 1) + ": two fields are needed, not '" + line + "'");
            }
            int value = number(fields[1], i + 1);
            if (inScale) {
                rows.add(new ScoreScale.Row(number(fields[0], i + 1), value));
            } else {
                NameWeight weight = weightOf(fields[0], i + 1);
                if (value < weight.least() || value > weight.most()) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + fields[0] + " lies between "
                            + weight.least() + " and " + weight.most() + ", not " + value);
                }
                if (found.put(weight, value) != null) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + fields[0] + " is there already");
                }
            }
        }
        int[] weights = new int[NameWeight.values().length];
        for (NameWeight weight : NameWeight.values()) {
            Integer value = found.get(weight);
            if (value == null) {
                throw new IllegalArgumentException("the weight " + weight.code() + " is missing");
            }
            weights[at(weight)] = value;
        }
        return of(weights, new ScoreScale(rows));
    }

    private static NameWeight weightOf(String code, int line) {
        for (NameWeight weight : NameWeight.values()) {
            if (weight.code().equals(code)) {
                return weight;
            }
        }
        throw new IllegalArgumentException("line " + line + ": no weight is called " + code);
    }

    private static int number(String text, int line) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + line + ": " + text + " is no whole number", e);
        }
    }

    /** The value of a weight. */
    public int weight(NameWeight weight) {
        return weights[at(weight)];
    }

    /** The same model with another value of one weight. */
    public MatchModel with(NameWeight weight, int value) {
        int[] changed = weights.clone();
        changed[at(weight)] = Math.clamp(value, weight.least(), weight.most());
        return new MatchModel(changed, scale, "");
    }

    /** The same model with another scale. */
    public MatchModel with(ScoreScale other) {
        return of(weights, other);
    }

    /** How its points become a score. */
    public ScoreScale scale() {
        return scale;
    }

    /** SHA-256 of the weights and the scale, in hexadecimal; comments do not count. */
    public String hash() {
        return hash.isEmpty() ? sha256(body(weights, scale)) : hash;
    }

    /** The parameters as {@link #parse} reads them. */
    public String body() {
        return body(weights, scale);
    }

    private static String body(int[] weights, ScoreScale scale) {
        StringBuilder text = new StringBuilder("[weights]\n");
        for (NameWeight weight : NameWeight.values()) {
            text.append(weight.code()).append(' ').append(weights[at(weight)]).append('\n');
        }
        text.append("[scale]\n");
        for (ScoreScale.Row row : scale.rows()) {
            text.append(row.points()).append(' ').append(row.thousandths()).append('\n');
        }
        return text.toString();
    }

    @SuppressWarnings("EnumOrdinal") // an index into an array of this process, stored nowhere
    private static int at(NameWeight weight) {
        return weight.ordinal();
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(MatchModel.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's own table " + RESOURCE + " cannot be read", e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
