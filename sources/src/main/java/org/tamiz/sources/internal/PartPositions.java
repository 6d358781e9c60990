package org.tamiz.sources.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.model.RawRecord;
import org.tamiz.model.SourcePosition;

/**
 * Where the parts of raw records stand in their files. A raw record's text does not say it, for it would change with every
 * edition; so only who has split the files knows it, and for all other records a part stands where its record does.
 */
public final class PartPositions {

    /** Knows no record. */
    public static final PartPositions NONE = new PartPositions(Map.of());

    private final Map<RawRecord, List<SourcePosition>> positions;

    private PartPositions(Map<RawRecord, List<SourcePosition>> positions) {
        this.positions = positions;
    }

    /** Of these records, each with the places of its parts in their order. */
    public static PartPositions of(Map<RawRecord, List<SourcePosition>> positions) {
        return new PartPositions(new HashMap<>(positions));
    }

    /** The place of a part, counted from 0. */
    public SourcePosition of(RawRecord rawRecord, int part) {
        List<SourcePosition> parts = positions.getOrDefault(rawRecord, List.of());
        return part < parts.size() ? parts.get(part) : rawRecord.position();
    }
}
