package org.tamiz.ledger.internal;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamiz.ledger.Fact;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.StableCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Facts as JSON and back. */
final class FactJson {

    static final String EDITION = "edition";
    static final String REFUSAL = "refusal";
    static final String APPROVAL = "approval";
    static final String WITHDRAWAL = "withdrawal";
    static final String DATE = "date";
    static final String HOLD = "hold";
    static final String CHECK = "check";

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FactJson() {}

    static String kind(Fact.Body body) {
        return switch (body) {
            case Fact.EditionArrived edition -> EDITION;
            case Fact.FilesRefused refused -> REFUSAL;
            case Fact.Approved approved -> APPROVAL;
            case Fact.Withdrawn withdrawn -> WITHDRAWAL;
            case Fact.DateCited cited -> DATE;
            case Fact.Held held -> HOLD;
            case Fact.Checked checked -> CHECK;
        };
    }

    static String write(Fact.Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            switch (body) {
                case Fact.EditionArrived edition -> write(edition, json);
                case Fact.FilesRefused refused -> {
                    if (refused.list() != null) {
                        json.writeStringProperty("list", refused.list());
                    }
                    strings(json, "files", refused.files());
                    json.writeStringProperty("problem", refused.problem());
                }
                case Fact.Approved approved -> mark(approved.fact(), approved.by(), approved.note(), json);
                case Fact.Withdrawn withdrawn -> mark(withdrawn.fact(), withdrawn.by(), withdrawn.note(), json);
                case Fact.Held held -> mark(held.fact(), held.by(), held.note(), json);
                case Fact.Checked checked -> {
                    json.writeNumberProperty("fact", checked.fact());
                    json.writeStringProperty("source", checked.source());
                }
                case Fact.DateCited cited -> {
                    json.writeStringProperty("list", cited.entry().list());
                    json.writeStringProperty("key", cited.entry().key());
                    json.writeStringProperty("event", cited.event());
                    json.writeStringProperty("date", cited.date().toString());
                    json.writeStringProperty("citation", cited.citation());
                    json.writeStringProperty("by", cited.by());
                }
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void mark(long fact, String by, String note, JsonGenerator json) {
        json.writeNumberProperty("fact", fact);
        json.writeStringProperty("by", by);
        json.writeStringProperty("note", note);
    }

    private static void write(Fact.EditionArrived edition, JsonGenerator json) {
        EditionInfo info = edition.info();
        json.writeStringProperty("list", info.list());
        json.writeStringProperty("title", info.title());
        json.writeStringProperty("format", info.format());
        PublicationTime published = info.published();
        if (published != null) {
            json.writeObjectPropertyStart("published");
            json.writeStringProperty("from", published.from().toString());
            json.writeStringProperty("to", published.to().toString());
            json.writeStringProperty("precision", StableCode.of(published.precision()));
            json.writeStringProperty("origin", StableCode.of(published.origin()));
            json.writeEndObject();
        }
        json.writeStringProperty("content", info.contentHash());
        strings(json, "files", info.files());
        json.writeStringProperty("wholeness", StableCode.of(info.wholeness()));
        json.writeBooleanProperty("demo", info.demo());
        json.writeObjectPropertyStart("coverage");
        edition.coverage().extents().forEach((field, extent) -> {
            if (extent != Coverage.Extent.NONE) {
                json.writeStringProperty(StableCode.of(field), StableCode.of(extent));
            }
        });
        json.writeEndObject();
        json.writeNumberProperty("keys", edition.keys());
        json.writeStringProperty("manifest", edition.manifest());
        json.writeObjectPropertyStart("notices");
        new TreeMap<>(edition.notices()).forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeNumberProperty("maxLossBasisPoints", edition.maxLossBasisPoints());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /**
     * The fact of this kind.
     *
     * @throws IllegalArgumentException when the text is none
     */
    static Fact.Body read(String kind, String body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            return switch (kind) {
                case EDITION -> edition(json);
                case REFUSAL ->
                    new Fact.FilesRefused(
                            json.has("list") ? text(json, "list") : null, texts(json, "files"), text(json, "problem"));
                case APPROVAL ->
                    new Fact.Approved(json.required("fact").asLong(), text(json, "by"), text(json, "note"));
                case WITHDRAWAL ->
                    new Fact.Withdrawn(json.required("fact").asLong(), text(json, "by"), text(json, "note"));
                case HOLD -> new Fact.Held(json.required("fact").asLong(), text(json, "by"), text(json, "note"));
                case CHECK -> new Fact.Checked(json.required("fact").asLong(), text(json, "source"));
                case DATE ->
                    new Fact.DateCited(
                            new EntryId(text(json, "list"), text(json, "key")),
                            text(json, "event"),
                            LocalDate.parse(text(json, "date")),
                            text(json, "citation"),
                            text(json, "by"));
                default -> throw new IllegalArgumentException("a fact of the unknown kind " + kind);
            };
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("a fact that cannot be read: " + e.getMessage(), e);
        }
    }

    private static Fact.EditionArrived edition(JsonNode json) {
        PublicationTime published = null;
        if (json.has("published")) {
            JsonNode time = json.required("published");
            published = new PublicationTime(
                    OffsetDateTime.parse(text(time, "from")),
                    OffsetDateTime.parse(text(time, "to")),
                    constant(PublicationTime.Precision.class, text(time, "precision")),
                    constant(PublicationTime.Origin.class, text(time, "origin")));
        }
        EditionInfo info = new EditionInfo(
                text(json, "list"),
                text(json, "title"),
                text(json, "format"),
                published,
                text(json, "content"),
                texts(json, "files"),
                constant(EditionInfo.Wholeness.class, text(json, "wholeness")),
                json.required("demo").asBoolean());
        Map<EntryField, Coverage.Extent> extents = new EnumMap<>(EntryField.class);
        json.required("coverage")
                .properties()
                .forEach(field -> extents.put(
                        constant(EntryField.class, field.getKey()),
                        constant(Coverage.Extent.class, field.getValue().asString())));
        Map<String, Integer> notices = new TreeMap<>();
        json.required("notices")
                .properties()
                .forEach(
                        notice -> notices.put(notice.getKey(), notice.getValue().asInt()));
        return new Fact.EditionArrived(
                info,
                new Coverage(extents),
                json.required("keys").asLong(),
                text(json, "manifest"),
                notices,
                json.required("maxLossBasisPoints").asInt());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (StableCode.of(constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " is called " + code);
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asString();
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.required(name).forEach(value -> texts.add(value.asString()));
        return texts;
    }
}
