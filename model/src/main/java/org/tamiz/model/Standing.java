package org.tamiz.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is open about an entry: whether it stood on its list at the date asked for, and which of its fields are old or
 * were never stated.
 *
 * @param presence {@code null} when it stood on the list for certain; else the editions between which it came or went
 * @param version {@code null} when this is what the list said for certain; else the editions between which the list
 *     changed from or to this version of the entry
 * @param carried the fields that the latest edition does not state in full, with the day on which an older edition
 *     stated what stands here
 * @param unknown the fields that no edition ever stated of this entry; nothing stands here for them, which does not mean
 *     that there is nothing
 */
public record Standing(
        @Nullable Between presence,
        @Nullable Between version,
        Map<EntryField, LocalDate> carried,
        Set<EntryField> unknown) {

    /** Certain, current and fully stated. */
    public static final Standing FULL = new Standing(null, null, Map.of(), Set.of());

    public Standing {
        // Enum maps and sets keep one order on every machine; the immutable copies of the JDK do not.
        Map<EntryField, LocalDate> ordered = new EnumMap<>(EntryField.class);
        ordered.putAll(carried);
        carried = Collections.unmodifiableMap(ordered);
        Set<EntryField> fields = EnumSet.noneOf(EntryField.class);
        fields.addAll(unknown);
        unknown = Collections.unmodifiableSet(fields);
    }

    /** Certain and current, with these fields not stated. */
    public static Standing without(List<EntryField> unknown) {
        return unknown.isEmpty() ? FULL : new Standing(null, null, Map.of(), Set.copyOf(unknown));
    }

    /** Whether the entry stood on its list at the date asked for, beyond doubt. */
    public boolean isCertain() {
        return presence == null;
    }
}
