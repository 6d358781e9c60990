package org.tamiz.sources.ftm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.SourcePosition;

/**
 * One FollowTheMoney object as it stands in its file.
 *
 * @param position where it stands
 * @param id its id
 * @param caption the name under which the publisher shows it
 * @param schema its schema, such as {@code Person}
 * @param datasets the datasets that it comes from
 * @param properties its properties that are plain text, in file order; no value is blank
 * @param nested the objects that stand inside its properties, as in OpenSanctions' nested files
 * @param rest other members beside the properties
 */
record FtmEntity(
        SourcePosition position,
        @Nullable String id,
        @Nullable String caption,
        @Nullable String schema,
        List<String> datasets,
        Map<String, List<String>> properties,
        List<Nested> nested,
        List<LabelledValue> rest) {

    /** An object as a value of a property. */
    record Nested(String property, FtmEntity entity) {}

    /** The same, standing elsewhere. */
    FtmEntity at(SourcePosition other) {
        return new FtmEntity(other, id, caption, schema, datasets, properties, nested, rest);
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    @Nullable
    String first(String property) {
        List<String> values = values(property);
        return values.isEmpty() ? null : values.getFirst();
    }
}
