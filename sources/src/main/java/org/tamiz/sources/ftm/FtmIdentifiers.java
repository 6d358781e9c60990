package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.model.Identifier;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Countries;

/** Identifiers in FollowTheMoney: plain properties, and Identification and Passport records. */
final class FtmIdentifiers {

    /**
     * Property, then scheme; the same scheme as OFAC's label for the same thing. Not among them, though the model calls
     * them identifiers, are codes that many parties share: icaoCode is a type of aircraft, kppCode a reason for
     * registration, fnsCode a tax office, coatoCode a territory.
     */
    private static final Map<String, String> SCHEMES = Map.ofEntries(
            Map.entry("bikCode", "ru-bik"),
            Map.entry("bvdId", "bvd"),
            Map.entry("cageCode", "us-cage"),
            Map.entry("callSign", "call-sign"),
            Map.entry("cikCode", "us-cik"),
            Map.entry("crsNumber", "crs-number"),
            Map.entry("dunsCode", "duns"),
            Map.entry("giiNumber", "giin"),
            Map.entry("ibcRuc", "ibc-ruc"),
            Map.entry("idNumber", "national-id"),
            Map.entry("imoNumber", "imo"),
            Map.entry("innCode", "ru-inn"),
            Map.entry("ipoCode", "ipo-code"),
            Map.entry("irsCode", "us-fein"),
            Map.entry("isin", "isin"),
            Map.entry("isinCode", "isin"),
            Map.entry("jibCode", "ba-jib"),
            Map.entry("leiCode", "lei"),
            Map.entry("licenseNumber", "licence"),
            Map.entry("mbsCode", "rs-mbs"),
            Map.entry("mmsi", "mmsi"),
            Map.entry("npiCode", "us-npi"),
            Map.entry("ogrnCode", "ru-ogrn"),
            Map.entry("okpoCode", "ru-okpo"),
            Map.entry("passportNumber", "passport"),
            Map.entry("permId", "perm-id"),
            Map.entry("pfrNumber", "ru-pfr"),
            Map.entry("registrationNumber", "registration-number"),
            Map.entry("ricCode", "ric"),
            Map.entry("serialNumber", "aircraft-serial-number"),
            Map.entry("socialSecurityNumber", "social-security"),
            Map.entry("swiftBic", "bic"),
            Map.entry("taxNumber", "tax-id"),
            Map.entry("ticker", "equity-ticker"),
            Map.entry("uniqueEntityId", "us-uei"),
            Map.entry("vatCode", "vat"),
            Map.entry("voenCode", "az-voen"),
            Map.entry("wikidataId", "wikidata"));

    /** What an identifier's note says of its document. */
    private static final List<String> NOTES =
            List.of("type", "authority", "startDate", "endDate", "summary", "description");

    /** What an {@link Identifier} has a place for; {@code holder} and {@code entity} are the party itself. */
    static final Set<String> USED = Set.of(
            "authority",
            "country",
            "description",
            "endDate",
            "entity",
            "holder",
            "number",
            "passportNumber",
            "personalNumber",
            "startDate",
            "summary",
            "type");

    private FtmIdentifiers() {}

    /** The scheme of a property's values in an entity of this schema; {@code null} when it is no identifier. */
    static @Nullable String scheme(@Nullable FtmSchema schema, String property) {
        if (property.equals("imoNumber") && schema == FtmSchema.ORGANIZATION) {
            return "imo-company";
        }
        if (property.equals("registrationNumber") && schema == FtmSchema.VESSEL) {
            return "vessel-registration";
        }
        if (property.equals("registrationNumber") && schema == FtmSchema.AIRCRAFT) {
            return "aircraft-tail-number";
        }
        return SCHEMES.get(property);
    }

    /** Every identifier property with its scheme. */
    static Map<String, String> schemes() {
        return SCHEMES;
    }

    static Identifier identifier(String scheme, String value) {
        return Identifier.of(scheme, scheme.startsWith("imo") ? withoutImoLabel(value) : value);
    }

    /** The identifiers that an Identification or Passport record states. */
    static List<Identifier> ofRecord(FtmEntity document) {
        Country country = Countries.mentionOrNull(document.first("country"));
        String note = note(document);
        List<Identifier> identifiers = new ArrayList<>();
        for (String number : document.values("passportNumber")) {
            identifiers.add(new Identifier("passport", number, country, note));
        }
        String scheme = schemeOfDocument(document);
        for (String number : document.values("number")) {
            Identifier identifier = new Identifier(scheme, number, country, note);
            if (!identifiers.contains(identifier)) {
                identifiers.add(identifier);
            }
        }
        for (String number : document.values("personalNumber")) {
            identifiers.add(new Identifier("national-id", number, country, note));
        }
        return identifiers;
    }

    private static String schemeOfDocument(FtmEntity document) {
        String type = asciiLower(String.join(" ", document.values("type")));
        if ("Passport".equals(document.schema()) || type.contains("passport")) {
            return "passport";
        }
        if (type.contains("tax")) {
            return "tax-id";
        }
        if (type.contains("national") || type.contains("identity") || type.contains("id card")) {
            return "national-id";
        }
        return "identification-number";
    }

    private static @Nullable String note(FtmEntity document) {
        List<String> notes = new ArrayList<>();
        for (String property : NOTES) {
            document.values(property).forEach(value -> notes.add(property + ": " + value));
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    private static String withoutImoLabel(String value) {
        String number = value.startsWith("IMO") ? Blanks.strip(value.substring(3)) : value;
        return number.isEmpty() ? value : number;
    }

    private static String asciiLower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
