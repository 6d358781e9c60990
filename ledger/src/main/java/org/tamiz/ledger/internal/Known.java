package org.tamiz.ledger.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Fact;

/**
 * What the ledger had learned by some moment.
 *
 * @param facts the facts, in their order
 * @param editions the editions by list
 * @param withdrawn the editions that were withdrawn, which are not among the others, with the withdrawal
 * @param approved numbers of the editions and refusals that were approved
 * @param holds why editions were held back, by number; without those that were approved later
 * @param checks when editions were found to be what their publisher had, by number
 * @param dates the cited dates by list
 */
public record Known(
        List<Fact> facts,
        Map<String, List<EditionRecord>> editions,
        Map<EditionRecord, Fact.Withdrawn> withdrawn,
        Set<Long> approved,
        Map<Long, String> holds,
        Map<Long, List<Instant>> checks,
        Map<String, List<Fact.DateCited>> dates) {

    /** Sorts out the facts that were recorded by then; all of them where there is no limit. */
    public static Known of(List<Fact> facts, @Nullable Instant by) {
        List<Fact> known = new ArrayList<>();
        Map<String, List<EditionRecord>> editions = new TreeMap<>();
        Map<EditionRecord, Fact.Withdrawn> withdrawn = new LinkedHashMap<>();
        Set<Long> approved = new HashSet<>();
        Map<Long, String> holds = new HashMap<>();
        Map<Long, List<Instant>> checks = new HashMap<>();
        Map<String, List<Fact.DateCited>> dates = new TreeMap<>();
        for (Fact fact : facts) {
            if (by != null && fact.recorded().isAfter(by)) {
                break;
            }
            known.add(fact);
            switch (fact.body()) {
                case Fact.EditionArrived edition ->
                    editions.computeIfAbsent(edition.info().list(), list -> new ArrayList<>())
                            .add(new EditionRecord(fact.number(), fact.recorded(), edition));
                case Fact.Withdrawn withdrawal -> withdraw(withdrawal, editions, withdrawn);
                case Fact.Approved approval -> {
                    approved.add(approval.fact());
                    holds.remove(approval.fact());
                }
                case Fact.Held held -> {
                    holds.put(held.fact(), held.note());
                    approved.remove(held.fact());
                }
                case Fact.Checked checked ->
                    checks.computeIfAbsent(checked.fact(), edition -> new ArrayList<>())
                            .add(fact.recorded());
                case Fact.DateCited cited ->
                    dates.computeIfAbsent(cited.entry().list(), list -> new ArrayList<>())
                            .add(cited);
                case Fact.FilesRefused refused -> {
                    // Changes nothing that serves.
                }
            }
        }
        return new Known(known, editions, withdrawn, approved, holds, checks, dates);
    }

    private static void withdraw(
            Fact.Withdrawn withdrawal,
            Map<String, List<EditionRecord>> editions,
            Map<EditionRecord, Fact.Withdrawn> withdrawn) {
        for (List<EditionRecord> each : editions.values()) {
            for (EditionRecord edition : each) {
                if (edition.number() == withdrawal.fact()) {
                    withdrawn.put(edition, withdrawal);
                }
            }
            each.removeIf(edition -> edition.number() == withdrawal.fact());
        }
        editions.values().removeIf(List::isEmpty);
    }

    List<EditionRecord> editionsOf(String list) {
        return editions.getOrDefault(list, List.of());
    }

    /** When one of these editions was last found to be what its publisher had, by then; {@code null} for never. */
    @Nullable
    Instant checked(List<EditionRecord> editions, @Nullable Instant by) {
        return editions.stream()
                .flatMap(edition -> checks.getOrDefault(edition.number(), List.of()).stream())
                .filter(check -> by == null || !check.isAfter(by))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Dates datesOf(String list) {
        return new Dates(dates.getOrDefault(list, List.of()));
    }
}
