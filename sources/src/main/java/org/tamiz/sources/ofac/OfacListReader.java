package org.tamiz.sources.ofac;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.Link;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.ofac.OfacRecords.Row;

/**
 * Reads one edition of an OFAC list from its main file and the companions that are there.
 *
 * <p>The main file gives the entries, then the alias and address files add to them by UID, then the comments file
 * completes the remarks that the main file cuts at 1,000 characters. Only then are the remarks read: weak aliases, dates,
 * numbers, wallets and links all stand in them. docs/sources/ofac-sdn.md says where each field goes.
 */
public final class OfacListReader {

    static final int MAIN_COLUMNS = 12;
    /** Columns of each companion file. */
    public static final int ALIAS_COLUMNS = 5;

    public static final int ADDRESS_COLUMNS = 6;
    public static final int COMMENT_COLUMNS = 2;

    /** The main file cuts remarks at this length; the comments file goes on with the next character. */
    static final int REMARK_LIMIT = 1000;

    static final int PROGRAM = 3;
    private static final int REMARKS = 11;

    private static final String FORMAT = "OFAC CSV";
    private static final String AUTHORITY = "US Department of the Treasury, Office of Foreign Assets Control";

    private static final List<EntryField> FROM_MAIN =
            List.of(EntryField.PRIMARY_NAME, EntryField.PARTY_TYPE, EntryField.PROGRAM);
    private static final List<EntryField> FROM_REMARKS = List.of(
            EntryField.WEAK_ALIAS,
            EntryField.BIRTH_DATE,
            EntryField.BIRTH_PLACE,
            EntryField.NATIONALITY,
            EntryField.GENDER,
            EntryField.IDENTIFIER,
            EntryField.WALLET,
            EntryField.LINK,
            EntryField.REMARK);

    private final OfacFiles files;
    private final OfacList list;
    private final MessageDigest digest = SourceFile.sha256();
    private final NoticeLog notices = new NoticeLog();
    private final List<EntryDraft> drafts = new ArrayList<>();
    /** More than one draft a UID where the file repeats it. */
    private final Map<String, List<EntryDraft>> draftsByUid = new HashMap<>();

    private final Map<EntryField, Extent> coverage = new EnumMap<>(EntryField.class);
    private Wholeness wholeness = Wholeness.PROVEN;

    /** An entry while the files of the set add to it. */
    private static final class EntryDraft {
        private final String uid;
        private final SourcePosition position;
        private final PartyType type;
        private final List<String> programs;
        private final PartyDraft party = new PartyDraft();
        private String remarks;
        private boolean remarksCut;

        private EntryDraft(String uid, Row row, PartyType type) {
            this.uid = uid;
            this.position = row.position();
            this.type = type;
            this.programs = programs(row.text(PROGRAM));
            this.remarks = row.text(REMARKS) == null ? "" : row.raw(REMARKS);
            this.remarksCut = remarks.length() >= REMARK_LIMIT && !remarks.endsWith(".");
        }
    }

    private OfacListReader(OfacFiles files, OfacList list) {
        this.files = files;
        this.list = list;
    }

    /** Reads the edition. */
    public static ReadEdition read(OfacFiles files, OfacList list) {
        return new OfacListReader(files, list).read();
    }

    private ReadEdition read() {
        cover(FROM_MAIN, Extent.FULL);
        cover(FROM_REMARKS, Extent.FULL);
        readMain();
        readAliases();
        readAddresses();
        readComments();
        List<Entry> entries = drafts.stream().map(this::finish).toList();
        EditionInfo info = new EditionInfo(
                list.id(),
                list.title(),
                FORMAT,
                null,
                SourceFile.hex(digest),
                files.present().stream().map(SourceFile::name).toList(),
                wholeness,
                false);
        return new ReadEdition(new Edition(info, new Coverage(coverage), entries), notices.notices());
    }

    private void cover(List<EntryField> fields, Extent extent) {
        fields.forEach(field -> coverage.put(field, extent));
    }

