package org.tamiz.sources.uk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.model.Wallet;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.NumberedItems;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.internal.RecordDraft;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlFields;

/**
 * Makes an entry of one {@code Designation} of the UK's lists. The element of the XML form has its statements inside others
 * ({@code IndividualDetails/Individual/DOBs/DOB}); that which {@link UkRows} makes of rows has them side by side. Every text
 * is used, or kept as a property; an element that is not known here is kept with a notice.
 */
final class UkDesignation {

    /** Elements that only hold others. */
    private static final Set<String> AROUND = Set.of(
            "Names",
            "NonLatinNames",
            "Titles",
            "Addresses",
            "PhoneNumbers",
            "Websites",
            "EmailAddresses",
            "CryptoWalletAddresses",
            "IndividualDetails",
            "Individual",
            "DOBs",
            "PassportDetails",
            "NationalIdentifierDetails",
            "Nationalities",
            "Positions",
            "Genders",
            "BirthDetails",
            "EntityDetails",
            "Entity",
            "TypeOfEntities",
            "BusinessRegistrationNumbers",
            "ParentCompanies",
            "Subsidiaries",
            "ShipDetails",
            "Ship",
            "IMONumbers",
            "CurrentOwnerOperators",
            "PreviousOwnerOperators",
            "CurrentBelievedFlagOfShips",
            "PreviousFlags",
            "TypeOfShipDetails",
            "TonnageOfShipDetails",
            "LengthOfShipDetails",
            "YearsBuilt",
            "HullIdentificationNumbers");

    private static final List<String> LINES =
            List.of("AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5", "AddressLine6");
    /** Ships are listed by their number, with the name of the day behind it: {@code IMO 9058713 ("AVAX")}. */
    private static final Pattern SHIP_NAME = Pattern.compile("IMO:? ?([0-9]{7}) ?\\(?[\"“]([^\"”]+)[\"”]\\)?");

    private static final Pattern IMO = Pattern.compile("(?:IMO)?[ :]*([0-9]{7})");

    private final UkPublication publication;
    private final XmlElement record;
    private final RecordDraft draft;
    private final PartyDraft party;
    private final PartyType type;
    private final Set<String> programs = new LinkedHashSet<>();
    private final Set<LocalDate> amendedOn = new TreeSet<>();
    private @Nullable LocalDate listedOn;
    private @Nullable String reference;

    UkDesignation(
            UkPublication publication, EntryId id, XmlElement record, SourcePosition position, NoticeLog notices) {
        this.publication = publication;
        this.record = record;
        this.draft = new RecordDraft(id, position, notices);
        this.party = draft.party();
        this.type = type();
    }

    /** The entry; {@code null} when the record has no name. */
    @Nullable
    Entry entry() {
        if (record.childText(publication.keyElement()).isEmpty()) {
            draft.notice(
                    NoticeCode.VALUE_MENDED,
                    publication.keyElement(),
                    "The record has no key of its own; its key is " + draft.id().key() + ".");
        }
        List<XmlElement> names = new ArrayList<>();
        collect(record, "Name", names);
        readNames(names);
        record.children().forEach(element -> read(element, ""));
        Designation designation = new Designation(
                draft.id().list(),
                publication.authority(),
                List.copyOf(programs),
                listedOn,
                List.copyOf(amendedOn),
                reference);
        return draft.entry(type, designation, "Name6");
    }

    private PartyType type() {
        String stated = record.childText("IndividualEntityShip");
        return switch (stated.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyType.PERSON;
            case "entity" -> PartyType.ORGANIZATION;
            case "ship", "vessel" -> PartyType.VESSEL;
            case "aircraft" -> PartyType.AIRCRAFT;
            default -> {
                draft.notice(
                        NoticeCode.LABEL_UNKNOWN,
                        "IndividualEntityShip",
                        "The type \"" + stated + "\" is not known here; the type of the party is unknown.");
                yield PartyType.UNKNOWN;
            }
        };
    }

    private static void collect(XmlElement element, String name, List<XmlElement> found) {
        for (XmlElement child : element.children()) {
            if (child.name().equals(name)) {
                found.add(child);
            } else if (AROUND.contains(child.name())) {
                collect(child, name, found);
            }
        }
    }

