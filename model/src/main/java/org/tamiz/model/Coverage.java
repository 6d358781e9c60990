package org.tamiz.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that an edition can state. What an edition cannot state is unknown, not absent.
 *
 * @param extents how far each field is covered; a field that is missing here is {@link Extent#NONE}
 * @param carriedFrom for fields that an older edition had to supply, the latest day on which one stated them
 */
public record Coverage(Map<EntryField, Extent> extents, Map<EntryField, LocalDate> carriedFrom) {

    /** How far an edition states a field. */
    public enum Extent {
        /** Stated whenever the publisher states it. */
        FULL,
        /** Stated for some entries, or cut short for some. */
        PARTIAL,
        /** Never stated. */
        NONE
    }

    public Coverage {
        // An enum map keeps one order on every machine; Map.copyOf would not.
        Map<EntryField, Extent> ordered = new EnumMap<>(EntryField.class);
        for (EntryField field : EntryField.values()) {
            ordered.put(field, extents.getOrDefault(field, Extent.NONE));
        }
        extents = Collections.unmodifiableMap(ordered);
        Map<EntryField, LocalDate> days = new EnumMap<>(EntryField.class);
        days.putAll(carriedFrom);
        carriedFrom = Collections.unmodifiableMap(days);
    }

    /** Coverage of one edition, to which no older one adds. */
    public Coverage(Map<EntryField, Extent> extents) {
        this(extents, Map.of());
    }

    /** Full coverage of these fields, none of any other. */
    public static Coverage fullOf(List<EntryField> fields) {
        Map<EntryField, Extent> extents = new EnumMap<>(EntryField.class);
        fields.forEach(field -> extents.put(field, Extent.FULL));
        return new Coverage(extents);
    }

    /** The same coverage but for one field. */
    public Coverage with(EntryField field, Extent extent) {
        Map<EntryField, Extent> changed = new EnumMap<>(extents);
        changed.put(field, extent);
        return new Coverage(changed, carriedFrom);
    }

    public Extent of(EntryField field) {
        return extents.getOrDefault(field, Extent.NONE);
    }

    /** The fields of this extent, in the order of {@link EntryField}. */
    public List<EntryField> fields(Extent extent) {
        return extents.entrySet().stream()
                .filter(entry -> entry.getValue() == extent)
                .map(Map.Entry::getKey)
                .toList();
    }
}
