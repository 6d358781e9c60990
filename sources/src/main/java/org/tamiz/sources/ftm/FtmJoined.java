package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records that belong to one party.
 *
 * @param addresses its Address records
 * @param sanctions its Sanction records
 * @param documents its Identification and Passport records
 * @param wallets its CryptoWallet records
 */
record FtmJoined(
        List<FtmEntity> addresses, List<FtmEntity> sanctions, List<FtmEntity> documents, List<FtmEntity> wallets) {

    static FtmJoined none() {
        return new FtmJoined(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The records that stand inside the entity itself. */
    static FtmJoined inside(FtmEntity entity) {
        FtmJoined joined = none();
        for (FtmEntity.Nested nested : entity.nested()) {
            List<FtmEntity> place = joined.place(nested.entity());
            if (place != null) {
                place.add(nested.entity());
            }
        }
        return joined;
    }

    /** Where a record of this schema is to be put; {@code null} when it belongs to no party. */
    @Nullable
    List<FtmEntity> place(FtmEntity record) {
        FtmSchema schema = record.schema() == null ? null : FtmSchema.of(record.schema());
        if (schema == null) {
            return null;
        }
        return switch (schema) {
            case ADDRESS -> addresses;
            case SANCTION -> sanctions;
            case IDENTIFICATION -> documents;
            case WALLET -> wallets;
            case PERSON, ORGANIZATION, LEGAL_ENTITY, VESSEL, AIRCRAFT, THING, RECORD -> null;
        };
    }
}
