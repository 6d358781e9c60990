package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.model.RawRecord;
import org.tamiz.model.SourcePosition;

/** Raw records while their files are being split: what is said under one key is put together, wherever it stands. */
public final class RecordParts {

    private record Draft(List<String> texts, List<SourcePosition> positions) {}

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** Adds a part, which becomes one or more lines of its record. */
    public void add(String key, String text, SourcePosition position) {
        Draft draft = drafts.computeIfAbsent(key, first -> new Draft(new ArrayList<>(2), new ArrayList<>(2)));
        draft.texts.add(text);
        draft.positions.add(position);
    }

    /** The keys in the order of their first parts. */
    public Set<String> keys() {
        return drafts.keySet();
    }

    /** The records in the order of their first parts, each with the places of its parts. */
    public Map<RawRecord, List<SourcePosition>> records() {
        Map<RawRecord, List<SourcePosition>> records = new LinkedHashMap<>();
        drafts.forEach((key, draft) -> records.put(
                new RawRecord(key, draft.positions.getFirst(), String.join("\n", draft.texts)),
                List.copyOf(draft.positions)));
        return records;
    }
}
