package org.tamiz.matcher;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.PartialDate;
import org.tamiz.model.PartyType;

/** Finds what two parties show beyond names and decisive identifiers. What one side does not state shows nothing. */
public final class PartyFacts {

    /** How far an approximate year may be off. */
    private static final int CIRCA_YEARS = 2;

    private PartyFacts() {}

    /**
     * A fact with what it rests on.
     *
     * @param fact the fact
     * @param query what the query states
     * @param entry what the list entry states
     */
    public record Found(PartyFact fact, String query, String entry) {}

    /** The facts that a pair shows, one of a group at most, in the order of the groups. */
    public static List<Found> of(MatchableParty query, MatchableParty entry) {
        MatchableProfile mine = query.profile();
        MatchableProfile theirs = entry.profile();
        List<Found> found = new ArrayList<>();
        add(found, dates(mine.birthDates(), theirs.birthDates(), false));
        add(found, dates(mine.foundingDates(), theirs.foundingDates(), true));
        add(found, countries(query, entry));
        add(found, birthPlaces(mine.birthPlaces(), theirs.birthPlaces()));
        add(found, addresses(mine.addresses(), theirs.addresses()));
        add(found, genders(mine.gender(), theirs.gender()));
        if (!query.type().isCompatibleWith(entry.type())) {
            add(
                    found,
                    new Found(
                            PartyFact.TYPE_DIFFERENT,
                            query.type().name(),
                            entry.type().name()));
        }
        add(found, identifiers(query.identifiers(), entry.identifiers()));
        return found;
    }

    /** The facts that a pair with such a query can show, those of type and identifiers aside. */
    public static List<PartyFact> possibleFor(MatchableParty query) {
        List<PartyFact> possible = new ArrayList<>();
        MatchableProfile profile = query.profile();
        for (PartyFact fact : PartyFact.values()) {
            boolean stated = switch (fact.group()) {
                case BIRTH_DATE -> !profile.birthDates().isEmpty();
                case FOUNDING_DATE -> !profile.foundingDates().isEmpty();
                case COUNTRY -> !profile.countries().isEmpty();
                case BIRTH_PLACE -> !profile.birthPlaces().isEmpty();
                case ADDRESS -> !profile.addresses().isEmpty();
                case GENDER -> profile.gender() != Gender.NOT_STATED;
                case TYPE, IDENTIFIER -> false;
            };
            if (stated) {
                possible.add(fact);
            }
        }
        return possible;
    }

    private static void add(List<Found> facts, @Nullable Found found) {
        if (found != null) {
            facts.add(found);
        }
    }

    private static @Nullable Found dates(List<DateStatement> query, List<DateStatement> entry, boolean founding) {
        Found best = null;
        for (DateStatement mine : query) {
            for (DateStatement theirs : entry) {
                PartyFact fact = dateFact(mine, theirs);
                PartyFact shown = founding ? foundingFact(fact) : fact;
                if (best == null || shown.compareTo(best.fact) < 0) {
                    best = new Found(shown, mine.toString(), theirs.toString());
                }
            }
        }
        return best;
    }

    /** Dates of foundations are told less exactly: lists have the day of registration, or of the first of several. */
    private static PartyFact foundingFact(PartyFact birth) {
        return switch (birth) {
            case BIRTH_DATE_EQUAL -> PartyFact.FOUNDING_DATE_EQUAL;
            case BIRTH_YEARS_APART_1, BIRTH_YEARS_APART_2_TO_3, BIRTH_YEARS_APART_MORE ->
                PartyFact.FOUNDING_YEAR_DIFFERENT;
            default -> PartyFact.FOUNDING_YEAR_EQUAL;
        };
    }

