package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.PartialDate;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.model.StableCode;
import org.tamiz.model.Wallet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A party as JSON and back, whole: what was screened must be known to screen it again. What is not stated is left out. */
final class PartyJson {

    private PartyJson() {}

    static void write(JsonGenerator json, Party party) {
        json.writeStartObject();
        json.writeStringProperty("type", StableCode.of(party.type()));
        json.writeArrayPropertyStart("names");
        for (PartyName name : party.names()) {
            json.writeStartObject();
            json.writeStringProperty("text", name.text());
            json.writeStringProperty("kind", StableCode.of(name.kind()));
            json.writeStringProperty("script", name.script());
            if (!name.parts().isEmpty()) {
                json.writeArrayPropertyStart("parts");
                for (NamePart part : name.parts()) {
                    json.writeStartObject();
                    json.writeStringProperty("kind", StableCode.of(part.kind()));
                    json.writeStringProperty("text", part.text());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        Profile profile = party.profile();
        array(json, "birthDates", profile.birthDates(), PartyJson::date);
        array(json, "foundingDates", profile.foundingDates(), PartyJson::date);
        array(json, "birthPlaces", profile.birthPlaces(), PartyJson::address);
        array(json, "nationalities", profile.nationalities(), PartyJson::country);
        array(json, "citizenships", profile.citizenships(), PartyJson::country);
        array(json, "countries", profile.countries(), PartyJson::country);
        if (profile.gender() != Gender.NOT_STATED) {
            json.writeStringProperty("gender", StableCode.of(profile.gender()));
        }
        array(json, "identifiers", party.identifiers(), PartyJson::identifier);
        array(json, "addresses", party.addresses(), PartyJson::address);
        array(json, "wallets", party.wallets(), (to, wallet) -> {
            to.writeStringProperty("currency", wallet.currency());
            to.writeStringProperty("address", wallet.address());
        });
        array(json, "links", party.links(), (to, link) -> {
            to.writeStringProperty("label", link.label());
            to.writeStringProperty("to", link.to());
        });
        array(json, "properties", party.properties(), (to, property) -> {
            to.writeStringProperty("label", property.label());
            to.writeStringProperty("value", property.value());
        });
        json.writeEndObject();
    }

    private interface MemberWriter<T> {
        void write(JsonGenerator json, T value);
    }

    private static <T> void array(JsonGenerator json, String name, List<T> values, MemberWriter<T> writer) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            writer.write(json, value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void date(JsonGenerator json, DateStatement date) {
        switch (date) {
            case DateStatement.On on -> {
                json.writeStringProperty("on", on.date().toString());
                json.writeBooleanProperty("circa", on.circa());
            }
            case DateStatement.Between between -> {
                json.writeStringProperty("from", between.from().toString());
                json.writeStringProperty("to", between.to().toString());
                json.writeBooleanProperty("circa", between.circa());
            }
            case DateStatement.Unread unread -> json.writeStringProperty("unread", unread.text());
        }
    }

    private static void identifier(JsonGenerator json, Identifier identifier) {
        json.writeStringProperty("scheme", identifier.scheme());
        json.writeStringProperty("value", identifier.value());
        if (identifier.country() != null) {
            json.writeObjectPropertyStart("country");
            country(json, identifier.country());
            json.writeEndObject();
        }
        text(json, "note", identifier.note());
    }

    private static void address(JsonGenerator json, Address address) {
        text(json, "street", address.street());
        text(json, "city", address.city());
        text(json, "region", address.region());
        text(json, "postalCode", address.postalCode());
        if (address.country() != null) {
            json.writeObjectPropertyStart("country");
            country(json, address.country());
            json.writeEndObject();
        }
        text(json, "note", address.note());
    }

    private static void country(JsonGenerator json, Country country) {
        text(json, "code", country.code());
        json.writeStringProperty("text", country.text());
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /**
     * The party that was written.
     *
     * @throws RuntimeException when the object is no party
     */
    static Party read(JsonNode json) {
        Profile profile = new Profile(
                list(json, "birthDates", PartyJson::date),
                list(json, "foundingDates", PartyJson::date),
                list(json, "birthPlaces", PartyJson::address),
                list(json, "nationalities", PartyJson::country),
                list(json, "citizenships", PartyJson::country),
                list(json, "countries", PartyJson::country),
                json.has("gender") ? constant(Gender.class, text(json, "gender")) : Gender.NOT_STATED);
        return new Party(
                constant(PartyType.class, text(json, "type")),
                list(json, "names", PartyJson::name),
                list(json, "identifiers", PartyJson::identifier),
                profile,
                list(json, "addresses", PartyJson::address),
                list(json, "wallets", wallet -> new Wallet(text(wallet, "currency"), text(wallet, "address"))),
                list(json, "links", link -> new Link(text(link, "label"), text(link, "to"))),
                list(
                        json,
                        "properties",
                        property -> new LabelledValue(text(property, "label"), text(property, "value"))));
    }

    private static PartyName name(JsonNode json) {
        return new PartyName(
                text(json, "text"),
                constant(NameKind.class, text(json, "kind")),
                text(json, "script"),
                list(
                        json,
                        "parts",
                        part -> new NamePart(constant(NamePart.Kind.class, text(part, "kind")), text(part, "text"))));
    }

    private static DateStatement date(JsonNode json) {
        if (json.has("on")) {
            return new DateStatement.On(
                    partialDate(text(json, "on")), json.required("circa").asBoolean());
        }
        return json.has("unread")
                ? new DateStatement.Unread(text(json, "unread"))
                : new DateStatement.Between(
                        partialDate(text(json, "from")),
                        partialDate(text(json, "to")),
                        json.required("circa").asBoolean());
    }

    private static PartialDate partialDate(String text) {
        String[] parts = text.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    private static Identifier identifier(JsonNode json) {
        return new Identifier(
                text(json, "scheme"),
                text(json, "value"),
                json.has("country") ? country(json.required("country")) : null,
                optional(json, "note"));
    }

    private static Address address(JsonNode json) {
        return new Address(
                optional(json, "street"),
                optional(json, "city"),
                optional(json, "region"),
                optional(json, "postalCode"),
                json.has("country") ? country(json.required("country")) : null,
                optional(json, "note"));
    }

    private static Country country(JsonNode json) {
        return new Country(optional(json, "code"), text(json, "text"));
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        if (json.has(name)) {
            json.required(name).forEach(value -> values.add(reader.apply(value)));
        }
        return values;
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asString();
    }

    private static @Nullable String optional(JsonNode json, String name) {
        return json.has(name) ? text(json, name) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (StableCode.of(constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " is called " + code);
    }
}
