package org.tamiz.sources.ftm;

import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Writes a FollowTheMoney object again without blanks and without what says nothing of it. Members and values keep their
 * order and numbers their digits.
 */
final class FtmCompact {

    private final StringBuilder out = new StringBuilder();

    private FtmCompact() {}

    /**
     * The object without its {@code last_seen}, the time of the publisher's last run, which would amend every record every
     * day; nor do the objects inside its properties keep theirs.
     */
    static String of(String text) throws FtmSyntaxException {
        try (JsonParser parser = FtmJson.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FtmSyntaxException("is not a JSON object", 1);
            }
            FtmCompact compact = new FtmCompact();
            compact.entity(parser);
            return compact.out.toString();
        } catch (JacksonException e) {
            throw FtmJson.failure(e);
        }
    }

    /** Appends a text as a JSON string. Half a surrogate pair is escaped, since no encoding can write it. */
    static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Writes an entity, from its opening brace to its closing one. */
    private void entity(JsonParser parser) {
        out.append('{');
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals(FtmJson.LAST_SEEN)) {
                parser.skipChildren();
                continue;
            }
            name(member, first);
            first = false;
            if (member.equals("properties") && value == JsonToken.START_OBJECT) {
                properties(parser);
            } else {
                any(parser, value);
            }
        }
        out.append('}');
    }

    private void properties(JsonParser parser) {
        out.append('{');
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            name(parser.currentName(), first);
            first = false;
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                values(parser);
            } else {
                value(parser, value);
            }
        }
        out.append('}');
    }

    private void values(JsonParser parser) {
        out.append('[');
        boolean first = true;
        JsonToken value;
        while ((value = parser.nextToken()) != JsonToken.END_ARRAY) {
            comma(first);
            first = false;
            value(parser, value);
        }
        out.append(']');
    }

    private void value(JsonParser parser, JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            entity(parser);
        } else {
            any(parser, token);
        }
    }

    /** Writes any JSON value; how deep it can be is bounded by the parser. */
    private void any(JsonParser parser, JsonToken token) {
        switch (token) {
            case START_OBJECT -> {
                out.append('{');
                boolean first = true;
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    name(parser.currentName(), first);
                    first = false;
                    any(parser, parser.nextToken());
                }
                out.append('}');
            }
            case START_ARRAY -> {
                out.append('[');
                boolean first = true;
                JsonToken value;
                while ((value = parser.nextToken()) != JsonToken.END_ARRAY) {
                    comma(first);
                    first = false;
                    any(parser, value);
                }
                out.append(']');
            }
            case VALUE_STRING -> string(out, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                out.append(parser.getString());
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a JSON text has no value of the kind " + token);
        }
    }

    private void name(String name, boolean first) {
        comma(first);
        string(out, name);
        out.append(':');
    }

    private void comma(boolean first) {
        if (!first) {
            out.append(',');
        }
    }
}