    private static PartyFact dateFact(DateStatement mine, DateStatement theirs) {
        if (mine instanceof DateStatement.On my
                && theirs instanceof DateStatement.On their
                && !my.circa()
                && !their.circa()) {
            return exactFact(my.date(), their.date());
        }
        int apart = Math.max(0, Math.max(firstYear(theirs) - lastYear(mine), firstYear(mine) - lastYear(theirs)));
        return apart == 0 ? PartyFact.BIRTH_DATE_APPROXIMATE : yearsApart(apart);
    }

    private static PartyFact exactFact(PartialDate a, PartialDate b) {
        boolean full = a.day() > 0 && b.day() > 0;
        if (full && a.equals(b)) {
            return isNewYear(a) ? PartyFact.BIRTH_MONTH_EQUAL : PartyFact.BIRTH_DATE_EQUAL;
        }
        boolean sameYear = a.year() == b.year();
        if (sameYear && (a.month() == 0 || b.month() == 0)) {
            return PartyFact.BIRTH_YEAR_EQUAL;
        }
        if (sameYear && !full && a.month() == b.month()) {
            return PartyFact.BIRTH_MONTH_EQUAL;
        }
        if (sameYear && full && a.month() == b.day() && a.day() == b.month()) {
            return PartyFact.BIRTH_DATE_SWAPPED;
        }
        if (sameYear && (isNewYear(a) || isNewYear(b))) {
            return PartyFact.BIRTH_YEAR_EQUAL;
        }
        if (full && differentDigits(a.toString(), b.toString()) == 1) {
            return PartyFact.BIRTH_DATE_SLIP;
        }
        if (sameYear) {
            return a.month() == b.month() ? PartyFact.BIRTH_DAY_DIFFERENT : PartyFact.BIRTH_MONTH_DIFFERENT;
        }
        return yearsApart(Math.abs(a.year() - b.year()));
    }

    /** Where only the year is known, registers write 1 January. */
    private static boolean isNewYear(PartialDate date) {
        return date.month() == 1 && date.day() == 1;
    }

