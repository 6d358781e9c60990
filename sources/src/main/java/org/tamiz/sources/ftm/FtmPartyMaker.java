package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartialDate;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.model.Wallet;
import org.tamiz.sources.internal.Countries;
import org.tamiz.sources.internal.IsoDates;
import org.tamiz.sources.internal.NamedParts;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartyDraft;

/**
 * Makes one {@link Party} of an entity and the records that belong to it. Every property either has a place in the model
 * or is kept under its own label; docs/sources/followthemoney.md lists them.
 */
final class FtmPartyMaker {

    private static final Map<String, NamePart.Kind> NAME_PARTS = Map.of(
            "firstName", NamePart.Kind.GIVEN,
            "secondName", NamePart.Kind.MIDDLE,
            "middleName", NamePart.Kind.MIDDLE,
            "fatherName", NamePart.Kind.PATRONYMIC,
            "lastName", NamePart.Kind.FAMILY,
            "title", NamePart.Kind.TITLE,
            "nameSuffix", NamePart.Kind.SUFFIX);

    /** Properties whose values are ids of other entities. */
    private static final Set<String> LINKS =
            Set.of("issuer", "operator", "owner", "parent", "predecessors", "subsidiaries", "successors");

    private static final Set<String> ADDRESS_PROPERTIES = Set.of(
            "full",
            "street",
            "street2",
            "postOfficeBox",
            "city",
            "region",
            "state",
            "postalCode",
            "country",
            "remarks");

    private static final Set<String> WALLET_PROPERTIES = Set.of("publicKey", "currency", "currencySymbol", "holder");

    private final FtmEntity entity;
    private final @Nullable FtmSchema schema;
    private final FtmJoined joined;
    private final NoticeLog notices;

    private final PartyDraft party = new PartyDraft();
    /** A text is one name, of the kind that comes first. */
    private final Set<String> nameTexts = new HashSet<>();

    private List<NamePart> partsInName = List.of();

    private FtmPartyMaker(FtmEntity entity, FtmJoined joined, NoticeLog notices) {
        this.entity = entity;
        this.schema = entity.schema() == null ? null : FtmSchema.of(entity.schema());
        this.joined = joined;
        this.notices = notices;
    }

    /** The party; without any name when the entity states none. */
    static Party make(FtmEntity entity, FtmJoined joined, NoticeLog notices) {
        return new FtmPartyMaker(entity, joined, notices).party();
    }

    private Party party() {
        names();
        // The joined records come first: they say more than the bare property that may repeat them.
        joined.addresses().forEach(this::address);
        for (FtmEntity document : joined.documents()) {
            FtmIdentifiers.ofRecord(document).forEach(party::identifier);
            keepRest("identification", document, FtmIdentifiers.USED);
        }
        for (FtmEntity wallet : joined.wallets()) {
            wallet(wallet);
            keepRest("wallet", wallet, WALLET_PROPERTIES);
        }
        if (schema == FtmSchema.WALLET) {
            wallet(entity);
        }
        entity.properties().forEach(this::property);
        joined.sanctions().forEach(sanction -> keepRest("sanction", sanction, FtmDesignations.USED));
        for (FtmEntity.Nested nested : entity.nested()) {
            if (joined.place(nested.entity()) == null) {
                other(nested);
            }
        }
        entity.rest().forEach(other -> party.property(other.label(), other.value()));
        keep("datasets", entity.datasets());
        if (entity.schema() != null) {
            party.property("schema", entity.schema());
        }
        return party.build(schema == null ? PartyType.UNKNOWN : type(schema));
    }

    /** The type of a party of that schema. */
    static PartyType type(FtmSchema schema) {
        return switch (schema) {
            case PERSON -> PartyType.PERSON;
            case ORGANIZATION -> PartyType.ORGANIZATION;
            case VESSEL -> PartyType.VESSEL;
            case AIRCRAFT -> PartyType.AIRCRAFT;
            case LEGAL_ENTITY, THING, WALLET, ADDRESS, SANCTION, IDENTIFICATION, RECORD -> PartyType.UNKNOWN;
        };
    }

    private void names() {
        primaryName().ifPresent(text -> {
            partsInName = NamedParts.in(text, statedParts()).found();
            nameTexts.add(text);
            party.name(text, NameKind.PRIMARY, partsInName);
        });
        names("name", NameKind.STRONG_ALIAS);
        names("alias", NameKind.STRONG_ALIAS);
        names("previousName", NameKind.FORMER);
        names("weakAlias", NameKind.WEAK_ALIAS);
    }

    /** The caption where it is one of the names, else the first name, else the first alias of any kind. */
    private Optional<String> primaryName() {
        for (String property : List.of("name", "alias", "previousName", "weakAlias")) {
            List<String> values = entity.values(property);
            if (entity.caption() != null && values.contains(entity.caption())) {
                return Optional.of(entity.caption());
            }
            if (!values.isEmpty()) {
                return Optional.of(values.getFirst());
            }
        }
        // A wallet that is on a list by itself has no other name than its key.
        return schema == FtmSchema.WALLET ? Optional.ofNullable(entity.first("publicKey")) : Optional.empty();
    }

    private void names(String property, NameKind kind) {
        for (String text : entity.values(property)) {
            if (nameTexts.add(text)) {
                party.name(text, kind, List.of());
            }
        }
    }

    private List<NamePart> statedParts() {
        List<NamePart> parts = new ArrayList<>();
        entity.properties().forEach((property, values) -> {
            NamePart.Kind kind = NAME_PARTS.get(property);
            if (kind != null) {
                values.forEach(value -> parts.add(new NamePart(kind, value)));
            }
        });
        return parts;
    }

