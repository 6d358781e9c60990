package org.tamiz.sources.pairs;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;

/**
 * Which column of a file of pairs states what.
 *
 * @param header the headers as written
 * @param places the column of each field that the file states, from 0
 */
record PairColumns(List<String> header, Map<PairField, Integer> places) {

    private static final int SHOWN_HEADER = 600;

    PairColumns {
        header = List.copyOf(header);
        places = Map.copyOf(places);
    }

    /**
     * The columns of this header.
     *
     * @param options what the user stated
     * @throws SourceException when a name has no column, two columns claim one field, or an override fits nothing
     */
    static PairColumns of(Path file, List<String> header, PairFile.Options options) {
        Map<PairField, Integer> places = new EnumMap<>(PairField.class);
        options.columns().forEach((key, wanted) -> {
            PairField field = PairField.ofKey(key).orElseThrow(() -> unknownKey(file, key));
            places.put(field, place(file, header, wanted, field));
        });
        for (PairField field : PairField.values()) {
            boolean unread = field == PairField.LABEL && !options.labelled();
            Integer found = unread || places.containsKey(field) ? null : recognised(file, header, field);
            if (found != null) {
                places.put(field, found);
            }
        }
        for (PairField name : List.of(PairField.NAME1, PairField.NAME2)) {
            if (!places.containsKey(name)) {
                throw missing(
                        file,
                        "no column of this header states " + name.key() + ": " + shown(header),
                        "Add the column, or say which one it is with --map " + name.key() + "=HEADER");
            }
        }
        return new PairColumns(header, places);
    }

    /** The value of a field; empty where the file has no such column. */
    String value(PairField field, List<String> cells) {
        Integer place = places.get(field);
        return place == null ? "" : cells.get(place);
    }

    boolean has(PairField field) {
        return places.containsKey(field);
    }

    /** The header of the column that states a field; its key where none does. */
    String headerOf(PairField field) {
        Integer place = places.get(field);
        return place == null ? field.key() : header.get(place);
    }

    private static int place(Path file, List<String> header, String wanted, PairField field) {
        for (int i = 0; i < header.size(); i++) {
            if (Blanks.collapse(header.get(i)).equals(Blanks.collapse(wanted))) {
                return i;
            }
        }
        throw missing(
                file,
                "there is no column \"" + wanted + "\" to map to " + field.key(),
                "Use one of the columns of this file: " + shown(header));
    }

    /** The column whose header names the field best; {@code null} when none does. */
    private static @Nullable Integer recognised(Path file, List<String> header, PairField field) {
        Integer best = null;
        for (int i = 0; i < header.size(); i++) {
            int rank = field.rank(header.get(i));
            if (rank < 0) {
                continue;
            }
            int bestRank = best == null ? Integer.MAX_VALUE : field.rank(header.get(best));
            if (rank == bestRank) {
                throw missing(
                        file,
                        "two columns of this header state " + field.key() + ": " + shown(header),
                        "Rename one of them");
            }
            best = rank < bestRank ? Integer.valueOf(i) : best;
        }
        return best;
    }

    private static SourceException unknownKey(Path file, String key) {
        return new SourceException(
                Code.COLUMN_MISSING,
                file,
                null,
                "\"" + key + "\" is no field that a column can be mapped to",
                "Use one of: "
                        + Stream.of(PairField.values()).map(PairField::key).collect(Collectors.joining(", ")));
    }

    private static SourceException missing(Path file, String problem, String remedy) {
        return new SourceException(Code.COLUMN_MISSING, file, "line 1", problem, remedy);
    }

    private static String shown(List<String> header) {
        String shown = header.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
        return shown.length() <= SHOWN_HEADER ? shown : shown.substring(0, SHOWN_HEADER) + "…";
    }
}
