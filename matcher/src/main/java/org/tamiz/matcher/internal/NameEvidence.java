package org.tamiz.matcher.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.EvidenceKind;
import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.NameWeight;
import org.tamiz.names.FoldedName;
import org.tamiz.names.Script;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;
import org.tamiz.names.TokenTag;
import org.tamiz.names.WordRelation;

/**
 * Evidence of one reading of a name against one reading of another.
 *
 * <p>First words are aligned: those that the other side writes together, then one to one, the most telling pair first, in
 * any order, then what is left and nearly a join. What is aligned counts for, up to a limit. A name that agrees as a whole, or
 * that is a part of the other, is lifted to a least, however common its words are. Then everything that speaks
 * against: another order, words that contradict each other, words left over.
 *
 * <p>Bounds that an index may rely on are in {@link org.tamiz.matcher.MatchBounds}.
 *
 * <p>An instance keeps its arrays from one pair to the next, so that comparing allocates nothing; one thread at a time.
 */
public final class NameEvidence {

    /** More words than this on one side are never joined to one of the other. */
    public static final int JOINED_MOST = 4;

    /** The same where the letters of the two sides have slips. */
    public static final int NEARLY_JOINED_MOST = 2;

    /** In names of more words than this no words are joined but neighbours. */
    public static final int FAR_JOIN_WORDS = 8;

    /** The least letters of a word that is joined to another from elsewhere. */
    public static final int FAR_PART_SHORTEST = 2;

    /** Names of so many words, each one syllable, are compared as syllables. */
    public static final int SYLLABLES = 3;

    private static final int SYLLABLE_LONGEST = 6;

    private static final int ALIKE_SHORTEST = 4;

    /** Parties with more pairs of words than this are compared without a table of them. */
    private static final int MOST_KEPT = 1 << 20;

    private static final int FREE = -1;
    /** What a word that is a part of a join is aligned with. */
    private static final int JOINED = -2;

    private final MatchModel model;
    private final NamePoints points;

    /**
     * What words of two parties are to each other, by their numbers: one more than the relation, above two bits that say
     * whether one begins and ends with the other; 0 while it is not known.
     */
    private int[] relatedByNumber = new int[0];

    private int[] gainsByNumber = new int[0];

    /** One more than the slips between a word of the query and two neighbours of the entry, by their numbers; 0 likewise. */
    private int[] nearInEntry = new int[0];
    /** The same of a word of the entry and neighbours of the query. */
    private int[] nearInQuery = new int[0];

    private @Nullable WordNumbers queryNumbers;
    private @Nullable WordNumbers entryNumbers;

    private List<Token> query = List.of();
    private List<Token> entry = List.of();
    private int numberOfQuery;
    private int numberOfEntry;
    private int rows;
    private int columns;
    private int[] related = new int[64];
    private int[] gains = new int[64];
    /** For each word of the query the word of the entry that it is aligned with. */
    private int[] queryWith = new int[8];

    private int[] entryWith = new int[8];
    private final Leftovers leftOfQuery = new Leftovers();
    private final Leftovers leftOfEntry = new Leftovers();

    /** Where two ways to align are tried. */
    private final EvidenceSheet trial = new EvidenceSheet(false);

    private boolean person;

    /** Whether a word begins with one of the other side, without which no words are joined or shifted but with slips. */
    private boolean begins;
    /** Whether a word ends with one of the other side, likewise. */
    private boolean ends;
    /** Whether a word without an equal on the other side is two neighbours there, slips allowed. */
    private boolean mayJoinNearly;

    private int agreement;
    /** Quarters of an edit in all aligned words. */
    private int slips;
    /** Aligned words of which the first letter is another. */
    private int firsts;
    /** Aligned words that are one sign of Han or Hangul: a syllable, which many names share. */
    private int signs;
    /** Words that agree only loosely: initials, nicknames. */
    private int loose;
    /** Pairs of naming words that agree, initials aside; a join counts as the words it joins. */
    private int agreeing;

    private int joins;
    private boolean syllables;

    public NameEvidence(MatchModel model) {
        this.model = model;
        this.points = new NamePoints(model);
    }

    /** How words earn. */
    public NamePoints points() {
        return points;
    }

    /**
     * Two parties of many names come now, whose words are numbered, until {@link #endParties}.
     *
     * @return whether they do; not when there are too many words
     */
    public boolean beginParties(WordNumbers ofQuery, WordNumbers ofEntry) {
        if ((long) ofQuery.count() * ofEntry.count() > MOST_KEPT
                || (long) ofQuery.count() * ofEntry.neighbours() > MOST_KEPT
                || (long) ofQuery.neighbours() * ofEntry.count() > MOST_KEPT) {
            return false;
        }
        int pairs = ofQuery.count() * ofEntry.count();
        relatedByNumber = zeros(relatedByNumber, pairs);
        if (gainsByNumber.length < pairs) {
            gainsByNumber = new int[pairs];
        }
        nearInEntry = zeros(nearInEntry, ofQuery.count() * ofEntry.neighbours());
        nearInQuery = zeros(nearInQuery, ofEntry.count() * ofQuery.neighbours());
        queryNumbers = ofQuery;
        entryNumbers = ofEntry;
        return true;
    }

