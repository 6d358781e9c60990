package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.PartyType;

/**
 * Something that would have counted for or against a pair, had both sides stated it.
 *
 * @param what what is missing
 * @param left whether the left side does not state it
 * @param right whether the right side does not state it
 */
record MissingPiece(What what, boolean left, boolean right) {

    /** What can be missing. */
    enum What {
        TYPE("type of party", "tipo de parte"),
        BIRTH_DATE("birth date", "fecha de nacimiento"),
        COUNTRY("country", "país"),
        GENDER("gender", "género"),
        IDENTIFIER("identifier", "identificador");

        private final String english;
        private final String spanish;

        What(String english, String spanish) {
            this.english = english;
            this.spanish = spanish;
        }

        String in(Language language) {
            return language.of(english, spanish);
        }

        private boolean isStatedBy(MatchableParty party) {
            return switch (this) {
                case TYPE -> party.type() != PartyType.UNKNOWN;
                case BIRTH_DATE -> hasReadableDate(party);
                case COUNTRY -> !party.profile().countries().isEmpty();
                case GENDER -> party.profile().gender() != Gender.NOT_STATED;
                case IDENTIFIER -> !party.identifiers().isEmpty();
            };
        }

        /** Whether only people have it. */
        private boolean isOfPeople() {
            return switch (this) {
                case BIRTH_DATE, GENDER -> true;
                case TYPE, COUNTRY, IDENTIFIER -> false;
            };
        }
    }

    /** All that is missing of a pair, in the order of {@link What}. */
    static List<MissingPiece> of(MatchableParty left, MatchableParty right) {
        List<MissingPiece> missing = new ArrayList<>();
        for (What what : What.values()) {
            boolean asked = !what.isOfPeople() || (mayBePerson(left) && mayBePerson(right));
            MissingPiece piece = new MissingPiece(what, !what.isStatedBy(left), !what.isStatedBy(right));
            if (asked && (piece.left || piece.right)) {
                missing.add(piece);
            }
        }
        return missing;
    }

    private static boolean mayBePerson(MatchableParty party) {
        return party.type().isCompatibleWith(PartyType.PERSON);
    }

    private static boolean hasReadableDate(MatchableParty party) {
        return party.profile().birthDates().stream().anyMatch(date -> !(date instanceof DateStatement.Unread));
    }

    /** Who does not state it. */
    String whose(Language language) {
        if (left && right) {
            return language.of("neither states it", "ninguna de las dos lo indica");
        }
        return left
                ? language.of("the first does not state it", "la primera no lo indica")
                : language.of("the second does not state it", "la segunda no lo indica");
    }
}
