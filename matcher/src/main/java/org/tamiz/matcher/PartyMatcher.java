package org.tamiz.matcher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.internal.EvidenceSheet;
import org.tamiz.matcher.internal.NameEvidence;
import org.tamiz.matcher.internal.PartyEvidence;
import org.tamiz.matcher.internal.PartyWeights;
import org.tamiz.matcher.internal.WordNumbers;
import org.tamiz.model.NameKind;
import org.tamiz.model.PartyType;
import org.tamiz.names.FoldedName;

/**
 * Scores a query party against a list party: the best pair of their names, plus everything else they state.
 *
 * <p>The score is a sum of integer evidence points. {@link #match} explains it by the same code that
 * {@link #points} adds up with.
 */
public final class PartyMatcher {

    /** From so many pairs of names on it pays to number their words. */
    private static final int MANY = 16;

    private final WeakAliases weakAliases;
    private final MatchModel model;
    private final ThreadLocal<NameEvidence> evidence;
    /** Adds up one pair of names after the other. */
    private final ThreadLocal<EvidenceSheet> sums = ThreadLocal.withInitial(() -> new EvidenceSheet(false));

    /** A matcher under the shipped model. */
    public PartyMatcher(WeakAliases weakAliases) {
        this(weakAliases, MatchModel.shipped());
    }

    /** A matcher under another model, for learning. */
    public PartyMatcher(WeakAliases weakAliases, MatchModel model) {
        this.weakAliases = weakAliases;
        this.model = model;
        this.evidence = ThreadLocal.withInitial(() -> new NameEvidence(model));
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
            weighNames(
                    evidence.get(),
                    names.queryReading,
                    names.entry,
                    names.entryReading,
                    isOfPerson(query, entry),
                    sheet);
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
        NameEvidence workspace = evidence.get();
        boolean many = query.names().size() * entry.names().size() >= MANY
                && workspace.beginParties(WordNumbers.of(query.names()), WordNumbers.of(entry.names()));
        try {
            return bestNames(query, entry, workspace, many);
        } finally {
            workspace.endParties();
        }
    }

    private @Nullable NamePair bestNames(
            MatchableParty query, MatchableParty entry, NameEvidence workspace, boolean many) {
        NamePair best = null;
        boolean ofPerson = isOfPerson(query, entry);
        EvidenceSheet sheet = sums.get();
        List<MatchableName> entryNames = entry.names();
        int myNumber = 0;
        for (MatchableName mine : query.names()) {
            for (FoldedName myReading : mine.readings()) {
                int theirNumber = 0;
                for (int i = 0; i < entryNames.size(); i++) {
                    MatchableName theirs = entryNames.get(i);
                    List<FoldedName> theirReadings = theirs.readings();
                    for (int k = 0; k < theirReadings.size(); k++) {
                        FoldedName theirReading = theirReadings.get(k);
                        sheet.clear();
                        if (many) {
                            workspace.weighNumbered(
                                    myReading,
                                    myNumber,
                                    theirReading,
                                    theirNumber,
                                    ofPerson,
                                    !isDeducted(theirs),
                                    sheet);
                            deduct(theirs, sheet);
                        } else {
                            weighNames(workspace, myReading, theirs, theirReading, ofPerson, sheet);
                        }
                        if (best == null || sheet.points() > best.points) {
                            best = new NamePair(mine, myReading, theirs, theirReading, sheet.points());
                        }
                        theirNumber++;
                    }
                }
                myNumber++;
            }
        }
        return best;
    }

    /** Where neither says, names are weighed as those of persons, which alert sooner. */
    private static boolean isOfPerson(MatchableParty query, MatchableParty entry) {
        PartyType type = entry.type() == PartyType.UNKNOWN ? query.type() : entry.type();
        return type == PartyType.PERSON || type == PartyType.UNKNOWN;
    }

    private void weighNames(
            NameEvidence workspace,
            FoldedName query,
            MatchableName name,
            FoldedName reading,
            boolean ofPerson,
            EvidenceSheet sheet) {
        workspace.weigh(query, reading, ofPerson, !isDeducted(name), sheet);
        deduct(name, sheet);
    }

    private boolean isDeducted(MatchableName name) {
        return name.name().kind() == NameKind.WEAK_ALIAS && weakAliases == WeakAliases.SUPPORT;
    }

    private void deduct(MatchableName name, EvidenceSheet sheet) {
        if (isDeducted(name)) {
            sheet.add(
                    EvidenceKind.WEAK_ALIAS,
                    -model.weight(NameWeight.WEAK_ALIAS),
                    "",
                    name.name().text());
        }
    }
}
