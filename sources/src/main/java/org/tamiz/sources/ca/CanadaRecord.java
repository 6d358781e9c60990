package org.tamiz.sources.ca;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.internal.RecordDraft;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlFields;

/** Makes an entry of one {@code record}. An element that is not known here is kept with a notice. */
final class CanadaRecord {

    private static final String AUTHORITY = "Global Affairs Canada";
    private static final Pattern IMO = Pattern.compile("(?:IMO)?[ :]*([0-9]{7})");

    private final RecordDraft draft;
    private final PartyDraft party;
    private final XmlFields fields;

    CanadaRecord(EntryId id, XmlElement record, SourcePosition position, NoticeLog notices) {
        this.draft = new RecordDraft(id, position, notices);
        this.party = draft.party();
        this.fields = new XmlFields(record);
    }

    /** The entry; {@code null} when the record has no name. */
    @Nullable
    Entry entry() {
        String entity = CanadaElements.ENTITY.take(fields);
        String lastName = CanadaElements.LAST_NAME.take(fields);
        String givenName = CanadaElements.GIVEN_NAME.take(fields);
        String title = CanadaElements.TITLE.take(fields);
        String number = CanadaElements.IMO.take(fields);
        PartyType type = type(entity, title, number);
        readName(entity, givenName, lastName);
        String aliases = CanadaElements.ALIASES.take(fields);
        if (aliases != null) {
            CanadaAliases.names(aliases).forEach(name -> party.name(name, NameKind.STRONG_ALIAS, List.of()));
        }
        draft.keep(type == PartyType.VESSEL ? "Ship type" : "Title", title);
        readNumber(number);
        readDates(CanadaElements.DATE.take(fields), type);
        String regime = CanadaElements.COUNTRY.take(fields);
        LocalDate listedOn = draft.day(CanadaElements.LISTED_ON.take(fields), "DateOfListing");
        String schedule = CanadaElements.SCHEDULE.take(fields);
        String item = CanadaElements.ITEM.take(fields);
        String reference = RecordDraft.joined(
                ", ",
                schedule == null || schedule.equals("N/A") ? null : "Schedule " + schedule,
                item == null ? null : "item " + item);
        draft.keepRest(fields, Set.of());
        Designation designation = new Designation(
                draft.id().list(),
                AUTHORITY,
                regime == null ? List.of() : List.of(regime),
                listedOn,
                List.of(),
                reference);
        return draft.entry(type, designation, "LastName");
    }

    /** What has a ship's number is a ship, and so is an entity of a type of ship; people alone have titles. */
    private static PartyType type(@Nullable String entity, @Nullable String title, @Nullable String number) {
        if (entity == null) {
            return PartyType.PERSON;
        }
        boolean numbered = number != null && IMO.matcher(number).matches();
        return numbered || title != null ? PartyType.VESSEL : PartyType.ORGANIZATION;
    }

    private void readName(@Nullable String entity, @Nullable String givenName, @Nullable String lastName) {
        if (entity != null) {
            party.name(entity, NameKind.PRIMARY, List.of());
            draft.keep("GivenName", givenName);
            draft.keep("LastName", lastName);
            return;
        }
        List<NamePart> parts = new ArrayList<>();
        if (givenName != null) {
            parts.add(new NamePart(NamePart.Kind.GIVEN, givenName));
        }
        if (lastName != null) {
            parts.add(new NamePart(NamePart.Kind.FAMILY, lastName));
        }
        if (!parts.isEmpty()) {
            party.name(String.join(" ", parts.stream().map(NamePart::text).toList()), NameKind.PRIMARY, parts);
        }
    }

    private void readNumber(@Nullable String number) {
        if (number == null) {
            return;
        }
        Matcher imo = IMO.matcher(number);
        if (imo.matches()) {
            party.identifier(Identifier.of("imo", imo.group(1)));
        } else {
            party.property("ShipIMONumber", number);
            draft.notice(
                    NoticeCode.VALUE_MENDED,
                    "ShipIMONumber",
                    "\"" + number + "\" is no IMO number; it is kept as a property.");
        }
    }

    private void readDates(@Nullable String text, PartyType type) {
        if (text == null) {
            return;
        }
        for (DateStatement date : CanadaDates.read(text)) {
            DateStatement checked = draft.checked(date, "DateOfBirth");
            if (type == PartyType.PERSON) {
                party.birthDate(checked);
            } else {
                party.foundingDate(checked);
            }
        }
    }
}
