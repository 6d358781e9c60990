package org.tamiz.matcher.internal;

import java.util.List;
import org.tamiz.matcher.EvidenceKind;
import org.tamiz.model.PartyType;
import org.tamiz.names.FoldedName;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;
import org.tamiz.names.TokenTag;

/**
 * Evidence of one reading of a name against one reading of another.
 *
 * <p>Words are aligned one to one, the most telling pair first, in any order; two neighbouring words may stand for one
 * that joins them. Aligned words count for, by rarity and likeness. A word left over costs a little, since middle names
 * and legal forms come and go; words left over on both sides contradict each other and cost more. Last, a name that
 * agrees as a whole earns a bonus, and a name of the very same naming words reaches
 * {@link #IDENTICAL_AT_LEAST} however common they are.
 *
 * <p>Bounds that an index may rely on: no word of the query earns more than its best {@link TokenSimilarity#points} with
 * any word of the entry's name; a join earns {@link #JOIN_MOST} at most, and only when the joined letters are equal;
 * everything else but {@link #WHOLE_NAME_POINTS} and the identical name is against.
 */
public final class NameEvidence {

    /** The most that agreement of the whole name adds to its words. */
    public static final int WHOLE_NAME_POINTS = 100;

    /** Two names of the same naming words, some perhaps written together, never earn less than this. */
    public static final int IDENTICAL_AT_LEAST = 640;

    /** Two names that each have a word which the other lacks are rarely one person's. */
    private static final int CONTRADICTION = -160;

    /** The most that a word earns which joins two words of the other name. */
    public static final int JOIN_MOST = 700;

    private final List<Token> query;
    private final List<Token> entry;
    private final PartyType entryType;
    private final boolean[] queryUsed;
    private final boolean[] entryUsed;
    private final EvidenceSheet sheet;

    private NameEvidence(FoldedName query, FoldedName entry, PartyType entryType, EvidenceSheet sheet) {
        this.query = query.tokens();
        this.entry = entry.tokens();
        this.entryType = entryType;
        this.queryUsed = new boolean[this.query.size()];
        this.entryUsed = new boolean[this.entry.size()];
        this.sheet = sheet;
    }

    /**
     * Writes the evidence of two names into the sheet.
     *
     * @param identicalCounts whether being the very same name lifts the points to {@link #IDENTICAL_AT_LEAST}
     */
    public static void weigh(
            FoldedName query, FoldedName entry, PartyType entryType, boolean identicalCounts, EvidenceSheet sheet) {
        new NameEvidence(query, entry, entryType, sheet).weigh(identicalCounts);
    }

    /** What one word earns as the join of two neighbours on the other side. */
    private static int joinPoints(Token first, Token second) {
        return Math.min(JOIN_MOST, first.rarity() + second.rarity());
    }

    private void weigh(boolean identicalCounts) {
        int before = sheet.points();
        boolean identical = true;
        int[][] points = new int[query.size()][entry.size()];
        for (int q = 0; q < query.size(); q++) {
            for (int e = 0; e < entry.size(); e++) {
                points[q][e] = TokenSimilarity.points(query.get(q), entry.get(e));
            }
        }
        while (true) {
            int bestQuery = -1;
            int bestEntry = -1;
            int best = 0;
            for (int q = 0; q < query.size(); q++) {
                for (int e = 0; e < entry.size(); e++) {
                    if (!queryUsed[q] && !entryUsed[e] && points[q][e] > best) {
                        best = points[q][e];
                        bestQuery = q;
                        bestEntry = e;
                    }
                }
            }
            if (bestQuery < 0) {
                break;
            }
            queryUsed[bestQuery] = true;
            entryUsed[bestEntry] = true;
            Token mine = query.get(bestQuery);
            Token theirs = entry.get(bestEntry);
            EvidenceKind kind = kindOf(mine, theirs);
            identical &= kind == EvidenceKind.WORD_EQUAL || !(mine.isNaming() || theirs.isNaming());
            sheet.add(kind, best, mine.text(), theirs.text());
        }
        joins(query, queryUsed, entry, entryUsed, true);
        joins(entry, entryUsed, query, queryUsed, false);
        leftOver();
        wholeName();
        if (identicalCounts && identical && namesUsed(query, queryUsed) > 0 && namesUsed(entry, entryUsed) > 0) {
            int reached = sheet.points() - before;
            sheet.add(EvidenceKind.IDENTICAL_NAME, Math.max(0, IDENTICAL_AT_LEAST - reached), "", "");
        }
    }

