package org.tamiz.matcher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.internal.EvidenceSheet;
import org.tamiz.matcher.internal.NameEvidence;
import org.tamiz.matcher.internal.NamePoints;
import org.tamiz.matcher.internal.PartyEvidence;
import org.tamiz.matcher.internal.PartyWeights;
import org.tamiz.matcher.internal.WordNumbers;
import org.tamiz.model.NameKind;
import org.tamiz.model.PartyType;
import org.tamiz.names.Acronyms;
import org.tamiz.names.FoldedName;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;
import org.tamiz.names.TokenTag;
import org.tamiz.names.WordRelation;

/**
 * Scores a query party against a list party: the best pair of their names, plus everything else they state.
 *
 * <p>The score is a sum of integer evidence points. {@link #match} explains it by the same code that
 * {@link #points} adds up with.
 */
public final class PartyMatcher {

    private static final int SHORTEST_ACRONYM = 3;

    /**
     * The most that a listed name of one word earns among other words of the query: an equal birth date raises it to a hit,
     * a year and a country do not.
     */
    private static final int ONE_WORD_MOST = 300;

    /** Cost of a junior against a senior: they share all other words, and a writer seldom mistakes one for the other. */
    private static final int OTHER_GENERATION = 200;

    /** A query of so many letters more than a listed word does not merely write the word apart. */
    private static final int LETTERS_MORE = 3;

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
            if (names.acronym.isEmpty()) {
                weighNames(evidence.get(), names.queryReading, names.entry, names.entryReading, query, entry, sheet);
            } else {
                weighAcronym(names.acronym, names.query, names.entry, entry, sheet);
            }
        } else if (names != null) {
            sheet.note(
                    EvidenceKind.NAMES_DIFFER,
                    names.query.name().text(),
                    names.entry.name().text());
        }
        PartyEvidence.weigh(query, entry, sheet);
    }

    /**
     * Two readings and the points of their evidence.
     *
     * @param acronym what makes the evidence where one name is an acronym of the other, whatever the readings; empty where
     *     words are compared
     */
    private record NamePair(
            MatchableName query,
            FoldedName queryReading,
            MatchableName entry,
            FoldedName entryReading,
            String acronym,
            int points) {}

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
        boolean acronyms = mayHaveAcronym(query.type()) && mayHaveAcronym(entry.type());
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
                        boolean weighed = true;
                        if (many) {
                            weighed = workspace.weighNumbered(
                                    myReading,
                                    myNumber,
                                    theirReading,
                                    theirNumber,
                                    ofPerson,
                                    !isDeducted(theirs),
                                    best == null ? Integer.MIN_VALUE : best.points,
                                    sheet);
                        } else {
                            workspace.weigh(myReading, theirReading, ofPerson, !isDeducted(theirs), sheet);
                        }
                        if (weighed) {
                            restrict(myReading, theirs, theirReading, query, entry, sheet);
                            if (best == null || sheet.points() > best.points) {
                                best = new NamePair(mine, myReading, theirs, theirReading, "", sheet.points());
                            }
                        }
                        theirNumber++;
                    }
                }
                myNumber++;
            }
        }
        return acronyms ? orAcronym(best, query, entry) : best;
    }

    /** The pair whose one name is an acronym of the other, where that tells more than the words of any. */
    private @Nullable NamePair orAcronym(@Nullable NamePair words, MatchableParty query, MatchableParty entry) {
        NamePair best = words;
        for (MatchableName mine : query.names()) {
            for (MatchableName theirs : entry.names()) {
                String acronym = mine.acronymWith(theirs);
                if (!acronym.isEmpty()) {
                    EvidenceSheet sheet = new EvidenceSheet(false);
                    weighAcronym(acronym, mine, theirs, entry, sheet);
                    if (best == null || sheet.points() > best.points) {
                        best = new NamePair(
                                mine,
                                mine.readings().getFirst(),
                                theirs,
                                theirs.readings().getFirst(),
                                acronym,
                                sheet.points());
                    }
                }
            }
        }
        return best;
    }

    /** People are not called by the initials of their names, and too many ships are called by short words. */
    private static boolean mayHaveAcronym(PartyType type) {
        return type == PartyType.ORGANIZATION || type == PartyType.UNKNOWN;
    }

    private void weighAcronym(
            String acronym, MatchableName query, MatchableName name, MatchableParty entry, EvidenceSheet sheet) {
        int cost = acronym.length() == SHORTEST_ACRONYM ? model.weight(NameWeight.ACRONYM_OF_THREE) : 0;
        sheet.add(
                EvidenceKind.ACRONYM,
                model.weight(NameWeight.ACRONYM) - cost,
                query.name().text(),
                name.name().text());
        deductIfWeak(weakOf(acronym, name, entry), sheet);
    }

    /** The alias of the entry that is the acronym itself where its publisher calls that weak; else the name. */
    private MatchableName weakOf(String acronym, MatchableName name, MatchableParty entry) {
        for (MatchableName other : entry.names()) {
            if (isDeducted(other) && other.acronymWords().contains(acronym)) {
                return other;
            }
        }
        return name;
    }

    /** Where neither says, names are weighed as those of persons, which alert sooner. */
    private static boolean isOfPerson(MatchableParty query, MatchableParty entry) {
        PartyType type = entry.type() == PartyType.UNKNOWN ? query.type() : entry.type();
        return type == PartyType.PERSON || type == PartyType.UNKNOWN;
    }

    private void weighNames(
            NameEvidence workspace,
            FoldedName reading,
            MatchableName name,
            FoldedName nameReading,
            MatchableParty query,
            MatchableParty entry,
            EvidenceSheet sheet) {
        workspace.weigh(reading, nameReading, isOfPerson(query, entry), !isDeducted(name), sheet);
        restrict(reading, name, nameReading, query, entry, sheet);
    }

    /** What words alone do not tell: generations, a listed name of one word, a weak alias. */
    private void restrict(
            FoldedName reading,
            MatchableName name,
            FoldedName nameReading,
            MatchableParty query,
            MatchableParty entry,
            EvidenceSheet sheet) {
        String mine = generation(reading);
        String theirs = generation(nameReading);
        if (!mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs)) {
            sheet.add(EvidenceKind.WORDS_CONTRADICT, -OTHER_GENERATION, mine, theirs);
        }
        if (sheet.points() > ONE_WORD_MOST
                && weakAliases == WeakAliases.SUPPORT
                && isOneWordOfMany(reading, nameReading)
                && isAmongNames(reading, name, query, entry)) {
            sheet.add(
                    EvidenceKind.ONE_WORD_OF_MANY,
                    ONE_WORD_MOST - sheet.points(),
                    "",
                    name.name().text());
        }
        deductIfWeak(name, sheet);
    }

    /**
     * Whether the listed name is a single word and the query names more: some other word that names, beside generic words,
     * places and numbers, which only say more of the same firm.
     */
    private static boolean isOneWordOfMany(FoldedName query, FoldedName entry) {
        Token one = null;
        for (Token token : entry.tokens()) {
            if (token.isNaming()) {
                if (one != null) {
                    return false;
                }
                one = token;
            }
        }
        if (one == null) {
            return false;
        }
        // Words that both have are no others, whatever either takes them for: "Los Zetas" asked, LOS ZETAS listed.
        int others = 0;
        int letters = 0;
        boolean equal = false;
        for (Token token : query.tokens()) {
            equal |= token.text().equals(one.text());
            if (isName(token.tag()) && !holds(entry, token.text()) && !isMisspeltTitle(token, entry)) {
                others++;
                letters += token.text().length();
            }
        }
        int length = one.text().length();
        return equal ? others > 0 : others > 1 && letters > length + Math.max(LETTERS_MORE, length / 2);
    }

    private static boolean holds(FoldedName name, String text) {
        for (Token token : name.tokens()) {
            if (token.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMisspeltTitle(Token word, FoldedName entry) {
        for (Token title : entry.tokens()) {
            if (NamePoints.isMisspelt(word, title)
                    && TokenSimilarity.relationOf(TokenSimilarity.relate(word, title)) == WordRelation.SIMILAR) {
                return true;
            }
        }
        return false;
    }

    /** What the name says of its bearer's generation, such as {@code junior}; empty when it says nothing. */
    private static String generation(FoldedName name) {
        List<Token> tokens = name.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag() == TokenTag.HONORIFIC && !token.concept().isEmpty()) {
                return token.concept();
            }
        }
        return "";
    }

    private static boolean isName(TokenTag tag) {
        return switch (tag) {
            case NAME, PATRONYMIC, INITIAL -> true;
            case GENERIC, PLACE, PARTICLE, HONORIFIC, LEGAL_FORM, NUMBER -> false;
        };
    }

    /** An organization is often called by its own word and one more; people and aliases are not told by one word. */
    private static boolean isAmongNames(
            FoldedName reading, MatchableName name, MatchableParty query, MatchableParty entry) {
        boolean person = query.type() == PartyType.PERSON
                || entry.type() == PartyType.PERSON
                || (query.type() == PartyType.UNKNOWN && !Acronyms.isOfFirm(reading));
        return person || name.name().kind() != NameKind.PRIMARY;
    }

    private boolean isDeducted(MatchableName name) {
        return name.name().kind() == NameKind.WEAK_ALIAS && weakAliases == WeakAliases.SUPPORT;
    }

    private void deductIfWeak(MatchableName name, EvidenceSheet sheet) {
        if (isDeducted(name)) {
            sheet.add(
                    EvidenceKind.WEAK_ALIAS,
                    -model.weight(NameWeight.WEAK_ALIAS),
                    "",
                    name.name().text());
        }
    }
}
