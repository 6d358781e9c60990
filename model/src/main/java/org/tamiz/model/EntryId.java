package org.tamiz.model;

/**
 * Names one row of responsibility on one list.
 *
 * <p>Not necessarily unique inside an edition: UID 2677 stands twice in OFAC's file of January 2022, for a person and
 * for a company. Both entries are kept, under one id, as the list has it.
 *
 * @param list the list's id, such as {@code ofac-sdn}, {@code un-sc}
 * @param key the list's own key of the entry: OFAC UID, UN REFERENCE_NUMBER, FollowTheMoney entity id
 */
public record EntryId(String list, String key) implements Comparable<EntryId> {

    public EntryId {
        Texts.requireText(list, "list id");
        Texts.requireText(key, "entry key");
    }

    @Override
    public int compareTo(EntryId other) {
        int byList = list.compareTo(other.list);
        return byList != 0 ? byList : key.compareTo(other.key);
    }

    /** {@code ofac-sdn:11438}. */
    @Override
    public String toString() {
        return list + ":" + key;
    }
}
