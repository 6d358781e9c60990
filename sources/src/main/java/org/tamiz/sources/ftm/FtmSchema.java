package org.tamiz.sources.ftm;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The official schemata by the number of their ancestors, themselves included: of a family line, the last is the most specific. */
    private static final List<String> BY_DEPTH = List.of(
            "Analyzable Interval Mention Page Similar Thing Value",
            "Address Assessment Associate Call CourtCase EconomicActivity Family Identification Interest LegalEntity Occupancy"
                    + " Position Sanction TaxRoll UserAccount",
            "Asset CallForTenders CourtCaseParty CryptoWallet Debt Directorship Document Documentation Employment Membership"
                    + " Note Organization Ownership Passport Payment Person Post ProjectParticipant Representation Succession"
                    + " UnknownLink",
            "Article Audio BankAccount Contract ContractAward Event Folder HyperText Image Pages PlainText Project PublicBody"
                    + " RealEstate Security Table Vehicle Video",
            "Airplane License Package Trip Vessel Workbook",
            "Company",
            "Email",
            "Message");

    private static final Map<String, Integer> DEPTHS = IntStream.range(0, BY_DEPTH.size())
            .boxed()
            .flatMap(depth -> Stream.of(BY_DEPTH.get(depth).split(" ", -1)).map(name -> Map.entry(name, depth + 1)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, FtmSchema> BY_NAME = Stream.of(values())
            .flatMap(role -> Stream.of(role.names.split(" ", -1)).map(name -> Map.entry(name, role)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String names;

    FtmSchema(String names) {
        this.names = names;
    }

    /**
     * The schema of an entity that sources describe under these, one at least. One that is not known says nothing beside
     * others; a person that is an organization too is a legal entity, since the sources do not agree.
     */
    static String mostSpecific(Set<String> names) {
        Set<FtmSchema> roles = names.stream()
                .map(FtmSchema::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FtmSchema.class)));
        if (roles.contains(PERSON) && roles.contains(ORGANIZATION)) {
            return "LegalEntity";
        }
        return Collections.max(
                names, Comparator.comparingInt(FtmSchema::depth).thenComparing(Comparator.reverseOrder()));
    }

    /** How many ancestors a schema has, itself included; 0 when it is not known. */
    static int depth(String name) {
        return DEPTHS.getOrDefault(name, 0);
    }

    /** The role of a schema; {@code null} when this version does not know it. */
    static @Nullable FtmSchema of(String name) {
        return BY_NAME.get(name);
    }
}
