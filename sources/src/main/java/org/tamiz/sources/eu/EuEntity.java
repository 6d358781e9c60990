package org.tamiz.sources.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartialDate;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.IsoDates;
import org.tamiz.sources.internal.NamedParts;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.internal.RecordDraft;
import org.tamiz.sources.internal.RecordDraft.Notes;
import org.tamiz.sources.internal.Scripts;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlFields;

/**
 * Makes an entry of one {@code sanctionEntity}. Every attribute and element with a text is used, or kept as a property; one
 * that is not known here is kept with a notice.
 */
final class EuEntity {

    private static final String AUTHORITY = "Council of the European Union";
    private static final String LOGICAL_ID = "@logicalId";
    private static final String LANGUAGE_OF_ACT = "@regulationLanguage";
    private static final String CODE_OF_NO_COUNTRY = "00";
    private static final String NAME_OF_NO_COUNTRY = "UNKNOWN";

    private final RecordDraft draft;
    private final PartyDraft party;
    private final XmlFields fields;
    private final Set<String> programs = new LinkedHashSet<>();
    private final PartyType type;
    private String primary = "";

    /**
     * A name while the names are put in order.
     *
     * @param element the element that states it
     * @param text the name
     */
    private record Stated(XmlElement element, String text) {}

    EuEntity(EntryId id, XmlElement record, SourcePosition position, NoticeLog notices) {
        this.draft = new RecordDraft(id, position, notices);
        this.party = draft.party();
        this.fields = new XmlFields(record);
        this.type = type();
    }

    /** The entry; {@code null} when the record has no name. */
    @Nullable
    Entry entry() {
        if (fields.take("@euReferenceNumber") == null) {
            draft.notice(
                    NoticeCode.VALUE_MENDED,
                    "euReferenceNumber",
                    "The record has no reference number; its key is "
                            + draft.id().key() + ".");
        }
        // A number of the record in the data behind the list; it says nothing of the party.
        fields.pass(LOGICAL_ID);
        LocalDate listedOn = draft.day(fields.take("@designationDate"), "designationDate");
        draft.keep("designationDetails", fields.take("@designationDetails"));
        fields.takeAll("@unitedNationId").forEach(number -> party.identifier(Identifier.of("un-reference", number)));
        fields.takeAll("remark").forEach(remark -> party.property("remark", remark));
        readNames();
        fields.takeElements("regulation").forEach(this::readRegulation);
        fields.takeElements("citizenship").forEach(this::readCitizenship);
        fields.takeElements("birthdate").forEach(this::readBirth);
        fields.takeElements("address").forEach(this::readAddress);
        fields.takeElements("identification").forEach(this::readIdentification);
        fields.rest().forEach(element -> draft.keepUnknown(element, ""));
        Designation designation =
                new Designation(draft.id().list(), AUTHORITY, List.copyOf(programs), listedOn, List.of(), null);
        return draft.entry(type, designation, "wholeName");
    }

    private PartyType type() {
        for (XmlElement element : fields.takeElements("subjectType")) {
            XmlFields subject = new XmlFields(element);
            String code = subject.take("@code");
            String classification = subject.take("@classificationCode");
            draft.keepRest(subject, Set.of());
            String stated = code == null ? classification : code;
            switch (stated == null ? "" : stated) {
                case "person", "P" -> {
                    return PartyType.PERSON;
                }
                case "enterprise", "E" -> {
                    return PartyType.ORGANIZATION;
                }
                case "vessel", "ship" -> {
                    return PartyType.VESSEL;
                }
                case "aircraft" -> {
                    return PartyType.AIRCRAFT;
                }
                default ->
                    draft.notice(
                            NoticeCode.LABEL_UNKNOWN,
                            "subjectType",
                            "The type \"" + stated + "\" is not known here; the type of the party is unknown.");
            }
        }
        return PartyType.UNKNOWN;
    }

