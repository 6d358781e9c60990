package org.tamiz.sources.ftm;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record of a FollowTheMoney schema is to us. The table names every schema of the official model 3.8.4 and
 * docs/decisions/010-followthemoney-library.md says why it is our own.
 */
enum FtmSchema {
    PERSON("Person"),
    ORGANIZATION("Organization Company PublicBody"),
    /** A person or an organization: the source does not say which. */
    LEGAL_ENTITY("LegalEntity"),
    VESSEL("Vessel"),
    AIRCRAFT("Airplane"),
    /** Names a thing. An entry, of unknown type, only where its topics give a reason to screen for it. */
    THING("Thing Asset BankAccount Contract License Project RealEstate Security UserAccount Vehicle"),
    /** Belongs to its holder; an entry of its own where the holder is not in the file. */
    WALLET("CryptoWallet"),
    ADDRESS("Address"),
    SANCTION("Sanction"),
    IDENTIFICATION("Identification Passport"),
    /** Names no party: a relation, a document, an office, an event. */
    RECORD(
            "Analyzable Article Assessment Associate Audio Call CallForTenders ContractAward CourtCase CourtCaseParty Debt"
                    + " Directorship Document Documentation EconomicActivity Email Employment Event Family Folder HyperText"
                    + " Image Interest Interval Membership Mention Message Note Occupancy Ownership Package Page Pages"
                    + " Payment PlainText Position Post ProjectParticipant Representation Similar Succession Table TaxRoll"
                    + " Trip UnknownLink Value Video Workbook");

    private static final Map<String, FtmSchema> BY_NAME = Stream.of(values())
            .flatMap(role -> Stream.of(role.names.split(" ", -1)).map(name -> Map.entry(name, role)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String names;

    FtmSchema(String names) {
        this.names = names;
    }

    /** The role of a schema; {@code null} when this version does not know it. */
    static @Nullable FtmSchema of(String name) {
        return BY_NAME.get(name);
    }
}
