package org.tamiz.sources.internal;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A row of a table as a text of its own: a JSON object with a member for each column that says something, under the
 * column's label. It reads the same whatever the order of the columns, and wherever the row stands.
 */
public final class RowText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(CsvRecords.MAX_RECORD)
                    .build())
            .build();

    private RowText() {}

    /**
     * Labels for the columns of a header: one that is blank is {@code column-3}, and one that stands there already gets
     * its number behind it, so that no column hides another.
     */
    public static List<String> labels(List<String> header) {
        List<String> labels = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String text : header) {
            int number = labels.size() + 1;
            String collapsed = Blanks.collapse(text);
            String label = collapsed.isEmpty() ? "column-" + number : collapsed;
            labels.add(known.add(label) ? label : label + " (column " + number + ")");
        }
        return labels;
    }

    /** The row as a text; cells are kept as they are but for blanks around them. */
    public static String of(List<String> labels, List<String> cells) {
        StringWriter text = new StringWriter();
        try (JsonGenerator row = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            row.writeStartObject();
            for (int i = 0; i < labels.size() && i < cells.size(); i++) {
                String value = Blanks.strip(cells.get(i));
                if (!value.isEmpty()) {
                    row.writeName(labels.get(i));
                    row.writeString(value);
                }
            }
            row.writeEndObject();
        }
        return text.toString();
    }

    /**
     * The values by their labels, in the order of the text.
     *
     * @throws IllegalArgumentException when it is no row
     */
    public static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a row of a table is a JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String label = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    throw new IllegalArgumentException("the values of a row are texts");
                }
                values.put(label, parser.getString());
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new IllegalArgumentException("more follows behind the row");
            }
        } catch (JacksonException e) {
            // Jackson's own message quotes the text; names must not travel in messages.
            throw new IllegalArgumentException("not a JSON object");
        }
        return values;
    }
}
