package org.tamiz.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Between;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.StableCode;

/**
 * Something that happened to an entry. Events are derived from editions each time they are asked for, and never stored.
 *
 * @param entry the entry
 * @param caption its primary name after the event; before it for an entry that was removed
 * @param what what happened
 * @param between the editions between which it happened
 * @param effective the day on which it took effect, where a date that no edition contradicts says so
 */
public record Event(
        EntryId entry,
        String caption,
        What what,
        Between between,
        @Nullable Effective effective) {

    /** The event in one word, as {@code tamiz ledger date} takes it. */
    public String word() {
        return what.word();
    }

    /** How much an event matters: the class of what it changes. */
    public enum Weight {
        /** Who is meant: names, numbers, dates and places of birth, addresses. */
        IDENTITY,
        /** What it means in law: standing on the list, programmes, day of listing. */
        LEGAL_EFFECT,
        /** What is only told: remarks, titles, the day of the last amendment. */
        TEXT
    }

    /** What can happen to an entry. */
    public sealed interface What {

        /** In one word: {@code listed}, {@code designated:FTO}, {@code amended:birth-date}. */
        default String word() {
            return switch (this) {
                case Listed listed -> "listed";
                case Removed removed -> "removed";
                case ProgramDesignated designated -> "designated:" + designated.program();
                case ProgramRevoked revoked -> "revoked:" + revoked.program();
                case FieldAmended amended -> "amended:" + StableCode.of(amended.field());
            };
        }

        default Weight weight() {
            return switch (this) {
                case Listed listed -> Weight.LEGAL_EFFECT;
                case Removed removed -> Weight.LEGAL_EFFECT;
                case ProgramDesignated designated -> Weight.LEGAL_EFFECT;
                case ProgramRevoked revoked -> Weight.LEGAL_EFFECT;
                case FieldAmended amended -> weight(amended.field());
            };
        }

        private static Weight weight(EntryField field) {
            return switch (field) {
                case PRIMARY_NAME,
                        STRONG_ALIAS,
                        FORMER_NAME,
                        WEAK_ALIAS,
                        PARTY_TYPE,
                        BIRTH_DATE,
                        BIRTH_PLACE,
                        NATIONALITY,
                        GENDER,
                        IDENTIFIER,
                        ADDRESS,
                        WALLET,
                        LINK -> Weight.IDENTITY;
                case PROGRAM, LISTED_ON -> Weight.LEGAL_EFFECT;
                case REMARK -> Weight.TEXT;
            };
        }
    }

    /** The entry came onto the list, under these programmes. */
    public record Listed(List<String> programs) implements What {
        public Listed {
            programs = List.copyOf(programs);
        }
    }

    /** The entry left the list; it stood there under these programmes. */
    public record Removed(List<String> programs) implements What {
        public Removed {
            programs = List.copyOf(programs);
        }
    }

    /** A programme was added to an entry that stood on the list already. */
    public record ProgramDesignated(String program) implements What {}

    /** A programme was taken from an entry that stays on the list. */
    public record ProgramRevoked(String program) implements What {}

    /**
     * A field changed, as far as both editions state it.
     *
     * @param field the field
     * @param removed what the list no longer says; in the form of the older edition
     * @param added what it says now and did not say before; in the form of the newer edition
     */
    public record FieldAmended(EntryField field, List<String> removed, List<String> added) implements What {
        public FieldAmended {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /**
     * The day on which an event took effect.
     *
     * @param date the day
     * @param citation the source that a user cited; {@code null} when the list itself states the day
     */
    public record Effective(LocalDate date, @Nullable String citation) {}
}