    private static EvidenceKind kindOf(Token one, Token other) {
        if (one.text().equals(other.text())) {
            return EvidenceKind.WORD_EQUAL;
        }
        if (one.script().isConsonantal() || other.script().isConsonantal()) {
            return EvidenceKind.WORD_CONSONANTS;
        }
        return TokenSimilarity.isInitialOf(one, other) || TokenSimilarity.isInitialOf(other, one)
                ? EvidenceKind.WORD_INITIAL
                : EvidenceKind.WORD_SIMILAR;
    }

    /** Two free neighbours of {@code apart} that, written together, are a free word of {@code whole}. */
    private void joins(
            List<Token> apart, boolean[] apartUsed, List<Token> whole, boolean[] wholeUsed, boolean queryApart) {
        for (int a = 0; a + 1 < apart.size(); a++) {
            for (int w = 0; w < whole.size() && !apartUsed[a] && !apartUsed[a + 1]; w++) {
                if (!wholeUsed[w] && isJoin(apart.get(a), apart.get(a + 1), whole.get(w))) {
                    apartUsed[a] = true;
                    apartUsed[a + 1] = true;
                    wholeUsed[w] = true;
                    String two = apart.get(a).text() + " " + apart.get(a + 1).text();
                    String one = whole.get(w).text();
                    sheet.add(
                            EvidenceKind.WORD_JOINED,
                            joinPoints(apart.get(a), apart.get(a + 1)),
                            queryApart ? two : one,
                            queryApart ? one : two);
                }
            }
        }
    }

    private static boolean isJoin(Token first, Token second, Token whole) {
        int length = first.text().length();
        return whole.text().length() == length + second.text().length()
                && whole.text().startsWith(first.text())
                && whole.text().endsWith(second.text());
    }

    private void leftOver() {
        int queryNames = 0;
        int queryRarity = 0;
        for (int q = 0; q < query.size(); q++) {
            if (!queryUsed[q]) {
                Token token = query.get(q);
                if (token.tag() == TokenTag.NAME) {
                    queryNames++;
                    queryRarity += token.rarity();
                }
                sheet.add(EvidenceKind.QUERY_WORD_ALONE, -queryCost(token), token.text(), "");
            }
        }
        int entryNames = 0;
        int entryRarity = 0;
        for (int e = 0; e < entry.size(); e++) {
            if (!entryUsed[e]) {
                Token token = entry.get(e);
                if (token.tag() == TokenTag.NAME) {
                    entryNames++;
                    entryRarity += token.rarity();
                }
                sheet.add(EvidenceKind.ENTRY_WORD_ALONE, -entryCost(token), "", token.text());
            }
        }
        int contradictions = Math.min(queryNames, entryNames);
        if (contradictions > 0) {
            // The rarer the words, the less likely that they are slips or variants of one another.
            int rarity = Math.min(queryRarity, entryRarity);
            sheet.add(EvidenceKind.WORDS_CONTRADICT, CONTRADICTION * contradictions - rarity / 4, "", "");
        }
    }

    private static int queryCost(Token token) {
        return switch (token.tag()) {
            case NAME, PATRONYMIC, GENERIC, PLACE -> 20 + token.rarity() / 5;
            case NUMBER -> 60;
            case INITIAL -> 20;
            case LEGAL_FORM, HONORIFIC, PARTICLE -> 5;
        };
    }

    /** A person's list entry carries names that the person seldom uses; a firm's carries fewer. */
    private int entryCost(Token token) {
        return switch (token.tag()) {
            case NAME, PATRONYMIC, GENERIC, PLACE ->
                entryType == PartyType.PERSON ? 10 + token.rarity() / 12 : 20 + token.rarity() / 6;
            case NUMBER -> 60;
            case INITIAL -> 10;
            case LEGAL_FORM, HONORIFIC, PARTICLE -> 5;
        };
    }

    private void wholeName() {
        if (namesUsed(query, queryUsed) >= 2 && namesUsed(entry, entryUsed) >= 2) {
            sheet.add(EvidenceKind.WHOLE_NAME, WHOLE_NAME_POINTS, "", "");
        }
    }

    /** How many naming words are used; 0 as soon as one is not. */
    private static int namesUsed(List<Token> tokens, boolean[] used) {
        int names = 0;
        for (int i = 0; i < used.length; i++) {
            if (tokens.get(i).isNaming()) {
                if (!used[i]) {
                    return 0;
                }
                names++;
            }
        }
        return names;
    }
}
