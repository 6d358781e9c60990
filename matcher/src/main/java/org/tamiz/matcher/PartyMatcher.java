package org.tamiz.matcher;

import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.internal.EvidenceSheet;
import org.tamiz.matcher.internal.NameEvidence;
import org.tamiz.matcher.internal.PartyEvidence;
import org.tamiz.matcher.internal.PartyWeights;
import org.tamiz.model.NameKind;
import org.tamiz.names.FoldedName;

/**
 * Scores a query party against a list party: the best pair of their names, plus everything else they state.
 *
 * <p>The score is a sum of integer evidence points. {@link #match} explains it by the same code that
 * {@link #points} adds up with.
 */
public final class PartyMatcher {

    private static final int WEAK_ALIAS_DEDUCTION = -150;

    private final WeakAliases weakAliases;

    public PartyMatcher(WeakAliases weakAliases) {
        this.weakAliases = weakAliases;
    }

    /** SHA-256 of the learned weights of everything but names, in hexadecimal; a part of the engine's version. */
    public static String weightsHash() {
        return PartyWeights.INSTANCE.hash();
    }

    /** The points of the pair, without the reasons. */
    public int points(MatchableParty query, MatchableParty entry) {
        EvidenceSheet sheet = new EvidenceSheet(false);
        weigh(bestNames(query, entry), query, entry, sheet);
        return sheet.points();
    }

    /**
     * The points of the pair with the reasons.
     *
     * @throws IllegalArgumentException when one of the two has no name at all
     */
    public Match match(MatchableParty query, MatchableParty entry) {
        if (query.names().isEmpty() || entry.names().isEmpty()) {
            throw new IllegalArgumentException("a party without a name cannot be matched");
        }
        EvidenceSheet sheet = new EvidenceSheet(true);
        NamePair best = bestNames(query, entry);
        weigh(best, query, entry, sheet);
        MatchableName mine = best == null ? query.names().getFirst() : best.query;
        MatchableName theirs = best == null ? entry.names().getFirst() : best.entry;
        return new Match(sheet.points(), sheet.parts(), mine.name(), theirs.name());
    }

    /** Names that speak against each other count nothing: people who evade sanctions change names, not passports. */
    private void weigh(@Nullable NamePair names, MatchableParty query, MatchableParty entry, EvidenceSheet sheet) {
        if (names != null && names.points > 0) {
            weighNames(names.queryReading, names.entry, names.entryReading, entry, sheet);
        } else if (names != null) {
            sheet.note(
                    EvidenceKind.NAMES_DIFFER,
                    names.query.name().text(),
                    names.entry.name().text());
        }
        PartyEvidence.weigh(query, entry, sheet);
    }

    /** Two readings and the points of their evidence. */
    private record NamePair(
            MatchableName query, FoldedName queryReading, MatchableName entry, FoldedName entryReading, int points) {}

    /** The pair of readings that speaks most for the two being one; the first of equals; null when a side has none. */
    private @Nullable NamePair bestNames(MatchableParty query, MatchableParty entry) {
        NamePair best = null;
        for (MatchableName mine : query.names()) {
            for (FoldedName myReading : mine.readings()) {
                for (MatchableName theirs : entry.names()) {
                    for (FoldedName theirReading : theirs.readings()) {
                        EvidenceSheet sheet = new EvidenceSheet(false);
                        weighNames(myReading, theirs, theirReading, entry, sheet);
                        if (best == null || sheet.points() > best.points) {
                            best = new NamePair(mine, myReading, theirs, theirReading, sheet.points());
                        }
                    }
                }
            }
        }
        return best;
    }

    private void weighNames(
            FoldedName query, MatchableName name, FoldedName reading, MatchableParty entry, EvidenceSheet sheet) {
        boolean deduct = name.name().kind() == NameKind.WEAK_ALIAS && weakAliases == WeakAliases.SUPPORT;
        NameEvidence.weigh(query, reading, entry.type(), !deduct, sheet);
        if (deduct) {
            sheet.add(
                    EvidenceKind.WEAK_ALIAS,
                    WEAK_ALIAS_DEDUCTION,
                    "",
                    name.name().text());
        }
    }
}
