package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.Party;
import org.tamiz.sources.internal.NoticeLog;

/** Makes the list entries of one key of its entities and of the records that belong to them. */
final class FtmEntryMaker {

    private final String list;
    private final NoticeLog notices;
    private final String key;
    private final List<FtmEntity> entities;
    /** Addresses and wallets by their own id: parties name them. */
    private final Map<String, List<FtmEntity>> recordsById = new HashMap<>();
    /** Sanctions, documents and wallets by the id of the party that they name. */
    private final Map<String, List<FtmEntity>> recordsByParty = new HashMap<>();

    private FtmEntryMaker(String list, String key, List<FtmEntity> entities, NoticeLog notices) {
        this.list = list;
        this.key = key;
        this.entities = entities;
        this.notices = notices;
        for (FtmEntity entity : entities) {
            if (FtmRole.of(entity).joins()) {
                recordsById
                        .computeIfAbsent(FtmRole.id(entity), id -> new ArrayList<>(1))
                        .add(entity);
                for (String property : FtmRole.TO_PARTY) {
                    entity.values(property)
                            .forEach(party -> recordsByParty
                                    .computeIfAbsent(party, id -> new ArrayList<>(2))
                                    .add(entity));
                }
            }
        }
    }

    /**
     * The entries of this key.
     *
     * @param entities the parties of this key, or the wallets where they belong to nobody, and all their records
     * @throws IllegalArgumentException when there is neither a party nor a wallet of this key
     */
    static List<Entry> entries(String list, String key, List<FtmEntity> entities, NoticeLog notices) {
        return new FtmEntryMaker(list, key, entities, notices).entries();
    }

    private List<Entry> entries() {
        List<FtmEntity> owners = withKey(FtmRole.PARTY);
        Set<FtmEntity> records = Collections.newSetFromMap(new IdentityHashMap<>());
        owners.forEach(owner -> records.addAll(records(owner)));
        withKey(FtmRole.WALLET).stream()
                .filter(wallet -> !records.contains(wallet))
                .forEach(owners::add);
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("no party has the id \"" + key + "\"");
        }
        List<Entry> entries = new ArrayList<>(1);
        owners.forEach(owner -> add(owner, entries));
        return entries;
    }

    private List<FtmEntity> withKey(FtmRole role) {
        List<FtmEntity> found = new ArrayList<>(1);
        for (FtmEntity entity : entities) {
            if (FtmRole.of(entity) == role && FtmRole.id(entity).equals(key)) {
                found.add(entity);
            }
        }
        return found;
    }

    private void add(FtmEntity entity, List<Entry> entries) {
        FtmJoined joined = FtmJoined.inside(entity);
        for (FtmEntity record : records(entity)) {
            List<FtmEntity> place = joined.place(record);
            if (place != null) {
                place.add(record);
            }
        }
        Party party = FtmPartyMaker.make(entity, joined, notices);
        if (party.names().isEmpty()) {
            notices.add(
                    NoticeCode.RECORD_WITHOUT_NAME,
                    entity.position(),
                    entity.id(),
                    "name",
                    "this " + FtmRole.schema(entity) + " has no name, so nobody can be screened against it");
            return;
        }
        List<String> topics = entity.values("topics");
        entries.add(new Entry(
                new EntryId(list, key),
                party,
                FtmDesignations.of(list, entity, joined.sanctions()),
                FtmTopics.kinds(topics),
                entity.position()));
    }

    /** The records that belong to this entity, first those that it names, none twice and itself never. */
    private List<FtmEntity> records(FtmEntity owner) {
        List<FtmEntity> found = new ArrayList<>();
        for (String property : FtmRole.TO_RECORD) {
            owner.values(property).forEach(id -> found.addAll(recordsById.getOrDefault(id, List.of())));
        }
        found.addAll(recordsByParty.getOrDefault(key, List.of()));
        Set<FtmEntity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(owner);
        found.removeIf(record -> !seen.add(record));
        return found;
    }
}