    /** The main name first, wherever it stands. */
    private void readNames(List<XmlElement> names) {
        List<XmlElement> stated =
                names.stream().filter(element -> name(element) != null).toList();
        Optional<XmlElement> main =
                stated.stream().filter(UkDesignation::isMain).findFirst();
        if (main.isEmpty() && !stated.isEmpty()) {
            draft.notice(
                    NoticeCode.VALUE_MENDED,
                    "NameType",
                    "No name of the record is marked as its main one; the first stands for it.");
        }
        XmlElement first = main.orElse(stated.isEmpty() ? null : stated.getFirst());
        if (first != null) {
            readName(first, NameKind.PRIMARY);
        }
        String primary = first == null ? null : name(first);
        for (XmlElement element : stated) {
            NameKind kind = kind(element);
            // Rows repeat the main name as often as there are addresses or dates.
            if (!element.equals(first) && !(kind == NameKind.STRONG_ALIAS && Objects.equals(name(element), primary))) {
                readName(element, kind);
            }
        }
        names.stream().filter(element -> name(element) == null).forEach(element -> draft.keep(element, ""));
    }

    private static boolean isMain(XmlElement name) {
        String type = name.childText("NameType").toLowerCase(Locale.ROOT);
        return type.equals("primary name") || type.equals("prime alias");
    }

    private static @Nullable String name(XmlElement element) {
        return RecordDraft.joined(
                " ",
                Stream.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6")
                        .map(element::childText)
                        .filter(part -> !part.isEmpty())
                        .toArray(String[]::new));
    }

    private NameKind kind(XmlElement element) {
        String strength = element.childText("AliasStrength").toLowerCase(Locale.ROOT);
        if (strength.startsWith("low")) {
            return NameKind.WEAK_ALIAS;
        }
        if (!strength.isEmpty() && !strength.startsWith("good")) {
            draft.notice(
                    NoticeCode.LABEL_UNKNOWN,
                    "AliasStrength",
                    "The quality \"" + strength + "\" is not known here; the alias is taken as a strong one.");
        }
        String stated = element.childText("NameType").toLowerCase(Locale.ROOT);
        return switch (stated) {
            case "primary name", "prime alias", "primary name variation", "alias", "aka", "a.k.a", "a.k.a." ->
                NameKind.STRONG_ALIAS;
            case "fka", "f.k.a", "f.k.a." -> NameKind.FORMER;
            default -> {
                draft.notice(
                        NoticeCode.LABEL_UNKNOWN,
                        "NameType",
                        "The kind of name \"" + stated + "\" is not known here; it is taken as a strong alias.");
                yield NameKind.STRONG_ALIAS;
            }
        };
    }

    private void readName(XmlElement element, NameKind kind) {
        XmlFields name = new XmlFields(element);
        List<NamePart> parts = new ArrayList<>();
        addPart(parts, NamePart.Kind.GIVEN, name.take("Name1"));
        for (String number : List.of("Name2", "Name3", "Name4", "Name5")) {
            addPart(parts, NamePart.Kind.POSITIONAL, name.take(number));
        }
        boolean rest = !parts.isEmpty();
        addPart(parts, NamePart.Kind.FAMILY, name.take("Name6"));
        String text = String.join(" ", parts.stream().map(NamePart::text).toList());
        // Where it stands alone, the last name is often a whole one.
        party.name(text, kind, type == PartyType.PERSON && rest ? parts : List.of());
        name.pass("NameType");
        name.pass("AliasStrength");
        draft.keepRest(name, Set.of());
        Matcher ship = SHIP_NAME.matcher(text);
        if (type == PartyType.VESSEL && ship.matches()) {
            party.name(ship.group(2), NameKind.STRONG_ALIAS, List.of());
            party.identifier(Identifier.of("imo", ship.group(1)));
        }
    }

    private static void addPart(List<NamePart> parts, NamePart.Kind kind, @Nullable String text) {
        if (text != null) {
            parts.add(new NamePart(kind, text));
        }
    }

    private void read(XmlElement element, String parentPath) {
        String text = element.text();
        switch (element.name()) {
            case "Name", "IndividualEntityShip", "UniqueID", "GroupID" -> {
                // Read before everything else.
            }
            case "Address" -> readAddress(new XmlFields(element));
            case "Passport" -> readPassport(new XmlFields(element));
            case "NationalIdentifier" -> readNationalIdentifier(new XmlFields(element));
            case "Location" -> readBirthPlace(new XmlFields(element));
            case "NonLatinName" -> readNonLatinName(new XmlFields(element));
            case "SanctionsImposedIndicators" -> readIndicators(element);
            default -> {
                if (AROUND.contains(element.name())) {
                    String path = parentPath.isEmpty() ? element.name() : parentPath + "/" + element.name();
                    if (!text.isEmpty()) {
                        party.property(path, text);
                    }
                    element.children().forEach(child -> read(child, path));
                } else if (!element.children().isEmpty() || !readText(element.name(), text)) {
                    draft.keepUnknown(element, parentPath);
                }
            }
        }
    }

