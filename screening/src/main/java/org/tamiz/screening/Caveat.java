package org.tamiz.screening;

import java.util.Objects;
import org.tamiz.model.StableCode;

/**
 * A reason why a query without hits cannot be cleared.
 *
 * @param code which sort of reason
 * @param text the reason in one sentence, naming what is missing and what would mend it
 */
public record Caveat(Code code, String text) {

    /** The sorts of reasons; the name in lower case with hyphens is the stable code of outputs. */
    public enum Code {
        /** The list is demonstration data. */
        DEMO_LIST,
        /** The edition is older than the policy allows. */
        LIST_TOO_OLD,
        /** The policy limits the age of editions, and this one does not say how old it is. */
        LIST_AGE_UNKNOWN,
        /** The edition's files lack their closing mark, so entries may be missing. */
        LIST_END_UNPROVEN,
        /** The edition does not state all names of its entries. */
        LIST_NAMES_PARTIAL,
        /** Some entries of the list have no name that can be compared. */
        LIST_NAMES_UNREADABLE,
        /** The ledger has no edition of the list that was published by the date asked for. */
        LIST_UNKNOWN_THEN,
        /** Files of the list arrived, and none of them could ever be read. */
        LIST_NEVER_READ,
        /** No list is loaded, or one without any entry. */
        NO_LIST,
        /**
         * The date asked for lies between two editions, and the only entries that the query hits are in one of them and not
         * in the other.
         */
        BETWEEN_EDITIONS,
        /** The query has a name of which no letter or digit can be compared. */
        NAME_UNREADABLE,
        /** A word of the query's name cannot be compared, as one in a script that cannot be read. */
        NAME_PARTLY_UNREADABLE,
        /** The query's only name says that there is none: "N/A". */
        NAME_PLACEHOLDER,
        /** The query's name has more words than can be compared. */
        NAME_TOO_LONG,
        /** The row of the customer file could not be read. */
        ROW_BROKEN;

        /** Whether it is about the query itself; otherwise it is about the lists and the same for every query. */
        public boolean isOfTheQuery() {
            return switch (this) {
                case BETWEEN_EDITIONS,
                        NAME_UNREADABLE,
                        NAME_PARTLY_UNREADABLE,
                        NAME_PLACEHOLDER,
                        NAME_TOO_LONG,
                        ROW_BROKEN -> true;
                case DEMO_LIST,
                        LIST_TOO_OLD,
                        LIST_AGE_UNKNOWN,
                        LIST_END_UNPROVEN,
                        LIST_NAMES_PARTIAL,
                        LIST_NAMES_UNREADABLE,
                        LIST_UNKNOWN_THEN,
                        LIST_NEVER_READ,
                        NO_LIST -> false;
            };
        }

        /** The stable code, such as {@code demo-list}. */
        public String code() {
            return StableCode.of(this);
        }
    }

    public Caveat {
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
    }
}
