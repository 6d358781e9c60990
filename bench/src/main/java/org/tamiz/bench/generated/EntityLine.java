package org.tamiz.bench.generated;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One FollowTheMoney object while it is made, written as OpenSanctions writes them. */
final class EntityLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    EntityLine(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** Adds a value; false where it is there already. */
    boolean add(String property, String value) {
        return properties
                .computeIfAbsent(property, name -> new LinkedHashSet<>())
                .add(value);
    }

    /** Puts a value that cannot be there already. */
    void put(String property, String value) {
        if (!add(property, value)) {
            throw new IllegalStateException(property + " is put twice");
        }
    }

    boolean has(String property, String value) {
        return properties.getOrDefault(property, Set.of()).contains(value);
    }

    /** Writes the line of a party, with its end. */
    void write(Writer out, String caption, LocalDate firstSeen, LocalDate lastChange) throws IOException {
        write(out, caption, json -> {
            json.writeBooleanProperty("target", true);
            json.writeStringProperty("first_seen", firstSeen + "T00:00:00");
            json.writeStringProperty("last_change", lastChange + "T00:00:00");
        });
    }

    /** Writes the line of a record that belongs to a party, with its end. */
    void write(Writer out, String caption) throws IOException {
        write(out, caption, json -> json.writeBooleanProperty("target", false));
    }

    private void write(Writer out, String caption, Consumer<JsonGenerator> more) throws IOException {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("caption", caption);
            json.writeStringProperty("schema", schema);
            json.writeArrayPropertyStart("datasets");
            json.writeString(GeneratedList.DATASET);
            json.writeEndArray();
            more.accept(json);
            json.writeObjectPropertyStart("properties");
            properties.forEach((property, values) -> {
                json.writeArrayPropertyStart(property);
                values.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndObject();
            json.writeEndObject();
        }
        out.append(line.getBuffer()).append('\n');
    }
}
