package org.tamiz.sources.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;

/** One record of a sanctions list while an entry is being made of it: its party, and what is odd about it. */
public final class RecordDraft {

    private final EntryId id;
    private final SourcePosition position;
    private final NoticeLog notices;
    private final PartyDraft party = new PartyDraft();

    public RecordDraft(EntryId id, SourcePosition position, NoticeLog notices) {
        this.id = id;
        this.position = position;
        this.notices = notices;
    }

    public EntryId id() {
        return id;
    }

    public PartyDraft party() {
        return party;
    }

    /** The entry; {@code null}, with a notice, when the record has no name. */
    public @Nullable Entry entry(PartyType type, Designation designation, String nameField) {
        if (!party.hasName()) {
            notice(NoticeCode.RECORD_WITHOUT_NAME, nameField, "The record has no name; it is left out.");
            return null;
        }
        return new Entry(id, party.build(type), List.of(designation), List.of(ListingKind.SANCTION), position);
    }

    /** Keeps every text of an element as properties under the paths of their elements. */
    public void keep(XmlElement element, String parentPath) {
        element.texts(parentPath).forEach(text -> party.property(text.path(), text.text()));
    }

    /** The same for an element that is not known here; gives notice. */
    public void keepUnknown(XmlElement element, String parentPath) {
        for (XmlElement.PathText text : element.texts(parentPath)) {
            party.property(text.path(), text.text());
            notice(
                    NoticeCode.LABEL_UNKNOWN,
                    text.path(),
                    "The element " + text.path() + " is not known here; it is kept.");
        }
    }

    /** Keeps what the rules of a format left of an element; gives notice of what is not among the known names. */
    public void keepRest(XmlFields fields, Set<String> known) {
        for (XmlElement child : fields.rest()) {
            if (known.contains(child.name())) {
                keep(child, fields.path());
            } else {
                keepUnknown(child, fields.path());
            }
        }
    }

    /** Keeps a text as a property, if there is one. */
    public void keep(String label, @Nullable String text) {
        if (text != null) {
            party.property(label, text);
        }
    }

    /** The text as a country; gives notice when it is not recognised. */
    public Country country(String text, String field) {
        return notices.country(text, position, id.key(), field);
    }

    /** The country of a code and a name; {@code null} when neither says one. */
    public @Nullable Country country(@Nullable String code, @Nullable String name, String field) {
        Optional<String> known = code == null ? Optional.empty() : Countries.code(code);
        if (known.isPresent()) {
            return new Country(known.get(), name == null ? known.get() : name);
        }
        if (name != null && code != null) {
            party.property(field, name + " (" + code + ")");
        }
        String text = name == null ? code : name;
        return text == null ? null : country(text, field);
    }

    /** The date as it is; gives notice when it could not be read. */
    public DateStatement checked(DateStatement date, String field) {
        if (date instanceof DateStatement.Unread unread) {
            notice(
                    NoticeCode.DATE_UNREAD,
                    field,
                    "\"" + unread.text() + "\" cannot be read as a date; it is kept as published.");
        }
        return date;
    }

    /** The day; {@code null} for no text, and for one that is no day, which is kept as a property with a notice. */
    public @Nullable LocalDate day(@Nullable String text, String field) {
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = PublicationTimes.day(withoutTime(text));
        if (day.isEmpty()) {
            party.property(field, text);
            notice(NoticeCode.DATE_UNREAD, field, "\"" + text + "\" cannot be read as a day; it is kept.");
        }
        return day.orElse(null);
    }

    /** {@code 29/06/2012 00:00:00} and {@code 2012-06-29T00:00:00} state a day. */
    private static String withoutTime(String text) {
        return text.length() > 10 && (text.startsWith(" 00:00", 10) || text.startsWith("T00:00", 10))
                ? text.substring(0, 10)
                : text;
    }

    /** Gives notice about the record. */
    public void notice(NoticeCode code, String field, String message) {
        notices.add(code, position, id.key(), field, message);
    }

    /** Texts with a separator between them, without those that are not there; {@code null} when none is. */
    public static @Nullable String joined(String separator, @Nullable String... texts) {
        List<String> there = Stream.of(texts).flatMap(Stream::ofNullable).toList();
        return there.isEmpty() ? null : String.join(separator, there);
    }

    /** The notes of an identifier or address while they are collected. */
    public static final class Notes {

        private final List<String> notes = new ArrayList<>();

        /** Adds a text behind a word for it, if there is one. */
        public void add(String before, @Nullable String text) {
            if (text != null) {
                notes.add(before + text);
            }
        }

        /** Adds the word where the text says yes. */
        public void flag(String word, @Nullable String text) {
            if (text != null && text.equals("true")) {
                notes.add(word);
            }
        }

        /** All of them; {@code null} for none. */
        public @Nullable String text() {
            return notes.isEmpty() ? null : notes.stream().distinct().collect(Collectors.joining("; "));
        }
    }
}
