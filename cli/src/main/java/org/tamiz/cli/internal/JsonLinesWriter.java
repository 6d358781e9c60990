package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.EvidencePart;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.StableCode;
import org.tamiz.model.Standing;
import org.tamiz.model.State;
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
    private final RunContext run;

    public JsonLinesWriter(Writer out, RunContext run) {
        this.out = out;
        this.run = run;
    }

    @Override
    public void begin() {}

    @Override
    public void write(Answer answer) throws IOException {
        out.write(line(answer, run));
        out.write('\n');
    }

    /** The line of one answer, without its end. */
    static String line(Answer answer, RunContext run) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            decision(json, answer, run);
        }
        return line.toString();
    }

    @Override
    public void end(Tally tally) {}

    private static void decision(JsonGenerator json, Answer answer, RunContext run) {
        Decision decision = answer.decision();
        json.writeStartObject();
        json.writeObjectPropertyStart("query");
        json.writeStringProperty("id", decision.queryId());
        json.writeStringProperty("name", answer.name());
        if (answer.line() > 0) {
            json.writeNumberProperty("line", answer.line());
        }
        if (answer.party() != null) {
            json.writeName("party");
            PartyJson.write(json, answer.party());
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
        gaps(json, run.state());
        if (run.ledger() != null) {
            ledger(json, run.ledger());
        }
        if (run.screenedOn() != null) {
            json.writeStringProperty("screenedOn", run.screenedOn().toString());
        }
        json.writeStringProperty("state", decision.stateId());
        json.writeStringProperty("policy", decision.policyId());
        json.writeStringProperty("engine", decision.engine());
        json.writeEndObject();
    }

    /** Of each list the fields that not all of its entries state. */
    private static void gaps(JsonGenerator json, State state) {
        json.writeArrayPropertyStart("gaps");
        for (Edition edition : state.editions()) {
            Coverage coverage = edition.coverage();
            List<EntryField> none = coverage.fields(Coverage.Extent.NONE);
            List<EntryField> partial = coverage.fields(Coverage.Extent.PARTIAL);
            if (!none.isEmpty() || !partial.isEmpty()) {
                json.writeStartObject();
                json.writeStringProperty("list", edition.info().list());
                strings(json, "unknown", none.stream().map(StableCode::of).toList());
                strings(json, "partial", partial.stream().map(StableCode::of).toList());
                days(json, coverage.carriedFrom());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void days(JsonGenerator json, Map<EntryField, LocalDate> carried) {
        json.writeArrayPropertyStart("carried");
        carried.forEach((field, day) -> {
            json.writeStartObject();
            json.writeStringProperty("field", StableCode.of(field));
            json.writeStringProperty("statedOn", day.toString());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void ledger(JsonGenerator json, LedgerUse use) {
        json.writeObjectPropertyStart("ledger");
        json.writeNumberProperty("fact", use.head().number());
        json.writeStringProperty("hash", use.head().hash());
        json.writeStringProperty("recorded", use.head().recorded().toString());
        instant(json, "asOf", use.frame().asOf());
        instant(json, "publishedBy", use.frame().publishedBy());
        instant(json, "knownAt", use.frame().knownAt());
        if (!use.only().isEmpty()) {
            strings(json, "only", use.only());
        }
        json.writeEndObject();
    }

    private static void instant(JsonGenerator json, String name, @Nullable Instant instant) {
        if (instant != null) {
            json.writeStringProperty(name, instant.toString());
        }
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
        Standing standing = hit.entry().standing();
        strings(json, "unknown", standing.unknown().stream().map(StableCode::of).toList());
        days(json, standing.carried());
        if (standing.presence() != null) {
            json.writeStringProperty("listedOnlyAtOneOf", standing.presence().toString());
        }
        if (standing.version() != null) {
            json.writeStringProperty("amended", standing.version().toString());
        }
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
