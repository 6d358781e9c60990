package org.tamiz.sources.csl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.Link;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.csl.CslCells.AddressLine;
import org.tamiz.sources.csl.CslCells.IdLine;
import org.tamiz.sources.csl.CslValue.Group;
import org.tamiz.sources.csl.CslValue.Member;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.ofac.OfacNames;
import org.tamiz.sources.ofac.OfacRemarks;
import org.tamiz.sources.ofac.RemarkItem;

/**
 * An entry while its rows are read. Every member of a row is used, or kept as a property under its own name; what OFAC's
 * own files say too goes where they have it, under their labels, so that one list reads alike in both.
 */
final class CslDraft {

    /** What makes two rows one act: the day and the notice. */
    private record Act(@Nullable LocalDate day, @Nullable String notice) {}

    static final String VESSEL_OWNER = "Vessel Owner";

    private final EntryId id;
    private final SourcePosition position;
    private final NoticeLog notices;
    private final PartyDraft party = new PartyDraft();
    private final Map<Act, Set<String>> programsByAct = new LinkedHashMap<>();
    private final Set<ListingKind> kinds = EnumSet.noneOf(ListingKind.class);
    private PartyType type;
    private String authority = "";
    private final Set<String> names = new LinkedHashSet<>();

    CslDraft(EntryId id, SourcePosition position, NoticeLog notices, PartyType type) {
        this.id = id;
        this.position = position;
        this.notices = notices;
        this.type = type;
    }

    PartyType type() {
        return type;
    }

    /** Adds all that a row says. */
    void add(String name, PartyType rowType, CslFields row) {
        type = type == PartyType.UNKNOWN ? rowType : type;
        String source = row.take("source");
        CslList from = CslLists.of(source == null ? "" : source);
        authority = authority.isEmpty() ? from.authority() : authority;
        kinds.add(from.kind());
        addNames(name, row);
        addAct(row);
        addProfile(row);
        row.takeAll("addresses").forEach(this::addAddress);
        row.takeAll("ids").forEach(this::addId);
        addVessel(row);
        keep("Title", row.take("title"));
        if (from.ofac()) {
            addOfacRemarks(row);
        }
        keep("source", source);
        for (Member member : row.rest()) {
            keep(member.name(), member.value().asText());
        }
    }

    Entry build() {
        List<Designation> designations = new ArrayList<>();
        programsByAct.forEach((act, programs) -> designations.add(
                new Designation(id.list(), authority, List.copyOf(programs), act.day(), List.of(), act.notice())));
        return new Entry(id, party.build(type), designations, List.copyOf(kinds), position);
    }

    private void addNames(String primary, CslFields row) {
        addName(primary, party.hasName() ? NameKind.STRONG_ALIAS : NameKind.PRIMARY);
        for (CslValue value : row.takeAll("alt_names")) {
            for (String text : value.texts()) {
                CslCells.names(text).forEach(name -> addName(name, NameKind.STRONG_ALIAS));
            }
        }
    }

    private void addName(String name, NameKind kind) {
        if (names.add(name)) {
            party.name(name, kind, OfacNames.parts(name, type));
        }
    }

    private void addAct(CslFields row) {
        String start = row.take("start_date");
        LocalDate day = null;
        if (start != null) {
            try {
                day = LocalDate.parse(start);
            } catch (DateTimeException e) {
                keep("start_date", start);
                notice(NoticeCode.DATE_UNREAD, "start_date", "\"" + start + "\" cannot be read as a day.");
            }
        }
        Set<String> programs = programsByAct.computeIfAbsent(
                new Act(day, row.take("federal_register_notice")), act -> new LinkedHashSet<>());
        values(row, "programs").forEach(programs::add);
    }

    private void addProfile(CslFields row) {
        values(row, "dates_of_birth").forEach(date -> party.birthDate(checked(CslDates.parse(date), "dates_of_birth")));
        for (String place : values(row, "places_of_birth")) {
            if (OfacRemarks.read("POB " + place, type) instanceof RemarkItem.BirthPlace birth) {
                party.birthPlace(birth.place());
            } else {
                party.birthPlace(Address.ofLine(place));
            }
        }
        values(row, "nationalities").forEach(text -> party.nationality(country(text, "nationalities")));
        values(row, "citizenships").forEach(text -> party.citizenship(country(text, "citizenships")));
        values(row, "country").forEach(text -> party.country(country(text, "country")));
    }

    private void addAddress(CslValue value) {
        if (value instanceof Group group) {
            CslFields fields = CslFields.of(group);
            String street = fields.take("address");
            String city = fields.take("city");
            String region = fields.take("state");
            String postalCode = fields.take("postal_code");
            String country = fields.take("country");
            String note = fields.rest().stream()
                    .map(member -> member.name() + ": " + member.value().asText())
                    .collect(Collectors.joining("; "));
            party.address(new Address(
                    street,
                    city,
                    region,
                    postalCode,
                    country == null ? null : country(country, "addresses"),
                    note.isEmpty() ? null : note));
            return;
        }
        for (String cell : value.texts()) {
            for (AddressLine line : CslCells.addresses(cell)) {
                Country country = line.country() == null ? null : country(line.country(), "addresses");
                party.address(new Address(line.rest(), null, null, null, country, null));
            }
        }
    }

