package org.tamiz.sources.ch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartialDate;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.IsoDates;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.internal.RecordDraft;
import org.tamiz.sources.internal.RecordDraft.Notes;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlFields;

/**
 * Makes an entry of one {@code target}. Its identities become one party: the main one states the main name, the names of the
 * others are aliases. Every attribute and element with a text is used, or kept as a property; one that is not known here is
 * kept with a notice. What a modification added or removed is the past and is not read.
 */
final class SecoTarget {

    private static final String AUTHORITY = "State Secretariat for Economic Affairs";
    private static final String ENGLISH = "eng";
    private static final String SSID = "@ssid";
    private static final Pattern LABELLED =
            Pattern.compile("([A-Za-z][A-Za-z /()-]{1,60}?) ?(?:no|No)?\\.? ?: ?(\\S+)");
    private static final Pattern IMO = Pattern.compile("(?:IMO(?: [Nn]umber)?|imo)[ .:]*([0-9]{7})\\.?");

    /** Labels of the free text that state a number, in lower case, and their schemes. */
    private static final Map<String, String> SCHEME_BY_LABEL = Map.ofEntries(
            Map.entry("registration number", "registration-number"),
            Map.entry("state registration number", "registration-number"),
            Map.entry("business registration number", "business-registration"),
            Map.entry("tax identification number", "tax-id"),
            Map.entry("taxpayer identification number", "tax-id"),
            Map.entry("tax registration number", "tax-id"),
            Map.entry("tax id number", "tax-id"),
            Map.entry("passport number", "passport"),
            Map.entry("national identification number", "national-id"),
            Map.entry("national id number", "national-id"),
            Map.entry("website", "website"),
            Map.entry("email", "email"),
            Map.entry("e-mail", "email"));

    private static final Map<String, String> SCHEME_BY_DOCUMENT = Map.of(
            "passport", "passport",
            "diplomatic-passport", "passport",
            "id-card", "national-id",
            "residence-permit", "residence-permit",
            "driving-license", "driving-licence");

    private final XmlElement record;
    private final RecordDraft draft;
    private final PartyDraft party;
    private final Map<String, XmlElement> places = new HashMap<>();
    private final Set<String> programs = new LinkedHashSet<>();
    private final List<LocalDate> amendedOn = new ArrayList<>();
    private PartyType type = PartyType.UNKNOWN;
    private @Nullable LocalDate listedOn;
    private @Nullable String reference;

    SecoTarget(EntryId id, XmlElement record, SourcePosition position, NoticeLog notices) {
        this.record = record;
        this.draft = new RecordDraft(id, position, notices);
        this.party = draft.party();
        record.children(SecoReferences.PLACE).forEach(place -> places.put(place.childText(SSID), place));
    }

    /** The entry; {@code null} when the record has no name. */
    @Nullable
    Entry entry() {
        XmlFields target = new XmlFields(record);
        if (target.take(SSID) == null) {
            draft.notice(
                    NoticeCode.VALUE_MENDED,
                    "ssid",
                    "The target has no number; its key is " + draft.id().key() + ".");
        }
        Set<String> sets = SecoReferences.sets(record);
        target.pass("sanctions-set-id");
        target.pass("@sanctions-set-id");
        readPrograms(target.takeElements(SecoReferences.PROGRAM), sets);
        target.pass(SecoReferences.PLACE);
        readHistory(target.takeElements("modification"));
        for (String identifier : target.takeAll("foreign-identifier")) {
            reference = reference == null ? identifier : reference + "; " + identifier;
        }
        target.takeElements("generic-attribute").forEach(this::readGenericAttribute);
        for (String kind : List.of("individual", "entity", "object")) {
            target.takeElements(kind).forEach(this::readParty);
        }
        draft.keepRest(target, Set.of());
        Designation designation =
                new Designation(draft.id().list(), AUTHORITY, List.copyOf(programs), listedOn, amendedOn, reference);
        return draft.entry(type, designation, "name");
    }

