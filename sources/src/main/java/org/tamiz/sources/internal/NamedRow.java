package org.tamiz.sources.internal;

import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A row of a CSV file whose first row names the columns. As a text it is a JSON object with a member for every column that
 * says something, so that it can be read alone and does not change when its file gets a column more.
 *
 * @param position where it stands
 * @param cells what it says, by the names of the columns, in their order; no blank ones
 */
public record NamedRow(SourcePosition position, Map<String, String> cells) {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    public NamedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What the row says in this column, without blanks around it; {@code null} when nothing. */
    public @Nullable String text(String column) {
        String cell = cells.get(column);
        return cell == null ? null : Blanks.strip(cell);
    }

    /** The same row without what it says in this column. */
    public NamedRow without(String column) {
        Map<String, String> others = new LinkedHashMap<>(cells);
        others.remove(column);
        return new NamedRow(position, others);
    }

    /** The row as a JSON object. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator row = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            row.writeStartObject();
            cells.forEach((column, cell) -> {
                row.writeName(column);
                row.writeString(cell);
            });
            row.writeEndObject();
        }
        return text.toString();
    }

    /**
     * A row of its text.
     *
     * @throws IllegalArgumentException when the text is no row
     */
    public static NamedRow ofJson(String json, SourcePosition position) {
        Map<String, String> cells = new LinkedHashMap<>();
        try (JsonParser row = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (row.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("the raw record is no row of a list");
            }
            while (row.nextToken() == JsonToken.PROPERTY_NAME) {
                String column = row.currentName();
                if (row.nextToken() != JsonToken.VALUE_STRING) {
                    throw new IllegalArgumentException("the raw record has no text in the column " + column);
                }
                cells.put(column, row.getString());
            }
            if (row.nextToken() != null) {
                throw new IllegalArgumentException("the raw record goes on behind its row");
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the raw record is no row of a list", e);
        }
        return new NamedRow(position, cells);
    }
}
