package org.tamiz.sources.un;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.EnglishDates;
import org.tamiz.sources.internal.IsoDates;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlFields;

/**
 * Makes an entry of one record. Every element with a text is used, or kept as a property under its path; one that is not
 * known here is kept with a notice.
 */
final class UnRecord {

    private static final String AUTHORITY = "United Nations Security Council";
    private static final String ORIGINAL_SCRIPT = "original script";

    /** Elements of the format that stand inside others. */
    private static final Set<String> KNOWN = Set.of(
            "VALUE",
            "ALIAS_NAME",
            "QUALITY",
            "DATE_OF_BIRTH",
            "CITY_OF_BIRTH",
            "COUNTRY_OF_BIRTH",
            "NOTE",
            "STREET",
            "CITY",
            "STATE_PROVINCE",
            "ZIP_CODE",
            "COUNTRY",
            "TYPE_OF_DATE",
            "DATE",
            "YEAR",
            "MONTH",
            "DAY",
            "FROM_YEAR",
            "TO_YEAR",
            "TYPE_OF_DOCUMENT",
            "TYPE_OF_DOCUMENT2",
            "NUMBER",
            "ISSUING_COUNTRY",
            "DATE_OF_ISSUE",
            "CITY_OF_ISSUE",
            "COUNTRY_OF_ISSUE");

    private final EntryId id;
    private final XmlElement record;
    private final PartyType type;
    private final SourcePosition position;
    private final NoticeLog notices;
    private final PartyDraft party = new PartyDraft();
    private final List<NamePart> nameParts = new ArrayList<>();
    private final List<String> programs = new ArrayList<>();
    private final List<LocalDate> amendedOn = new ArrayList<>();
    private @Nullable LocalDate listedOn;

    UnRecord(EntryId id, XmlElement record, PartyType type, SourcePosition position, NoticeLog notices) {
        this.id = id;
        this.record = record;
        this.type = type;
        this.position = position;
        this.notices = notices;
    }

    /** The entry; {@code null} when the record has no name. */
    @Nullable
    Entry entry() {
        checkKey();
        readPrimaryName();
        record.children().forEach(this::readElement);
        if (!party.hasName()) {
            notice(NoticeCode.RECORD_WITHOUT_NAME, "FIRST_NAME", "The record has no name; it is left out.");
            return null;
        }
        Designation designation = new Designation(id.list(), AUTHORITY, programs, listedOn, amendedOn, null);
        return new Entry(id, party.build(type), List.of(designation), List.of(ListingKind.SANCTION), position);
    }

    private void checkKey() {
        for (XmlElement child : record.children()) {
            if (child.name().equals("REFERENCE_NUMBER") && !child.text().isEmpty()) {
                if (!child.rawText().equals(child.text())) {
                    notice(
                            NoticeCode.VALUE_MENDED,
                            "REFERENCE_NUMBER",
                            "Blanks around the reference number are taken off.");
                }
                return;
            }
        }
        notice(
                NoticeCode.VALUE_MENDED,
                "REFERENCE_NUMBER",
                "The record has no reference number; its key is " + id.key() + ".");
    }

    /** The names in their order; what each of them is, the list leaves open. */
    private void readPrimaryName() {
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .map(record::childText)
                .filter(text -> !text.isEmpty())
                .forEach(text -> nameParts.add(new NamePart(NamePart.Kind.POSITIONAL, text)));
        if (!nameParts.isEmpty()) {
            String name = nameParts.stream().map(NamePart::text).collect(Collectors.joining(" "));
            party.name(name, NameKind.PRIMARY, nameParts);
        }
    }

