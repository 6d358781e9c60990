package org.tamiz.names;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.names.internal.BalticNames;
import org.tamiz.names.internal.NameReader;
import org.tamiz.names.internal.OtherWritings;
import org.tamiz.names.internal.Piece;
import org.tamiz.names.internal.Tagger;
import org.tamiz.names.internal.TokenTable;

/**
 * Folds a name: Unicode normalisation and case folding, Latin readings, tokens, tags and rarities.
 *
 * <p>Folding is the same everywhere and for ever under one engine version: it depends on ICU4J's tables and on
 * {@link #tablesHash() the frozen token table} alone, never on which lists are loaded.
 */
public final class NameFolder {

    private NameFolder() {}

    /**
     * Every plausible reading of the name, the most usual first. Never empty; a name without letters and digits gives one
     * reading without tokens.
     */
    public static List<FoldedName> fold(String name) {
        return fold(name, NameOf.ANYBODY);
    }

    /** The same where it is known whose name it is, so that readings which such a party would not have are left out. */
    public static List<FoldedName> fold(String name, NameOf of) {
        Set<List<Token>> readings = new LinkedHashSet<>();
        for (String writing : OtherWritings.of(name, of)) {
            for (List<Piece> reading : NameReader.readings(writing)) {
                readings.addAll(Tagger.readings(reading, of));
            }
        }
        List<Piece> bare = of == NameOf.OTHER
                ? null
                : BalticNames.withoutEndings(NameReader.readings(name).getFirst());
        if (bare != null) {
            readings.addAll(Tagger.readings(bare, of));
        }
        return readings.stream().map(FoldedName::new).toList();
    }

    /** SHA-256 of the token table and the table of renderings, in hexadecimal; a part of the engine's version. */
    public static String tablesHash() {
        try {
            String tables = TokenTable.INSTANCE.hash() + Renderings.resource();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tables.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
