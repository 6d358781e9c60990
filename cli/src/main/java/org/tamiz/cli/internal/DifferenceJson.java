package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tamiz.cli.internal.DifferenceFilter.Change;
import org.tamiz.cli.internal.ListDifference.ProgramCounts;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.model.StableCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A difference as JSON lines: for each list one object about the comparison, then one for each entry that changed. The
 * fields are described in docs/api/ledger.md.
 */
public final class DifferenceJson {

    private static final JsonFactory JSON = new JsonFactory();

    private DifferenceJson() {}

    /** Writes all lines. */
    public static void write(Writer out, DifferenceReport report) throws IOException {
        for (ListDifference list : report.lists()) {
            line(out, json -> head(json, list, report.filter()));
            for (EntryDifference difference : list.shown()) {
                line(out, json -> entry(json, difference));
            }
        }
        for (Map.Entry<String, String> left : report.left().entrySet()) {
            line(out, json -> {
                json.writeObjectPropertyStart("notCompared");
                json.writeStringProperty("list", left.getKey());
                json.writeStringProperty("because", left.getValue());
                json.writeEndObject();
            });
        }
    }

    private static void line(Writer out, Consumer<JsonGenerator> content) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        out.write(line.toString());
        out.write('\n');
    }

    private static void head(JsonGenerator json, ListDifference list, DifferenceFilter filter) {
        json.writeObjectPropertyStart("diff");
        json.writeStringProperty("list", list.list());
        side(json, "before", list.editions().before());
        side(json, "after", list.editions().after());
        json.writeObjectPropertyStart("counts");
        list.counts().forEach((change, count) -> json.writeNumberProperty(StableCode.of(change), count));
        json.writeObjectPropertyStart("amendedByClass");
        list.amendedByClass().forEach((weight, count) -> json.writeNumberProperty(StableCode.of(weight), count));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("programs");
        for (Map.Entry<String, ProgramCounts> program : list.programs().entrySet()) {
            ProgramCounts counts = program.getValue();
            json.writeStartObject();
            json.writeStringProperty("program", program.getKey());
            json.writeNumberProperty("listed", counts.listed());
            json.writeNumberProperty("removed", counts.removed());
            json.writeNumberProperty("designated", counts.designated());
            json.writeNumberProperty("revoked", counts.revoked());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("fields");
        list.fields().forEach((field, extent) -> {
            json.writeStartObject();
            json.writeStringProperty("field", StableCode.of(field));
            json.writeStringProperty("compared", StableCode.of(extent));
            json.writeEndObject();
        });
        json.writeEndArray();
        if (!filter.isAll()) {
            json.writeObjectPropertyStart("filter");
            LedgerJson.strings(
                    json,
                    "only",
                    filter.changes().stream().sorted().map(StableCode::of).toList());
            LedgerJson.strings(
                    json,
                    "class",
                    filter.classes().stream().sorted().map(StableCode::of).toList());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, List<EditionRecord> editions) {
        json.writeObjectPropertyStart(name);
        LedgerJson.edition(json, editions.getLast());
        if (editions.size() > 1) {
            json.writeArrayPropertyStart("also");
            for (EditionRecord edition : editions.subList(0, editions.size() - 1)) {
                json.writeStartObject();
                LedgerJson.edition(json, edition);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, EntryDifference difference) {
        json.writeStringProperty("id", difference.id().toString());
        json.writeStringProperty("caption", difference.caption());
        json.writeStringProperty(
                "type",
                StableCode.of(FieldChange.entries(difference).getFirst().party().type()));
        json.writeStringProperty("change", StableCode.of(Change.of(difference)));
        json.writeArrayPropertyStart("what");
        for (Event.What what : difference.what()) {
            json.writeStartObject();
            LedgerJson.what(json, what);
            json.writeEndObject();
        }
        json.writeEndArray();
        LedgerJson.strings(json, "programsBefore", FieldChange.programs(difference.before()));
        LedgerJson.strings(json, "programsAfter", FieldChange.programs(difference.after()));
        if (difference.renameOf() != null) {
            json.writeStringProperty("renameOf", difference.renameOf().toString());
        }
    }
}