    private void readElement(XmlElement element) {
        switch (element.name()) {
            case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "REFERENCE_NUMBER" -> {
                // Read before everything else.
            }
            case "UN_LIST_TYPE" -> {
                if (!element.text().isEmpty()) {
                    programs.add(element.text());
                }
            }
            case "LISTED_ON" -> listedOn = element.text().isEmpty() ? null : day(element, element.text(), "LISTED_ON");
            case "LAST_DAY_UPDATED" -> readUpdates(element);
            case "NAME_ORIGINAL_SCRIPT" -> {
                if (!element.text().isEmpty()) {
                    party.name(element.text(), NameKind.STRONG_ALIAS, List.of());
                }
            }
            case "GENDER" -> readGender(element);
            case "NATIONALITY" -> readNationalities(element);
            case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> readAlias(new XmlFields(element));
            case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS" -> {
                Address address = address(new XmlFields(element));
                if (address != null) {
                    party.address(address);
                }
            }
            case "INDIVIDUAL_PLACE_OF_BIRTH" -> {
                Address place = address(new XmlFields(element));
                if (place != null) {
                    party.birthPlace(place);
                }
            }
            case "INDIVIDUAL_DATE_OF_BIRTH" -> readBirthDate(new XmlFields(element));
            case "INDIVIDUAL_DOCUMENT" -> readDocument(new XmlFields(element));
            case "COMMENTS1" -> {
                if (!element.text().isEmpty()) {
                    party.property("COMMENTS1", element.rawText().strip());
                }
            }
            case "DATAID",
                    "VERSIONNUM",
                    "LIST_TYPE",
                    "TITLE",
                    "DESIGNATION",
                    "SORT_KEY",
                    "SORT_KEY_LAST_MOD",
                    "SUBMITTED_BY",
                    "SUBMITTED_ON" -> keep(element);
            default -> keepUnknown(element, "");
        }
    }

    private void readUpdates(XmlElement element) {
        XmlFields fields = new XmlFields(element);
        for (String value : fields.takeAll("VALUE")) {
            LocalDate day = day(element, value, "LAST_DAY_UPDATED/VALUE");
            if (day != null) {
                amendedOn.add(day);
            }
        }
        keepRest(fields);
    }

    private void readGender(XmlElement element) {
        switch (element.text()) {
            case "Male", "MALE" -> party.gender(Gender.MALE);
            case "Female", "FEMALE" -> party.gender(Gender.FEMALE);
            default -> keep(element);
        }
    }

    private void readNationalities(XmlElement element) {
        XmlFields fields = new XmlFields(element);
        for (String value : fields.takeAll("VALUE")) {
            party.nationality(country(value, "NATIONALITY/VALUE"));
        }
        keepRest(fields);
    }

    private void readAlias(XmlFields fields) {
        String name = fields.take("ALIAS_NAME");
        String quality = fields.take("QUALITY");
        if (name != null) {
            NameKind kind = aliasKind(quality, fields.path());
            party.name(name, kind, List.of());
            // "A; B (original script: C)" is kept as published, and each name in it stands for itself too.
            namesIn(name).forEach(one -> party.name(one, kind, List.of()));
        } else if (quality != null) {
            party.property(fields.path() + "/QUALITY", quality);
        }
        String of = name == null ? "" : name + ": ";
        for (String birthDate : fields.takeAll("DATE_OF_BIRTH")) {
            party.property(fields.path() + "/DATE_OF_BIRTH", of + birthDate);
            IsoDates.read(birthDate).ifPresent(date -> party.birthDate(DateStatement.on(date)));
        }
        readAliasBirthPlaces(fields, name);
        for (String note : fields.takeAll("NOTE")) {
            party.property(fields.path() + "/NOTE", of + note);
        }
        keepRest(fields);
    }

    /** Towns and countries in their order; the first of the one goes with the first of the other. */
    private void readAliasBirthPlaces(XmlFields fields, @Nullable String name) {
        List<String> cities = fields.takeAll("CITY_OF_BIRTH");
        List<String> countries = fields.takeAll("COUNTRY_OF_BIRTH");
        for (int i = 0; i < Math.max(cities.size(), countries.size()); i++) {
            String city = i < cities.size() ? cities.get(i) : null;
            Country country =
                    i < countries.size() ? country(countries.get(i), fields.path() + "/COUNTRY_OF_BIRTH") : null;
            party.birthPlace(new Address(null, city, null, null, country, name == null ? null : "as " + name));
        }
    }

    /** The names in an alias that lists several. */
    private static List<String> namesIn(String alias) {
        if (alias.indexOf(';') < 0 && !alias.contains(ORIGINAL_SCRIPT + ":")) {
            return List.of(alias);
        }
        return Stream.of(alias.replace(ORIGINAL_SCRIPT + ":", "").split("[;()]"))
                .map(String::strip)
                // In places the words stand in brackets of their own behind the name.
                .filter(name -> !name.isEmpty() && !name.equals(ORIGINAL_SCRIPT))
                .toList();
    }

    private NameKind aliasKind(@Nullable String quality, String path) {
        return switch (quality == null ? "" : quality) {
            case "Good", "a.k.a." -> NameKind.STRONG_ALIAS;
            case "Low" -> NameKind.WEAK_ALIAS;
            case "f.k.a." -> NameKind.FORMER;
            default -> {
                notice(
                        NoticeCode.LABEL_UNKNOWN,
                        path + "/QUALITY",
                        "The quality \"" + quality + "\" is not known here; the alias is taken as a strong one.");
                yield NameKind.STRONG_ALIAS;
            }
        };
    }

    private @Nullable Address address(XmlFields fields) {
        String street = fields.take("STREET");
        String city = fields.take("CITY");
        String region = fields.take("STATE_PROVINCE");
        String postalCode = fields.take("ZIP_CODE");
        String countryName = fields.take("COUNTRY");
        Country country = countryName == null ? null : country(countryName, fields.path() + "/COUNTRY");
        String note = fields.take("NOTE");
        keepRest(fields);
        boolean says = Stream.of(street, city, region, postalCode, countryName, note)
                .flatMap(Stream::ofNullable)
                .findAny()
                .isPresent();
        return says ? new Address(street, city, region, postalCode, country, note) : null;
    }

    private void readBirthDate(XmlFields fields) {
        String kind = fields.take("TYPE_OF_DATE");
        String note = fields.take("NOTE");
        boolean circa = "APPROXIMATELY".equals(kind) || "Approximately".equals(note);
        if (kind != null && !kind.equals("APPROXIMATELY") && !kind.equals("EXACT") && !kind.equals("BETWEEN")) {
            party.property(fields.path() + "/TYPE_OF_DATE", kind);
            notice(NoticeCode.LABEL_UNKNOWN, fields.path() + "/TYPE_OF_DATE", "\"" + kind + "\" is not known here.");
        }
        String from = fields.take("FROM_YEAR");
        String to = fields.take("TO_YEAR");
        String date = fields.take("DATE");
        String year = fields.take("YEAR");
        String month = fields.take("MONTH");
        String day = fields.take("DAY");
        if (from != null || to != null) {
            party.birthDate(checked(UnDates.between(from, to, circa)));
        }
        if (date != null) {
            party.birthDate(checked(UnDates.on(date, circa)));
        }
        if (year != null || month != null || day != null) {
            party.birthDate(checked(UnDates.of(year, month, day, circa)));
        }
        if (note != null) {
            party.property(fields.path() + "/NOTE", note);
            boolean noDate = Stream.of(from, to, date, year, month, day)
                    .flatMap(Stream::ofNullable)
                    .findAny()
                    .isEmpty();
            if (noDate) {
                party.birthDate(checked(EnglishDates.parse(note)));
            }
        }
        keepRest(fields);
    }

    private DateStatement checked(DateStatement date) {
        if (date instanceof DateStatement.Unread unread) {
            notice(
                    NoticeCode.DATE_UNREAD,
                    "INDIVIDUAL_DATE_OF_BIRTH",
                    "\"" + unread.text() + "\" cannot be read as a date; it is kept as published.");
        }
        return date;
    }

    private void readDocument(XmlFields fields) {
        String number = fields.take("NUMBER");
        if (number == null) {
            // A note about documents without a number of its own.
            keepRest(fields);
            return;
        }
        String kind = fields.take("TYPE_OF_DOCUMENT");
        List<String> notes = new ArrayList<>();
        addNote(notes, "", fields.take("TYPE_OF_DOCUMENT2"));
        addNote(notes, "issued ", fields.take("DATE_OF_ISSUE"));
        String issuer = fields.take("ISSUING_COUNTRY");
        addNote(notes, "issued in ", fields.take("CITY_OF_ISSUE"));
        String placeOfIssue = fields.take("COUNTRY_OF_ISSUE");
        if (issuer == null) {
            issuer = placeOfIssue;
        } else {
            addNote(notes, "issued in ", placeOfIssue);
        }
        addNote(notes, "", fields.take("NOTE"));
        party.identifier(new Identifier(
                UnDocuments.scheme(kind),
                number,
                issuer == null ? null : country(issuer, fields.path() + "/ISSUING_COUNTRY"),
                notes.isEmpty() ? null : String.join("; ", notes)));
        keepRest(fields);
    }

    private static void addNote(List<String> notes, String before, @Nullable String text) {
        if (text != null) {
            notes.add(before + text);
        }
    }

    /** A day, perhaps with a zone behind it that says nothing more; kept as it stands when it has one or is not read. */
    private @Nullable LocalDate day(XmlElement element, String text, String path) {
        if (text.length() > 10) {
            party.property(path, text);
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(text.length(), 10)));
        } catch (DateTimeException e) {
            party.property(path, text);
            notice(NoticeCode.DATE_UNREAD, path, "\"" + text + "\" in " + element.name() + " cannot be read as a day.");
            return null;
        }
    }

    private void keep(XmlElement element) {
        element.texts("").forEach(text -> party.property(text.path(), text.text()));
    }

    /** What the rules above left of an element. */
    private void keepRest(XmlFields fields) {
        for (XmlElement child : fields.rest()) {
            if (KNOWN.contains(child.name())) {
                child.texts(fields.path()).forEach(text -> party.property(text.path(), text.text()));
            } else {
                keepUnknown(child, fields.path());
            }
        }
    }

    private void keepUnknown(XmlElement element, String parentPath) {
        for (XmlElement.PathText text : element.texts(parentPath)) {
            party.property(text.path(), text.text());
            notice(
                    NoticeCode.LABEL_UNKNOWN,
                    text.path(),
                    "The element " + text.path() + " is not known here; it is kept.");
        }
    }

    private Country country(String text, String path) {
        return notices.country(text, position, id.key(), path);
    }

    private void notice(NoticeCode code, String field, String message) {
        notices.add(code, position, id.key(), field, message);
    }
}
