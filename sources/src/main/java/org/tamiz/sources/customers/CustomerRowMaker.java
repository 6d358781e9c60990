package org.tamiz.sources.customers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.model.Wallet;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Countries;
import org.tamiz.sources.internal.NamedParts;
import org.tamiz.sources.internal.Scripts;
import org.tamiz.sources.internal.TableRecord;

/** Makes a customer of each record of a table by the file's column plan. */
public final class CustomerRowMaker {

    /** Identifier fields, their scheme and the country that a scheme implies. */
    private static final Map<CustomerField, Identifier> SCHEMES = Map.ofEntries(
            Map.entry(CustomerField.PASSPORT, Identifier.of("passport", "?")),
            Map.entry(CustomerField.NATIONAL_ID, Identifier.of("national-id", "?")),
            Map.entry(CustomerField.CURP, new Identifier("mx-curp", "?", Countries.mention("MX"), null)),
            Map.entry(CustomerField.RFC, new Identifier("mx-rfc", "?", Countries.mention("MX"), null)),
            Map.entry(CustomerField.TAX_ID, Identifier.of("tax-id", "?")),
            Map.entry(CustomerField.REGISTRATION_NUMBER, Identifier.of("registration-number", "?")),
            Map.entry(CustomerField.LEI, Identifier.of("lei", "?")),
            Map.entry(CustomerField.IMO, Identifier.of("imo", "?")),
            Map.entry(CustomerField.MMSI, Identifier.of("mmsi", "?")),
            Map.entry(CustomerField.BIC, Identifier.of("bic", "?")));

    /** In the order in which a full name is written. */
    private static final Map<CustomerField, NamePart.Kind> PARTS = new EnumMap<>(Map.of(
            CustomerField.GIVEN_NAME, NamePart.Kind.GIVEN,
            CustomerField.MIDDLE_NAME, NamePart.Kind.MIDDLE,
            CustomerField.FAMILY_NAME, NamePart.Kind.FAMILY,
            CustomerField.SECOND_FAMILY_NAME, NamePart.Kind.SECOND_FAMILY));

    private final ColumnPlan plan;
    private final DateOrder dateOrder;
    private final boolean hasPartColumns;

    /** A maker for tables of this plan. */
    public CustomerRowMaker(ColumnPlan plan, DateOrder dateOrder) {
        this.plan = plan;
        this.dateOrder = dateOrder;
        this.hasPartColumns = plan.has(CustomerField.GIVEN_NAME) || plan.has(CustomerField.FAMILY_NAME);
    }

    /** The scheme, and the country that it implies, of a field that states an identifier. */
    public static Optional<Identifier> scheme(CustomerField field) {
        return Optional.ofNullable(SCHEMES.get(field));
    }

    /** The row of a record; {@code number} counts data rows from 1. */
    public CustomerRow row(TableRecord record, long number) {
        Cells cells = new Cells(record);
        String id = cells.first(CustomerField.ID).orElse("row-" + number);
        if (record.fault() != null) {
            return new CustomerRow.Broken(record.line(), id, record.fault());
        }
        int expected = plan.columns().size();
        int found = record.fields().size();
        if (found < expected || (found > expected && cells.hasSurplus())) {
            return new CustomerRow.Broken(
                    record.line(),
                    id,
                    "has " + found + (found == 1 ? " field" : " fields") + " where the header has " + expected);
        }
        if (record.fields().stream().allMatch(Blanks::isBlank)) {
            return new CustomerRow.Broken(record.line(), id, "is empty");
        }
        Party party = new Customer(cells).party();
        if (party.names().isEmpty()) {
            return new CustomerRow.Broken(record.line(), id, "has no name");
        }
        for (PartyName name : party.names()) {
            Optional<String> fault = CustomerNames.fault(name);
            if (fault.isPresent()) {
                return new CustomerRow.Broken(record.line(), id, fault.get());
            }
        }
        return new CustomerRow.Screenable(record.line(), id, party);
    }

