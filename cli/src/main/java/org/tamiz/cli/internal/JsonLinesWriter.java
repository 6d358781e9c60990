package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.tamiz.matcher.EvidencePart;
import org.tamiz.model.EntryId;
import org.tamiz.model.StableCode;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Hit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a query, on a line of its own. The fields are described in docs/api/decisions.md. */
public final class JsonLinesWriter implements DecisionWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;

    public JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void write(Answer answer) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            decision(json, answer);
        }
        out.write(line.toString());
        out.write('\n');
    }

    @Override
    public void end(Tally tally) {}

    private static void decision(JsonGenerator json, Answer answer) {
        Decision decision = answer.decision();
        json.writeStartObject();
        json.writeObjectPropertyStart("query");
        json.writeStringProperty("id", decision.queryId());
        json.writeStringProperty("name", answer.name());
        if (answer.line() > 0) {
            json.writeNumberProperty("line", answer.line());
        }
        json.writeEndObject();
        json.writeStringProperty("status", StableCode.of(decision.status()));
        if (!decision.caveats().isEmpty()) {
            json.writeArrayPropertyStart("because");
            for (Caveat caveat : decision.caveats()) {
                json.writeStartObject();
                json.writeStringProperty("code", caveat.code().code());
                json.writeStringProperty("text", caveat.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("hits");
        decision.hits().forEach(hit -> hit(json, hit));
        json.writeEndArray();
        json.writeStringProperty("state", decision.stateId());
        json.writeStringProperty("policy", decision.policyId());
        json.writeStringProperty("engine", decision.engine());
        json.writeEndObject();
    }

    private static void hit(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        json.writeStringProperty("id", hit.entry().id().toString());
        json.writeStringProperty("caption", hit.entry().caption());
        json.writeName("score");
        json.writeNumber(Words.score(hit));
        json.writeNumberProperty("points", hit.match().points());
        json.writeStringProperty("list", hit.entry().id().list());
        json.writeBooleanProperty("demo", hit.demo());
        json.writeStringProperty("type", StableCode.of(hit.entry().party().type()));
        json.writeBooleanProperty("designated", hit.entry().isDesignated());
        strings(json, "kinds", hit.entry().kinds().stream().map(StableCode::of).toList());
        strings(json, "programs", hit.entry().programs());
        strings(json, "linked", hit.linked().stream().map(EntryId::toString).toList());
        json.writeObjectPropertyStart("matched");
        json.writeStringProperty("query", hit.match().queryName().text());
        json.writeStringProperty("entry", hit.match().entryName().text());
        json.writeStringProperty("kind", StableCode.of(hit.match().entryName().kind()));
        json.writeEndObject();
        json.writeArrayPropertyStart("explanation");
        for (EvidencePart part : hit.match().parts()) {
            json.writeStartObject();
            json.writeStringProperty("part", part.kind().code());
            json.writeNumberProperty("points", part.points());
            if (!part.query().isEmpty()) {
                json.writeStringProperty("query", part.query());
            }
            if (!part.entry().isEmpty()) {
                json.writeStringProperty("entry", part.entry());
            }
            json.writeStringProperty("text", Reasons.of(part));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
