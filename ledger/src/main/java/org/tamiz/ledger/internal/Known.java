package org.tamiz.ledger.internal;

import java.time.Instant;
import java.util.ArrayList;
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
 * @param dates the cited dates by list
 */
public record Known(
        List<Fact> facts,
        Map<String, List<EditionRecord>> editions,
        Map<EditionRecord, Fact.Withdrawn> withdrawn,
        Set<Long> approved,
        Map<String, List<Fact.DateCited>> dates) {

    /** Sorts out the facts that were recorded by then; all of them where there is no limit. */
    public static Known of(List<Fact> facts, @Nullable Instant by) {
        List<Fact> known = new ArrayList<>();
        Map<String, List<EditionRecord>> editions = new TreeMap<>();
        Map<EditionRecord, Fact.Withdrawn> withdrawn = new LinkedHashMap<>();
        Set<Long> approved = new HashSet<>();
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
                case Fact.Approved approval -> approved.add(approval.fact());
                case Fact.DateCited cited ->
                    dates.computeIfAbsent(cited.entry().list(), list -> new ArrayList<>())
                            .add(cited);
                case Fact.FilesRefused refused -> {
                    // Changes nothing that serves.
                }
            }
        }
        return new Known(known, editions, withdrawn, approved, dates);
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

    Dates datesOf(String list) {
        return new Dates(dates.getOrDefault(list, List.of()));
    }
}