    private static int differentDigits(String a, String b) {
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private static PartyFact yearsApart(int years) {
        return switch (years) {
            case 1 -> PartyFact.BIRTH_YEARS_APART_1;
            case 2, 3 -> PartyFact.BIRTH_YEARS_APART_2_TO_3;
            default -> PartyFact.BIRTH_YEARS_APART_MORE;
        };
    }

    private static int firstYear(DateStatement statement) {
        return switch (statement) {
            case DateStatement.On on -> on.date().year() - (on.circa() ? CIRCA_YEARS : 0);
            case DateStatement.Between between -> between.from().year() - (between.circa() ? CIRCA_YEARS : 0);
            case DateStatement.Unread unread -> throw new IllegalStateException("not compared: " + unread);
        };
    }

    private static int lastYear(DateStatement statement) {
        return switch (statement) {
            case DateStatement.On on -> on.date().year() + (on.circa() ? CIRCA_YEARS : 0);
            case DateStatement.Between between -> between.to().year() + (between.circa() ? CIRCA_YEARS : 0);
            case DateStatement.Unread unread -> throw new IllegalStateException("not compared: " + unread);
        };
    }

    private static @Nullable Found countries(MatchableParty query, MatchableParty entry) {
        MatchableProfile mine = query.profile();
        MatchableProfile theirs = entry.profile();
        if (mine.countries().isEmpty() || theirs.countries().isEmpty()) {
            return null;
        }
        PartyType type = query.type() == PartyType.UNKNOWN ? entry.type() : query.type();
        boolean nationals =
                !mine.nationalities().isEmpty() && !theirs.nationalities().isEmpty();
        String nationality = firstShared(mine.nationalities(), theirs.nationalities());
        String country = firstShared(mine.countries(), theirs.countries());
        String shown = nationality != null ? nationality : country;
        PartyFact fact = switch (type) {
            case PERSON -> {
                if (nationality != null) {
                    yield PartyFact.NATIONALITY_SHARED;
                }
                if (country != null) {
                    yield PartyFact.COUNTRY_SHARED;
                }
                yield nationals ? PartyFact.NATIONALITY_DIFFERENT : PartyFact.COUNTRY_DIFFERENT;
            }
            case ORGANIZATION, UNKNOWN -> shown != null ? PartyFact.SEAT_SHARED : PartyFact.SEAT_DIFFERENT;
            case VESSEL, AIRCRAFT -> shown != null ? PartyFact.FLAG_SHARED : PartyFact.FLAG_DIFFERENT;
        };
        return shown != null
                ? new Found(fact, shown, shown)
                : new Found(fact, String.join(",", mine.countries()), String.join(",", theirs.countries()));
    }

    private static @Nullable String firstShared(List<String> mine, List<String> theirs) {
        for (String each : mine) {
            if (theirs.contains(each)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Found birthPlaces(List<MatchablePlace> query, List<MatchablePlace> entry) {
        Found different = null;
        for (MatchablePlace mine : query) {
            for (MatchablePlace theirs : entry) {
                if (!mine.isSpecific() || !theirs.isSpecific()) {
                    continue;
                }
                if (mine.isInTownOf(theirs)) {
                    return new Found(PartyFact.BIRTH_PLACE_SAME, mine.text(), theirs.text());
                }
                if (different == null) {
                    different = new Found(PartyFact.BIRTH_PLACE_DIFFERENT, mine.text(), theirs.text());
                }
            }
        }
        return different;
    }

    private static @Nullable Found addresses(List<MatchablePlace> query, List<MatchablePlace> entry) {
        Found town = null;
        Found different = null;
        for (MatchablePlace mine : query) {
            for (MatchablePlace theirs : entry) {
                if (mine.isAddressOf(theirs)) {
                    return new Found(PartyFact.ADDRESS_SAME, mine.text(), theirs.text());
                }
                if (mine.isInTownOf(theirs)) {
                    if (town == null) {
                        town = new Found(PartyFact.ADDRESS_TOWN_SAME, mine.text(), theirs.text());
                    }
                } else if (different == null) {
                    different = new Found(PartyFact.ADDRESS_DIFFERENT, mine.text(), theirs.text());
                }
            }
        }
        return town != null ? town : different;
    }

    private static @Nullable Found genders(Gender mine, Gender theirs) {
        boolean stated = isMaleOrFemale(mine) && isMaleOrFemale(theirs);
        return stated
                ? new Found(
                        mine == theirs ? PartyFact.GENDER_SAME : PartyFact.GENDER_DIFFERENT, mine.name(), theirs.name())
                : null;
    }

    private static boolean isMaleOrFemale(Gender gender) {
        return gender == Gender.MALE || gender == Gender.FEMALE;
    }

    private static @Nullable Found identifiers(List<IdentifierKey> query, List<IdentifierKey> entry) {
        for (IdentifierKey mine : query) {
            for (IdentifierKey theirs : entry) {
                if (mine.sameness(theirs) == IdentifierKey.Sameness.SUPPORTING) {
                    return new Found(PartyFact.IDENTIFIER_ALIKE, show(mine), show(theirs));
                }
            }
        }
        for (IdentifierKey mine : query) {
            for (IdentifierKey theirs : entry) {
                // A party with two values of such a scheme shows that its list does not keep to one.
                if (mine.contradicts(theirs) && isOnly(mine, query) && isOnly(theirs, entry)) {
                    return new Found(PartyFact.IDENTIFIER_DIFFERENT, show(mine), show(theirs));
                }
            }
        }
        return null;
    }

    private static boolean isOnly(IdentifierKey key, List<IdentifierKey> keys) {
        for (IdentifierKey other : keys) {
            if (other.sort() == key.sort() && !other.value().equals(key.value())) {
                return false;
            }
        }
        return true;
    }

    /** An identifier for people: {@code scheme=value}. */
    public static String show(IdentifierKey key) {
        return key.scheme() + "=" + key.value();
    }
}
