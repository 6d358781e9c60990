package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;

/**
 * What changed in one field, programmes included, for people: each text on one line.
 *
 * @param field the field
 * @param removed what is no longer said
 * @param added what is said newly
 * @param laidOut how many texts differ in nothing but blanks and line breaks
 */
record FieldChange(EntryField field, List<String> removed, List<String> added, int laidOut) {

    private static final int LABEL = 14;

    FieldChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** The changes one below the other, all programmes in one. */
    static List<FieldChange> of(List<Event.What> what) {
        List<FieldChange> changes = new ArrayList<>();
        for (Event.What each : what) {
            switch (each) {
                case Event.Listed listed -> {
                    // Not a change of a field.
                }
                case Event.Removed removed -> {
                    // Likewise.
                }
                case Event.ProgramDesignated designated ->
                    add(changes, EntryField.PROGRAM, List.of(), List.of(designated.program()));
                case Event.ProgramRevoked revoked ->
                    add(changes, EntryField.PROGRAM, List.of(revoked.program()), List.of());
                case Event.FieldAmended amended -> add(changes, amended.field(), amended.removed(), amended.added());
            }
        }
        return changes;
    }

    private static void add(List<FieldChange> changes, EntryField field, List<String> removed, List<String> added) {
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        int laidOut = 0;
        if (!changes.isEmpty() && changes.getLast().field == field) {
            FieldChange last = changes.removeLast();
            old.addAll(last.removed);
            now.addAll(last.added);
            laidOut = last.laidOut;
        }
        added.forEach(value -> now.add(TerminalText.oneLine(value)));
        for (String value : removed) {
            String line = TerminalText.oneLine(value);
            if (now.remove(line)) {
                laidOut++;
            } else {
                old.add(line);
            }
        }
        changes.add(new FieldChange(field, old, now, laidOut));
    }

    /** The old and new values for a terminal, each on a line of its own. */
    String text(int indent) {
        StringBuilder text = new StringBuilder();
        String first = " ".repeat(indent) + label() + " ".repeat(Math.max(1, LABEL - label().length()));
        for (String value : removed) {
            text.append(TerminalText.wrapped(first + "- ", TerminalText.harmless(value)));
            first = " ".repeat(first.length());
        }
        for (String value : added) {
            text.append(TerminalText.wrapped(first + "+ ", TerminalText.harmless(value)));
            first = " ".repeat(first.length());
        }
        return laidOut == 0
                ? text.toString()
                : text.append(TerminalText.wrapped(first + "~ ", layoutNote())).toString();
    }

    /** Tells of texts that differ in nothing that can be seen; empty where there are none. */
    String layoutNote() {
        return laidOut == 0
                ? ""
                : Words.count(laidOut, "text differs", "texts differ") + " in nothing but blanks and line breaks";
    }

    /** The field in words for people. */
    String label() {
        return Words.of(field);
    }

    /** The names of all entries that stand under the key, the newer ones. */
    static String captions(EntryDifference difference) {
        return String.join(
                " / ",
                entries(difference).stream().map(Entry::caption).distinct().toList());
    }

    /** The entries that stand under the key, the newer ones. */
    static List<Entry> entries(EntryDifference difference) {
        return difference.after().isEmpty() ? difference.before() : difference.after();
    }

    /** The programmes of the entries, each once. */
    static List<String> programs(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.programs().stream())
                .distinct()
                .toList();
    }
}
