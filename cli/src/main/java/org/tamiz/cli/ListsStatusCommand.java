package org.tamiz.cli;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.EditionStatus;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.ListStatus;
import org.tamiz.ledger.ListStatus.HeldEdition;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.StableCode;
import org.tamiz.sources.ListSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code tamiz lists status}: which edition of each list serves, and what is held. */
@Command(
        name = "status",
        header = "For each list: the edition that serves, its age, and what is held and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit codes: 0 nothing is held, 4 an edition is held or files could not be read."})
final class ListsStatusCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    private final Console console;

    @Option(names = "--editions", description = "List every edition that the ledger has.")
    private boolean editions;

    @Option(names = "--format", paramLabel = "table|json", description = "Form of the answer (default: table).")
    private Format format = Format.TABLE;

    @Option(names = "--known-at", paramLabel = "DATE", description = "As the ledger stood then.")
    private TimeOptions.@Nullable Moment knownAt;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ListsStatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Instant known = knownAt == null ? null : knownAt.last();
        try (Ledger ledger = ledgerOptions.open(console)) {
            List<ListStatus> lists = ledger.status(known);
            List<Fact> refusals = ledger.openRefusals(known);
            List<EditionStatus> all = editions ? ledger.editionStatuses(known) : List.of();
            console.out().print(format == Format.JSON ? json(lists, refusals, all) : table(lists, refusals, all));
            boolean held = !refusals.isEmpty()
                    || lists.stream().anyMatch(list -> !list.held().isEmpty());
            return held ? Tamiz.INCOMPLETE : Tamiz.CLEAR;
        }
    }

    private String table(List<ListStatus> lists, List<Fact> refusals, List<EditionStatus> all) {
        StringBuilder text = new StringBuilder();
        if (lists.isEmpty()) {
            text.append("The ledger has no list yet. Import one: tamiz lists import FILE\n");
        }
        for (ListStatus list : lists) {
            EditionRecord serving = list.serving();
            text.append(list.list()).append('\n');
            if (serving == null) {
                row(text, "serving", "none: every edition is held");
            } else {
                row(
                        text,
                        "serving",
                        "edition of " + serving.published() + " (" + format(serving) + "), "
                                + age(serving) + "; "
                                + serving.fact().keys() + " entries");
                int cleared = cleared(serving);
                if (cleared > 0) {
                    row(text, "cleared", cleared + ", by the authority or a court: kept, and never hits");
                }
                row(text, "recorded", serving.recorded() + ", fact " + serving.number());
                if (list.checked() != null) {
                    row(text, "checked", list.checked() + ", its publisher still had it");
                }
            }
            row(text, "editions", Integer.toString(list.editions()));
            for (HeldEdition held : list.held()) {
                row(
                        text,
                        "HELD",
                        held.edition().name() + " (" + format(held.edition()) + ", fact "
                                + held.edition().number() + "): " + held.reason()
                                + ". If it is right: tamiz lists approve "
                                + held.edition().number());
            }
        }
        for (Fact fact : refusals) {
            if (fact.body() instanceof Fact.FilesRefused refused) {
                text.append("HELD, could not be read, recorded ")
                        .append(fact.recorded())
                        .append(", fact ")
                        .append(fact.number())
                        .append('\n');
                row(text, "files", String.join(", ", refused.files()));
                row(text, "problem", refused.problem());
                row(text, "remedy", "import a good copy, or take note of it: tamiz lists approve " + fact.number());
            }
        }
        for (EditionStatus status : all) {
            EditionRecord edition = status.edition();
            text.append(edition.number())
                    .append("  ")
                    .append(edition.name())
                    .append("  ")
                    .append(format(edition))
                    .append("  date ")
                    .append(StableCode.of(edition.published().origin()))
                    .append("  entries ")
                    .append(edition.fact().keys())
                    .append("  recorded ")
                    .append(edition.recorded())
                    .append(standing(status))
                    .append('\n');
        }
        return text.toString();
    }

    /** The format, and whether its reader has never read a real file. */
    private static String format(EditionRecord edition) {
        String format = edition.info().format();
        return ListSources.isReaderVerified(format) ? format : format + ", reader unverified";
    }

    private static String standing(EditionStatus status) {
        if (status.heldBecause() != null) {
            return "  HELD: " + status.heldBecause();
        }
        Fact.Withdrawn withdrawn = status.withdrawn();
        return withdrawn == null
                ? ""
                : TerminalText.harmless("  WITHDRAWN by " + withdrawn.by()
                        + (withdrawn.note().isEmpty() ? "" : ": " + withdrawn.note()));
    }

    /** How many entries of an edition its authority has cleared; each gave a notice when the edition was split. */
    private static int cleared(EditionRecord edition) {
        return edition.fact().notices().getOrDefault(NoticeCode.ENTRY_CLEARED.code(), 0);
    }

    private String age(EditionRecord edition) {
        LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
        long days = ChronoUnit.DAYS.between(edition.published().utcDay(), today);
        return days + (days == 1 ? " day old" : " days old");
    }

    private static void row(StringBuilder text, String label, String value) {
        text.append(TerminalText.wrapped(
                "  " + label + " ".repeat(Math.max(1, 10 - label.length())), TerminalText.harmless(value)));
    }

    private static String json(List<ListStatus> lists, List<Fact> refusals, List<EditionStatus> all) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("lists");
            for (ListStatus list : lists) {
                json.writeStartObject();
                json.writeStringProperty("list", list.list());
                if (list.serving() != null) {
                    json.writeName("serving");
                    edition(json, list.serving(), null, null);
                }
                if (list.checked() != null) {
                    json.writeStringProperty("checked", list.checked().toString());
                }
                json.writeNumberProperty("editions", list.editions());
                json.writeArrayPropertyStart("held");
                list.held().forEach(held -> edition(json, held.edition(), held.reason(), null));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("unreadable");
            for (Fact fact : refusals) {
                if (fact.body() instanceof Fact.FilesRefused refused) {
                    json.writeStartObject();
                    json.writeNumberProperty("fact", fact.number());
                    json.writeStringProperty("recorded", fact.recorded().toString());
                    json.writeArrayPropertyStart("files");
                    refused.files().forEach(json::writeString);
                    json.writeEndArray();
                    json.writeStringProperty("problem", refused.problem());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            if (!all.isEmpty()) {
                json.writeArrayPropertyStart("editions");
                all.forEach(status -> edition(json, status.edition(), status.heldBecause(), status.withdrawn()));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void edition(
            JsonGenerator json, EditionRecord edition, @Nullable String held, Fact.@Nullable Withdrawn withdrawn) {
        json.writeStartObject();
        json.writeNumberProperty("fact", edition.number());
        json.writeStringProperty("edition", edition.name());
        json.writeStringProperty("format", edition.info().format());
        json.writeBooleanProperty(
                "readerUnverified", !ListSources.isReaderVerified(edition.info().format()));
        json.writeStringProperty("published", edition.published().toString());
        json.writeStringProperty("precision", StableCode.of(edition.published().precision()));
        json.writeStringProperty("dateFrom", StableCode.of(edition.published().origin()));
        json.writeStringProperty("recorded", edition.recorded().toString());
        json.writeNumberProperty("entries", edition.fact().keys());
        json.writeNumberProperty("cleared", cleared(edition));
        json.writeObjectPropertyStart("notices");
        edition.fact().notices().forEach(json::writeNumberProperty);
        json.writeEndObject();
        if (held != null) {
            json.writeStringProperty("heldBecause", held);
        }
        if (withdrawn != null) {
            json.writeStringProperty("withdrawnBy", withdrawn.by());
            json.writeStringProperty("withdrawnBecause", withdrawn.note());
        }
        json.writeEndObject();
    }
}
