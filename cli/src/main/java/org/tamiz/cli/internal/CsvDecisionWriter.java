package org.tamiz.cli.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;
import org.tamiz.model.EntryId;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Hit;

/** A row a hit; a query without hits has one row with the hit's columns empty. */
public final class CsvDecisionWriter implements DecisionWriter {

    private static final List<String> HEADER = List.of(
            "query_id",
            "query_name",
            "line",
            "status",
            "because",
            "hit_id",
            "caption",
            "score",
            "points",
            "list",
            "demo",
            "designated",
            "kinds",
            "programs",
            "linked",
            "matched_query_name",
            "matched_entry_name",
            "explanation",
            "state",
            "policy",
            "engine");

    private final CsvWriter csv;

    public CsvDecisionWriter(Writer out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    @Override
    public void begin() {
        csv.writeRecord(HEADER);
    }

    @Override
    public void write(Answer answer) {
        if (answer.decision().hits().isEmpty()) {
            row(answer, List.of("", "", "", "", "", "", "", "", "", "", "", "", ""));
        }
        for (Hit hit : answer.decision().hits()) {
            row(
                    answer,
                    List.of(
                            hit.entry().id().toString(),
                            hit.entry().caption(),
                            Words.score(hit).toPlainString(),
                            Integer.toString(hit.match().points()),
                            hit.entry().id().list(),
                            Boolean.toString(hit.demo()),
                            Boolean.toString(hit.entry().isDesignated()),
                            joined(hit.entry().kinds().stream().map(Words::code).toList()),
                            joined(hit.entry().programs()),
                            joined(hit.linked().stream().map(EntryId::toString).toList()),
                            hit.match().queryName().text(),
                            hit.match().entryName().text(),
                            joined(hit.match().parts().stream()
                                    .map(Reasons::withPoints)
                                    .toList())));
        }
    }

    private void row(Answer answer, List<String> hit) {
        Decision decision = answer.decision();
        java.util.ArrayList<String> row = new java.util.ArrayList<>(List.of(
                decision.queryId(),
                answer.name(),
                answer.line() == 0 ? "" : Long.toString(answer.line()),
                Words.code(decision.status()),
                joined(decision.caveats().stream()
                        .map(Caveat::code)
                        .map(Caveat.Code::code)
                        .toList())));
        row.addAll(hit);
        row.addAll(List.of(decision.stateId(), decision.policyId(), decision.engine()));
        csv.writeRecord(row);
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    @Override
    public void end(Tally tally) {}
}
