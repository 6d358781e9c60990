package org.tamiz.matcher;

import org.tamiz.model.StableCode;

/**
 * What comparing two parties beyond their names can find. Of each {@link Group} a pair shows one fact at most: the first
 * in the order of this type that any two of their alternatives show. Which facts a pair shows depends on no weight, so
 * that pairs can be counted to learn the weights.
 *
 * <p>Each fact has bounds for its weight, whatever pairs may show: they keep what speaks for a pair small enough for the
 * index and below any threshold without a name, and what speaks against it smaller than an equal identifier.
 */
public enum PartyFact {
    /** The same day; neither date is approximate. */
    BIRTH_DATE_EQUAL(Group.BIRTH_DATE, 150, 250, EvidenceKind.BIRTH_DATE_EQUAL),
    /** The same month, and a side states no day; or 1 January on both sides, which often means just the year. */
    BIRTH_MONTH_EQUAL(Group.BIRTH_DATE, 80, 180, EvidenceKind.BIRTH_DATE_COMPATIBLE),
    /** Day and month of one are month and day of the other. */
    BIRTH_DATE_SWAPPED(Group.BIRTH_DATE, 80, 180, EvidenceKind.BIRTH_DATE_COMPATIBLE),
    /** Two full dates that differ in one digit. */
    BIRTH_DATE_SLIP(Group.BIRTH_DATE, 0, 120, EvidenceKind.BIRTH_DATE_COMPATIBLE),
    /** The same year, and a side states no more, or 1 January. */
    BIRTH_YEAR_EQUAL(Group.BIRTH_DATE, 40, 120, EvidenceKind.BIRTH_DATE_COMPATIBLE),
    /** A date inside the other side's range, or near its approximate date. */
    BIRTH_DATE_APPROXIMATE(Group.BIRTH_DATE, 20, 100, EvidenceKind.BIRTH_DATE_COMPATIBLE),
    BIRTH_DAY_DIFFERENT(Group.BIRTH_DATE, -60, 20, EvidenceKind.BIRTH_DATE_DIFFERENT),
    BIRTH_MONTH_DIFFERENT(Group.BIRTH_DATE, -100, 20, EvidenceKind.BIRTH_DATE_DIFFERENT),
    BIRTH_YEARS_APART_1(Group.BIRTH_DATE, -120, 0, EvidenceKind.BIRTH_DATE_DIFFERENT),
    BIRTH_YEARS_APART_2_TO_3(Group.BIRTH_DATE, -200, -60, EvidenceKind.BIRTH_DATE_DIFFERENT),
    /**
     * Set, not learned: lists show but a third of it, yet a namesake of another generation and country has to be no hit,
     * and such are what most alerts on ordinary people are about.
     */
    BIRTH_YEARS_APART_MORE(Group.BIRTH_DATE, -350, -350, EvidenceKind.BIRTH_DATE_DIFFERENT),

    FOUNDING_DATE_EQUAL(Group.FOUNDING_DATE, 50, 100, EvidenceKind.FOUNDING_DATE_SAME),
    FOUNDING_YEAR_EQUAL(Group.FOUNDING_DATE, 20, 60, EvidenceKind.FOUNDING_DATE_SAME),
    FOUNDING_YEAR_DIFFERENT(Group.FOUNDING_DATE, -80, 0, EvidenceKind.FOUNDING_DATE_DIFFERENT),

    /** Both state nationalities or citizenships, and share one. */
    NATIONALITY_SHARED(Group.COUNTRY, 20, 50, EvidenceKind.COUNTRY_SHARED),
    /** Persons share a country in any role. */
    COUNTRY_SHARED(Group.COUNTRY, 20, 50, EvidenceKind.COUNTRY_SHARED),
    /** Both state nationalities or citizenships; no country in any role is shared. */
    NATIONALITY_DIFFERENT(Group.COUNTRY, -120, -40, EvidenceKind.COUNTRY_DIFFERENT),
    COUNTRY_DIFFERENT(Group.COUNTRY, -100, -40, EvidenceKind.COUNTRY_DIFFERENT),
    /** Organizations, or parties of unknown type, share a country. */
    SEAT_SHARED(Group.COUNTRY, 10, 50, EvidenceKind.COUNTRY_SHARED),
    SEAT_DIFFERENT(Group.COUNTRY, -80, -20, EvidenceKind.COUNTRY_DIFFERENT),
    /** Vessels and aircraft, which change flags. */
    FLAG_SHARED(Group.COUNTRY, 0, 50, EvidenceKind.COUNTRY_SHARED),
    FLAG_DIFFERENT(Group.COUNTRY, -60, 0, EvidenceKind.COUNTRY_DIFFERENT),

    BIRTH_PLACE_SAME(Group.BIRTH_PLACE, 30, 50, EvidenceKind.BIRTH_PLACE_SAME),
    BIRTH_PLACE_DIFFERENT(Group.BIRTH_PLACE, -60, 0, EvidenceKind.BIRTH_PLACE_DIFFERENT),

    /** A number and a word of the street, in one town. */
    ADDRESS_SAME(Group.ADDRESS, 40, 60, EvidenceKind.ADDRESS_SHARED),
    ADDRESS_TOWN_SAME(Group.ADDRESS, 20, 50, EvidenceKind.ADDRESS_SHARED),
    ADDRESS_DIFFERENT(Group.ADDRESS, -30, 0, EvidenceKind.ADDRESS_DIFFERENT),

    /** Half of all strangers share it, and given names tell it anyway. */
    GENDER_SAME(Group.GENDER, 0, 0, EvidenceKind.GENDER_SAME),
    GENDER_DIFFERENT(Group.GENDER, -100, -60, EvidenceKind.GENDER_DIFFERENT),

    TYPE_DIFFERENT(Group.TYPE, -100, -80, EvidenceKind.TYPE_DIFFERENT),

    /** A short number, one that fails its check digits, a telephone. An index looks these up as it does identifiers. */
    IDENTIFIER_ALIKE(Group.IDENTIFIER, 100, 200, EvidenceKind.IDENTIFIER_ALIKE),
    /** Of a scheme with one value for life the two state different ones. */
    IDENTIFIER_DIFFERENT(Group.IDENTIFIER, -500, -500, EvidenceKind.IDENTIFIER_DIFFERENT);

    /** What a fact is about. */
    public enum Group {
        BIRTH_DATE,
        FOUNDING_DATE,
        COUNTRY,
        BIRTH_PLACE,
        ADDRESS,
        GENDER,
        TYPE,
        IDENTIFIER;

        /** Whether it is about places: these repeat each other, so the most telling for and against count alone. */
        public boolean isPlace() {
            return this == COUNTRY || this == BIRTH_PLACE || this == ADDRESS;
        }
    }

    private final Group group;
    private final int least;
    private final int most;
    private final EvidenceKind kind;

    PartyFact(Group group, int least, int most, EvidenceKind kind) {
        this.group = group;
        this.least = least;
        this.most = most;
        this.kind = kind;
    }

    public Group group() {
        return group;
    }

    /** The least points that its weight may have. */
    public int least() {
        return least;
    }

    /** The most points that its weight may have. */
    public int most() {
        return most;
    }

    /** What a score shows it as. */
    public EvidenceKind kind() {
        return kind;
    }

    /** The stable code in the file of weights, such as {@code birth-date-equal}. */
    public String code() {
        return StableCode.of(this);
    }
}
