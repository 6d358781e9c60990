package org.tamiz.cli.internal;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.EditionRef;
import org.tamiz.model.PublicationTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What happened to an entry, for people and for programs. */
public final class EventList {

    private static final String INDENT = " ".repeat(4);
    private static final JsonFactory JSON = new JsonFactory();

    private final List<Told> told;

    private EventList(List<Told> told) {
        this.told = told;
    }

    /**
     * An event, and whether it is open that it happened by the time asked for: the time lies between its two editions, and
     * its day is not known, or nobody knows whether the edition that tells of it was out.
     */
    private record Told(Event event, boolean open) {}

    /**
     * The events without those that can only have happened after {@link TimeFrame#asOf()}.
     *
     * @param frame the times asked for
     */
    public static EventList of(List<Event> events, TimeFrame frame) {
        Instant asOf = frame.asOf();
        Instant publishedBy = frame.publishedBy();
        List<Told> told = new ArrayList<>();
        for (Event event : events) {
            // Times are stated by the day, and so are questions: the day of an edition is the edition's.
            LocalDate day = asOf == null ? LocalDate.MAX : LocalDate.ofInstant(asOf, ZoneOffset.UTC);
            Event.Effective effective = event.effective();
            EditionRef after = event.between().after();
            boolean later = effective != null
                    ? effective.date().isAfter(day)
                    : after != null && !day.isAfter(after.published().utcDay());
            PublicationTime by = event.between().by().published();
            // An edition of that month may not have been out yet.
            boolean unpublished = publishedBy != null && by.to().toInstant().isAfter(publishedBy);
            boolean open = unpublished || (effective == null && day.isBefore(by.utcDay()));
            if (!later) {
                told.add(new Told(event, open));
            }
        }
        return new EventList(List.copyOf(told));
    }

    /** A block an event, below the entry's latest name. */
    public String table() {
        if (told.isEmpty()) {
            return "Nothing is known to have happened by the time asked for.\n";
        }
        StringBuilder text = new StringBuilder();
        Event last = told.getLast().event();
        text.append(TerminalText.wrapped(
                "", TerminalText.harmless(last.entry().toString()) + "  " + TerminalText.harmless(last.caption())));
        for (Told each : told) {
            Event event = each.event();
            text.append(TerminalText.wrapped("  ", TerminalText.harmless(event.word())));
            Event.Effective effective = event.effective();
            if (effective != null) {
                String source = effective.citation();
                text.append(TerminalText.wrapped(
                        INDENT + "on ",
                        effective.date()
                                + (source == null
                                        ? ", as the list states"
                                        : ", cited: " + TerminalText.harmless(source))));
            }
            text.append(TerminalText.wrapped(
                    INDENT, TerminalText.harmless(event.between().toString())));
            if (each.open()) {
                text.append(INDENT).append("whether by the time asked for is not known\n");
            }
            switch (event.what()) {
                case Event.Listed listed -> programs(text, listed.programs());
                case Event.Removed removed -> programs(text, removed.programs());
                case Event.ProgramDesignated designated -> {
                    // Its word says it all.
                }
                case Event.ProgramRevoked revoked -> {
                    // Likewise.
                }
                case Event.FieldAmended amended ->
                    FieldChange.of(List.of(amended)).forEach(change -> text.append(change.text(INDENT.length())));
            }
        }
        return text.toString();
    }

    private static void programs(StringBuilder text, List<String> programs) {
        if (!programs.isEmpty()) {
            text.append(TerminalText.wrapped(
                    INDENT + "under ",
                    programs.stream().map(TerminalText::harmless).toList(),
                    ","));
        }
    }

    /** An object an event, each on a line of its own. */
    public String jsonLines() {
        StringBuilder lines = new StringBuilder();
        for (Told each : told) {
            Event event = each.event();
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                json.writeStringProperty("id", event.entry().toString());
                json.writeStringProperty("caption", event.caption());
                LedgerJson.what(json, event.what());
                EditionRef after = event.between().after();
                if (after != null) {
                    LedgerJson.edition(json, "after", after);
                }
                LedgerJson.edition(json, "by", event.between().by());
                Event.Effective effective = event.effective();
                if (effective != null) {
                    json.writeStringProperty("effective", effective.date().toString());
                    json.writeStringProperty("effectiveFrom", effective.citation() == null ? "list" : "citation");
                    if (effective.citation() != null) {
                        json.writeStringProperty("citation", Objects.requireNonNull(effective.citation()));
                    }
                }
                if (each.open()) {
                    json.writeBooleanProperty("open", true);
                }
                json.writeEndObject();
            }
            lines.append(line).append('\n');
        }
        return lines.toString();
    }
}
