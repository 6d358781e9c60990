package org.tamiz.sources.csl;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The bounds within which JSON is read here, and the compact copy of one row. */
final class CslJson {

    /** Bound of a text or a name, in characters. */
    static final int MAX_TEXT = 1 << 20;
    /** No row of the list has come near; they keep a hostile file from filling the memory. */
    static final int MAX_ROW_TOKENS = 100_000;

    static final int MAX_ROW_CHARS = 8 << 20;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(MAX_TEXT)
                    .build())
            .build();

    private CslJson() {}

    /** Whether a member of a row only numbers it in its file, which says nothing of the party. */
    static boolean isRunningNumber(String member) {
        return member.equals("id") || member.equals("_id");
    }

    /**
     * The object that has just begun, as JSON without blanks, its members in their order, without its running number.
     *
     * @throws RowTooLargeException when it is larger than any row
     */
    static String copyRow(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            int tokens = 0;
            long chars = 0;
            for (JsonToken token = JsonToken.START_OBJECT; ; token = parser.nextToken()) {
                if (++tokens > MAX_ROW_TOKENS || chars > MAX_ROW_CHARS) {
                    throw new RowTooLargeException();
                }
                switch (token) {
                    case START_OBJECT -> {
                        copy.writeStartObject();
                        depth++;
                    }
                    case START_ARRAY -> {
                        copy.writeStartArray();
                        depth++;
                    }
                    case END_OBJECT -> {
                        copy.writeEndObject();
                        depth--;
                    }
                    case END_ARRAY -> {
                        copy.writeEndArray();
                        depth--;
                    }
                    case PROPERTY_NAME -> {
                        String name = parser.currentName();
                        if (depth == 1 && isRunningNumber(name)) {
                            parser.nextToken();
                            parser.skipChildren();
                        } else {
                            chars += name.length();
                            copy.writeName(name);
                        }
                    }
                    case VALUE_TRUE -> copy.writeBoolean(true);
                    case VALUE_FALSE -> copy.writeBoolean(false);
                    case VALUE_NULL -> copy.writeNull();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                        String number = parser.getString();
                        chars += number.length();
                        copy.writeNumber(number);
                    }
                    default -> {
                        String value = parser.getString();
                        chars += value.length();
                        copy.writeString(value);
                    }
                }
                if (depth == 0) {
                    break;
                }
            }
        }
        return text.toString();
    }

    /** A row is larger than {@link #MAX_ROW_TOKENS} or {@link #MAX_ROW_CHARS} allow. */
    static final class RowTooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