    private static int[] zeros(int[] array, int count) {
        if (array.length < count) {
            return new int[count];
        }
        Arrays.fill(array, 0, count, 0);
        return array;
    }

    /** Words are compared without numbers again. */
    public void endParties() {
        queryNumbers = null;
        entryNumbers = null;
    }

    /**
     * {@link #weigh} of two of the parties' readings, unless they cannot earn more than some other pair did.
     *
     * @param queryReading its place among all readings of all names of its party
     * @param entryReading likewise
     * @param best what the other pair earned
     * @return whether they may, and were weighed
     */
    public boolean weighNumbered(
            FoldedName queryName,
            int queryReading,
            FoldedName entryName,
            int entryReading,
            boolean ofPerson,
            boolean lifts,
            int best,
            EvidenceSheet sheet) {
        if (mostOf(weight(NameWeight.AGREEMENT_MOST)) <= best) {
            return false;
        }
        numberOfQuery = queryReading;
        numberOfEntry = entryReading;
        relate(queryName, entryName, ofPerson);
        if (most() <= best) {
            return false;
        }
        weighRelated(lifts, sheet);
        return true;
    }

    /**
     * Writes the evidence of two names into the sheet.
     *
     * @param ofPerson whether they are names of persons
     * @param lifts whether a name that agrees is lifted to a least
     */
    public void weigh(
            FoldedName queryName, FoldedName entryName, boolean ofPerson, boolean lifts, EvidenceSheet sheet) {
        relate(queryName, entryName, ofPerson);
        weighRelated(lifts, sheet);
    }

    private void relate(FoldedName queryName, FoldedName entryName, boolean ofPerson) {
        query = queryName.tokens();
        entry = entryName.tokens();
        person = ofPerson;
        rows = query.size();
        columns = entry.size();
        begins = false;
        ends = false;
        prepare();
        mayJoinNearly = mayJoinNearly(query, entry, true) || mayJoinNearly(entry, query, false);
    }

    private void weighRelated(boolean lifts, EvidenceSheet sheet) {
        boolean joinsFirst = false;
        if (mayJoinNearly) {
            // A word takes its own counterpart before it is half of a join, or the other way round: what tells more.
            trial.clear();
            weigh(false, lifts, trial);
            int later = trial.points();
            trial.clear();
            weigh(true, lifts, trial);
            joinsFirst = trial.points() > later;
        }
        weigh(joinsFirst, lifts, sheet);
    }

    /** An upper bound of what the two earn. */
    private int most() {
        if ((begins && ends) || mayJoinNearly) {
            return mostOf(weight(NameWeight.AGREEMENT_MOST));
        }
        int sum = 0;
        int ofQuery = 0;
        boolean queryAlone = false;
        boolean entryAlone = false;
        for (int q = 0; q < rows; q++) {
            int most = 0;
            for (int e = 0; e < columns; e++) {
                most = Math.max(most, gains[q * columns + e]);
            }
            sum += most;
            ofQuery += most > 0 ? 1 : 0;
            queryAlone |= most == 0 && query.get(q).isNaming();
        }
        for (int e = 0; e < columns && !entryAlone; e++) {
            boolean alone = entry.get(e).isNaming();
            for (int q = 0; q < rows && alone; q++) {
                alone = gains[q * columns + e] == 0;
            }
            entryAlone = alone;
        }
        int agreed = Math.min(sum, weight(NameWeight.AGREEMENT_MOST));
        if (queryAlone && entryAlone) {
            return person && ofQuery > 1 ? Math.max(agreed, weight(NameWeight.SYLLABLES_LEAST)) : agreed;
        }
        return mostOf(agreed);
    }

    /** The most that words which agree so much come to, with all that they may be lifted to. */
    private int mostOf(int agreed) {
        int whole = Math.max(weight(NameWeight.WHOLE_LEAST), weight(NameWeight.ONE_WORD_LEAST));
        int part = Math.max(weight(NameWeight.PART_LEAST_PERSON), weight(NameWeight.PART_LEAST_OTHER));
        return Math.max(
                agreed + weight(NameWeight.WHOLE), Math.max(Math.max(whole, part), weight(NameWeight.SYLLABLES_LEAST)));
    }