    private void property(String property, List<String> values) {
        switch (property) {
            case "name", "alias", "previousName", "weakAlias" -> {
                // read by names()
            }
            case "firstName", "secondName", "middleName", "fatherName", "lastName", "title", "nameSuffix" ->
                partsOutsideTheName(property, values);
            case "birthDate" -> dates(property, values, party::birthDate);
            case "incorporationDate", "buildDate" -> dates(property, values, party::foundingDate);
            case "birthPlace" -> values.forEach(value -> party.birthPlace(Address.ofLine(value)));
            case "birthCountry" ->
                countries(values, country -> party.birthPlace(new Address(null, null, null, null, country, null)));
            case "nationality" -> countries(values, party::nationality);
            case "citizenship" -> countries(values, party::citizenship);
            case "country", "jurisdiction", "mainCountry", "flag" -> countries(values, party::country);
            case "gender" -> gender(values);
            case "address" -> values.forEach(this::addressLine);
            case "addressEntity" -> references(property, values, joined.addresses());
            case "cryptoWallets" -> references(property, values, joined.wallets());
            case "publicKey" -> {
                if (schema != FtmSchema.WALLET) {
                    keep(property, values);
                }
            }
            default -> other(property, values);
        }
    }

    private void other(String property, List<String> values) {
        String scheme = FtmIdentifiers.scheme(schema, property);
        if (scheme != null) {
            values.stream()
                    .map(value -> FtmIdentifiers.identifier(scheme, value))
                    .filter(identifier -> !party.hasIdentifier(identifier.scheme(), identifier.value()))
                    .forEach(party::identifier);
        } else if (LINKS.contains(property)) {
            values.forEach(value -> party.link(new Link(property, value)));
        } else {
            keep(property, values);
        }
    }

    /** An entity inside a property that belongs to no party's own record: named here, not screened. */
    private void other(FtmEntity.Nested nested) {
        FtmEntity other = nested.entity();
        String name = other.caption() == null ? other.id() : other.caption();
        if (name != null) {
            party.link(new Link(nested.property(), name));
        }
    }

    private void partsOutsideTheName(String property, List<String> values) {
        NamePart.Kind kind = NAME_PARTS.get(property);
        for (String value : values) {
            if (kind == null || !partsInName.contains(new NamePart(kind, value))) {
                party.property(property, value);
            }
        }
    }

    private void dates(String property, List<String> values, Consumer<DateStatement> use) {
        for (String value : values) {
            Optional<PartialDate> date = IsoDates.read(value);
            if (date.isEmpty()) {
                notices.add(
                        NoticeCode.DATE_UNREAD,
                        entity.position(),
                        entity.id(),
                        property,
                        "\"" + value + "\" is not a date of the form 1957-04-12; kept as published");
            }
            use.accept(date.map(DateStatement::on).orElseGet(() -> new DateStatement.Unread(value)));
        }
    }

    private static void countries(List<String> values, Consumer<Country> use) {
        values.forEach(value -> use.accept(Countries.mention(value)));
    }

    private void gender(List<String> values) {
        // Two genders at once are no evidence of either.
        switch (values.size() == 1 ? values.getFirst() : "") {
            case "male" -> party.gender(Gender.MALE);
            case "female" -> party.gender(Gender.FEMALE);
            case "other" -> party.gender(Gender.OTHER);
            default -> keep("gender", values);
        }
    }

    private void address(FtmEntity record) {
        keepRest("address", record, ADDRESS_PROPERTIES);
        String full = record.first("full");
        String street = join(record, "street", "street2", "postOfficeBox");
        String city = record.first("city");
        String region = join(record, "region", "state");
        String postalCode = record.first("postalCode");
        Country country = Countries.mentionOrNull(record.first("country"));
        // The whole line says more than its parts where they leave something out.
        String note = street == null ? join(record, "remarks") : join(record, "full", "remarks");
        boolean empty = full == null && street == null && city == null && region == null && postalCode == null;
        if (empty && country == null && note == null) {
            return;
        }
        party.address(new Address(street == null ? full : street, city, region, postalCode, country, note));
    }

    private void addressLine(String line) {
        boolean known = joined.addresses().stream()
                .anyMatch(record -> record.values("full").contains(line));
        if (!known) {
            party.address(Address.ofLine(line));
        }
    }

    private static @Nullable String join(FtmEntity record, String... properties) {
        List<String> values = new ArrayList<>();
        for (String property : properties) {
            for (String value : record.values(property)) {
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private void wallet(FtmEntity record) {
        String currency = record.first("currency");
        String symbol = currency == null ? record.first("currencySymbol") : currency;
        for (String key : record.values("publicKey")) {
            party.wallet(new Wallet(symbol == null ? "?" : symbol, key));
        }
    }

    /** Keeps the ids of records that are not in the file. */
    private void references(String property, List<String> ids, List<FtmEntity> records) {
        for (String id : ids) {
            if (records.stream().noneMatch(record -> id.equals(record.id()))) {
                party.property(property, id);
            }
        }
    }

    /** Keeps what a joined record says beyond its place in the model, labelled {@code address.latitude} and so on. */
    private void keepRest(String label, FtmEntity record, Set<String> used) {
        record.properties().forEach((property, values) -> {
            if (!used.contains(property)) {
                keep(label + "." + property, values);
            }
        });
    }

    private void keep(String property, List<String> values) {
        values.forEach(value -> party.propertyOfRecord(property, value));
    }
}
