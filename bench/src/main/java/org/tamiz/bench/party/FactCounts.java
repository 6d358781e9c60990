package org.tamiz.bench.party;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyFact;
import org.tamiz.matcher.PartyFact.Group;
import org.tamiz.matcher.PartyFacts;
import org.tamiz.model.PartyType;

/** How often each fact is shown by the pairs of one population, among those that could show one of its group. */
final class FactCounts {

    private final Map<PartyFact, Integer> shown = new EnumMap<>(PartyFact.class);
    private final Map<Situation, Integer> able = new EnumMap<>(Situation.class);
    private int pairs;

    /**
     * What both sides have to state for a fact to be shown. Countries of persons, organizations and vehicles are counted
     * each for itself, and everything else by its group.
     */
    enum Situation {
        BIRTH_DATE,
        FOUNDING_DATE,
        PERSON_COUNTRY,
        SEAT,
        FLAG,
        BIRTH_PLACE,
        ADDRESS,
        GENDER,
        TYPE,
        IDENTIFIER;

        static Situation of(PartyFact fact) {
            return switch (fact) {
                case NATIONALITY_SHARED, COUNTRY_SHARED, NATIONALITY_DIFFERENT, COUNTRY_DIFFERENT -> PERSON_COUNTRY;
                case SEAT_SHARED, SEAT_DIFFERENT -> SEAT;
                case FLAG_SHARED, FLAG_DIFFERENT -> FLAG;
                default ->
                    switch (fact.group()) {
                        case BIRTH_DATE -> BIRTH_DATE;
                        case FOUNDING_DATE -> FOUNDING_DATE;
                        case BIRTH_PLACE -> BIRTH_PLACE;
                        case ADDRESS -> ADDRESS;
                        case GENDER -> GENDER;
                        case TYPE -> TYPE;
                        case IDENTIFIER -> IDENTIFIER;
                        case COUNTRY -> throw new IllegalStateException("a country's fact of no situation: " + fact);
                    };
            };
        }
    }

    /**
     * Counts a pair.
     *
     * @param without groups by which the pair was found, which therefore show nothing
     */
    void count(MatchableParty a, MatchableParty b, Set<Group> without) {
        pairs++;
        Set<Situation> situations = EnumSet.noneOf(Situation.class);
        for (PartyFacts.Found found : PartyFacts.of(a, b)) {
            PartyFact fact = found.fact();
            if (!without.contains(fact.group())) {
                shown.merge(fact, 1, Integer::sum);
                situations.add(Situation.of(fact));
            }
        }
        // Of these two groups there is no fact for a pair that agrees, or that has nothing in common.
        if (a.type() != PartyType.UNKNOWN && b.type() != PartyType.UNKNOWN) {
            situations.add(Situation.TYPE);
        }
        boolean numbered = !a.identifiers().isEmpty() && !b.identifiers().isEmpty();
        if (numbered && !without.contains(Group.IDENTIFIER)) {
            situations.add(Situation.IDENTIFIER);
        }
        situations.forEach(situation -> able.merge(situation, 1, Integer::sum));
    }

    int shown(PartyFact fact) {
        return shown.getOrDefault(fact, 0);
    }

    /** The pairs that could show the fact or one of its like. */
    int able(PartyFact fact) {
        return able.getOrDefault(Situation.of(fact), 0);
    }

    int pairs() {
        return pairs;
    }
}