    /** Reads an element with a text alone; whether it is known. */
    private boolean readText(String name, String text) {
        if (text.isEmpty()) {
            return true;
        }
        switch (name) {
            case "RegimeName" -> programs.add(text);
            case "DateDesignated", "ListedOn" -> listedOn = listedOn == null ? draft.day(text, name) : listedOn;
            case "LastUpdated" -> {
                LocalDate day = draft.day(text, name);
                if (day != null) {
                    amendedOn.add(day);
                }
            }
            case "OFSIGroupID" -> reference = text;
            case "UNReferenceNumber" -> items(text).forEach(number -> identifier("un-reference", number));
            case "OtherInformation" -> readOtherInformation(text);
            case "SanctionsImposed" -> {
                for (String measure : text.split("\\|", -1)) {
                    if (!measure.isBlank()) {
                        party.property(name, measure.strip());
                    }
                }
            }
            case "DOB" -> items(text).forEach(this::readBirthDate);
            case "Nationality" ->
                items(text).forEach(nationality -> party.nationality(country(nationality, "Nationality")));
            case "Gender" -> readGender(text);
            case "PhoneNumber" -> items(text).forEach(number -> identifier("phone", number));
            case "Website" -> items(text).forEach(address -> identifier("website", address));
            case "EmailAddress" -> items(text).forEach(address -> identifier("email", address));
            case "CryptoWalletAddress" -> party.wallet(new Wallet("?", text));
            case "BusinessRegistrationNumber" ->
                items(text).forEach(number -> identifier("business-registration", number));
            case "ParentCompany" -> link("Parent company", text);
            case "Subsidiary" -> link("Subsidiary", text);
            case "IMONumber" -> items(text).forEach(this::readImo);
            case "CurrentOwnerOperator" -> link("Current owner/operator", text);
            case "PreviousOwnerOperator" -> link("Previous owner/operator", text);
            case "CurrentBelievedFlagOfShip" -> {
                items(text).forEach(flag -> party.country(country(flag, name)));
                party.property(name, text);
            }
            case "YearBuilt" ->
                items(text).forEach(year -> party.foundingDate(draft.checked(UkDates.read(year), name)));
            case "HullIdentificationNumber" -> identifier("hull-identification-number", text);
            case "Title",
                    "DesignationSource",
                    "UKStatementofReasons",
                    "Position",
                    "TypeOfEntity",
                    "PreviousFlag",
                    "TypeOfShip",
                    "TonnageOfShip",
                    "LengthOfShip",
                    "DateDesignatedOnUKSanctionsList" -> party.property(name, text);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static List<String> items(String text) {
        return NumberedItems.of(text).all();
    }

    private void identifier(String scheme, String value) {
        party.identifier(Identifier.of(scheme, value));
    }

    private void link(String label, String text) {
        items(text).forEach(name -> party.link(new Link(label, name)));
    }

    private Country country(String text, String field) {
        return UkCountries.find(text).orElseGet(() -> draft.country(text, field));
    }

    private void readBirthDate(String text) {
        party.birthDate(draft.checked(UkDates.read(text), "DOB"));
        if (UkDates.saysMore(text)) {
            party.property("DOB", text);
        }
    }

    private void readGender(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "male" -> party.gender(Gender.MALE);
            case "female" -> party.gender(Gender.FEMALE);
            default -> party.property("Gender", text);
        }
    }

    private void readImo(String text) {
        Matcher imo = IMO.matcher(text);
        if (imo.matches()) {
            identifier("imo", imo.group(1));
        } else {
            party.property("IMONumber", text);
            draft.notice(
                    NoticeCode.VALUE_MENDED,
                    "IMONumber",
                    "\"" + text + "\" is no IMO number; it is kept as a property.");
        }
    }

    /** Which measures apply, one element each; those of which the list says no are not kept. */
    private void readIndicators(XmlElement element) {
        for (XmlElement indicator : element.children()) {
            if (!indicator.text().equals("false")) {
                draft.keep(indicator, element.name());
            }
        }
    }

    private void readNonLatinName(XmlFields name) {
        String text = name.take("NameNonLatinScript");
        if (text != null) {
            items(text).forEach(one -> party.name(one, NameKind.STRONG_ALIAS, List.of()));
        }
        String of = text == null ? "" : text + ": ";
        name.takeAll("NonLatinScriptType").forEach(script -> party.property("NonLatinScriptType", of + script));
        name.takeAll("NonLatinScriptLanguage")
                .forEach(language -> party.property("NonLatinScriptLanguage", of + language));
        draft.keepRest(name, Set.of());
    }

    private void readAddress(XmlFields address) {
        List<String> lines = new ArrayList<>();
        for (String line : LINES.subList(0, 5)) {
            String text = address.take(line);
            if (text != null) {
                lines.add(text);
            }
        }
        String city = address.take("AddressLine6");
        String postalCode = address.take("AddressPostalCode");
        String countries = address.take("AddressCountry");
        Country country = countries == null ? null : country(countries, "AddressCountry");
        String street = lines.isEmpty() ? null : String.join(", ", lines);
        if (Stream.of(street, city, postalCode, country).anyMatch(part -> part != null)) {
            party.address(new Address(street, city, null, postalCode, country, null));
        }
        draft.keepRest(address, Set.of());
    }

    private void readPassport(XmlFields passport) {
        readDocuments(
                "passport",
                "Passport",
                passport.take("PassportNumber"),
                passport.take("PassportAdditionalInformation"));
        draft.keepRest(passport, Set.of());
    }

    private void readNationalIdentifier(XmlFields identifier) {
        readDocuments(
                "national-id",
                "NationalIdentifier",
                identifier.take("NationalIdentifierNumber"),
                identifier.take("NationalIdentifierAdditionalInformation"));
        draft.keepRest(identifier, Set.of());
    }

    /** The older layout has the numbers among the words about them; the newer has both apart, numbered alike. */
    private void readDocuments(String scheme, String label, @Nullable String numbers, @Nullable String details) {
        if (numbers == null) {
            if (details != null) {
                NumberedItems.of(details).all().forEach(item -> readDocument(scheme, label, item, item));
            }
            return;
        }
        NumberedItems stated = NumberedItems.of(numbers);
        NumberedItems about = NumberedItems.of(details == null ? "" : details);
        for (int number = 1; number <= stated.last(); number++) {
            String text = stated.at(number);
            if (!text.isEmpty()) {
                String note = stated.numbered() || !about.numbered() ? about.at(number) : details;
                readDocument(scheme, label, text, note == null ? "" : note);
            }
        }
    }

    private void readDocument(String scheme, String label, String text, String note) {
        Optional<UkDocument> document = UkDocument.read(text);
        if (document.isEmpty()) {
            draft.keep(label, RecordDraft.joined("; ", text, note.isEmpty() || note.equals(text) ? null : note));
            return;
        }
        String issuer = document.get().issuer();
        Country country = issuer == null ? null : UkCountries.find(issuer).orElse(null);
        String all = document.get().number().equals(text)
                ? (note.isEmpty() ? null : note)
                : RecordDraft.joined("; ", text, note.isEmpty() || note.equals(text) ? null : note);
        party.identifier(new Identifier(scheme, document.get().number(), country, all));
    }

    private void readBirthPlace(XmlFields location) {
        NumberedItems towns = NumberedItems.of(orEmpty(location.take("TownOfBirth")));
        NumberedItems countries = NumberedItems.of(orEmpty(location.take("CountryOfBirth")));
        int last = Math.max(towns.last(), countries.last());
        for (int number = 1; number <= last; number++) {
            String town = towns.at(number);
            String name = countries.at(number);
            Country country = name.isEmpty() ? null : country(name, "CountryOfBirth");
            if (!town.isEmpty() || country != null) {
                party.birthPlace(new Address(null, town.isEmpty() ? null : town, null, null, country, null));
            }
        }
        draft.keepRest(location, Set.of());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Kept whole; what has a place of its own is taken from it too. */
    private void readOtherInformation(String text) {
        party.property("OtherInformation", text);
        UkOtherInformation information = new UkOtherInformation(text);
        information.unReferences().forEach(number -> identifier("un-reference", number));
        information.behind("Gender").forEach(this::readGender);
        information.behind("IMO number").forEach(numbers -> items(numbers).forEach(this::readImo));
        contacts(information, "Phone number", "phone");
        contacts(information, "Email address", "email");
        contacts(information, "Website", "website");
        if (publication == UkPublication.CONSOLIDATED_LIST) {
            information.behind("UK Sanctions List Ref").forEach(key -> reference = key);
        }
    }

    private void contacts(UkOtherInformation information, String label, String scheme) {
        information.behind(label).forEach(values -> items(values).forEach(value -> identifier(scheme, value)));
    }
}