    private void addId(CslValue value) {
        if (value instanceof Group group) {
            CslFields fields = CslFields.of(group);
            String kind = fields.take("type");
            String number = fields.take("number");
            if (kind != null && number != null) {
                String country = fields.take("country");
                String issued = fields.take("issue_date");
                String expires = fields.take("expiration_date");
                String tail =
                        (issued == null ? "" : " issued " + issued) + (expires == null ? "" : " expires " + expires);
                addId(new IdLine(kind, number, country), tail);
                fields.rest()
                        .forEach(member -> keep(
                                "ids", member.name() + ": " + member.value().asText()));
            } else {
                keep("ids", value.asText());
            }
            return;
        }
        for (String cell : value.texts()) {
            for (String text : CslCells.values(cell)) {
                IdLine id = CslCells.id(text);
                IdLine turned = CslCells.idOfOldOrder(text);
                addId(isUnderstood(id) || !isUnderstood(turned) ? id : turned, "");
            }
        }
    }

    /** Whether a rule for OFAC's remarks knows the kind. */
    private boolean isUnderstood(IdLine id) {
        RemarkItem read = OfacRemarks.read(item(id, ""), type);
        return !OfacRemarks.isPlain(read) && !(read instanceof RemarkItem.IssuedNumber number && !number.labelKnown());
    }

    /** The number as OFAC's remarks would have it, in which it is read by the same rules. */
    private static String item(IdLine id, String tail) {
        return id.type()
                + (id.number() == null ? "" : " " + id.number())
                + (id.country() == null ? "" : " (" + id.country() + ")")
                + tail;
    }

    private void addId(IdLine id, String tail) {
        String item = item(id, tail);
        RemarkItem read = OfacRemarks.read(item, type);
        if (OfacRemarks.isPlain(read)) {
            keep(
                    id.type(),
                    id.number() == null ? id.type() : item.substring(id.type().length() + 1));
        } else if (read instanceof RemarkItem.FoundingDate founding
                && founding.date() instanceof DateStatement.Unread unread) {
            party.foundingDate(checked(CslDates.parse(unread.text()), "ids"));
        } else {
            remarks().add(read);
        }
    }

    private void addVessel(CslFields row) {
        String callSign = row.take("call_sign");
        if (callSign != null) {
            party.identifier(Identifier.of("call-sign", callSign));
        }
        keep("Vessel Type", row.take("vessel_type"));
        keep("Tonnage", row.take("gross_tonnage"));
        keep("Gross Registered Tonnage", row.take("gross_registered_tonnage"));
        String flag = row.take("vessel_flag");
        keep("Vessel Flag", flag);
        if (flag != null && !flag.equals("None Identified")) {
            party.country(country(flag, "vessel_flag"));
        }
        String owner = row.take("vessel_owner");
        if (owner != null) {
            party.link(new Link(VESSEL_OWNER, owner));
        }
    }

    /** Remarks in OFAC's syntax; some items stand in brackets here: {@code (Linked To: ROSTEC)}. */
    private void addOfacRemarks(CslFields row) {
        String text = row.take("remarks");
        for (String item : text == null ? List.<String>of() : OfacRemarks.items(text)) {
            boolean inBrackets = item.startsWith("(") && item.indexOf(')') == item.length() - 1;
            RemarkItem inside = OfacRemarks.read(
                    inBrackets ? item.substring(1, item.length() - 1).strip() : item, type);
            boolean noRule = inBrackets && OfacRemarks.isPlain(inside);
            remarks().add(noRule ? OfacRemarks.read(item, type) : inside);
        }
    }

    private OfacRemarks remarks() {
        return new OfacRemarks(party, type, notices, position, id.key());
    }

    private static List<String> values(CslFields row, String name) {
        List<String> values = new ArrayList<>();
        for (CslValue value : row.takeAll(name)) {
            value.texts().forEach(text -> values.addAll(CslCells.values(text)));
        }
        return values;
    }

    /** Keeps what has no field of its own. */
    void keep(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            party.property(label, value);
        }
    }

    private DateStatement checked(DateStatement date, String field) {
        if (date instanceof DateStatement.Unread unread) {
            notice(
                    NoticeCode.DATE_UNREAD,
                    field,
                    "\"" + unread.text() + "\" cannot be read as a date; it is kept as published.");
        }
        return date;
    }

    private Country country(String text, String field) {
        return notices.country(text, position, id.key(), field);
    }

    private void notice(NoticeCode code, String field, String message) {
        notices.add(code, position, id.key(), field, message);
    }
}
