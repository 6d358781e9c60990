package org.tamiz.sources.ftm;

import java.util.Set;
import org.tamiz.model.NoticeCode;
import org.tamiz.sources.internal.Countries;
import org.tamiz.sources.internal.NoticeLog;

/** Counts what many entities of a list may share and a reader does not know, so that one notice stands for all of them. */
final class FtmOddities {

    /** Properties of a party whose values are countries. */
    static final Set<String> COUNTRIES =
            Set.of("birthCountry", "citizenship", "country", "flag", "jurisdiction", "mainCountry", "nationality");

    private FtmOddities() {}

    /** A schema that is new. */
    static void ofSchema(FtmEntity entity, NoticeLog notices) {
        String schema = FtmRole.schema(entity);
        if (FtmSchema.of(schema) == null) {
            notices.count(
                    NoticeCode.LABEL_UNKNOWN,
                    entity.position(),
                    "schema",
                    schema,
                    "a schema that this version does not know; an entry of unknown type where it has a name");
        }
    }

    /** Countries and topics of an entry. */
    static void ofEntry(FtmEntity entity, NoticeLog notices) {
        entity.properties().forEach((property, values) -> {
            if (COUNTRIES.contains(property)) {
                values.stream()
                        .filter(value -> Countries.mention(value).code() == null)
                        .forEach(value -> notices.count(
                                NoticeCode.COUNTRY_UNREAD,
                                entity.position(),
                                property,
                                "\"" + value + "\"",
                                "not recognised as a country; kept as published"));
            }
        });
        entity.values("topics").stream()
                .filter(topic -> !FtmTopics.isKnown(topic))
                .forEach(topic -> notices.count(
                        NoticeCode.LABEL_UNKNOWN,
                        entity.position(),
                        "topics",
                        topic,
                        "a topic that this version does not know; kept, and no reason for a kind"));
    }
}
