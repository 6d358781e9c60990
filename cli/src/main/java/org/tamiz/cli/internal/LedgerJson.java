package org.tamiz.cli.internal;

import java.util.List;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Event;
import org.tamiz.model.EditionRef;
import org.tamiz.model.EntryField;
import org.tamiz.model.StableCode;
import tools.jackson.core.JsonGenerator;

/** What the ledger's commands have in common as JSON. The fields are described in docs/api/ledger.md. */
final class LedgerJson {

    private LedgerJson() {}

    /** The fields of an edition, into an object that is open. */
    static void edition(JsonGenerator json, EditionRecord edition) {
        json.writeStringProperty("edition", edition.name());
        json.writeNumberProperty("fact", edition.number());
        json.writeStringProperty("format", edition.info().format());
        json.writeStringProperty("published", edition.published().toString());
        json.writeStringProperty("precision", StableCode.of(edition.published().precision()));
        json.writeStringProperty("dateFrom", StableCode.of(edition.published().origin()));
        json.writeStringProperty("recorded", edition.recorded().toString());
        json.writeNumberProperty("entries", edition.fact().keys());
        strings(json, "files", edition.info().files());
        json.writeStringProperty("sha256", edition.info().contentHash());
    }

    /** An edition by name, as an object. */
    static void edition(JsonGenerator json, String name, EditionRef edition) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("edition", edition.list() + "@" + edition.published());
        json.writeStringProperty("format", edition.format());
        json.writeStringProperty("published", edition.published().toString());
        json.writeEndObject();
    }

    /** The fields of what happened, into an object that is open. */
    static void what(JsonGenerator json, Event.What what) {
        json.writeStringProperty("event", what.word());
        json.writeStringProperty("class", StableCode.of(what.weight()));
        switch (what) {
            case Event.Listed listed -> strings(json, "programs", listed.programs());
            case Event.Removed removed -> strings(json, "programs", removed.programs());
            case Event.ProgramDesignated designated ->
                field(json, EntryField.PROGRAM, List.of(), List.of(designated.program()));
            case Event.ProgramRevoked revoked -> field(json, EntryField.PROGRAM, List.of(revoked.program()), List.of());
            case Event.FieldAmended amended -> field(json, amended.field(), amended.removed(), amended.added());
        }
    }

    private static void field(JsonGenerator json, EntryField field, List<String> removed, List<String> added) {
        json.writeStringProperty("field", StableCode.of(field));
        strings(json, "removed", removed);
        strings(json, "added", added);
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