    /** The programme's key and the set of sanctions inside it, in English, as the tags of the designation. */
    private void readPrograms(List<XmlElement> elements, Set<String> sets) {
        for (XmlElement program : elements) {
            inEnglish(program.children("program-key")).forEach(programs::add);
            inEnglish(program.children("sanctions-set")).forEach(programs::add);
            inEnglish(program.children("program-name")).forEach(name -> party.property("program-name", name));
            program.children("origin").forEach(origin -> draft.keep("origin", origin.text()));
        }
        if (elements.isEmpty()) {
            draft.notice(
                    NoticeCode.LABEL_UNKNOWN,
                    "sanctions-set-id",
                    sets.isEmpty()
                            ? "The target does not say under which sanctions it stands."
                            : "The list has no programme with the sanctions " + String.join(", ", sets) + ".");
            sets.forEach(set -> party.property("sanctions-set-id", set));
        }
    }

    /** The English texts; all of them where none is in English. */
    private static List<String> inEnglish(List<XmlElement> elements) {
        List<XmlElement> english = elements.stream()
                .filter(element -> element.childText("@lang").equals(ENGLISH))
                .toList();
        return (english.isEmpty() ? elements : english)
                .stream().map(XmlElement::text).filter(text -> !text.isEmpty()).toList();
    }

    private void readHistory(List<XmlElement> modifications) {
        SecoHistory history = SecoHistory.of(XmlElement.of("target", modifications), "");
        listedOn = draft.day(history.listedOn().orElse(null), "modification");
        for (String date : history.amendedOn()) {
            LocalDate day = draft.day(date, "modification");
            if (day != null) {
                amendedOn.add(day);
            }
        }
        for (XmlElement element : modifications) {
            XmlFields modification = new XmlFields(element);
            Notes notes = new Notes();
            notes.add("", modification.take("@modification-type"));
            notes.add("enacted ", modification.take("@enactment-date"));
            notes.add("published ", modification.take("@publication-date"));
            notes.add("in effect ", modification.take("@effective-date"));
            draft.keep("modification", notes.text());
            modification.pass("added");
            modification.pass("removed");
            draft.keepRest(modification, Set.of("remark"));
        }
    }

    private void readGenericAttribute(XmlElement element) {
        XmlFields attribute = new XmlFields(element);
        attribute.pass(SSID);
        String name = attribute.take("@name");
        draft.keep(name == null ? "generic-attribute" : name, attribute.take(XmlElement.OWN_TEXT));
        draft.keepRest(attribute, Set.of());
    }

    private void readParty(XmlElement element) {
        XmlFields fields = new XmlFields(element);
        fields.pass(SSID);
        type = type(element.name(), fields.take("@object-type"));
        readGender(fields.take("@sex"));
        List<XmlElement> identities = new ArrayList<>(fields.takeElements("identity"));
        // The main one first, wherever it stands.
        identities.sort((one, other) -> Boolean.compare(isMain(other), isMain(one)));
        boolean first = true;
        for (XmlElement identity : identities) {
            readIdentity(identity, first);
            first = false;
        }
        fields.takeElements("justification").forEach(text -> keepText("justification", text));
        fields.takeElements("other-information").forEach(this::readOtherInformation);
        fields.takeElements("relation").forEach(this::readRelation);
        draft.keepRest(fields, Set.of());
    }

    private static boolean isMain(XmlElement identity) {
        return identity.childText("@main").equals("true");
    }

    private PartyType type(String kind, @Nullable String objectType) {
        return switch (kind) {
            case "individual" -> PartyType.PERSON;
            case "entity" -> PartyType.ORGANIZATION;
            default ->
                switch (objectType == null ? "" : objectType) {
                    case "vessel" -> PartyType.VESSEL;
                    case "aircraft" -> PartyType.AIRCRAFT;
                    default -> {
                        draft.notice(
                                NoticeCode.LABEL_UNKNOWN,
                                "object/@object-type",
                                "The object \"" + objectType + "\" is not known here; the type is unknown.");
                        draft.keep("object-type", objectType);
                        yield PartyType.UNKNOWN;
                    }
                };
        };
    }

