package org.tamiz.sources.ftm;

import java.util.Locale;

/** The columns of a file of statements. */
enum StatementColumn {
    CANONICAL_ID(true, "used: the entity's id, and so the entry key; where it is empty, `entity_id`"),
    ENTITY_ID(
            true,
            "used only where `canonical_id` is empty; else ignored: the id in the source, before entities were merged"),
    PROP(true, "used: the property; `id` says only that the entity is there, and its value is ignored"),
    PROP_TYPE(false, "ignored: it follows from the property"),
    SCHEMA(true, "used: of an entity's schemata at a time, the most specific is its own"),
    VALUE(true, "used: the property's value; an empty one says only that the entity is there"),
    DATASET(true, "used: datasets of the entity, list id, demo; and its moments tell when a statement was gone"),
    ORIGIN(false, "ignored: which program of the publisher made the statement"),
    LANG(false, "used to choose the caption; else ignored: no other field depends on the language"),
    ORIGINAL_VALUE(false, "ignored: the value before the publisher cleaned it"),
    TARGET(false, "ignored: topics say why an entity is listed"),
    EXTERNAL(false, "used: a candidate that nobody has confirmed is left out, with a count"),
    FIRST_SEEN(true, "used: from when on the statement holds"),
    LAST_SEEN(true, "used: until when the statement was seen"),
    ID(false, "ignored: a hash of the statement");

    private final boolean required;
    private final String use;

    StatementColumn(boolean required, String use) {
        this.required = required;
        this.use = use;
    }

    /** Its word in the header. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file without it cannot be read. */
    boolean isRequired() {
        return required;
    }

    /** What becomes of it, as docs/sources/opensanctions-statements.md says. */
    String use() {
        return use;
    }
}