    /**
     * The list does not say which name is the main one, and nothing says that the order of the file lasts. So the one that
     * was entered first stands first: that of the smallest number, a name in Latin letters before all others.
     */
    private void readNames() {
        List<Stated> names = new ArrayList<>();
        for (XmlElement element : fields.takeElements("nameAlias")) {
            String text = name(element);
            if (text == null) {
                draft.keep(element, "");
            } else {
                names.add(new Stated(element, text));
            }
        }
        Optional<Stated> first = names.stream()
                .min(Comparator.comparing(EuEntity::isForeign)
                        .thenComparingLong(EuEntity::number)
                        .thenComparing(Stated::text));
        first.ifPresent(name -> {
            readName(name, NameKind.PRIMARY);
            primary = name.text();
        });
        names.stream()
                .filter(name -> !name.equals(first.orElse(null)))
                .forEach(name -> readName(name, strength(name.element())));
    }

    private static boolean isForeign(Stated name) {
        return !Scripts.of(name.text()).equals("Latn");
    }

    private static long number(Stated name) {
        String number = name.element().childText(LOGICAL_ID);
        boolean readable =
                !number.isEmpty() && number.length() < 19 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable ? Long.parseLong(number) : Long.MAX_VALUE;
    }

    private static @Nullable String name(XmlElement element) {
        String whole = element.childText("@wholeName");
        return whole.isEmpty()
                ? RecordDraft.joined(
                        " ",
                        Stream.of("@firstName", "@middleName", "@lastName")
                                .map(element::childText)
                                .filter(part -> !part.isEmpty())
                                .toArray(String[]::new))
                : whole;
    }

    /** A form that does not tell weak aliases gives all of them as strong ones, whatever a remark says. */
    private static NameKind strength(XmlElement name) {
        return switch (name.childText("@strong")) {
            case "" -> NameKind.STRONG_ALIAS;
            case "false" -> NameKind.WEAK_ALIAS;
            default -> saysLowQuality(name) ? NameKind.WEAK_ALIAS : NameKind.STRONG_ALIAS;
        };
    }

    private static boolean saysLowQuality(XmlElement name) {
        return name.children("remark").stream()
                .anyMatch(remark -> remark.text().contains("low quality")
                        || remark.text().contains("Low quality")
                        || remark.text().contains("Low Quality"));
    }

    private void readName(Stated stated, NameKind kind) {
        XmlFields name = new XmlFields(stated.element());
        String whole = name.take("@wholeName");
        List<NamePart> parts = new ArrayList<>();
        addPart(parts, NamePart.Kind.GIVEN, name.take("@firstName"));
        addPart(parts, NamePart.Kind.MIDDLE, name.take("@middleName"));
        addPart(parts, NamePart.Kind.FAMILY, name.take("@lastName"));
        NamedParts.Split split = NamedParts.in(stated.text(), parts);
        // The main name in another language of the act is no other name.
        if (kind != NameKind.STRONG_ALIAS || !stated.text().equals(primary)) {
            party.name(stated.text(), kind, type == PartyType.PERSON ? split.found() : List.of());
        }
        for (NamePart part : split.missing()) {
            party.property("nameAlias/part", stated.text() + ": " + part.text());
        }
        if (kind == NameKind.PRIMARY && strength(stated.element()) == NameKind.WEAK_ALIAS) {
            party.property("nameAlias/strong", stated.text() + ": false");
        }
        name.pass("@strong");
        String of = whole == null ? "" : whole + ": ";
        keepOf("nameAlias/title", of, name.takeAll("@title"));
        keepOf("nameAlias/function", "", name.takeAll("@function"));
        keepOf("nameAlias/nameLanguage", of, name.takeAll("@nameLanguage"));
        keepOf("nameAlias/remark", of, name.takeAll("remark"));
        readGender(name.take("@gender"));
        finish(name);
    }

    private static void addPart(List<NamePart> parts, NamePart.Kind kind, @Nullable String text) {
        if (text != null) {
            parts.add(new NamePart(kind, text));
        }
    }

    private void keepOf(String label, String of, List<String> texts) {
        texts.forEach(text -> party.property(label, of + text));
    }

    private void readGender(@Nullable String text) {
        switch (text == null ? "" : text) {
            case "" -> {
                // Not stated.
            }
            case "M" -> party.gender(Gender.MALE);
            case "F" -> party.gender(Gender.FEMALE);
            default -> party.property("nameAlias/gender", text == null ? "" : text);
        }
    }

    private void readRegulation(XmlElement element) {
        XmlFields regulation = new XmlFields(element);
        regulation.pass(LOGICAL_ID);
        String program = regulation.take("@programme");
        if (program != null) {
            programs.add(program);
        }
        draft.keep("regulation", act(regulation, regulation.take("publicationUrl")));
        draft.keepRest(regulation, Set.of());
    }