    /** The values of a cell that separates several by semicolon or bar; none is blank. */
    public static List<String> values(String cell) {
        return Stream.of(cell.split("[;|]", -1))
                .filter(value -> !Blanks.isBlank(value))
                .map(Blanks::strip)
                .toList();
    }

    /**
     * A value that is not blank.
     *
     * @param header its column's header
     * @param value without blanks at its ends
     */
    private record Cell(String header, String value) {}

    /** The values of one record by field. */
    private final class Cells {

        private final TableRecord record;
        private final Map<CustomerField, List<Cell>> byField = new EnumMap<>(CustomerField.class);
        private final List<LabelledValue> others = new ArrayList<>();

        Cells(TableRecord record) {
            this.record = record;
            int count = Math.min(record.fields().size(), plan.columns().size());
            for (int i = 0; i < count; i++) {
                String value = Blanks.strip(record.fields().get(i));
                ColumnPlan.Column column = plan.columns().get(i);
                if (value.isEmpty()) {
                    continue;
                }
                if (column.field() == null) {
                    others.add(new LabelledValue(column.header(), value));
                } else {
                    byField.computeIfAbsent(column.field(), field -> new ArrayList<>(1))
                            .add(new Cell(column.header(), value));
                }
            }
        }

        boolean hasSurplus() {
            return record.fields().stream().skip(plan.columns().size()).anyMatch(field -> !Blanks.isBlank(field));
        }

        List<Cell> of(CustomerField field) {
            return byField.getOrDefault(field, List.of());
        }

        Optional<String> first(CustomerField field) {
            return of(field).stream().findFirst().map(Cell::value);
        }

        /** All values of a field, taking apart those that one cell separates by semicolon or bar. */
        List<String> each(CustomerField field) {
            List<String> values = new ArrayList<>();
            for (Cell cell : of(field)) {
                values.addAll(CustomerRowMaker.values(cell.value()));
            }
            return values;
        }

        @Nullable
        String joined(CustomerField field) {
            List<Cell> cells = of(field);
            return cells.isEmpty() ? null : cells.stream().map(Cell::value).collect(Collectors.joining(", "));
        }
    }

    /** One customer in the making. */
    private final class Customer {

        private final Cells cells;
        private final List<PartyName> names = new ArrayList<>();
        private final List<LabelledValue> others;

        Customer(Cells cells) {
            this.cells = cells;
            this.others = new ArrayList<>(cells.others);
        }

        Party party() {
            names();
            PartyType type = type();
            List<DateStatement> births = dates(CustomerField.BIRTH_DATE);
            List<DateStatement> foundings = dates(CustomerField.FOUNDING_DATE);
            if (type == PartyType.ORGANIZATION || type == PartyType.VESSEL || type == PartyType.AIRCRAFT) {
                // One date column for persons and firms alike: a firm is founded.
                foundings.addAll(0, births);
                births = List.of();
            }
            List<Country> countries = countries(CustomerField.COUNTRY);
            Profile profile = new Profile(
                    births,
                    foundings,
                    cells.each(CustomerField.BIRTH_PLACE).stream()
                            .map(Address::ofLine)
                            .toList(),
                    countries(CustomerField.NATIONALITY),
                    List.of(),
                    countries,
                    gender());
            List<Wallet> wallets = cells.each(CustomerField.WALLET).stream()
                    .map(address -> new Wallet("?", address))
                    .toList();
            return new Party(type, names, identifiers(), profile, addresses(countries), wallets, List.of(), others);
        }

