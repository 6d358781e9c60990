package org.tamiz.cli;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tamiz.cli.internal.ChosenLists;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.StableCode;
import org.tamiz.sources.ReadEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** {@code tamiz lists stats}: for each list its edition, coverage, and counts by type, kind and programme. */
@Command(
        name = "stats",
        header = "For each list: edition, coverage, counts by type and programme, notices.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ListsStatsCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(names = "--format", paramLabel = "table|json", description = "Form of the answer (default: table).")
    private Format format = Format.TABLE;

    @Option(names = "--notices", description = "Print every notice and what its code means, not only their counts.")
    private boolean notices;

    private boolean fromLedger;

    ListsStatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ChosenLists chosen = lists.choose(console, spec);
        fromLedger = chosen.ledger() != null;
        List<ReadEdition> editions = fromLedger
                ? chosen.state().editions().stream()
                        .map(edition -> new ReadEdition(edition, List.of()))
                        .toList()
                : chosen.read();
        String stateId = chosen.state().id();
        console.out().print(format == Format.JSON ? json(editions, stateId) : table(editions, stateId));
        return Tamiz.CLEAR;
    }

    /** The counts of one list. */
    private record Stats(
            Map<String, Integer> types, Map<String, Integer> kinds, Map<String, Integer> programs, int names) {

        static Stats of(Edition edition) {
            Map<String, Integer> types = new TreeMap<>();
            Map<String, Integer> kinds = new TreeMap<>();
            Map<String, Integer> programs = new TreeMap<>();
            int names = 0;
            for (Entry entry : edition.entries()) {
                types.merge(StableCode.of(entry.party().type()), 1, Integer::sum);
                entry.kinds().forEach(kind -> kinds.merge(StableCode.of(kind), 1, Integer::sum));
                entry.programs().forEach(program -> programs.merge(program, 1, Integer::sum));
                names += entry.party().names().size();
            }
            return new Stats(types, kinds, programs, names);
        }
    }

    private static Map<String, Integer> counts(List<Notice> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(notice -> counts.merge(notice.code().code(), 1, Integer::sum));
        return counts;
    }

    private static Map<Coverage.Extent, List<String>> fields(Coverage coverage) {
        Map<Coverage.Extent, List<String>> fields = new EnumMap<>(Coverage.Extent.class);
        for (Coverage.Extent extent : Coverage.Extent.values()) {
            fields.put(
                    extent, coverage.fields(extent).stream().map(StableCode::of).toList());
        }
        return fields;
    }

    private String table(List<ReadEdition> editions, String stateId) {
        StringBuilder text = new StringBuilder();
        for (ReadEdition read : editions) {
            EditionInfo info = read.edition().info();
            Stats stats = Stats.of(read.edition());
            text.append(info.list())
                    .append(info.demo() ? "  DEMO" : "")
                    .append("  ")
                    .append(info.title())
                    .append('\n');
            row(
                    text,
                    "edition",
                    (info.published() == null ? "date not stated" : info.published()) + ", " + info.format() + ", "
                            + words(info.wholeness()));
            row(text, "files", info.files());
            row(
                    text,
                    "entries",
                    String.format(
                            Locale.ROOT,
                            "%,d with %,d names",
                            read.edition().entries().size(),
                            stats.names));
            row(text, "types", counted(stats.types));
            row(text, "kinds", counted(stats.kinds));
            row(text, "programmes", counted(byCount(stats.programs)));
            fields(read.edition().coverage()).forEach((extent, fields) -> {
                if (!fields.isEmpty()) {
                    row(
                            text,
                            extent == Coverage.Extent.FULL
                                    ? "states"
                                    : extent == Coverage.Extent.PARTIAL ? "states in part" : "never states",
                            fields);
                }
            });
            Map<EntryField, LocalDate> carried = read.edition().coverage().carriedFrom();
            if (!carried.isEmpty()) {
                List<String> fields = new ArrayList<>();
                carried.forEach((field, day) -> fields.add(StableCode.of(field) + " of " + day));
                row(text, "carried forward", fields);
            }
            if (!fromLedger) {
                row(text, "notices", counted(counts(read.notices())));
            }
            if (notices) {
                explain(text, read.notices());
                read.notices()
                        .forEach(notice -> text.append("    ")
                                .append(TerminalText.harmless(line(notice)))
                                .append('\n'));
            }
            text.append('\n');
        }
        return text.append("state ").append(stateId).append('\n').toString();
    }

    /** What each code that occurs means and what to do about it; once, before the notices themselves. */
    private static void explain(StringBuilder text, List<Notice> all) {
        all.stream()
                .map(Notice::code)
                .distinct()
                .sorted(Comparator.comparing(NoticeCode::code))
                .forEach(code -> text.append(TerminalText.wrapped(
                        "    " + code.code() + ": ",
                        StableCode.of(code.severity()) + ". " + code.meaning() + " What to do: " + code.remedy())));
    }

    private static void row(StringBuilder text, String label, String value) {
        row(text, label, List.of(value));
    }

    private static void row(StringBuilder text, String label, List<String> values) {
        String first = "  " + label + " ".repeat(Math.max(1, 17 - label.length()));
        text.append(TerminalText.wrapped(
                first, values.stream().map(TerminalText::harmless).toList(), ","));
    }

    private static String words(EditionInfo.Wholeness wholeness) {
        return switch (wholeness) {
            case PROVEN -> "proven whole by its closing mark";
            case UNMARKED -> "a format without a closing mark";
            case MARK_MISSING -> "its closing mark is missing";
            case UNREAD -> "none of its files could be read";
        };
    }

    private static String line(Notice notice) {
        return notice.code().code() + "  " + notice.position()
                + (notice.record() == null ? "" : "  " + notice.record())
                + (notice.field() == null ? "" : "  " + notice.field()) + "  " + notice.message();
    }

    private static List<String> counted(Map<String, Integer> counts) {
        List<String> each = new ArrayList<>();
        counts.forEach((word, count) -> each.add(String.format(Locale.ROOT, "%s %,d", word, count)));
        return each.isEmpty() ? List.of("none") : each;
    }

    /** The most usual first, then by name. */
    private static Map<String, Integer> byCount(Map<String, Integer> counts) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    private String json(List<ReadEdition> editions, String stateId) {
        StringWriter text = new StringWriter();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, text)) {
            json.writeStartObject();
            json.writeStringProperty("state", stateId);
            json.writeArrayPropertyStart("lists");
            editions.forEach(read -> list(json, read));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void list(JsonGenerator json, ReadEdition read) {
        EditionInfo info = read.edition().info();
        Stats stats = Stats.of(read.edition());
        json.writeStartObject();
        json.writeStringProperty("list", info.list());
        json.writeStringProperty("title", info.title());
        json.writeBooleanProperty("demo", info.demo());
        json.writeObjectPropertyStart("edition");
        json.writeStringProperty("format", info.format());
        json.writeName("published");
        if (info.published() == null) {
            json.writeNull();
        } else {
            json.writeString(info.published().toString());
        }
        json.writeStringProperty("wholeness", StableCode.of(info.wholeness()));
        json.writeStringProperty("sha256", info.contentHash());
        strings(json, "files", info.files());
        json.writeEndObject();
        json.writeObjectPropertyStart("coverage");
        fields(read.edition().coverage()).forEach((extent, fields) -> strings(json, StableCode.of(extent), fields));
        json.writeEndObject();
        json.writeObjectPropertyStart("carried");
        read.edition()
                .coverage()
                .carriedFrom()
                .forEach((field, day) -> json.writeStringProperty(StableCode.of(field), day.toString()));
        json.writeEndObject();
        json.writeNumberProperty("entries", read.edition().entries().size());
        json.writeNumberProperty("names", stats.names);
        numbers(json, "types", stats.types);
        numbers(json, "kinds", stats.kinds);
        numbers(json, "programs", stats.programs);
        if (!fromLedger) {
            numbers(json, "notices", counts(read.notices()));
        }
        if (notices) {
            strings(
                    json,
                    "notice_texts",
                    read.notices().stream().map(ListsStatsCommand::line).toList());
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void numbers(JsonGenerator json, String name, Map<String, Integer> values) {
        json.writeObjectPropertyStart(name);
        values.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}
