package org.tamiz.sources.ofac;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.Link;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;

/**
 * Makes the entries of one UID from its rows.
 *
 * <p>The row of the main file gives the entry, the rows of the alias and address files add to it, the row of the comments
 * file completes the remarks that the main file cuts at 1,000 characters. Only then are the remarks read: weak aliases,
 * dates, numbers, wallets and links all stand in them. docs/sources/ofac-sdn.md says where each field goes.
 */
final class OfacEntryMaker {

    private final EntryId id;
    private final NoticeLog notices = new NoticeLog();
    /** More than one where the main file repeats the UID; all of them get what the companions say of it. */
    private final List<EntryDraft> drafts = new ArrayList<>(1);

    /** An entry while the rows of its UID add to it. */
    private static final class EntryDraft {
        private final SourcePosition position;
        private final PartyType type;
        private final List<String> programs;
        private final PartyDraft party = new PartyDraft();
        private String remarks;
        private boolean remarksCut;

        private EntryDraft(OfacRow row, PartyType type) {
            this.position = row.position();
            this.type = type;
            this.programs = programs(row.programs());
            this.remarks = row.remarks();
            this.remarksCut = OfacRow.isCut(remarks);
        }
    }

    private OfacEntryMaker(EntryId id) {
        this.id = id;
    }

    /** The entries of these rows, which are all of one UID and stand in the order of their roles. */
    static ReadRecord make(EntryId id, List<OfacRow> rows) {
        return new OfacEntryMaker(id).make(rows);
    }

    private ReadRecord make(List<OfacRow> rows) {
        rows.forEach(this::add);
        List<EntryDraft> cut = drafts.stream().filter(draft -> draft.remarksCut).toList();
        for (EntryDraft draft : cut) {
            notices.add(
                    NoticeCode.TEXT_CUT,
                    draft.position,
                    id.key(),
                    "Remarks",
                    "The remark is cut and its continuation in the comments file is missing or cut; its last item is"
                            + " kept as it stands.");
        }
        List<Entry> entries = drafts.stream().map(this::finish).toList();
        return new ReadRecord(entries, cut.isEmpty() ? List.of() : OfacRecordReader.FROM_REMARKS, notices.notices());
    }

    private void add(OfacRow row) {
        switch (row.role()) {
            case MAIN -> addEntry(row);
            case ALIAS -> drafts.forEach(draft -> addAlias(draft, row));
            case ADDRESS -> drafts.forEach(draft -> addAddress(draft, row));
            case COMMENT -> drafts.forEach(draft -> addComment(draft, row));
        }
    }

    private void addEntry(OfacRow row) {
        EntryDraft draft = new EntryDraft(row, type(row));
        String name = row.name();
        if (name == null) {
            notices.add(
                    NoticeCode.RECORD_WITHOUT_NAME,
                    row.position(),
                    id.key(),
                    "SDN_Name",
                    "The record has no name; it is left out.");
            return;
        }
        draft.party.name(name, NameKind.PRIMARY, OfacNames.parts(name, draft.type));
        addColumns(draft, row);
        drafts.add(draft);
    }

    private PartyType type(OfacRow row) {
        String type = row.text(2);
        if (type == null || type.equals("entity")) {
            return PartyType.ORGANIZATION;
        }
        return switch (type) {
            case "individual" -> PartyType.PERSON;
            case "vessel" -> PartyType.VESSEL;
            case "aircraft" -> PartyType.AIRCRAFT;
            default -> {
                notices.add(
                        NoticeCode.LABEL_UNKNOWN,
                        row.position(),
                        id.key(),
                        "SDN_Type",
                        "The type \"" + type + "\" is not known here.");
                yield PartyType.UNKNOWN;
            }
        };
    }

