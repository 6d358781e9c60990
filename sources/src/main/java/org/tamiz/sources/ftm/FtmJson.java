package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.Blanks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object as a {@link FtmEntity}; nesting is bounded, whatever is no text is kept as its JSON text. */
final class FtmJson {

    /** Nested OpenSanctions files need about twelve levels. */
    private static final int MAX_DEPTH = 32;

    /** The day of the publisher's last run, the same for all: kept, it would amend every entry every day. */
    static final String LAST_SEEN = "last_seen";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(FtmListReader.MAX_LINE)
                    .build())
            .build();

    private final String text;
    private final SourcePosition position;
    private final JsonParser parser;

    private FtmJson(String text, SourcePosition position, JsonParser parser) {
        this.text = text;
        this.position = position;
        this.parser = parser;
    }

    static FtmEntity parse(String text, SourcePosition position) throws FtmSyntaxException {
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FtmSyntaxException("is not a JSON object", 1);
            }
            FtmEntity entity = new FtmJson(text, position, parser).object();
            if (parser.nextToken() != null) {
                throw new FtmSyntaxException(
                        "goes on after the end of the object",
                        parser.currentTokenLocation().getColumnNr());
            }
            return entity;
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** What a failure of the JSON library means here. Its message quotes the text, and names must not travel in messages. */
    static FtmSyntaxException failure(JacksonException e) {
        return new FtmSyntaxException(
                e instanceof StreamConstraintsException
                        ? "is nested deeper or has a longer value than any FollowTheMoney object"
                        : "is not valid JSON",
                column(e));
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    }

    /** Reads from the object's opening brace to its closing one. */
    private FtmEntity object() {
        String id = null;
        String caption = null;
        String schema = null;
        List<String> datasets = new ArrayList<>();
        Map<String, List<String>> properties = new LinkedHashMap<>();
        List<FtmEntity.Nested> nested = new ArrayList<>();
        List<LabelledValue> rest = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (member) {
                case "id" -> id = scalar(value);
                case "caption" -> caption = scalar(value);
                case "schema" -> schema = scalar(value);
                case "datasets" -> texts(value, datasets);
                case "properties" -> properties(value, properties, nested);
                case LAST_SEEN -> parser.skipChildren();
                default -> {
                    List<String> texts = new ArrayList<>();
                    texts(value, texts);
                    texts.forEach(text -> rest.add(new LabelledValue(label(member), text)));
                }
            }
        }
        return new FtmEntity(position, id, caption, schema, datasets, properties, nested, rest);
    }

    private void properties(JsonToken token, Map<String, List<String>> properties, List<FtmEntity.Nested> nested) {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String property = label(parser.currentName());
            List<String> values = properties.computeIfAbsent(property, name -> new ArrayList<>(2));
            JsonToken value = parser.nextToken();
            if (value != JsonToken.START_ARRAY) {
                value(property, value, values, nested);
                continue;
            }
            while ((value = parser.nextToken()) != JsonToken.END_ARRAY) {
                value(property, value, values, nested);
            }
        }
    }

    private void value(String property, JsonToken token, List<String> values, List<FtmEntity.Nested> nested) {
        if (token == JsonToken.START_OBJECT) {
            nested.add(new FtmEntity.Nested(property, object()));
        } else {
            String value = token == JsonToken.START_ARRAY ? raw() : scalar(token);
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
    }

    /** A value, or each value of an array. */
    private void texts(JsonToken token, List<String> texts) {
        if (token == JsonToken.START_ARRAY) {
            JsonToken value;
            while ((value = parser.nextToken()) != JsonToken.END_ARRAY) {
                text(value, texts);
            }
        } else {
            text(token, texts);
        }
    }

    private void text(JsonToken token, List<String> texts) {
        String value = token.isStructStart() ? raw() : scalar(token);
        if (value != null) {
            texts.add(value);
        }
    }

    /** The JSON text of the array or object that begins here. */
    private String raw() {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return text.substring(from, (int) parser.currentLocation().getCharOffset());
    }

    /** The text of a scalar; {@code null} for null, for blank text and, having skipped it, for a structure. */
    private @Nullable String scalar(JsonToken token) {
        if (token.isStructStart()) {
            parser.skipChildren();
            return null;
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        String value = Blanks.strip(parser.getString());
        return value.isEmpty() ? null : value;
    }

    private static String label(String member) {
        return Blanks.isBlank(member) ? "(no label)" : member;
    }
}
