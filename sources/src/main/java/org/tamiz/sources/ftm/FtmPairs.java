package org.tamiz.sources.ftm;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads pairs of FollowTheMoney objects, as OpenSanctions publishes them: a JSON object with the members {@code left},
 * {@code right} and, where somebody judged the pair, {@code judgement}. Other members are passed over.
 */
public final class FtmPairs {

    /** What a text turned out to be. */
    public sealed interface Reading {

        /**
         * A pair.
         *
         * @param left its left side
         * @param right its right side
         * @param judgement what was judged, as written, such as {@code positive}; {@code null} where nothing was
         */
        record Pair(
                FtmParties.Reading left,
                FtmParties.Reading right,
                @Nullable String judgement) implements Reading {}

        /**
         * No pair.
         *
         * @param reason what is the matter, to be put behind "the line"
         */
        record Malformed(String reason) implements Reading {}
    }

    private FtmPairs() {}

    /** Reads one JSON object. A side that is an object but no party is read all the same, as unusable. */
    public static Reading read(String json) {
        String left = null;
        String right = null;
        String judgement = null;
        try (JsonParser parser = FtmJson.parser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Reading.Malformed("is not a JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (member) {
                    case "left" -> left = object(json, parser, value);
                    case "right" -> right = object(json, parser, value);
                    case "judgement" -> judgement = scalar(parser, value);
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                return new Reading.Malformed("goes on after the end of the object");
            }
        } catch (JacksonException e) {
            FtmSyntaxException failure = FtmJson.failure(e);
            return new Reading.Malformed(failure.problem() + " (column " + failure.column() + ")");
        }
        if (left == null || right == null) {
            String missing = left == null ? "left" : "right";
            return new Reading.Malformed("has no object in its member \"" + missing + "\"");
        }
        return new Reading.Pair(FtmParties.read(left), FtmParties.read(right), judgement);
    }

    /** The text of the object that begins here; {@code null} for any other value. */
    private static @Nullable String object(String json, JsonParser parser, JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return json.substring(from, (int) parser.currentLocation().getCharOffset());
    }

    private static @Nullable String scalar(JsonParser parser, JsonToken value) {
        if (value.isStructStart()) {
            parser.skipChildren();
            return null;
        }
        return value == JsonToken.VALUE_NULL ? null : parser.getString();
    }
}