    private void readGender(@Nullable String sex) {
        switch (sex == null ? "" : sex) {
            case "" -> {
                // Not stated.
            }
            case "male" -> party.gender(Gender.MALE);
            case "female" -> party.gender(Gender.FEMALE);
            default -> draft.keep("sex", sex);
        }
    }

    /** A text without its number and language. */
    private void keepText(String label, XmlElement element) {
        XmlFields fields = new XmlFields(element);
        fields.pass(SSID);
        fields.pass("@lang");
        draft.keep(label, fields.take(XmlElement.OWN_TEXT));
        draft.keepRest(fields, Set.of());
    }

    private void readOtherInformation(XmlElement element) {
        keepText("other-information", element);
        String text = element.text();
        Matcher imo = IMO.matcher(text);
        Matcher labelled = LABELLED.matcher(text);
        if (imo.matches() && type == PartyType.VESSEL) {
            party.identifier(Identifier.of("imo", imo.group(1)));
        } else if (labelled.matches()) {
            String scheme = SCHEME_BY_LABEL.get(lower(labelled.group(1)));
            String value = labelled.group(2);
            if (scheme != null) {
                party.identifier(
                        Identifier.of(scheme, value.endsWith(".") ? value.substring(0, value.length() - 1) : value));
            }
        }
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    private void readRelation(XmlElement element) {
        XmlFields relation = new XmlFields(element);
        relation.pass(SSID);
        String target = relation.take("@target-id");
        String label = relation.take("@relation-type");
        if (target != null) {
            party.link(new Link(label == null ? "relation" : label, draft.id().list() + ":" + target));
        }
        for (String remark : relation.takeAll("remark")) {
            party.property("relation/remark", (target == null ? "" : target + ": ") + remark);
        }
        draft.keepRest(relation, Set.of());
    }

    private void readIdentity(XmlElement element, boolean main) {
        XmlFields identity = new XmlFields(element);
        identity.pass(SSID);
        identity.pass("@main");
        List<XmlElement> names = new ArrayList<>(identity.takeElements("name"));
        names.sort((one, other) -> Boolean.compare(isPrimary(other), isPrimary(one)));
        String called = "";
        for (XmlElement name : names) {
            String text = readName(name);
            called = called.isEmpty() ? text : called;
        }
        // Of another identity it is also kept whose date or place it is.
        String of = main ? "" : called;
        identity.takeElements("day-month-year").forEach(date -> readDate(date, of));
        identity.takeElements("place-of-birth").forEach(place -> readBirthPlace(place, of));
        identity.takeElements("nationality").forEach(nationality -> readNationality(nationality, of));
        identity.takeElements("address").forEach(this::readAddress);
        identity.takeElements("identification-document").forEach(this::readDocument);
        identity.takeElements("justification").forEach(text -> keepText("justification", text));
        identity.takeElements("other-information").forEach(this::readOtherInformation);
        draft.keepRest(identity, Set.of());
    }

    private static boolean isPrimary(XmlElement name) {
        return name.childText("@name-type").equals("primary-name");
    }

    /** Reads a name with its spellings; the name. */
    private String readName(XmlElement element) {
        XmlFields fields = new XmlFields(element);
        fields.pass(SSID);
        fields.pass("@lang");
        String nameType = fields.take("@name-type");
        String quality = fields.take("@quality");
        fields.pass("name-part");
        SecoName name = SecoName.of(element);
        if (name == null) {
            draft.keep(element, "identity");
            return "";
        }
        NameKind kind = kind(nameType, quality);
        boolean first = !party.hasName();
        party.name(name.text(), first ? NameKind.PRIMARY : kind, type == PartyType.PERSON ? name.parts() : List.of());
        name.variants().forEach(variant -> party.name(variant, kind, List.of()));
        name.titles().forEach(title -> party.property("title", name.text() + ": " + title));
        draft.keepRest(fields, Set.of());
        return name.text();
    }

    private NameKind kind(@Nullable String type, @Nullable String quality) {
        if ("low".equals(quality)) {
            return NameKind.WEAK_ALIAS;
        }
        if (quality != null && !quality.equals("good")) {
            draft.notice(
                    NoticeCode.LABEL_UNKNOWN,
                    "name/@quality",
                    "The quality \"" + quality + "\" is not known here; the name is taken as a strong one.");
        }
        return switch (type == null ? "" : type) {
            case "primary-name", "alias" -> NameKind.STRONG_ALIAS;
            case "formerly-known-as" -> NameKind.FORMER;
            default -> {
                draft.notice(
                        NoticeCode.LABEL_UNKNOWN,
                        "name/@name-type",
                        "The kind of name \"" + type + "\" is not known here; it is taken as a strong alias.");
                yield NameKind.STRONG_ALIAS;
            }
        };
    }

    private void readDate(XmlElement element, String of) {
        XmlFields date = new XmlFields(element);
        date.pass(SSID);
        String year = date.take("@year");
        String month = date.take("@month");
        String day = date.take("@day");
        String calendar = date.take("@calendar");
        String quality = date.take("@quality");
        draft.keepRest(date, Set.of());
        String text = RecordDraft.joined("-", year, twoDigits(month), twoDigits(day));
        if (text == null) {
            return;
        }
        boolean gap = year == null || (month == null && day != null);
        boolean gregorian = calendar == null || calendar.equals("Gregorian");
        Optional<PartialDate> known = gap || !gregorian ? Optional.empty() : IsoDates.read(text);
        boolean circa = quality != null && !quality.equals("good");
        DateStatement statement = draft.checked(
                known.<DateStatement>map(read -> new DateStatement.On(read, circa))
                        .orElseGet(() -> new DateStatement.Unread(gregorian ? text : text + " (" + calendar + ")")),
                "day-month-year");
        if (type == PartyType.PERSON || type == PartyType.UNKNOWN) {
            party.birthDate(statement);
        } else {
            party.foundingDate(statement);
        }
        keepOf("identity/day-month-year", of, statement.toString());
    }

    private static @Nullable String twoDigits(@Nullable String number) {
        return number == null || number.length() != 1 ? number : "0" + number;
    }

    private void keepOf(String label, String of, String text) {
        if (!of.isEmpty()) {
            party.property(label, of + ": " + text);
        }
    }

    private void readBirthPlace(XmlElement element, String of) {
        XmlFields place = new XmlFields(element);
        place.pass(SSID);
        Address address = address(place);
        draft.keepRest(place, Set.of());
        if (address != null) {
            party.birthPlace(address);
            keepOf(
                    "identity/place-of-birth",
                    of,
                    String.join(
                            ", ",
                            Stream.of(
                                            address.city(),
                                            address.region(),
                                            address.country() == null
                                                    ? null
                                                    : address.country().text())
                                    .filter(Objects::nonNull)
                                    .toList()));
        }
    }

    private void readNationality(XmlElement element, String of) {
        XmlFields nationality = new XmlFields(element);
        nationality.pass(SSID);
        for (XmlElement named : nationality.takeElements("country")) {
            Country country = country(named);
            if (country != null) {
                party.nationality(country);
                keepOf("identity/nationality", of, country.text());
            }
        }
        draft.keepRest(nationality, Set.of());
    }

    private @Nullable Country country(XmlElement element) {
        XmlFields country = new XmlFields(element);
        Country known = draft.country(country.take("@iso-code"), country.take(XmlElement.OWN_TEXT), "country");
        draft.keepRest(country, Set.of());
        return known;
    }

    private void readAddress(XmlElement element) {
        XmlFields fields = new XmlFields(element);
        fields.pass(SSID);
        Address address = address(fields);
        if (address != null) {
            party.address(address);
        }
        draft.keepRest(fields, Set.of());
    }

    /** The place that an element refers to, and what it says itself; {@code null} when neither says anything. */
    private @Nullable Address address(XmlFields fields) {
        String id = fields.take("@place-id");
        XmlElement place = id == null ? null : places.get(id);
        if (id != null && place == null) {
            draft.notice(NoticeCode.LABEL_UNKNOWN, fields.path(), "The list has no place " + id + ".");
            party.property(fields.path() + "/place-id", id);
        }
        XmlElement named = place == null ? XmlElement.of(SecoReferences.PLACE, List.of()) : place;
        Notes notes = new Notes();
        notes.add("c/o ", fields.take("c-o"));
        String box = fields.take("p-o-box");
        String details = fields.take("address-details");
        String postalCode = fields.take("zip-code");
        fields.takeAll("remark").forEach(remark -> notes.add("", remark));
        fields.takeAll("remarks").forEach(remark -> notes.add("", remark));
        String quality = fields.take("@quality");
        notes.add("quality ", "good".equals(quality) ? null : quality);
        if ("false".equals(fields.take("@current"))) {
            notes.add("", "not current");
        }
        named.children("location-variant").forEach(variant -> notes.add("also ", textOf(variant)));
        named.children("area-variant").forEach(variant -> notes.add("also ", textOf(variant)));
        String city = ownOr(fields.take("location"), named, "location");
        String region = ownOr(fields.take("area"), named, "area");
        Country country = null;
        List<XmlElement> countries = fields.takeElements("country");
        for (XmlElement one : countries.isEmpty() ? named.children("country") : countries) {
            country = country(one);
        }
        String street = RecordDraft.joined(", ", details, box == null ? null : "PO Box " + box);
        boolean says = Stream.of(street, city, region, postalCode, country, notes.text())
                .anyMatch(Objects::nonNull);
        return says ? new Address(street, city, region, postalCode, country, notes.text()) : null;
    }

    private static @Nullable String textOf(XmlElement element) {
        return element.text().isEmpty() ? null : element.text();
    }

    private static @Nullable String ownOr(@Nullable String own, XmlElement place, String name) {
        String text = own == null ? place.childText(name) : own;
        return text.isEmpty() ? null : text;
    }

    private void readDocument(XmlElement element) {
        XmlFields document = new XmlFields(element);
        document.pass(SSID);
        String kind = document.take("@document-type");
        String number = document.take("number");
        Notes notes = new Notes();
        notes.add("", "passport".equals(kind) ? null : kind);
        Country issuer = null;
        for (XmlElement stated : document.takeElements("issuer")) {
            XmlFields fields = new XmlFields(stated);
            String code = fields.take("@code");
            issuer = draft.country(
                    code == null ? fields.take("@iso-code") : code, fields.take(XmlElement.OWN_TEXT), "issuer");
            draft.keepRest(fields, Set.of());
        }
        notes.add("issued ", document.take("date-of-issue"));
        notes.add("expires ", document.take("expiry-date"));
        for (XmlElement stated : document.takeElements("place-of-issue")) {
            XmlFields fields = new XmlFields(stated);
            fields.pass(SSID);
            Address place = address(fields);
            notes.add("issued in ", place == null ? null : place.city() == null ? place.region() : place.city());
            draft.keepRest(fields, Set.of());
        }
        document.takeAll("remark").forEach(remark -> notes.add("", remark));
        if (number == null) {
            draft.keep("identification-document", notes.text());
        } else {
            party.identifier(new Identifier(scheme(kind), number, issuer, notes.text()));
        }
        draft.keepRest(document, Set.of());
    }

    private static String scheme(@Nullable String kind) {
        if (kind == null) {
            return "document";
        }
        String known = SCHEME_BY_DOCUMENT.get(kind);
        String slug = Slug.of(kind);
        return known == null ? (slug.isEmpty() ? "document" : slug) : known;
    }
}