        private void names() {
            String full = cells.first(CustomerField.NAME).map(Blanks::collapse).orElse(null);
            List<NamePart> parts = parts();
            String combined = parts.stream().map(NamePart::text).collect(Collectors.joining(" "));
            if (full != null) {
                NamedParts.Split split = NamedParts.in(full, parts);
                names.add(name(full, NameKind.PRIMARY, split.found()));
                split.missing().forEach(part -> others.add(new LabelledValue(label(part.kind()), part.text())));
            } else if (!combined.isEmpty()) {
                names.add(name(combined, NameKind.PRIMARY, parts));
            }
            organizationName();
            cells.each(CustomerField.ALIAS).forEach(alias -> alias(Blanks.collapse(alias)));
        }

        /** The name of a row without another; beside a person's name in parts it is the employer, else an alias. */
        private void organizationName() {
            for (Cell cell : cells.of(CustomerField.ORGANIZATION_NAME)) {
                if (names.isEmpty()) {
                    names.add(name(Blanks.collapse(cell.value), NameKind.PRIMARY, List.of()));
                } else if (hasPartColumns) {
                    others.add(new LabelledValue(cell.header, cell.value));
                } else {
                    alias(Blanks.collapse(cell.value));
                }
            }
        }

        private void alias(String text) {
            if (names.isEmpty()) {
                names.add(name(text, NameKind.PRIMARY, List.of()));
            } else if (names.stream().noneMatch(name -> name.text().equals(text))) {
                names.add(name(text, NameKind.STRONG_ALIAS, List.of()));
            }
        }

        private static PartyName name(String text, NameKind kind, List<NamePart> parts) {
            return new PartyName(text, kind, Scripts.of(text), parts);
        }

        private List<NamePart> parts() {
            List<NamePart> parts = new ArrayList<>();
            PARTS.forEach((field, kind) ->
                    cells.first(field).ifPresent(text -> parts.add(new NamePart(kind, Blanks.collapse(text)))));
            return parts;
        }

        private String label(NamePart.Kind kind) {
            return PARTS.entrySet().stream()
                    .filter(part -> part.getValue() == kind)
                    .flatMap(part -> cells.of(part.getKey()).stream())
                    .map(Cell::header)
                    .findFirst()
                    .orElseThrow();
        }

        private PartyType type() {
            for (Cell cell : cells.of(CustomerField.TYPE)) {
                Optional<PartyType> type = CustomerTypes.type(cell.value);
                if (type.isPresent()) {
                    return type.get();
                }
                others.add(new LabelledValue(cell.header, cell.value));
            }
            return PartyType.UNKNOWN;
        }

        private Gender gender() {
            for (Cell cell : cells.of(CustomerField.GENDER)) {
                Optional<Gender> gender = CustomerTypes.gender(cell.value, cell.header);
                if (gender.isPresent()) {
                    return gender.get();
                }
                others.add(new LabelledValue(cell.header, cell.value));
            }
            return Gender.NOT_STATED;
        }

        private List<DateStatement> dates(CustomerField field) {
            return cells.each(field).stream()
                    .map(text -> CustomerDates.read(text, dateOrder))
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        private List<Country> countries(CustomerField field) {
            return cells.each(field).stream().map(Countries::mention).distinct().toList();
        }

        private List<Identifier> identifiers() {
            List<Identifier> identifiers = new ArrayList<>();
            for (CustomerField field : CustomerField.values()) {
                Identifier scheme = SCHEMES.get(field);
                if (scheme != null) {
                    cells.each(field)
                            .forEach(value ->
                                    identifiers.add(new Identifier(scheme.scheme(), value, scheme.country(), null)));
                }
            }
            return identifiers;
        }

        private List<Address> addresses(List<Country> countries) {
            String street = cells.joined(CustomerField.ADDRESS);
            String city = cells.joined(CustomerField.CITY);
            String region = cells.joined(CustomerField.REGION);
            String postalCode = cells.joined(CustomerField.POSTAL_CODE);
            if (street == null && city == null && region == null && postalCode == null) {
                return List.of();
            }
            Country country = countries.isEmpty() ? null : countries.getFirst();
            return List.of(new Address(street, city, region, postalCode, country, null));
        }
    }
}
