package org.tamiz.sources.ftm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entity is to the list that it stands on. */
enum FtmRole {
    /** An entry. */
    PARTY,
    /** Belongs to its holder; an entry where it has none. */
    WALLET,
    /** A sanction, an address or a document: belongs to a party. */
    RECORD,
    /** Names no party and belongs to none. */
    NONE;

    /** Properties of a party whose values are ids of its records. */
    static final List<String> TO_RECORD = List.of("addressEntity", "cryptoWallets");

    /** Properties of a record whose values are ids of its party. */
    static final List<String> TO_PARTY = List.of("entity", "holder");

    static FtmRole of(FtmEntity entity) {
        FtmSchema schema = FtmSchema.of(schema(entity));
        if (schema == null) {
            return entity.values("name").isEmpty() ? NONE : PARTY;
        }
        return switch (schema) {
            case PERSON, ORGANIZATION, LEGAL_ENTITY, VESSEL, AIRCRAFT -> PARTY;
            case THING -> givesReason(entity) ? PARTY : NONE;
            case WALLET -> WALLET;
            case ADDRESS, SANCTION, IDENTIFICATION -> RECORD;
            case RECORD -> NONE;
        };
    }

    /** Whether an entity of this role can belong to a party. */
    boolean joins() {
        return this == WALLET || this == RECORD;
    }

    /** The schema of an entity of a list, which has one. */
    static String schema(FtmEntity entity) {
        return stated(entity.schema());
    }

    /** The id of an entity of a list, which has one. */
    static String id(FtmEntity entity) {
        return stated(entity.id());
    }

    private static boolean givesReason(FtmEntity entity) {
        return entity.values("topics").stream()
                .anyMatch(topic -> FtmTopics.kind(topic).isPresent());
    }

    private static String stated(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("the reader accepts no entity without id and schema");
        }
        return value;
    }
}
