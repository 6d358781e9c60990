package org.tamiz.cli.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Between;
import org.tamiz.model.EntryId;
import org.tamiz.model.StableCode;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Hit;

/**
 * A row a hit; a query without hits has one row with the hit's columns empty. The columns are described in
 * docs/api/decisions.md.
 */
public final class CsvDecisionWriter implements DecisionWriter {

    private static final List<String> QUERY =
            List.of("query_id", "query_name", "line", "status", "because", "because_text");

    private static final List<String> HIT = List.of(
            "hit_id",
            "caption",
            "score",
            "points",
            "list",
            "demo",
            "type",
            "designated",
            "kinds",
            "programs",
            "linked",
            "unknown",
            "carried",
            "listed_only_at_one_of",
            "amended",
            "matched_query_name",
            "matched_entry_name",
            "matched_entry_name_kind",
            "explanation");

    private static final List<String> RUN = List.of("state", "policy", "engine");

    private final CsvWriter csv;

    public CsvDecisionWriter(Writer out) {
        // Unbuffered: what is buffered here would miss the caller's flush.
        this.csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
    }

    @Override
    public void begin() {
        record(QUERY, HIT, RUN);
    }

    @Override
    public void write(Answer answer) {
        Decision decision = answer.decision();
        List<String> query = List.of(
                decision.queryId(),
                answer.name(),
                answer.line() == 0 ? "" : Long.toString(answer.line()),
                StableCode.of(decision.status()),
                joined(decision.caveats().stream()
                        .map(Caveat::code)
                        .map(Caveat.Code::code)
                        .toList()),
                // Sentences, which end by themselves.
                String.join(" ", decision.caveats().stream().map(Caveat::text).toList()));
        List<String> run = List.of(decision.stateId(), decision.policyId(), decision.engine());
        if (decision.hits().isEmpty()) {
            record(query, Collections.nCopies(HIT.size(), ""), run);
        }
        for (Hit hit : decision.hits()) {
            record(query, columns(hit), run);
        }
    }

    private static List<String> columns(Hit hit) {
        return List.of(
                hit.entry().id().toString(),
                hit.entry().caption(),
                Words.score(hit).toPlainString(),
                Integer.toString(hit.match().points()),
                hit.entry().id().list(),
                Boolean.toString(hit.demo()),
                StableCode.of(hit.entry().party().type()),
                Boolean.toString(hit.entry().isDesignated()),
                joined(hit.entry().kinds().stream().map(StableCode::of).toList()),
                joined(hit.entry().programs()),
                joined(hit.linked().stream().map(EntryId::toString).toList()),
                joined(hit.entry().standing().unknown().stream()
                        .map(StableCode::of)
                        .toList()),
                joined(hit.entry().standing().carried().entrySet().stream()
                        .map(field -> StableCode.of(field.getKey()) + " " + field.getValue())
                        .toList()),
                text(hit.entry().standing().presence()),
                text(hit.entry().standing().version()),
                hit.match().queryName().text(),
                hit.match().entryName().text(),
                StableCode.of(hit.match().entryName().kind()),
                joined(hit.match().parts().stream().map(Reasons::withPoints).toList()));
    }

    private static String text(@Nullable Between between) {
        return between == null ? "" : between.toString();
    }

    private void record(List<String> query, List<String> hit, List<String> run) {
        List<String> record = new ArrayList<>(query);
        record.addAll(hit);
        record.addAll(run);
        csv.writeRecord(record);
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    @Override
    public void end(Tally tally) {}
}
