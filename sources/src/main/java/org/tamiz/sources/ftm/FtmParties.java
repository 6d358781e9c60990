package org.tamiz.sources.ftm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.NoticeLog;

/** Reads single FollowTheMoney objects as parties to be screened. */
public final class FtmParties {

    /** What a text turned out to be. */
    public sealed interface Reading {

        /**
         * A party with at least one name.
         *
         * @param id the object's id, where it has one
         * @param party the party
         */
        record Named(@Nullable String id, Party party) implements Reading {}

        /**
         * No party that could be screened.
         *
         * @param id the object's id, where it could be read
         * @param reason what is the matter, to be put behind "the record"
         * @param malformed whether the text is no JSON object at all
         */
        record Unusable(@Nullable String id, String reason, boolean malformed) implements Reading {}
    }

    private FtmParties() {}

    /**
     * Reads one JSON object. Addresses, identification documents and wallets count where they stand inside the object;
     * topics and programmes of a query say nothing about a list and are kept as properties.
     */
    public static Reading read(String json) {
        FtmEntity entity;
        try {
            entity = FtmJson.parse(json, new SourcePosition("query", 1));
        } catch (FtmSyntaxException e) {
            return new Reading.Unusable(null, e.problem() + " (column " + e.column() + ")", true);
        }
        if (entity.schema() == null) {
            return new Reading.Unusable(entity.id(), "has no schema, so it is not a FollowTheMoney entity", false);
        }
        FtmSchema schema = FtmSchema.of(entity.schema());
        if (schema != null && isNoParty(schema)) {
            return new Reading.Unusable(
                    entity.id(), "is of the schema " + entity.schema() + ", which names no party", false);
        }
        Party party = FtmPartyMaker.make(entity, FtmJoined.inside(entity), new NoticeLog());
        if (party.names().stream().allMatch(name -> Blanks.isBlank(name.text()))) {
            return new Reading.Unusable(entity.id(), "has no name", false);
        }
        return new Reading.Named(entity.id(), party);
    }

    /**
     * The type of a party of that schema.
     *
     * @param schema a schema of the FollowTheMoney model, such as {@code Company}; its case counts
     * @return empty when this version does not know the schema, or when it names no party
     */
    public static Optional<PartyType> type(String schema) {
        FtmSchema known = FtmSchema.of(schema);
        return known == null || isNoParty(known) ? Optional.empty() : Optional.of(FtmPartyMaker.type(known));
    }

    private static boolean isNoParty(FtmSchema schema) {
        return switch (schema) {
            case ADDRESS, SANCTION, IDENTIFICATION, RECORD -> true;
            case PERSON, ORGANIZATION, LEGAL_ENTITY, VESSEL, AIRCRAFT, THING, WALLET -> false;
        };
    }
}