    private void readMain() {
        try (OfacRecords rows = OfacRecords.open(files.main(), MAIN_COLUMNS, digest)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                addEntry(row.uid(files.main()), row);
            }
            checkMark(files.main(), rows);
        }
    }

    private void addEntry(String uid, Row row) {
        EntryDraft draft = new EntryDraft(uid, row, type(uid, row));
        String name = row.text(1);
        if (name == null) {
            notices.add(
                    NoticeCode.RECORD_WITHOUT_NAME,
                    row.position(),
                    uid,
                    "SDN_Name",
                    "The record has no name; it is left out.");
            return;
        }
        draft.party.name(name, NameKind.PRIMARY, nameParts(name, draft.type));
        addColumns(draft, row);
        List<EntryDraft> same = draftsByUid.computeIfAbsent(uid, key -> new ArrayList<>());
        if (!same.isEmpty()) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    row.position(),
                    uid,
                    "ent_num",
                    "UID " + uid + " already stands at " + same.getFirst().position
                            + "; both entries are kept, and aliases, addresses and comments under this UID are given to"
                            + " both.");
        }
        same.add(draft);
        drafts.add(draft);
    }

    private PartyType type(String uid, Row row) {
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
                        uid,
                        "SDN_Type",
                        "The type \"" + type + "\" is not known here.");
                yield PartyType.UNKNOWN;
            }
        };
    }

    /** "LAST, First Middle" and "LAST, First, Jr."; no parts where a person's name is not written so. */
    private static List<NamePart> nameParts(String name, PartyType type) {
        List<NamePart> parts = new ArrayList<>();
        if (type == PartyType.PERSON && name.indexOf(',') > 0) {
            for (String piece : name.split(",", -1)) {
                String text = piece.strip();
                if (!text.isEmpty()) {
                    parts.add(new NamePart(partKind(text, parts), text));
                }
            }
        }
        long given = parts.stream()
                .filter(part -> part.kind() == NamePart.Kind.GIVEN)
                .count();
        return given == 1 ? parts : List.of();
    }

    private static NamePart.Kind partKind(String text, List<NamePart> before) {
        if (before.isEmpty()) {
            return NamePart.Kind.FAMILY;
        }
        return switch (text) {
            case "Jr.", "JR.", "Jr", "JR", "Sr.", "SR.", "Sr", "SR", "II", "III", "IV" -> NamePart.Kind.SUFFIX;
            default -> NamePart.Kind.GIVEN;
        };
    }

    /** The columns between the programme and the remarks. */
    private void addColumns(EntryDraft draft, Row row) {
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

    private static void addProperty(EntryDraft draft, Row row, int column, String label) {
        String value = row.text(column);
        if (value != null) {
            draft.party.property(label, value);
        }
    }

    private void readAliases() {
        if (files.aliases() == null) {
            missing("aliases", "alt.csv", List.of(EntryField.STRONG_ALIAS, EntryField.FORMER_NAME), Extent.NONE);
            return;
        }
        cover(List.of(EntryField.STRONG_ALIAS, EntryField.FORMER_NAME), Extent.FULL);
        readCompanion(files.aliases(), ALIAS_COLUMNS, (draft, row) -> {
            String name = row.text(3);
            if (name == null) {
                notices.add(
                        NoticeCode.RECORD_WITHOUT_NAME,
                        row.position(),
                        draft.uid,
                        "alt_name",
                        "The alias has no name; it is left out.");
                return;
            }
            draft.party.name(name, aliasKind(draft.uid, row), nameParts(name, draft.type));
            String remark = row.text(4);
            if (remark != null) {
                draft.party.property("Alias Remark", name + ": " + remark);
            }
        });
    }

    private NameKind aliasKind(String uid, Row row) {
        String type = row.text(2);
        return switch (type == null ? "" : type) {
            case "aka", "nka" -> NameKind.STRONG_ALIAS;
            case "fka" -> NameKind.FORMER;
            default -> {
                notices.add(
                        NoticeCode.LABEL_UNKNOWN,
                        row.position(),
                        uid,
                        "alt_type",
                        "The kind of alias \"" + type + "\" is not known here; it is taken as a strong alias.");
                yield NameKind.STRONG_ALIAS;
            }
        };
    }

    private void readAddresses() {
        if (files.addresses() == null) {
            missing("addresses", "add.csv", List.of(EntryField.ADDRESS), Extent.NONE);
            return;
        }
        cover(List.of(EntryField.ADDRESS), Extent.FULL);
        readCompanion(files.addresses(), ADDRESS_COLUMNS, (draft, row) -> {
            String countryName = row.text(4);
            Country country =
                    countryName == null ? null : notices.country(countryName, row.position(), draft.uid, "Country");
            String street = row.text(2);
            String city = row.text(3);
            String note = row.text(5);
            if (street != null || city != null || country != null || note != null) {
                draft.party.address(new Address(street, city, null, null, country, note));
            }
        });
    }

    private void readComments() {
        List<EntryDraft> cut = drafts.stream().filter(draft -> draft.remarksCut).toList();
        if (files.comments() != null) {
            readCompanion(files.comments(), COMMENT_COLUMNS, OfacListReader::addComment);
        } else if (!cut.isEmpty()) {
            missing("the rest of long remarks", "sdn_comments.csv", FROM_REMARKS, Extent.PARTIAL);
        }
        for (EntryDraft draft : cut) {
            if (draft.remarksCut) {
                cover(FROM_REMARKS, Extent.PARTIAL);
                notices.add(
                        NoticeCode.TEXT_CUT,
                        draft.position,
                        draft.uid,
                        "Remarks",
                        "The remark is cut and its continuation in the comments file is missing or cut; its last item is"
                                + " kept as it stands.");
            }
        }
    }

    private static void addComment(EntryDraft draft, Row row) {
        String rest = row.raw(1);
        if (draft.remarksCut || draft.remarks.length() == REMARK_LIMIT) {
            draft.remarks += rest;
            draft.remarksCut = !rest.endsWith(".");
        } else if (!rest.isBlank()) {
            draft.party.property("Comment", rest.strip());
        }
    }

    private interface CompanionRow {
        void addTo(EntryDraft draft, Row row);
    }

    private void readCompanion(Path file, int columns, CompanionRow addition) {
        try (OfacRecords rows = OfacRecords.open(file, columns, digest)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                String uid = row.uid(file);
                List<EntryDraft> owners = draftsByUid.getOrDefault(uid, List.of());
                if (owners.isEmpty()) {
                    notices.add(
                            NoticeCode.ORPHAN_RECORD,
                            row.position(),
                            uid,
                            "ent_num",
                            "The main file has no entry with UID " + uid + "; the record is left out.");
                }
                for (EntryDraft owner : owners) {
                    addition.addTo(owner, row);
                }
            }
            // The comments file is proven whole by the remarks that go on in it; OFAC did not always close it.
            if (columns != COMMENT_COLUMNS) {
                checkMark(file, rows);
            }
        }
    }

    private void checkMark(Path file, OfacRecords rows) {
        if (!rows.hasClosingMark()) {
            wholeness = Wholeness.MARK_MISSING;
            notices.add(
                    NoticeCode.END_MARK_MISSING,
                    new SourcePosition(SourceFile.name(file), 0),
                    null,
                    null,
                    "The closing byte 0x1A is missing, so records lost at the end of the file cannot be ruled out.");
        }
    }

    private void missing(String what, String usualName, List<EntryField> fields, Extent extent) {
        cover(fields, extent);
        String beside = files.unnamed().isEmpty()
                ? ""
                : " Beside the main file lie "
                        + files.unnamed().stream().map(SourceFile::name).toList()
                        + ", which were not named; name them too, or their folder, to use them.";
        notices.add(
                NoticeCode.COMPANION_MISSING,
                new SourcePosition(SourceFile.name(files.main()), 0),
                null,
                null,
                "The file with " + what + " (usually " + usualName + ") is not there, so the edition lacks them."
                        + beside);
    }

    private Entry finish(EntryDraft draft) {
        List<String> items = RemarksParser.items(draft.remarks);
        for (int i = 0; i < items.size(); i++) {
            if (draft.remarksCut && i == items.size() - 1) {
                // The beginning of a number is not that number: nothing is read from a torn item.
                draft.party.property("Remark (cut)", items.get(i));
            } else {
                add(RemarksParser.read(items.get(i), draft.type), draft);
            }
        }
        Designation designation = new Designation(list.id(), AUTHORITY, draft.programs, null, List.of(), null);
        return new Entry(
                new EntryId(list.id(), draft.uid),
                draft.party.build(draft.type),
                List.of(designation),
                List.of(ListingKind.SANCTION),
                draft.position);
    }

    private void add(RemarkItem item, EntryDraft draft) {
        PartyDraft party = draft.party;
        switch (item) {
            case RemarkItem.WeakAlias alias ->
                party.name(alias.name(), NameKind.WEAK_ALIAS, nameParts(alias.name(), draft.type));
            case RemarkItem.BirthDate birth -> party.birthDate(checked(birth.date(), draft, "DOB"));
            case RemarkItem.FoundingDate founding -> party.foundingDate(checked(founding.date(), draft, "Remarks"));
            case RemarkItem.BirthPlace birth -> party.birthPlace(birth.place());
            case RemarkItem.Nationality nationality ->
                party.nationality(country(nationality.country().text(), draft, "nationality"));
            case RemarkItem.Citizenship citizenship ->
                party.citizenship(country(citizenship.country().text(), draft, "citizen"));
            case RemarkItem.RegisteredIn registry ->
                party.country(country(registry.country().text(), draft, "Nationality of Registration"));
            case RemarkItem.Sex sex -> party.gender(sex.gender());
            case RemarkItem.IssuedNumber number -> {
                party.identifier(number.identifier());
                if (!number.labelKnown()) {
                    notices.add(
                            NoticeCode.LABEL_UNKNOWN,
                            draft.position,
                            draft.uid,
                            "Remarks",
                            "A kind of number that is not known here is kept under the scheme \""
                                    + number.identifier().scheme() + "\".");
                }
            }
            case RemarkItem.CurrencyAddress address -> party.wallet(address.wallet());
            case RemarkItem.NamedBeside other -> party.link(new Link(other.label(), other.name()));
            case RemarkItem.Other other ->
                party.property(other.value().label(), other.value().value());
        }
    }

    private DateStatement checked(DateStatement date, EntryDraft draft, String field) {
        if (date instanceof DateStatement.Unread unread) {
            notices.add(
                    NoticeCode.DATE_UNREAD,
                    draft.position,
                    draft.uid,
                    field,
                    "\"" + unread.text() + "\" cannot be read as a date; it is kept as published.");
        }
        return date;
    }

    private Country country(String text, EntryDraft draft, String field) {
        return notices.country(text, draft.position, draft.uid, field);
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
