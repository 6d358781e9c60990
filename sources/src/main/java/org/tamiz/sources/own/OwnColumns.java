package org.tamiz.sources.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EntryField;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.customers.ColumnPlan;
import org.tamiz.sources.customers.CustomerField;
import org.tamiz.sources.internal.Blanks;

/**
 * The columns of an own list. Every one must be known: a column of aliases that is mistyped would otherwise be read as a
 * remark, and nobody would be found by them.
 *
 * @param labels what each column states, for raw records: the key of its field, numbered where it repeats, or
 *     {@code note: } and its header
 */
record OwnColumns(List<String> labels) {

    private static final String NOTE_PREFIX = "note: ";

    OwnColumns {
        labels = List.copyOf(labels);
    }

    /** Whether a header has a column of names, as an own list must. */
    static boolean hasNames(List<String> header) {
        return header.stream()
                .flatMap(label -> CustomerField.ofHeader(label).stream())
                .anyMatch(field -> switch (field) {
                    case NAME, ORGANIZATION_NAME, GIVEN_NAME, FAMILY_NAME, SECOND_FAMILY_NAME -> true;
                    default -> false;
                });
    }

    /** The headers that no field is known for. */
    static List<String> unknown(List<String> header) {
        return header.stream()
                .filter(label -> !Blanks.isBlank(label))
                .filter(label -> OwnField.ofHeader(label).isEmpty())
                .filter(label -> CustomerField.ofHeader(label).isEmpty())
                .toList();
    }

    /**
     * The columns of this header.
     *
     * @throws SourceException when one is not known, or two claim to state a field that only one may
     */
    static OwnColumns of(Path file, String where, List<String> header) {
        List<String> unknown = unknown(header);
        if (!unknown.isEmpty()) {
            throw new SourceException(
                    Code.COLUMN_MISSING,
                    file,
                    where,
                    "the columns " + quoted(unknown) + " are none that an own list has",
                    "Call them as docs/sources/own-lists.md does, or \"note " + unknown.getFirst()
                            + "\" to keep them as a note");
        }
        List<String> others = header.stream()
                .map(label -> OwnField.ofHeader(label).isPresent() ? "" : label)
                .toList();
        ColumnPlan plan = ColumnPlan.of(file, where, others, Map.of());
        Map<String, Integer> counts = new HashMap<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String label = label(header.get(i), plan.columns().get(i));
            int count = counts.merge(label, 1, Integer::sum);
            labels.add(count == 1 ? label : label + " " + count);
        }
        for (OwnField field : OwnField.values()) {
            if (!field.isRepeatable() && counts.getOrDefault(field.key(), 0) > 1) {
                throw new SourceException(
                        Code.COLUMN_MISSING,
                        file,
                        where,
                        "more than one column states the " + field.key(),
                        "Leave one of them, or call the other \"note " + field.key() + "\"");
            }
        }
        return new OwnColumns(labels);
    }

    private static String label(String header, ColumnPlan.Column column) {
        Optional<OwnField> own = OwnField.ofHeader(header);
        if (own.isPresent()) {
            return own.get() == OwnField.NOTE
                    ? NOTE_PREFIX + Blanks.collapse(header)
                    : own.get().key();
        }
        CustomerField field = column.field();
        // A second column that looks like the id, or a column without a header.
        return field == null ? NOTE_PREFIX + column.header() : field.key();
    }

    /** The header of a note's label; empty when the label is none. */
    static Optional<String> note(String label) {
        return label.startsWith(NOTE_PREFIX) ? Optional.of(label.substring(NOTE_PREFIX.length())) : Optional.empty();
    }

    /** A label without its number. */
    static String key(String label) {
        int blank = label.indexOf(' ');
        return blank < 0 ? label : label.substring(0, blank);
    }

    /** What a file with these columns states; what it has no column for, it states of nobody or does not say. */
    Coverage coverage() {
        Map<EntryField, Extent> extents = new EnumMap<>(EntryField.class);
        extents.put(EntryField.PRIMARY_NAME, Extent.FULL);
        extents.put(EntryField.STRONG_ALIAS, Extent.FULL);
        for (String label : labels) {
            EntryField field = note(label).isPresent()
                    ? EntryField.REMARK
                    : OwnField.ofKey(key(label))
                            .map(OwnColumns::field)
                            .or(() -> CustomerField.ofKey(key(label)).map(OwnColumns::field))
                            .orElse(EntryField.REMARK);
            extents.put(field, Extent.FULL);
        }
        return new Coverage(extents);
    }

    private static EntryField field(OwnField field) {
        return switch (field) {
            case WEAK_ALIAS -> EntryField.WEAK_ALIAS;
            case FORMER_NAME -> EntryField.FORMER_NAME;
            case IDENTIFIERS -> EntryField.IDENTIFIER;
            case ADDRESSES -> EntryField.ADDRESS;
            case PROGRAM -> EntryField.PROGRAM;
            case LISTED_ON -> EntryField.LISTED_ON;
            case REASON, KIND, NOTE -> EntryField.REMARK;
        };
    }

    private static EntryField field(CustomerField field) {
        return switch (field) {
            case ID, NAME, ORGANIZATION_NAME, GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME, SECOND_FAMILY_NAME ->
                EntryField.PRIMARY_NAME;
            case ALIAS -> EntryField.STRONG_ALIAS;
            case TYPE -> EntryField.PARTY_TYPE;
            case BIRTH_DATE, FOUNDING_DATE -> EntryField.BIRTH_DATE;
            case BIRTH_PLACE -> EntryField.BIRTH_PLACE;
            case COUNTRY, NATIONALITY -> EntryField.NATIONALITY;
            case GENDER -> EntryField.GENDER;
            case ADDRESS, CITY, REGION, POSTAL_CODE -> EntryField.ADDRESS;
            case PASSPORT, NATIONAL_ID, CURP, RFC, TAX_ID, REGISTRATION_NUMBER, LEI, IMO, MMSI, BIC ->
                EntryField.IDENTIFIER;
            case WALLET -> EntryField.WALLET;
        };
    }

    private static String quoted(List<String> headers) {
        String quoted = headers.stream()
                .limit(20)
                .map(header -> "\"" + Blanks.collapse(header) + "\"")
                .collect(Collectors.joining(", "));
        return headers.size() > 20 ? quoted + " and more" : quoted;
    }
}
