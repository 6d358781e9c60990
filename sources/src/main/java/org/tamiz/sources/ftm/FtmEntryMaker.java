package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.Party;
import org.tamiz.sources.internal.NoticeLog;

/**
 * Makes list entries of the entities of a file: joins to each party what belongs to it, wherever in the file it stands,
 * and counts the records that belong to none.
 */
final class FtmEntryMaker {

    private final String list;
    private final NoticeLog notices;
    private final List<FtmEntity> parties = new ArrayList<>();
    private final Set<String> partyIds = new HashSet<>();
    /** Addresses and wallets by their own id: parties name them. */
    private final Map<String, List<FtmEntity>> recordsById = new HashMap<>();
    /** Sanctions, documents and wallets by the id of the party that they name. */
    private final Map<String, List<FtmEntity>> recordsByParty = new HashMap<>();

    private final List<FtmEntity> records = new ArrayList<>();
    private final Set<FtmEntity> joinedRecords = Collections.newSetFromMap(new IdentityHashMap<>());
    /** By key, the entities that give its entries, each with those that were joined to it. */
    private final Map<String, Map<FtmEntity, List<FtmEntity>>> made = new LinkedHashMap<>();

    FtmEntryMaker(String list, NoticeLog notices) {
        this.list = list;
        this.notices = notices;
    }

    List<Entry> entries(List<FtmEntity> entities) {
        entities.forEach(this::sort);
        List<Entry> entries = new ArrayList<>();
        parties.forEach(party -> add(party, entries));
        for (FtmEntity record : records) {
            if (joinedRecords.contains(record)) {
                continue;
            }
            if (FtmSchema.of(schema(record)) == FtmSchema.WALLET) {
                add(record, entries);
            } else {
                notices.count(
                        NoticeCode.RECORD_NOT_A_PARTY,
                        record.position(),
                        "schema",
                        schema(record),
                        "names no party by itself and belongs to none in this file");
            }
        }
        entries.sort(Comparator.comparingLong(entry -> entry.position().line()));
        return entries;
    }

    /** Makes the entries only to learn what is joined to what: by key and in the order of making. */
    Map<String, Map<FtmEntity, List<FtmEntity>>> joins(List<FtmEntity> entities) {
        List<Entry> unused = entries(entities);
        return made;
    }

    private void sort(FtmEntity entity) {
        FtmSchema schema = FtmSchema.of(schema(entity));
        if (schema == null) {
            notices.count(
                    NoticeCode.LABEL_UNKNOWN,
                    entity.position(),
                    "schema",
                    schema(entity),
                    "a schema that this version does not know; an entry of unknown type where it has a name");
        }
        if (isParty(schema, entity)) {
            if (!partyIds.add(id(entity))) {
                notices.add(
                        NoticeCode.DUPLICATE_KEY,
                        entity.position(),
                        id(entity),
                        "id",
                        "another entity has this id too; both are kept");
            }
            parties.add(entity);
            return;
        }
        records.add(entity);
        recordsById.computeIfAbsent(id(entity), id -> new ArrayList<>(1)).add(entity);
        for (String property : List.of("entity", "holder")) {
            entity.values(property)
                    .forEach(party -> recordsByParty
                            .computeIfAbsent(party, id -> new ArrayList<>(2))
                            .add(entity));
        }
    }

    private static boolean isParty(@Nullable FtmSchema schema, FtmEntity entity) {
        if (schema == null) {
            return !entity.values("name").isEmpty();
        }
        return switch (schema) {
            case PERSON, ORGANIZATION, LEGAL_ENTITY, VESSEL, AIRCRAFT -> true;
            case THING ->
                entity.values("topics").stream()
                        .anyMatch(topic -> FtmTopics.kind(topic).isPresent());
            case WALLET, ADDRESS, SANCTION, IDENTIFICATION, RECORD -> false;
        };
    }

    private void add(FtmEntity entity, List<Entry> entries) {
        FtmJoined joined = FtmJoined.inside(entity);
        List<FtmEntity> parts = new ArrayList<>();
        made.computeIfAbsent(id(entity), id -> new IdentityHashMap<>()).put(entity, parts);
        for (String property : List.of("addressEntity", "cryptoWallets")) {
            for (String id : entity.values(property)) {
                join(recordsById.getOrDefault(id, List.of()), joined, parts);
            }
        }
        join(recordsByParty.getOrDefault(id(entity), List.of()), joined, parts);
        Party party = FtmPartyMaker.make(entity, joined, notices);
        if (party.names().isEmpty()) {
            notices.add(
                    NoticeCode.RECORD_WITHOUT_NAME,
                    entity.position(),
                    entity.id(),
                    "name",
                    "this " + schema(entity) + " has no name, so nobody can be screened against it");
            return;
        }
        List<String> topics = entity.values("topics");
        topics.stream()
                .filter(topic -> !FtmTopics.isKnown(topic))
                .forEach(topic -> notices.count(
                        NoticeCode.LABEL_UNKNOWN,
                        entity.position(),
                        "topics",
                        topic,
                        "a topic that this version does not know; kept, and no reason for a kind"));
        entries.add(new Entry(
                new EntryId(list, id(entity)),
                party,
                FtmDesignations.of(list, entity, joined.sanctions()),
                FtmTopics.kinds(topics),
                entity.position()));
    }

    private void join(List<FtmEntity> found, FtmJoined joined, List<FtmEntity> parts) {
        for (FtmEntity record : found) {
            List<FtmEntity> place = joined.place(record);
            if (place != null && !place.contains(record)) {
                place.add(record);
                joinedRecords.add(record);
                parts.add(record);
            }
        }
    }

    private static String id(FtmEntity entity) {
        if (entity.id() == null) {
            throw new IllegalStateException("the reader accepts no entity without an id");
        }
        return entity.id();
    }

    private static String schema(FtmEntity entity) {
        if (entity.schema() == null) {
            throw new IllegalStateException("the reader accepts no entity without a schema");
        }
        return entity.schema();
    }
}
