package org.tamiz.matcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tamiz.matcher.PartyFact;

/**
 * The learned evidence points of each {@link PartyFact}: {@code party-weights.txt}, written by
 * {@code ./tamiz bench party-pairs}.
 */
public final class PartyWeights {

    public static final PartyWeights INSTANCE = new PartyWeights(resource());

    private final Map<PartyFact, Integer> points = new EnumMap<>(PartyFact.class);
    private final String hash;

    /**
     * Reads a table.
     *
     * @param table lines of a fact's code, a tab, its points and whatever else stands behind another tab; # begins a comment
     * @throws IllegalArgumentException when a fact is missing, unknown, or outside its bounds
     */
    PartyWeights(String table) {
        for (String line : table.split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                PartyFact fact = fact(cells.getFirst());
                int value = Integer.parseInt(cells.get(1));
                if (value < fact.least() || value > fact.most()) {
                    throw new IllegalArgumentException("the weight of " + fact.code() + " is out of bounds: " + value);
                }
                points.put(fact, value);
            }
        }
        for (PartyFact fact : PartyFact.values()) {
            if (!points.containsKey(fact)) {
                throw new IllegalArgumentException("no weight of " + fact.code());
            }
        }
        hash = sha256(table);
    }

    /** The points of a fact, within its bounds. */
    public int points(PartyFact fact) {
        Integer value = points.get(fact);
        if (value == null) {
            throw new IllegalStateException("no weight of " + fact);
        }
        return value;
    }

    /** SHA-256 of the table, in hexadecimal. */
    public String hash() {
        return hash;
    }

    private static PartyFact fact(String code) {
        for (PartyFact fact : PartyFact.values()) {
            if (fact.code().equals(code)) {
                return fact;
            }
        }
        throw new IllegalArgumentException("no such fact: " + code);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(
                PartyWeights.class.getResourceAsStream("/org/tamiz/matcher/party-weights.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's own table party-weights.txt cannot be read", e);
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