    /** An act of law in one line; what two elements cite alike is one property. */
    private static @Nullable String act(XmlFields act, @Nullable String url) {
        Notes notes = new Notes();
        notes.add("", act.take("@numberTitle"));
        notes.add("", act.take("@regulationType"));
        notes.add("of the ", act.take("@organisationType"));
        notes.add("published ", act.take("@publicationDate"));
        notes.add("in force ", act.take("@entryIntoForceDate"));
        notes.add("programme ", act.take("@programme"));
        notes.add("", url == null ? act.take("@publicationUrl") : url);
        return notes.text();
    }

    private void readCitizenship(XmlElement element) {
        XmlFields citizenship = new XmlFields(element);
        Country country = country(citizenship, "citizenship");
        if (country != null) {
            party.citizenship(country);
        }
        String of = country == null ? "" : country.text() + ": ";
        keepOf("citizenship/region", of, citizenship.takeAll("@region"));
        keepOf("citizenship/remark", of, citizenship.takeAll("remark"));
        finish(citizenship);
    }

    private @Nullable Country country(XmlFields fields, String path) {
        String code = fields.take("@countryIso2Code");
        String name = fields.take("@countryDescription");
        boolean unknown = NAME_OF_NO_COUNTRY.equals(name);
        return draft.country(
                CODE_OF_NO_COUNTRY.equals(code) ? null : code, unknown ? null : name, path + "/countryDescription");
    }

    private void readBirth(XmlElement element) {
        XmlFields birth = new XmlFields(element);
        String calendar = birth.take("@calendarType");
        boolean gregorian = calendar == null || calendar.equals("GREGORIAN");
        boolean circa = "true".equals(birth.take("@circa"));
        birthDates(birth, circa).forEach(date -> {
            DateStatement stated = gregorian ? date : new DateStatement.Unread(date + " (" + calendar + ")");
            party.birthDate(draft.checked(stated, "birthdate"));
        });
        List<String> remarks = birth.takeAll("remark");
        keepOf("birthdate/remark", "", remarks);
        Country country = country(birth, "birthdate");
        String place = stated(birth.take("@place"));
        String city = stated(birth.take("@city"));
        String region = stated(birth.take("@region"));
        String postalCode = stated(birth.take("@zipCode"));
        if (country != null || place != null || city != null || region != null || postalCode != null) {
            party.birthPlace(new Address(place, city, region, postalCode, country, null));
        }
        finish(birth);
    }

