package org.tamiz.matcher;

import java.util.List;
import org.tamiz.model.PartyName;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.NameOf;

/**
 * A name with its folded readings.
 *
 * @param name the name as published
 * @param readings its readings that have at least one token; may be empty
 */
public record MatchableName(PartyName name, List<FoldedName> readings) {

    public MatchableName {
        readings = List.copyOf(readings);
    }

    static MatchableName of(PartyName name, NameOf of) {
        return new MatchableName(
                name,
                NameFolder.fold(name.text(), of).stream()
                        .filter(reading -> !reading.tokens().isEmpty())
                        .toList());
    }
}
