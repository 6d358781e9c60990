package org.tamiz.matcher;

import org.tamiz.matcher.internal.NameEvidence;
import org.tamiz.matcher.internal.NamePoints;
import org.tamiz.matcher.internal.PartyEvidence;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;

/**
 * Upper bounds of {@link PartyMatcher}'s points under one model, for an index that must lose nothing.
 *
 * <p>For one reading of the query's name against one of the entry's, points of names are at most the larger of
 *
 * <ul>
 *   <li>Σ over the query's words of the best {@link #word} with any word of the entry's name, + {@link #joined} for each
 *       possible join, + {@link #wholeName};
 *   <li>{@link #wholeLeast}, where every naming word of both names has its counterpart or is a part of a join;
 *   <li>{@link #partLeast}, where that is so for every naming word of one of the two.
 *   <li>{@link #syllablesLeast}, where both have {@link #SYLLABLES} naming words of which two have a counterpart;
 *   <li>{@link #acronym}, where a word of one name's {@link MatchableName#acronymWords} is among the other's
 *       {@link MatchableName#acronyms}.
 * </ul>
 *
 * <p>The rest of the party adds {@link #beyondNames} at most, identifiers and wallets aside, which must be looked up by
 * themselves. Everything else is against.
 */
public final class MatchBounds {

    /** A join or a shift takes in so many neighbouring words at most. */
    public static final int JOINED_MOST = NameEvidence.JOINED_MOST;

    /** Names of so many naming words may be compared as syllables. */
    public static final int SYLLABLES = NameEvidence.SYLLABLES;

    private final MatchModel model;
    private final NamePoints points;

    private MatchBounds(MatchModel model) {
        this.model = model;
        this.points = new NamePoints(model);
    }

    /** Those of the model. */
    public static MatchBounds of(MatchModel model) {
        return new MatchBounds(model);
    }

    /** A join with slips takes in so many neighbouring words at most. */
    public static final int NEARLY_JOINED_MOST = NameEvidence.NEARLY_JOINED_MOST;

    /** In names of more words than this only neighbours are joined; else any two, which have no slips. */
    public static final int FAR_JOIN_WORDS = NameEvidence.FAR_JOIN_WORDS;

    /** The least letters of a word that is joined to another from elsewhere in the name. */
    public static final int FAR_PART_SHORTEST = NameEvidence.FAR_PART_SHORTEST;

    /** What the two words earn when they are aligned; 0 when they never are. */
    public int word(Token query, Token entry) {
        return points.gain(query, entry, TokenSimilarity.relate(query, entry));
    }

    /** What a word adds to {@link #joined} where it is one of those apart. */
    public int part(Token word) {
        return points.part(word);
    }

    /**
     * The most that is earned where words are written together on the other side.
     *
     * @param parts what {@link #part} says of the words, added up
     */
    public int joined(int parts) {
        return points.joined(parts, 0, 1);
    }

    /** Whether the word may be a join of neighbours on the other side that have slips. */
    public static boolean mayNearlyJoin(Token word) {
        return NameEvidence.mayJoin(word);
    }

    /** The most that agreement of a whole name adds to the sum of its words. */
    public int wholeName() {
        return model.weight(NameWeight.WHOLE);
    }

    /** The most that a whole name is lifted to. */
    public int wholeLeast() {
        return Math.max(model.weight(NameWeight.WHOLE_LEAST), model.weight(NameWeight.ONE_WORD_LEAST));
    }

    /** The most that a part of a name is lifted to. */
    public int partLeast() {
        return Math.max(model.weight(NameWeight.PART_LEAST_PERSON), model.weight(NameWeight.PART_LEAST_OTHER));
    }

    /** The most that a name of syllables is lifted to of which one differs. */
    public int syllablesLeast() {
        return model.weight(NameWeight.SYLLABLES_LEAST);
    }

    /** The most that a name and its acronym earn. */
    public int acronym() {
        return model.weight(NameWeight.ACRONYM);
    }

    /** The most that dates, countries and the rest can add for this query. */
    public static int beyondNames(MatchableParty query) {
        return PartyEvidence.most(query);
    }
}