    private void weigh(boolean joinsFirst, boolean lifts, EvidenceSheet sheet) {
        reset();
        if (begins && ends) {
            exactJoins(query, queryWith, entry, entryWith, true, sheet);
            exactJoins(entry, entryWith, query, queryWith, false, sheet);
            farJoins(query, queryWith, entry, entryWith, true, sheet);
            farJoins(entry, entryWith, query, queryWith, false, sheet);
        }
        if (mayJoinNearly && joinsFirst) {
            nearJoins(query, queryWith, entry, entryWith, true, sheet);
            nearJoins(entry, entryWith, query, queryWith, false, sheet);
        }
        align(sheet);
        if (mayJoinNearly && !joinsFirst) {
            nearJoins(query, queryWith, entry, entryWith, true, sheet);
            nearJoins(entry, entryWith, query, queryWith, false, sheet);
        }
        if (begins && ends) {
            shifts(sheet);
        }
        int most = weight(NameWeight.AGREEMENT_MOST);
        if (agreement > most) {
            sheet.add(EvidenceKind.AGREEMENT_LIMIT, most - agreement, "", "");
            agreement = most;
        }
        lift(lifts, sheet);
        order(sheet);
        against(sheet);
    }

    private int weight(NameWeight weight) {
        return model.weight(weight);
    }

    private void prepare() {
        if (queryWith.length < rows) {
            queryWith = new int[rows * 2];
        }
        if (entryWith.length < columns) {
            entryWith = new int[columns * 2];
        }
        if (related.length < rows * columns) {
            related = new int[rows * columns * 2];
            gains = new int[rows * columns * 2];
        }
        if (queryNumbers != null && entryNumbers != null) {
            relateNumbered(queryNumbers.of(numberOfQuery), entryNumbers.of(numberOfEntry), entryNumbers.count());
            return;
        }
        for (int q = 0; q < rows; q++) {
            Token mine = query.get(q);
            for (int e = 0; e < columns; e++) {
                Token theirs = entry.get(e);
                int relation = TokenSimilarity.relate(mine, theirs);
                begins |= isBeginning(mine, theirs);
                ends |= isEnd(mine, theirs);
                related[q * columns + e] = relation;
                gains[q * columns + e] = points.gain(mine, theirs, relation);
            }
        }
    }

    private void relateNumbered(int[] mine, int[] theirs, int width) {
        for (int q = 0; q < rows; q++) {
            for (int e = 0; e < columns; e++) {
                int at = mine[q] * width + theirs[e];
                if (relatedByNumber[at] == 0) {
                    int relation = TokenSimilarity.relate(query.get(q), entry.get(e));
                    relatedByNumber[at] = ((relation + 1) << 2)
                            + (isBeginning(query.get(q), entry.get(e)) ? 2 : 0)
                            + (isEnd(query.get(q), entry.get(e)) ? 1 : 0);
                    gainsByNumber[at] = points.gain(query.get(q), entry.get(e), relation);
                }
                begins |= (relatedByNumber[at] & 2) != 0;
                ends |= (relatedByNumber[at] & 1) != 0;
                related[q * columns + e] = (relatedByNumber[at] >> 2) - 1;
                gains[q * columns + e] = gainsByNumber[at];
            }
        }
    }

    private void reset() {
        Arrays.fill(queryWith, 0, rows, FREE);
        Arrays.fill(entryWith, 0, columns, FREE);
        agreement = 0;
        slips = 0;
        firsts = 0;
        signs = 0;
        loose = 0;
        agreeing = 0;
        joins = 0;
        syllables = false;
    }

    /** Whether one of the two is longer and begins with the other. */
    private static boolean isBeginning(Token one, Token other) {
        String mine = one.text();
        String theirs = other.text();
        return mine.length() < theirs.length()
                ? theirs.startsWith(mine)
                : mine.length() > theirs.length() && mine.startsWith(theirs);
    }

    /** Whether one of the two is longer and ends with the other. */
    private static boolean isEnd(Token one, Token other) {
        String mine = one.text();
        String theirs = other.text();
        return mine.length() < theirs.length()
                ? theirs.endsWith(mine)
                : mine.length() > theirs.length() && mine.endsWith(theirs);
    }

