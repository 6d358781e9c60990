package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tamiz.cli.internal.DifferenceFilter.Change;
import org.tamiz.cli.internal.ListDifference.ProgramCounts;
import org.tamiz.ledger.Comparability;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.StableCode;

/** A difference for a terminal: a summary, then who came, who went, and what changed. */
public final class DifferenceTable {

    private static final int LABEL = 14;
    private static final int NAME = 6;

    private final StringBuilder text = new StringBuilder();

    private DifferenceTable() {}

    /** The whole text. */
    public static String of(DifferenceReport report) {
        DifferenceTable table = new DifferenceTable();
        for (ListDifference list : report.lists()) {
            table.summary(list);
            table.blocks(list, report.filter());
        }
        report.left().forEach((list, why) -> {
            table.text.append(list).append(": not compared\n");
            table.row("because", why);
        });
        return table.text.toString();
    }

    private void summary(ListDifference list) {
        text.append(list.list())
                .append(": from ")
                .append(list.before().published())
                .append(" to ")
                .append(list.after().published())
                .append('\n');
        list.editions().before().forEach(edition -> row("before", edition(edition)));
        list.editions().after().forEach(edition -> row("after", edition(edition)));
        row("listed", number(list.count(Change.LISTED)));
        row("removed", number(list.count(Change.REMOVED)));
        List<String> classes = new ArrayList<>();
        list.amendedByClass().forEach((weight, count) -> {
            if (count > 0) {
                classes.add(Words.plain(weight) + " " + number(count));
            }
        });
        row(
                "amended",
                number(list.count(Change.AMENDED)) + (classes.isEmpty() ? "" : ": " + String.join(", ", classes)));
        for (Comparability extent : Comparability.values()) {
            List<String> fields = list.fields(extent).stream().map(Words::of).toList();
            if (extent != Comparability.FULL && !fields.isEmpty()) {
                boolean neither = extent == Comparability.NEITHER;
                row(
                        neither ? "not stated" : extent == Comparability.IN_PART ? "in part" : "not compared",
                        String.join(", ", fields) + (neither ? "" : reason(extent)));
            }
        }
        programs(list.programs());
        text.append('\n');
    }

    private static String reason(Comparability extent) {
        String why = Words.of(extent);
        int colon = why.indexOf(": ");
        return " (" + (colon < 0 ? why : why.substring(colon + 2)) + ")";
    }

    private static String edition(EditionRecord edition) {
        return "edition of " + edition.published() + " (" + edition.info().format() + "), "
                + Words.count(edition.fact().keys(), "entry", "entries") + "; date "
                + Words.of(edition.published().origin()) + "; fact " + edition.number();
    }

    private void programs(Map<String, ProgramCounts> programs) {
        if (programs.isEmpty()) {
            return;
        }
        int width = programs.keySet().stream()
                .mapToInt(program -> TerminalText.harmless(program).length())
                .max()
                .orElse(0);
        width = Math.clamp(width, LABEL, TerminalText.WIDTH - 48);
        String form = "  %-" + width + "s %9s %9s %11s %9s\n";
        text.append(String.format(Locale.ROOT, form, "programme", "listed", "removed", "designated", "revoked"));
        for (Map.Entry<String, ProgramCounts> each : programs.entrySet()) {
            ProgramCounts counts = each.getValue();
            text.append(String.format(
                    Locale.ROOT,
                    form,
                    TerminalText.harmless(each.getKey()),
                    orDash(counts.listed()),
                    orDash(counts.removed()),
                    orDash(counts.designated()),
                    orDash(counts.revoked())));
        }
    }

    private void blocks(ListDifference list, DifferenceFilter filter) {
        if (list.all().isEmpty()) {
            text.append("Nothing changed in what both state.\n\n");
            return;
        }
        if (!filter.isAll() && list.shown().isEmpty()) {
            text.append("Nothing of what was asked for with --only or --class changed.\n\n");
            return;
        }
        entries("Listed", list.shown(Change.LISTED), list);
        entries("Removed", list.shown(Change.REMOVED), list);
        for (Event.Weight weight : Event.Weight.values()) {
            List<EntryDifference> amended = list.amended(weight);
            if (!amended.isEmpty()) {
                head("Amended, " + Words.plain(weight), amended.size());
                amended.forEach(this::amended);
                text.append('\n');
            }
        }
    }

    private void head(String title, int count) {
        text.append(title).append(" (").append(number(count)).append(")\n");
    }

    private void entries(String title, List<EntryDifference> entries, ListDifference list) {
        if (entries.isEmpty()) {
            return;
        }
        head(title, entries.size());
        Map<EntryId, EntryId> renames = list.renames();
        for (EntryDifference difference : entries) {
            name(difference);
            List<Entry> stands = FieldChange.entries(difference);
            List<String> about = new ArrayList<>();
            stands.stream()
                    .map(entry -> StableCode.of(entry.party().type()))
                    .distinct()
                    .forEach(about::add);
            FieldChange.programs(stands).forEach(program -> about.add(TerminalText.harmless(program)));
            text.append(TerminalText.wrapped(" ".repeat(NAME), about, ","));
            if (difference.renameOf() != null) {
                proposal("probably " + difference.renameOf() + " under another key");
            }
            EntryId now = renames.get(difference.id());
            if (now != null && difference.isRemoved()) {
                proposal("probably now " + now);
            }
        }
        text.append('\n');
    }

    private void proposal(String what) {
        text.append(TerminalText.wrapped(
                " ".repeat(NAME), TerminalText.harmless("PROPOSAL: " + what + "; to be checked by a person")));
    }

    private void name(EntryDifference difference) {
        text.append(TerminalText.wrapped(
                "  ",
                TerminalText.harmless(difference.id().toString()) + "  "
                        + TerminalText.harmless(FieldChange.captions(difference))));
    }

    private void amended(EntryDifference difference) {
        name(difference);
        for (FieldChange change : FieldChange.of(difference.what())) {
            text.append(change.text(NAME));
        }
    }

    private void row(String label, String value) {
        text.append(TerminalText.wrapped(
                "  " + label + " ".repeat(Math.max(1, LABEL - label.length())), TerminalText.harmless(value)));
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String orDash(int count) {
        return count == 0 ? "-" : number(count);
    }
}
