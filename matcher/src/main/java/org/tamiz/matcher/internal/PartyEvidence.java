package org.tamiz.matcher.internal;

import java.util.List;
import org.tamiz.matcher.EvidenceKind;
import org.tamiz.matcher.IdentifierKey;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.PartialDate;

/**
 * Evidence from everything but names: identifiers, wallets, dates of birth, countries, gender, type. What one side does
 * not state is neutral; what both state and differ in counts against.
 */
public final class PartyEvidence {

    /** More than all that can speak against, together with the threshold: nothing hides an equal identifier. */
    private static final int DECISIVE = 1500;

    private static final int SAME_FULL_DATE = 250;
    private static final int SWAPPED_DATE = 120;
    private static final int SAME_MONTH = 100;
    private static final int SAME_YEAR = 60;
    private static final int SHARED_COUNTRY = 40;

    private PartyEvidence() {}

    /** The most that this can add for such a query, identifiers and wallets aside. */
    public static int most(MatchableParty query) {
        return (query.birthDates().isEmpty() ? 0 : SAME_FULL_DATE)
                + (query.countries().isEmpty() ? 0 : SHARED_COUNTRY);
    }

    /** Writes the evidence of two parties into the sheet. */
    public static void weigh(MatchableParty query, MatchableParty entry, EvidenceSheet sheet) {
        identifiers(query.identifiers(), entry.identifiers(), sheet);
        wallets(query.wallets(), entry.wallets(), sheet);
        birthDates(query.birthDates(), entry.birthDates(), sheet);
        countries(query.countries(), entry.countries(), sheet);
        if (query.gender() != Gender.NOT_STATED
                && entry.gender() != Gender.NOT_STATED
                && query.gender() != Gender.OTHER
                && entry.gender() != Gender.OTHER
                && query.gender() != entry.gender()) {
            sheet.add(
                    EvidenceKind.GENDER_DIFFERENT,
                    -60,
                    query.gender().name(),
                    entry.gender().name());
        }
        if (!query.type().isCompatibleWith(entry.type())) {
            sheet.add(
                    EvidenceKind.TYPE_DIFFERENT,
                    -80,
                    query.type().name(),
                    entry.type().name());
        }
    }

    private static void identifiers(List<IdentifierKey> query, List<IdentifierKey> entry, EvidenceSheet sheet) {
        for (IdentifierKey mine : query) {
            for (IdentifierKey theirs : entry) {
                if (mine.isDecisive() && mine.value().equals(theirs.value()) && mine.isComparableWith(theirs)) {
                    sheet.add(EvidenceKind.IDENTIFIER_EQUAL, DECISIVE, show(mine), show(theirs));
                    return;
                }
            }
        }
        for (IdentifierKey mine : query) {
            for (IdentifierKey theirs : entry) {
                if (mine.isSingleValued() && mine.scheme().equals(theirs.scheme())) {
                    sheet.add(EvidenceKind.IDENTIFIER_DIFFERENT, -250, show(mine), show(theirs));
                    return;
                }
            }
        }
    }

    private static String show(IdentifierKey key) {
        return key.scheme() + "=" + key.value();
    }

    private static void wallets(List<String> query, List<String> entry, EvidenceSheet sheet) {
        for (String mine : query) {
            if (entry.contains(mine)) {
                sheet.add(EvidenceKind.WALLET_EQUAL, DECISIVE, mine, mine);
                return;
            }
        }
    }

    private static void birthDates(List<DateStatement> query, List<DateStatement> entry, EvidenceSheet sheet) {
        int best = Integer.MIN_VALUE;
        DateStatement bestMine = null;
        DateStatement bestTheirs = null;
        for (DateStatement mine : query) {
            for (DateStatement theirs : entry) {
                if (mine instanceof DateStatement.Unread || theirs instanceof DateStatement.Unread) {
                    continue;
                }
                int points = datePoints(mine, theirs);
                if (points > best) {
                    best = points;
                    bestMine = mine;
                    bestTheirs = theirs;
                }
            }
        }
        if (bestMine != null && bestTheirs != null) {
            EvidenceKind kind = best == SAME_FULL_DATE
                    ? EvidenceKind.BIRTH_DATE_EQUAL
                    : best >= 0 ? EvidenceKind.BIRTH_DATE_COMPATIBLE : EvidenceKind.BIRTH_DATE_DIFFERENT;
            sheet.add(kind, best, bestMine.toString(), bestTheirs.toString());
        }
    }

    private static int datePoints(DateStatement mine, DateStatement theirs) {
        if (mine instanceof DateStatement.On my
                && theirs instanceof DateStatement.On their
                && !my.circa()
                && !their.circa()) {
            return exactDatePoints(my.date(), their.date());
        }
        int apart = Math.max(0, Math.max(firstYear(theirs) - lastYear(mine), firstYear(mine) - lastYear(theirs)));
        return apart == 0 ? SAME_YEAR : farApart(apart);
    }

    private static int exactDatePoints(PartialDate a, PartialDate b) {
        int years = Math.abs(a.year() - b.year());
        if (years > 0) {
            boolean sameDay = a.day() > 0 && a.month() == b.month() && a.day() == b.day();
            // One digit of the year mistyped, day and month the same.
            return sameDay && years <= 10 ? 0 : farApart(years);
        }
        if (a.month() == 0 || b.month() == 0) {
            return SAME_YEAR;
        }
        if (a.month() == b.month()) {
            if (a.day() == 0 || b.day() == 0) {
                return SAME_MONTH;
            }
            return a.day() == b.day() ? SAME_FULL_DATE : 20;
        }
        return a.month() == b.day() && a.day() == b.month() ? SWAPPED_DATE : -60;
    }

    private static int farApart(int years) {
        if (years == 1) {
            return -60;
        }
        return years <= 3 ? -150 : -280;
    }

    private static int firstYear(DateStatement statement) {
        return switch (statement) {
            case DateStatement.On on -> on.date().year() - (on.circa() ? 2 : 0);
            case DateStatement.Between between -> between.from().year() - (between.circa() ? 2 : 0);
            case DateStatement.Unread unread -> throw new IllegalStateException("not compared: " + unread);
        };
    }

    private static int lastYear(DateStatement statement) {
        return switch (statement) {
            case DateStatement.On on -> on.date().year() + (on.circa() ? 2 : 0);
            case DateStatement.Between between -> between.to().year() + (between.circa() ? 2 : 0);
            case DateStatement.Unread unread -> throw new IllegalStateException("not compared: " + unread);
        };
    }

    private static void countries(List<String> query, List<String> entry, EvidenceSheet sheet) {
        if (query.isEmpty() || entry.isEmpty()) {
            return;
        }
        for (String country : query) {
            if (entry.contains(country)) {
                sheet.add(EvidenceKind.COUNTRY_SHARED, SHARED_COUNTRY, country, country);
                return;
            }
        }
        sheet.add(EvidenceKind.COUNTRY_DIFFERENT, -40, String.join(",", query), String.join(",", entry));
    }
}