    private boolean mayJoinNearly(List<Token> whole, List<Token> apart, boolean queryWhole) {
        for (int w = 0; w < whole.size(); w++) {
            Token one = whole.get(w);
            if (mayJoin(one) && !hasEqual(w, queryWhole)) {
                for (int a = 0; a + 1 < apart.size(); a++) {
                    if (nearSlips(w, one, apart, a, queryWhole) != TokenSimilarity.DIFFERENT) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Slips between a word, the {@code w}-th, and the words from {@code a} and after it on the other side, written together. */
    private int nearSlips(int w, Token whole, List<Token> apart, int a, boolean queryWhole) {
        if (queryNumbers == null || entryNumbers == null) {
            return nearSlips(apart.get(a), apart.get(a + 1), whole);
        }
        int[] known = queryWhole ? nearInEntry : nearInQuery;
        int at = queryWhole
                ? queryNumbers.of(numberOfQuery)[w] * entryNumbers.neighbours()
                        + entryNumbers.neighboursOf(numberOfEntry)[a]
                : entryNumbers.of(numberOfEntry)[w] * queryNumbers.neighbours()
                        + queryNumbers.neighboursOf(numberOfQuery)[a];
        if (known[at] == 0) {
            known[at] = nearSlips(apart.get(a), apart.get(a + 1), whole) + 1;
        }
        return known[at] - 1;
    }

    private static int nearSlips(Token first, Token second, Token whole) {
        int length = first.text().length() + second.text().length();
        return first.script() == Script.LATIN
                        && second.script() == Script.LATIN
                        && TokenSimilarity.mayBeSlips(
                                length,
                                first.groups() | second.groups(),
                                whole.text().length(),
                                whole.groups())
                ? TokenSimilarity.slipsOfJoined(first.text(), second.text(), whole.text())
                : TokenSimilarity.DIFFERENT;
    }

    private boolean hasEqual(int word, boolean ofQuery) {
        for (int other = 0; other < (ofQuery ? columns : rows); other++) {
            int relation = related[ofQuery ? word * columns + other : other * columns + word];
            if (TokenSimilarity.relationOf(relation) == WordRelation.EQUAL) {
                return true;
            }
        }
        return false;
    }

    /** Free neighbours of {@code apart} that, written together, are a free word of {@code whole} to the letter. */
    private void exactJoins(
            List<Token> apart,
            int[] apartWith,
            List<Token> whole,
            int[] wholeWith,
            boolean queryApart,
            EvidenceSheet sheet) {
        for (int w = 0; w < whole.size(); w++) {
            String text = whole.get(w).text();
            for (int a = 0; a + 1 < apart.size() && wholeWith[w] == FREE; a++) {
                int at = 0;
                for (int k = 0; k < JOINED_MOST && a + k < apart.size(); k++) {
                    String part = apart.get(a + k).text();
                    if (apartWith[a + k] != FREE || !text.startsWith(part, at)) {
                        break;
                    }
                    at += part.length();
                    if (at == text.length()) {
                        if (k > 0 && areSameSigns(apart, a, k + 1, whole.get(w))) {
                            join(apart, apartWith, a, 1, k + 1, whole, wholeWith, w, 0, queryApart, sheet);
                        }
                        break;
                    }
                }
            }
        }
    }

    /** Two free words of {@code apart} from any places that, written together, are a free word of {@code whole}. */
    private void farJoins(
            List<Token> apart,
            int[] apartWith,
            List<Token> whole,
            int[] wholeWith,
            boolean queryApart,
            EvidenceSheet sheet) {
        if (apart.size() > FAR_JOIN_WORDS || whole.size() > FAR_JOIN_WORDS) {
            return;
        }
        for (int w = 0; w < whole.size(); w++) {
            if (!mayJoin(whole.get(w))) {
                continue;
            }
            for (int a = 0; a < apart.size() && wholeWith[w] == FREE; a++) {
                for (int b = 0; b < apart.size() && apartWith[a] == FREE && wholeWith[w] == FREE; b++) {
                    if (a != b && apartWith[b] == FREE && areFarParts(apart.get(a), apart.get(b), whole.get(w))) {
                        join(apart, apartWith, a, b - a, 2, whole, wholeWith, w, 0, queryApart, sheet);
                    }
                }
            }
        }
    }

    /** Whether the two, written together, are the word to the letter. */
    private static boolean areFarParts(Token first, Token second, Token whole) {
        String text = whole.text();
        int cut = first.text().length();
        return cut >= FAR_PART_SHORTEST
                && second.text().length() >= FAR_PART_SHORTEST
                && cut + second.text().length() == text.length()
                && first.script() == Script.LATIN
                && second.script() == Script.LATIN
                && text.startsWith(first.text())
                && text.endsWith(second.text());
    }

    /** Words of one script that sound alike are no join of one another unless their signs are the same. */
    private static boolean areSameSigns(List<Token> apart, int from, int count, Token whole) {
        if (whole.script() != Script.HAN) {
            return true;
        }
        int at = 0;
        for (int i = from; i < from + count; i++) {
            Token part = apart.get(i);
            if (part.script() != Script.HAN) {
                return true;
            }
            if (!whole.source().startsWith(part.source(), at)) {
                return false;
            }
            at += part.source().length();
        }
        return at == whole.source().length();
    }

    /** @param step from one of the words apart to the next; negative where they stand the other way round */
    private void join(
            List<Token> apart,
            int[] apartWith,
            int from,
            int step,
            int count,
            List<Token> whole,
            int[] wholeWith,
            int at,
            int slipsOfJoin,
            boolean queryApart,
            EvidenceSheet sheet) {
        int parts = 0;
        int length = 0;
        for (int k = 0; k < count; k++) {
            int i = from + k * step;
            apartWith[i] = JOINED;
            parts += points.part(apart.get(i));
            length += apart.get(i).text().length();
            agreeing += apart.get(i).isNaming() ? 1 : 0;
        }
        wholeWith[at] = JOINED;
        String one = whole.get(at).text();
        int earned = points.joined(parts, slipsOfJoin, Math.max(length, one.length()));
        agreement += earned;
        slips += slipsOfJoin;
        joins++;
        if (sheet.explains()) {
            String many = text(apart, from, step, count);
            sheet.add(EvidenceKind.WORD_JOINED, earned, queryApart ? many : one, queryApart ? one : many);
        } else {
            sheet.add(EvidenceKind.WORD_JOINED, earned, "", "");
        }
    }

    private static String text(List<Token> tokens, int from, int step, int count) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < count; k++) {
            text.append(k == 0 ? "" : " ").append(tokens.get(from + k * step).text());
        }
        return text.toString();
    }

    /** One to one, the pair that earns most first; of equals the first in the query, then in the entry. */
    private void align(EvidenceSheet sheet) {
        while (true) {
            int bestQuery = -1;
            int bestEntry = -1;
            int best = 0;
            for (int q = 0; q < rows; q++) {
                if (queryWith[q] == FREE) {
                    for (int e = 0; e < columns; e++) {
                        if (entryWith[e] == FREE && gains[q * columns + e] > best) {
                            best = gains[q * columns + e];
                            bestQuery = q;
                            bestEntry = e;
                        }
                    }
                }
            }
            if (bestQuery < 0) {
                return;
            }
            queryWith[bestQuery] = bestEntry;
            entryWith[bestEntry] = bestQuery;
            agreement += best;
            Token mine = query.get(bestQuery);
            Token theirs = entry.get(bestEntry);
            WordRelation relation = TokenSimilarity.relationOf(related[bestQuery * columns + bestEntry]);
            if (mine.isNaming() && theirs.isNaming()) {
                slips += TokenSimilarity.slipsOf(related[bestQuery * columns + bestEntry]);
                firsts += relation == WordRelation.SIMILAR
                                && mine.text().charAt(0) != theirs.text().charAt(0)
                        ? 1
                        : 0;
                signs += isOneSign(mine) || isOneSign(theirs) ? 1 : 0;
                loose += relation == WordRelation.INITIAL || relation == WordRelation.COGNATE ? 1 : 0;
                agreeing += relation == WordRelation.INITIAL || mine.tag() == TokenTag.INITIAL ? 0 : 1;
            } else if (isGeneration(mine) && mine.concept().equals(theirs.concept())) {
                // Louis XIV is told by his number as others are by a family name.
                agreeing++;
            }
            sheet.add(kindOf(relation), best, mine.text(), theirs.text());
        }
    }

    private static boolean isOneSign(Token token) {
        return (token.script() == Script.HAN || token.script() == Script.HANGUL)
                && token.source().length() == 1;
    }

    private static boolean isGeneration(Token token) {
        return token.tag() == TokenTag.HONORIFIC
                && !token.concept().isEmpty()
                && token.concept().charAt(0) <= '9';
    }

    private static EvidenceKind kindOf(WordRelation relation) {
        return switch (relation) {
            case EQUAL, NONE -> EvidenceKind.WORD_EQUAL;
            case RENDERED -> EvidenceKind.WORD_RENDERED;
            case SIMILAR -> EvidenceKind.WORD_SIMILAR;
            case CONCEPT -> EvidenceKind.WORD_MEANING;
            case COGNATE -> EvidenceKind.WORD_COGNATE;
            case INITIAL -> EvidenceKind.WORD_INITIAL;
        };
    }

    /** The same as {@link #exactJoins} but for slips, among the words that are left. */
    private void nearJoins(
            List<Token> apart,
            int[] apartWith,
            List<Token> whole,
            int[] wholeWith,
            boolean queryApart,
            EvidenceSheet sheet) {
        for (int w = 0; w < whole.size(); w++) {
            Token one = whole.get(w);
            if (wholeWith[w] != FREE || !mayJoin(one) || hasEqual(w, !queryApart)) {
                continue;
            }
            for (int a = 0; a + 1 < apart.size() && wholeWith[w] == FREE; a++) {
                if (apartWith[a] == FREE && apartWith[a + 1] == FREE) {
                    int apartSlips = nearSlips(w, one, apart, a, !queryApart);
                    if (apartSlips != TokenSimilarity.DIFFERENT) {
                        join(
                                apart,
                                apartWith,
                                a,
                                1,
                                NEARLY_JOINED_MOST,
                                whole,
                                wholeWith,
                                w,
                                apartSlips,
                                queryApart,
                                sheet);
                    }
                }
            }
        }
    }

    /** Whether the word may be a join with slips: a short one is near to too many. */
    public static boolean mayJoin(Token token) {
        return token.text().length() >= 5
                && token.script() == Script.LATIN
                && token.isNaming()
                && token.tag() != TokenTag.NUMBER;
    }

    /** Two neighbours left on each side that are the same letters with the blank in another place: "Vladimi rputin". */
    private void shifts(EvidenceSheet sheet) {
        for (int q = 0; q + 1 < rows; q++) {
            for (int e = 0; e + 1 < columns; e++) {
                if (queryWith[q] == FREE
                        && queryWith[q + 1] == FREE
                        && entryWith[e] == FREE
                        && entryWith[e + 1] == FREE
                        && isShift(q, e)) {
                    int parts = 0;
                    int length = 0;
                    for (int i = 0; i < 2; i++) {
                        Token mine = query.get(q + i);
                        queryWith[q + i] = JOINED;
                        entryWith[e + i] = JOINED;
                        parts += points.part(entry.get(e + i));
                        length += mine.text().length();
                    }
                    int earned = points.joined(parts, TokenSimilarity.EDIT, length);
                    agreement += earned;
                    agreeing += 2;
                    slips += TokenSimilarity.EDIT;
                    joins++;
                    sheet.add(
                            EvidenceKind.WORD_JOINED,
                            earned,
                            sheet.explains() ? text(query, q, 1, 2) : "",
                            sheet.explains() ? text(entry, e, 1, 2) : "");
                }
            }
        }
    }

    private boolean isShift(int q, int e) {
        String one = query.get(q).text();
        String two = query.get(q + 1).text();
        String their = entry.get(e).text();
        String next = entry.get(e + 1).text();
        return one.length() != their.length()
                && one.length() + two.length() == their.length() + next.length()
                && one.length() + two.length() >= 5
                && (one.length() <= their.length() ? isShift(one, two, their, next) : isShift(their, next, one, two));
    }

    /** Whether two words are the letters of two others, of which the first is as long at least and both are as long. */
    private static boolean isShift(String one, String two, String longer, String next) {
        int moved = longer.length() - one.length();
        return longer.startsWith(one)
                && two.regionMatches(0, longer, one.length(), moved)
                && two.regionMatches(moved, next, 0, next.length());
    }

    private void lift(boolean lifts, EvidenceSheet sheet) {
        int mine = left(query, queryWith, rows);
        int theirs = left(entry, entryWith, columns);
        syllables = mine == 1
                && theirs == 1
                && agreeing == 2
                && person
                && areSyllables(query, rows)
                && areSyllables(entry, columns);
        if (syllables) {
            int least = weight(NameWeight.SYLLABLES_LEAST) - slips * weight(NameWeight.WHOLE_SLIP);
            sheet.add(EvidenceKind.PART_OF_NAME, lifts ? Math.max(0, least - agreement) : 0, "", "");
            return;
        }
        if ((mine > 0 && theirs > 0) || (agreeing == 0 && !areEqual())) {
            return;
        }
        boolean whole = mine == 0 && theirs == 0;
        int least;
        if (whole) {
            if (agreeing >= 2) {
                sheet.add(EvidenceKind.WHOLE_NAME, weight(NameWeight.WHOLE), "", "");
                agreement += weight(NameWeight.WHOLE);
            }
            least = weight(agreeing == 1 && joins == 0 ? NameWeight.ONE_WORD_LEAST : NameWeight.WHOLE_LEAST);
        } else if (agreeing - signs >= 2 && !hasNumberLeft()) {
            least = weight(person ? NameWeight.PART_LEAST_PERSON : NameWeight.PART_LEAST_OTHER)
                    - (agreeing == 2 ? weight(NameWeight.PART_OF_TWO) : 0)
                    - (theirs == 0 ? weight(NameWeight.PART_ON_LIST) : 0);
        } else {
            return;
        }
        least -= slips * weight(NameWeight.WHOLE_SLIP) + loose * weight(NameWeight.WHOLE_LOOSE);
        least -= firsts * weight(NameWeight.WHOLE_SLIP_FIRST);
        if (slips > 0) {
            least -= weight(NameWeight.WHOLE_SLIP_SHARE) * slips / (TokenSimilarity.EDIT * lettersOfShorter());
        }
        if (lifts && least > agreement) {
            boolean identical = whole && slips == 0 && loose == 0;
            sheet.add(
                    identical
                            ? EvidenceKind.IDENTICAL_NAME
                            : whole ? EvidenceKind.WHOLE_NAME_COMMON : EvidenceKind.PART_OF_NAME,
                    least - agreement,
                    "",
                    "");
        }
    }

    /** Whether each of several words has its equal, be they initials alone: J. & E., SMT-K. */
    private boolean areEqual() {
        if (rows != columns || rows < 2) {
            return false;
        }
        for (int q = 0; q < rows; q++) {
            int e = queryWith[q];
            if (e < 0 || TokenSimilarity.relationOf(related[q * columns + e]) != WordRelation.EQUAL) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name is three Latin syllables, as in Korea: one of them tells brothers and strangers apart. */
    private static boolean areSyllables(List<Token> tokens, int count) {
        int naming = 0;
        for (int i = 0; i < count; i++) {
            Token token = tokens.get(i);
            if (token.isNaming()) {
                naming++;
                if (token.tag() != TokenTag.NAME || token.script() != Script.LATIN || !isSyllable(token.text())) {
                    return false;
                }
            }
        }
        return naming == SYLLABLES;
    }

    /** Whether the vowels of a short word stand together: kyong, il, but not abdul. */
    private static boolean isSyllable(String word) {
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            vowels += isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1))) ? 1 : 0;
        }
        return vowels == 1 && word.length() <= SYLLABLE_LONGEST;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /** A number tells members of a series apart, so a name without it is not merely shorter. */
    private boolean hasNumberLeft() {
        return hasNumber(query, queryWith, rows) || hasNumber(entry, entryWith, columns);
    }

    private static boolean hasNumber(List<Token> tokens, int[] with, int count) {
        for (int i = 0; i < count; i++) {
            if (with[i] == FREE && tokens.get(i).tag() == TokenTag.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** The letters of the naming words of the name that has fewer; 1 at least. */
    private int lettersOfShorter() {
        return Math.max(1, Math.min(letters(query, rows), letters(entry, columns)));
    }

    private static int letters(List<Token> tokens, int count) {
        int letters = 0;
        for (int i = 0; i < count; i++) {
            letters += tokens.get(i).isNaming() ? tokens.get(i).text().length() : 0;
        }
        return letters;
    }

    /** The naming words that are not aligned. */
    private static int left(List<Token> tokens, int[] with, int count) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (with[i] == FREE && tokens.get(i).isNaming()) {
                left++;
            }
        }
        return left;
    }

    /** Each step back in the entry while going forward in the query. */
    private void order(EvidenceSheet sheet) {
        int steps = 0;
        int before = -1;
        for (int q = 0; q < rows; q++) {
            int e = queryWith[q];
            if (e >= 0 && query.get(q).isNaming()) {
                steps += e < before ? 1 : 0;
                before = e;
            }
        }
        int cost = weight(person ? NameWeight.ORDER_PERSON : NameWeight.ORDER_OTHER);
        sheet.add(EvidenceKind.WORD_ORDER, -Math.min(steps, 3) * cost, "", "");
    }

    private void against(EvidenceSheet sheet) {
        Leftovers mine = leftOfQuery.count(query, queryWith, rows);
        Leftovers theirs = leftOfEntry.count(entry, entryWith, columns);
        int names = Math.min(mine.names, theirs.names);
        if (names > 0 && !syllables) {
            // The rarer the words, the less likely that they are slips or variants of one another.
            int cost = names * weight(person ? NameWeight.CONTRADICTION_PERSON : NameWeight.CONTRADICTION_OTHER);
            if (agreeing > 1) {
                cost -= Math.min(names, alike()) * cost / names * weight(NameWeight.CONTRADICTION_LIKE) / 100;
            }
            cost += Math.min(mine.rarity, theirs.rarity) * weight(NameWeight.CONTRADICTION_RARITY) / 100;
            if (agreeing == 1) {
                cost += weight(NameWeight.ONE_OF_MANY);
            }
            sheet.add(EvidenceKind.WORDS_CONTRADICT, -cost, "", "");
        }
        int initials = Math.min(mine.initials, theirs.initials + theirs.names - names)
                + Math.min(theirs.initials, mine.names - names);
        contradiction(initials, NameWeight.INITIAL_DIFFERENT, sheet);
        contradiction(Math.min(mine.patronymics, theirs.patronymics), NameWeight.PATRONYMIC_DIFFERENT, sheet);
        contradiction(Math.min(mine.numbers, theirs.numbers), NameWeight.NUMBER_DIFFERENT, sheet);
        contradiction(Math.min(mine.places, theirs.places), NameWeight.PLACE_DIFFERENT, sheet);
        // A generic word may stand against any other word that is left.
        contradiction(
                Math.min(mine.generics + mine.names - names, theirs.generics + theirs.names - names),
                NameWeight.GENERIC_DIFFERENT,
                sheet);
        contradiction(Math.min(mine.forms, theirs.forms), NameWeight.LEGAL_FORM_DIFFERENT, sheet);
        alone(query, queryWith, rows, Math.max(0, mine.numbers - theirs.numbers), true, sheet);
        alone(entry, entryWith, columns, Math.max(0, theirs.numbers - mine.numbers), false, sheet);
    }

    private void contradiction(int count, NameWeight weight, EvidenceSheet sheet) {
        if (count > 0) {
            sheet.add(EvidenceKind.WORDS_CONTRADICT, -count * weight(weight), "", "");
        }
    }

    /** Words left on both sides that are alike though not near enough to be one. */
    private int alike() {
        int alike = 0;
        for (int q = 0; q < rows; q++) {
            if (queryWith[q] == FREE && isName(query.get(q))) {
                for (int e = 0; e < columns; e++) {
                    if (entryWith[e] == FREE && isName(entry.get(e)) && areAlike(query.get(q), entry.get(e))) {
                        alike++;
                        break;
                    }
                }
            }
        }
        return alike;
    }

    /** Whether what they begin and end with in common is two thirds of the shorter. */
    private static boolean areAlike(Token one, Token other) {
        String mine = one.text();
        String theirs = other.text();
        int shorter = Math.min(mine.length(), theirs.length());
        int begin = 0;
        while (begin < shorter && mine.charAt(begin) == theirs.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && mine.charAt(mine.length() - 1 - end) == theirs.charAt(theirs.length() - 1 - end)) {
            end++;
        }
        return 3 * (begin + end) >= 2 * shorter && shorter >= ALIKE_SHORTEST;
    }

    private static boolean isName(Token token) {
        return token.tag() == TokenTag.NAME || token.tag() == TokenTag.PATRONYMIC;
    }

    /** @param numbers how many numbers stand against none of the other side */
    private void alone(List<Token> tokens, int[] with, int count, int numbers, boolean ofQuery, EvidenceSheet sheet) {
        EvidenceKind kind = ofQuery ? EvidenceKind.QUERY_WORD_ALONE : EvidenceKind.ENTRY_WORD_ALONE;
        int numbersAlone = 0;
        for (int i = 0; i < count; i++) {
            if (with[i] == FREE) {
                Token token = tokens.get(i);
                if (token.tag() == TokenTag.NUMBER && numbersAlone++ >= numbers) {
                    continue;
                }
                sheet.add(kind, -aloneCost(token, ofQuery), ofQuery ? token.text() : "", ofQuery ? "" : token.text());
            }
        }
    }

    private int aloneCost(Token token, boolean ofQuery) {
        return switch (token.tag()) {
            case NAME -> nameAlone(token, ofQuery);
            case PATRONYMIC -> weight(NameWeight.PATRONYMIC_ALONE);
            case GENERIC -> weight(NameWeight.GENERIC_ALONE);
            case PLACE -> weight(NameWeight.PLACE_ALONE);
            case NUMBER -> weight(NameWeight.NUMBER_ALONE);
            case INITIAL -> weight(NameWeight.INITIAL_ALONE);
            case LEGAL_FORM -> weight(NameWeight.LEGAL_FORM_ALONE);
            case PARTICLE, HONORIFIC -> weight(NameWeight.FUNCTION_ALONE);
        };
    }

    /** A list entry carries names that its bearer seldom uses. */
    private int nameAlone(Token token, boolean ofQuery) {
        NameWeight alone;
        NameWeight rarity;
        if (ofQuery) {
            alone = person ? NameWeight.QUERY_PERSON_ALONE : NameWeight.QUERY_OTHER_ALONE;
            rarity = person ? NameWeight.QUERY_PERSON_RARITY : NameWeight.QUERY_OTHER_RARITY;
        } else {
            alone = person ? NameWeight.ENTRY_PERSON_ALONE : NameWeight.ENTRY_OTHER_ALONE;
            rarity = person ? NameWeight.ENTRY_PERSON_RARITY : NameWeight.ENTRY_OTHER_RARITY;
        }
        return weight(alone) + token.rarity() * weight(rarity) / 100;
    }

    /** What one side has left, by what it is. */
    private static final class Leftovers {
        private int names;
        private int rarity;
        private int patronymics;
        private int generics;
        private int places;
        private int numbers;
        private int initials;
        private int forms;

        Leftovers count(List<Token> tokens, int[] with, int count) {
            names = 0;
            rarity = 0;
            patronymics = 0;
            generics = 0;
            places = 0;
            numbers = 0;
            initials = 0;
            forms = 0;
            for (int i = 0; i < count; i++) {
                if (with[i] == FREE) {
                    Token token = tokens.get(i);
                    switch (token.tag()) {
                        case NAME -> {
                            names++;
                            rarity += token.rarity();
                        }
                        case GENERIC -> generics++;
                        case PLACE -> places++;
                        case NUMBER -> numbers++;
                        case INITIAL -> initials++;
                        case LEGAL_FORM -> forms++;
                        case PATRONYMIC -> patronymics++;
                        case PARTICLE, HONORIFIC -> {}
                    }
                }
            }
            return this;
        }
    }
}
