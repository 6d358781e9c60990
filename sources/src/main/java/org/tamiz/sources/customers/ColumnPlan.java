package org.tamiz.sources.customers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;

/**
 * What each column of a table of parties states, such as a customer file.
 *
 * @param columns the columns in file order
 */
public record ColumnPlan(List<Column> columns) {

    /**
     * A column.
     *
     * @param header its header as written, {@code column-3} where it has none
     * @param field what it states; {@code null} when its values are kept under its header
     */
    public record Column(String header, @Nullable CustomerField field) {}

    private static final List<CustomerField> NAME_FIELDS = List.of(
            CustomerField.NAME,
            CustomerField.ORGANIZATION_NAME,
            CustomerField.GIVEN_NAME,
            CustomerField.FAMILY_NAME,
            CustomerField.SECOND_FAMILY_NAME);

    private static final int SHOWN_HEADER = 600;

    public ColumnPlan {
        columns = List.copyOf(columns);
    }

    /**
     * The plan for this header.
     *
     * @param where where the header stands, such as {@code line 1}
     * @param overrides field key to header, as the user stated them
     * @throws SourceException when no column has names, when two columns claim to be the name, or when an override fits
     *     no field or no column
     */
    public static ColumnPlan of(Path file, String where, List<String> header, Map<String, String> overrides) {
        List<String> headers = labels(header);
        @Nullable CustomerField[] fields = new CustomerField[headers.size()];
        boolean[] stated = new boolean[headers.size()];
        override(file, where, headers, overrides, fields, stated);
        recognise(headers, fields, stated);
        nameBesideSurname(headers, fields, stated);
        keepOneId(headers, fields, stated);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            columns.add(new Column(headers.get(i), fields[i]));
        }
        ColumnPlan plan = new ColumnPlan(columns);
        plan.check(file, where);
        return plan;
    }

    public boolean has(CustomerField field) {
        return columns.stream().anyMatch(column -> column.field == field);
    }

    private static List<String> labels(List<String> header) {
        List<String> labels = new ArrayList<>();
        for (String text : header) {
            String label = Blanks.collapse(text);
            labels.add(label.isEmpty() ? "column-" + (labels.size() + 1) : label);
        }
        return labels;
    }

    private static void override(
            Path file,
            String where,
            List<String> headers,
            Map<String, String> overrides,
            @Nullable CustomerField[] fields,
            boolean[] stated) {
        overrides.forEach((key, header) -> {
            CustomerField field = CustomerField.ofKey(key)
                    .orElseThrow(() -> new SourceException(
                            Code.COLUMN_MISSING,
                            file,
                            null,
                            "\"" + key + "\" is no field that a column can be mapped to",
                            "Use one of: "
                                    + Stream.of(CustomerField.values())
                                            .map(CustomerField::key)
                                            .collect(Collectors.joining(", "))));
            int column = find(headers, header);
            if (column < 0) {
                throw new SourceException(
                        Code.COLUMN_MISSING,
                        file,
                        where,
                        "there is no column \"" + header + "\" to map to " + field.key(),
                        "Use one of the columns of this file: " + shown(headers));
            }
            fields[column] = field;
            stated[column] = true;
        });
    }

    private static int find(List<String> headers, String wanted) {
        int exact = headers.indexOf(Blanks.collapse(wanted));
        if (exact >= 0) {
            return exact;
        }
        String plain = CustomerField.plain(wanted);
        for (int i = 0; i < headers.size(); i++) {
            if (!plain.isEmpty() && CustomerField.plain(headers.get(i)).equals(plain)) {
                return i;
            }
        }
        return -1;
    }

    /** Recognises the columns that the user said nothing of; a field that the user mapped is not taken twice. */
    private static void recognise(List<String> headers, @Nullable CustomerField[] fields, boolean[] stated) {
        Set<CustomerField> mapped = EnumSet.noneOf(CustomerField.class);
        for (CustomerField field : fields) {
            if (field != null) {
                mapped.add(field);
            }
        }
        for (int i = 0; i < fields.length; i++) {
            if (!stated[i]) {
                CustomerField field = CustomerField.ofHeader(headers.get(i)).orElse(null);
                fields[i] = field != null && mapped.contains(field) && !field.isRepeatable() ? null : field;
            }
        }
    }

    /** "nombre, apellidos" and "name, surname" mean a given name, unless another column has the given name. */
    private static void nameBesideSurname(List<String> headers, @Nullable CustomerField[] fields, boolean[] stated) {
        List<@Nullable CustomerField> list = Arrays.asList(fields);
        if (!list.contains(CustomerField.FAMILY_NAME) || list.contains(CustomerField.GIVEN_NAME)) {
            return;
        }
        for (int i = 0; i < fields.length; i++) {
            String header = CustomerField.plain(headers.get(i));
            if (!stated[i] && (header.equals("nombre") || header.equals("name"))) {
                fields[i] = CustomerField.GIVEN_NAME;
            }
        }
    }

    /** Of several columns that look like the id, the one whose header comes first in {@link CustomerField#headers}. */
    private static void keepOneId(List<String> headers, @Nullable CustomerField[] fields, boolean[] stated) {
        List<String> known =
                CustomerField.ID.headers().stream().map(CustomerField::plain).toList();
        int best = -1;
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != CustomerField.ID || stated[i]) {
                continue;
            }
            if (best >= 0) {
                int worse = known.indexOf(CustomerField.plain(headers.get(i)))
                                < known.indexOf(CustomerField.plain(headers.get(best)))
                        ? best
                        : i;
                best = worse == best ? i : best;
                fields[worse] = null;
            } else {
                best = i;
            }
        }
    }

    private void check(Path file, String where) {
        List<String> headers = columns.stream().map(Column::header).toList();
        if (NAME_FIELDS.stream().noneMatch(this::has)) {
            throw new SourceException(
                    Code.COLUMN_MISSING,
                    file,
                    where,
                    "no column of this header has names: " + shown(headers),
                    "Say which one has with --map name=HEADER, or add a header line");
        }
        for (CustomerField field : CustomerField.values()) {
            List<String> claims = columns.stream()
                    .filter(column -> column.field == field)
                    .map(Column::header)
                    .toList();
            if (claims.size() > 1 && !field.isRepeatable()) {
                throw new SourceException(
                        Code.COLUMN_MISSING,
                        file,
                        where,
                        "more than one column states the " + field.key() + ": " + shown(claims),
                        "Say which one counts with --map " + field.key() + "=HEADER");
            }
        }
    }

    private static String shown(List<String> headers) {
        String shown = headers.stream().map(header -> "\"" + header + "\"").collect(Collectors.joining(", "));
        return shown.length() <= SHOWN_HEADER ? shown : shown.substring(0, SHOWN_HEADER) + "…";
    }
}