    private static List<DateStatement> birthDates(XmlFields birth, boolean circa) {
        List<DateStatement> dates = new ArrayList<>();
        String date = birth.take("@birthdate");
        String year = birth.take("@year");
        String month = birth.take("@monthOfYear");
        String day = birth.take("@dayOfMonth");
        String from = birth.take("@yearRangeFrom");
        String to = birth.take("@yearRangeTo");
        if (date != null) {
            dates.add(on(IsoDates.read(date), date, circa));
        } else if (year != null || month != null || day != null) {
            String text = RecordDraft.joined("-", year, twoDigits(month), twoDigits(day));
            boolean gap = year == null || (month == null && day != null);
            dates.add(on(
                    gap ? Optional.empty() : IsoDates.read(text == null ? "" : text), text == null ? "" : text, circa));
        }
        if (from != null || to != null) {
            Optional<PartialDate> first = IsoDates.read(from == null ? "" : from);
            Optional<PartialDate> last = IsoDates.read(to == null ? "" : to);
            boolean range = first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) <= 0;
            dates.add(
                    range
                            ? new DateStatement.Between(first.get(), last.get(), circa)
                            : new DateStatement.Unread(
                                    (from == null ? "" : "from " + from) + (to == null ? "" : " to " + to)));
        }
        return dates;
    }

    private static DateStatement on(Optional<PartialDate> date, String text, boolean circa) {
        return date.<DateStatement>map(known -> new DateStatement.On(known, circa))
                .orElseGet(() -> new DateStatement.Unread(text));
    }

    private static @Nullable String twoDigits(@Nullable String number) {
        return number == null || number.length() != 1 ? number : "0" + number;
    }

    /** The list writes a hyphen where it has nothing to say. */
    private static @Nullable String stated(@Nullable String text) {
        return "-".equals(text) ? null : text;
    }

    private void readAddress(XmlElement element) {
        XmlFields address = new XmlFields(element);
        Country country = country(address, "address");
        String box = stated(address.take("@poBox"));
        String street = RecordDraft.joined(
                ", ",
                stated(address.take("@street")),
                stated(address.take("@place")),
                box == null ? null : "PO Box " + box);
        String city = stated(address.take("@city"));
        String region = stated(address.take("@region"));
        String postalCode = stated(address.take("@zipCode"));
        Notes notes = new Notes();
        notes.flag("as at listing time", address.take("@asAtListingTime"));
        address.takeAll("remark").forEach(remark -> notes.add("", remark));
        if (Stream.of(street, city, region, postalCode, country, notes.text()).anyMatch(part -> part != null)) {
            party.address(new Address(street, city, region, postalCode, country, notes.text()));
        }
        address.takeElements("contactInfo").forEach(this::readContact);
        finish(address);
    }

    private void readContact(XmlElement element) {
        XmlFields contact = new XmlFields(element, "address");
        String key = contact.take("@key");
        String value = contact.take("@value");
        String scheme = switch (key == null ? "" : key) {
            case "PHONE" -> "phone";
            case "FAX" -> "fax";
            case "EMAIL" -> "email";
            case "WEB" -> "website";
            default -> "";
        };
        if (!scheme.isEmpty() && value != null) {
            party.identifier(Identifier.of(scheme, value));
        } else {
            draft.keep("address/contactInfo", RecordDraft.joined(": ", key, value, contact.take(XmlElement.OWN_TEXT)));
        }
        draft.keepRest(contact, Set.of());
    }

    private void readIdentification(XmlElement element) {
        XmlFields document = new XmlFields(element);
        String number = document.take("@number");
        String latin = document.take("@latinNumber");
        if (number == null && latin == null) {
            document.pass(LOGICAL_ID);
            draft.keepRest(document, namesIn(element));
            return;
        }
        String code = document.take("@identificationTypeCode");
        String description = document.take("@identificationTypeDescription");
        Country country = country(document, "identification");
        Optional<String> known = EuIdentifications.scheme(code);
        if (known.isEmpty()) {
            draft.notice(
                    NoticeCode.LABEL_UNKNOWN,
                    "identification/identificationTypeCode",
                    "The kind \"" + code + "\" is not known here; it is kept as a kind of its own.");
        }
        String scheme = known.orElseGet(() -> EuIdentifications.schemeOf(code == null ? "" : code, description));
        Notes notes = new Notes();
        notes.add("", description);
        notes.flag("diplomatic", document.take("@diplomatic"));
        notes.flag("known to be expired", document.take("@knownExpired"));
        notes.flag("known to be false", document.take("@knownFalse"));
        notes.flag("reported lost", document.take("@reportedLost"));
        notes.flag("revoked by its issuer", document.take("@revokedByIssuer"));
        notes.add("issued by ", document.take("@issuedBy"));
        notes.add("issued ", document.take("@issueDate"));
        notes.add("valid from ", document.take("@validFrom"));
        notes.add("valid to ", document.take("@validTo"));
        notes.add("in the name of ", document.take("@nameOnDocument"));
        notes.add("region ", document.take("@region"));
        document.takeAll("remark").forEach(remark -> notes.add("", remark));
        Stream.of(number, latin)
                .flatMap(Stream::ofNullable)
                .forEach(value -> party.identifier(new Identifier(scheme, value, country, notes.text())));
        finish(document);
    }

    private static Set<String> namesIn(XmlElement element) {
        Set<String> names = new LinkedHashSet<>();
        element.children().forEach(child -> names.add(child.name()));
        return names;
    }

    /** What every element has: a number of its own, the language of the act, the acts; and what is left. */
    private void finish(XmlFields fields) {
        fields.pass(LOGICAL_ID);
        fields.pass(LANGUAGE_OF_ACT);
        for (XmlElement element : fields.takeElements("regulationSummary")) {
            XmlFields act = new XmlFields(element, fields.path());
            draft.keep("regulationSummary", act(act, null));
            draft.keepRest(act, Set.of());
        }
        draft.keepRest(fields, Set.of());
    }
}