    /** The columns between the programme and the remarks. */
    private void addColumns(EntryDraft draft, OfacRow row) {
        addProperty(draft, row, 4, "Title");
        String callSign = row.text(5);
        if (callSign != null) {
            draft.party.identifier(Identifier.of("call-sign", callSign));
        }
        addProperty(draft, row, 6, "Vessel Type");
        addProperty(draft, row, 7, "Tonnage");
        addProperty(draft, row, 8, "Gross Registered Tonnage");
        addProperty(draft, row, 9, "Vessel Flag");
        String flag = row.text(9);
        if (flag != null && !flag.equals("None Identified")) {
            draft.party.country(country(flag, draft, "Vess_flag"));
        }
        String owner = row.text(10);
        if (owner != null) {
            draft.party.link(new Link("Vessel Owner", owner));
        }
    }

    private static void addProperty(EntryDraft draft, OfacRow row, int column, String label) {
        String value = row.text(column);
        if (value != null) {
            draft.party.property(label, value);
        }
    }

    private void addAlias(EntryDraft draft, OfacRow row) {
        String name = row.text(3);
        if (name == null) {
            notices.add(
                    NoticeCode.RECORD_WITHOUT_NAME,
                    row.position(),
                    id.key(),
                    "alt_name",
                    "The alias has no name; it is left out.");
            return;
        }
        draft.party.name(name, aliasKind(row), OfacNames.parts(name, draft.type));
        String remark = row.text(4);
        if (remark != null) {
            draft.party.property("Alias Remark", name + ": " + remark);
        }
    }

    private NameKind aliasKind(OfacRow row) {
        String type = row.text(2);
        return switch (type == null ? "" : type) {
            case "aka", "nka" -> NameKind.STRONG_ALIAS;
            case "fka" -> NameKind.FORMER;
            default -> {
                notices.add(
                        NoticeCode.LABEL_UNKNOWN,
                        row.position(),
                        id.key(),
                        "alt_type",
                        "The kind of alias \"" + type + "\" is not known here; it is taken as a strong alias.");
                yield NameKind.STRONG_ALIAS;
            }
        };
    }

    private void addAddress(EntryDraft draft, OfacRow row) {
        String countryName = row.text(4);
        Country country =
                countryName == null ? null : notices.country(countryName, row.position(), id.key(), "Country");
        String street = row.text(2);
        String city = row.text(3);
        String note = row.text(5);
        if (street != null || city != null || country != null || note != null) {
            draft.party.address(new Address(street, city, null, null, country, note));
        }
    }

    private static void addComment(EntryDraft draft, OfacRow row) {
        String rest = row.raw(1);
        if (draft.remarksCut || draft.remarks.length() == OfacRow.REMARK_LIMIT) {
            draft.remarks += rest;
            draft.remarksCut = !rest.endsWith(".");
        } else if (!rest.isBlank()) {
            draft.party.property("Comment", rest.strip());
        }
    }

    private Entry finish(EntryDraft draft) {
        List<String> items = RemarksParser.items(draft.remarks);
        OfacRemarks remarks = new OfacRemarks(draft.party, draft.type, notices, draft.position, id.key());
        for (int i = 0; i < items.size(); i++) {
            if (draft.remarksCut && i == items.size() - 1) {
                // The beginning of a number is not that number: nothing is read from a torn item.
                draft.party.property("Remark (cut)", items.get(i));
            } else {
                remarks.add(RemarksParser.read(items.get(i), draft.type));
            }
        }
        Designation designation = new Designation(id.list(), OfacList.AUTHORITY, draft.programs, null, List.of(), null);
        return new Entry(
                id, draft.party.build(draft.type), List.of(designation), List.of(ListingKind.SANCTION), draft.position);
    }

    private Country country(String text, EntryDraft draft, String field) {
        return notices.country(text, draft.position, id.key(), field);
    }

    /** {@code SDNTK] [SDGT}, with or without the outer brackets, as tags. */
    static List<String> programs(@Nullable String column) {
        List<String> programs = new ArrayList<>();
        for (String piece : column == null ? new String[0] : column.split("\\]\\s*\\[", -1)) {
            String tag = piece.replace("[", "").replace("]", "").strip();
            if (!tag.isEmpty()) {
                programs.add(tag);
            }
        }
        return programs;
    }
}
