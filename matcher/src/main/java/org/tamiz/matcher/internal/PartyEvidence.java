package org.tamiz.matcher.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.EvidenceKind;
import org.tamiz.matcher.IdentifierKey;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyFact;
import org.tamiz.matcher.PartyFacts;
import org.tamiz.matcher.PartyFacts.Found;

/**
 * Evidence from everything but names: identifiers, wallets, dates, countries, places, gender, type. What one side does not
 * state is neutral; what both state and differ in counts against.
 *
 * <p>Facts of different groups add up. Country, place of birth and address tell one thing several times, so of those only
 * the most telling for and the most telling against count.
 */
public final class PartyEvidence {

    /** More than all that can speak against, together with the threshold: nothing hides an equal identifier. */
    static final int DECISIVE = 1800;

    private PartyEvidence() {}

    /** The most that this can add for such a query, identifiers and wallets aside. */
    public static int most(MatchableParty query) {
        int place = 0;
        Map<PartyFact.Group, Integer> most = new EnumMap<>(PartyFact.Group.class);
        for (PartyFact fact : PartyFacts.possibleFor(query)) {
            int points = PartyWeights.INSTANCE.points(fact);
            if (fact.group().isPlace()) {
                place = Math.max(place, points);
            } else if (points > 0) {
                most.merge(fact.group(), points, Math::max);
            }
        }
        return place + most.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Writes the evidence of two parties into the sheet. */
    public static void weigh(MatchableParty query, MatchableParty entry, EvidenceSheet sheet) {
        boolean decided = decisive(query.identifiers(), entry.identifiers(), sheet);
        wallets(query.wallets(), entry.wallets(), sheet);
        List<Found> facts = PartyFacts.of(query, entry);
        Found placeFor = mostTelling(facts, 1);
        Found placeAgainst = mostTelling(facts, -1);
        for (Found found : facts) {
            PartyFact.Group group = found.fact().group();
            boolean outvoted = group.isPlace() && !found.equals(placeFor) && !found.equals(placeAgainst);
            // An equal identifier has been weighed; what else its scheme says is no second matter.
            boolean settled = decided && group == PartyFact.Group.IDENTIFIER;
            if (!outvoted && !settled) {
                sheet.add(
                        found.fact().kind(), PartyWeights.INSTANCE.points(found.fact()), found.query(), found.entry());
            }
        }
    }

    /** Of the facts about places the one with the most points of this sign; the first of equals, null when none has any. */
    private static @Nullable Found mostTelling(List<Found> facts, int sign) {
        Found most = null;
        int best = 0;
        for (Found found : facts) {
            int points = sign * PartyWeights.INSTANCE.points(found.fact());
            if (found.fact().group().isPlace() && points > best) {
                best = points;
                most = found;
            }
        }
        return most;
    }

    private static boolean decisive(List<IdentifierKey> query, List<IdentifierKey> entry, EvidenceSheet sheet) {
        for (IdentifierKey mine : query) {
            for (IdentifierKey theirs : entry) {
                if (mine.sameness(theirs) == IdentifierKey.Sameness.DECISIVE) {
                    sheet.add(EvidenceKind.IDENTIFIER_EQUAL, DECISIVE, PartyFacts.show(mine), PartyFacts.show(theirs));
                    return true;
                }
            }
        }
        return false;
    }

    private static void wallets(List<String> query, List<String> entry, EvidenceSheet sheet) {
        for (String mine : query) {
            if (entry.contains(mine)) {
                sheet.add(EvidenceKind.WALLET_EQUAL, DECISIVE, mine, mine);
                return;
            }
        }
    }
}
