package org.tamiz.sources.ofac;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.sources.internal.Slug;

/**
 * The labels of numbers in OFAC's remarks and the identifier schemes they stand for.
 *
 * <p>A scheme begins with a country's code where the kind of number is one state's own by name ({@code mx-rfc}). A
 * label that several states use for numbers of their own (cédula, NIT, RUC) takes the code of the country that the
 * remark states, and none where it states none. Kinds that every state has (passport, national id, tax id) never do:
 * there the country stands beside the number.
 */
final class RemarkLabels {

    /** Marks a scheme that takes the country's code before it. */
    private static final String BY_COUNTRY = "*-";

    private static final String[][] SCHEMES = {
        {"Passport", "passport"},
        {"Passport Booklet", "passport"},
        {"Passport No.", "passport"},
        {"Diplomatic Passport", "passport"},
        {"Service Passport", "passport"},
        {"Official Passport", "passport"},
        {"British National Overseas Passport", "passport"},
        {"Stateless Person Passport", "passport"},
        {"U.S.A. Passport", "passport"},
        {"National ID No.", "national-id"},
        {"National Foreign ID Number", "national-foreign-id"},
        {"Personal ID Card", "personal-id-card"},
        {"Stateless Person ID Card", "stateless-person-id-card"},
        {"Refugee ID Card", "refugee-id-card"},
        {"Tazkira National ID Card", "af-tazkira"},
        {"Identification Number", "identification-number"},
        {"Birth Certificate Number", "birth-certificate"},
        {"Driver's License No.", "driving-licence"},
        {"Travel Document Number", "travel-document"},
        {"Residency Number", "residency-number"},
        {"VisaNumberID", "visa"},
        {"Immigration No.", "immigration-number"},
        {"SSN", "us-ssn"},
        {"US FEIN", "us-fein"},
        {"C.U.R.P.", "mx-curp"},
        {"CURP", "mx-curp"},
        {"R.F.C.", "mx-rfc"},
        {"RFC", "mx-rfc"},
        {"I.F.E.", "mx-ife"},
        {"C.U.I.P.", "mx-cuip"},
        {"Credencial electoral", "mx-credencial-electoral"},
        {"Cartilla de Servicio Militar Nacional", "mx-cartilla-militar"},
        {"Folio Mercantil No.", "mx-folio-mercantil"},
        {"SRE Permit No.", "mx-sre-permit"},
        {"Cedula No.", BY_COUNTRY + "cedula"},
        {"NIT", BY_COUNTRY + "nit"},
        {"RUC", BY_COUNTRY + "ruc"},
        {"RIF", BY_COUNTRY + "rif"},
        {"RTN", BY_COUNTRY + "rtn"},
        {"D.N.I.", BY_COUNTRY + "dni"},
        {"N.I.E.", BY_COUNTRY + "nie"},
        {"N.I.F.", BY_COUNTRY + "nif"},
        {"C.I.F.", BY_COUNTRY + "cif"},
        {"C.I.N.", BY_COUNTRY + "cin"},
        {"C.U.I.", BY_COUNTRY + "cui"},
        {"C.U.I.T.", BY_COUNTRY + "cuit"},
        {"C.R. No.", BY_COUNTRY + "commercial-registry"},
        {"Numero de Identidad", BY_COUNTRY + "numero-de-identidad"},
        {"Matricula Mercantil No", BY_COUNTRY + "matricula-mercantil"},
        {"LE Number", BY_COUNTRY + "libreta-electoral"},
        {"Electoral Registry No.", BY_COUNTRY + "electoral-registry"},
        {"Italian Fiscal Code", "it-codice-fiscale"},
        {"Fiscal Code", BY_COUNTRY + "fiscal-code"},
        {"CNP", BY_COUNTRY + "cnp"},
        {"RSIN", BY_COUNTRY + "rsin"},
        {"Turkish Identification Number", "tr-identification-number"},
        {"Turkish Identificiation Number", "tr-identification-number"},
        {"Citizen's Card Number", BY_COUNTRY + "citizens-card"},
        {"Kenyan ID No.", "ke-national-id"},
        {"Bosnian Personal ID No.", "ba-personal-id"},
        {"Moroccan Personal ID No.", "ma-personal-id"},
        {"UAE Identification", "ae-identification"},
        {"Romanian C.R.", "ro-commercial-registry"},
        {"Romanian Tax Registration", "ro-tax-registration"},
        {"Romanian Permanent Resident", "ro-permanent-resident"},
        {"Paraguayan tax identification number", "py-tax-id"},
        {"BIK", "ru-bik"},
        {"Unified Social Credit Code", "cn-uscc"},
        {"United Social Credit Code Certificate", "cn-uscc"},
        {"Tax ID No.", "tax-id"},
        {"V.A.T. Number", "vat"},
        {"Registration Number", "registration-number"},
        {"Registration ID", "registration-number"},
        {"Business Registration Number", "business-registration"},
        {"Business Registration Document", "business-registration"},
        {"Business Number", "business-number"},
        {"Commercial Registry Number", "commercial-registry"},
        {"Chamber of Commerce Number", "chamber-of-commerce"},
        {"Company Number", "company-number"},
        {"Company Number IMO", "imo-company"},
        {"Company ID", "company-number"},
        {"UK Company Number", "gb-company-number"},
        {"Enterprise Number", "enterprise-number"},
        {"Public Registration Number", "public-registration"},
        {"Central Registration System Number", "central-registration-system"},
        {"Economic Register Number", "economic-register"},
        {"Certificate of Incorporation Number", "certificate-of-incorporation"},
        {"Government Gazette Number", "government-gazette"},
        {"Legal Entity Number", "legal-entity-number"},
        {"D-U-N-S Number", "duns"},
        {"SWIFT/BIC", "bic"},
        {"ISIN", "isin"},
        {"Identification Number ISIN", "isin"},
        {"Equity Ticker", "equity-ticker"},
        {"License", "licence"},
        {"Trade License No.", "trade-licence"},
        {"Permit Number", "permit"},
        {"Registered Charity No.", "registered-charity"},
        {"Vessel Registration Identification IMO", "imo"},
        {"Identification Number IMO", "imo"},
        {"International Maritime Organization No.", "imo"},
        {"Vessel Registration Identification", "vessel-registration"},
        {"MMSI", "mmsi"},
        {"Other Vessel Call Sign", "call-sign"},
        {"Aircraft Tail Number", "aircraft-tail-number"},
        {"Previous Aircraft Tail Number", "former-aircraft-tail-number"},
        {"Aircraft Manufacturer's Serial Number", "aircraft-serial-number"},
        {"Aircraft Construction Number", "aircraft-construction-number"},
        {"Aircraft Serial Identification", "aircraft-serial-number"},
        {"Aircraft Mode S Transponder Code", "aircraft-mode-s"},
        {"Phone Number", "phone"},
        {"Phone No.", "phone"},
        {"Phone", "phone"},
        {"Telephone", "phone"},
        {"Telephone No.", "phone"},
        {"Telephone Number", "phone"},
        {"Fax", "fax"},
        {"Fax No.", "fax"},
        {"Telex", "telex"},
        {"Email", "email"},
        {"Email Address", "email"},
        {"Website", "website"}
    };

    private static final Map<String, String> SCHEME_BY_LABEL = table();
    private static final int LONGEST =
            SCHEME_BY_LABEL.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private RemarkLabels() {}

    /** Where a label ends in an item, and which scheme it stands for. */
    record Found(int end, String scheme) {

        /** The scheme of a number that this country issued. */
        String schemeIn(@Nullable Country country) {
            if (!scheme.startsWith(BY_COUNTRY)) {
                return scheme;
            }
            String name = scheme.substring(BY_COUNTRY.length());
            return country == null || country.code() == null ? name : country.code() + "-" + name;
        }
    }

    /** The longest label that the item begins with. */
    static Optional<Found> find(String item) {
        // A label ends before a blank, a colon, a bracket or a number sign; try the last such place first.
        int longest = Math.min(item.length() - 1, LONGEST);
        String head = key(item.substring(0, Math.max(longest, 0)));
        for (int end = longest; end > 0; end--) {
            if (" :#(".indexOf(item.charAt(end)) >= 0 && item.charAt(end - 1) != ' ') {
                String scheme = SCHEME_BY_LABEL.get(head.substring(0, end));
                if (scheme != null) {
                    return Optional.of(new Found(end, scheme));
                }
            }
        }
        return Optional.empty();
    }

    /** A scheme made of an unknown label: lower-case words joined by hyphens. */
    static String schemeOf(String label) {
        return Slug.of(label.replace(".", "").replace("'", ""));
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (String[] row : SCHEMES) {
            table.put(key(row[0]), row[1]);
        }
        return table;
    }

    /** The label with the letters A to Z made small; labels have no others. */
    private static String key(String label) {
        char[] key = label.toCharArray();
        for (int i = 0; i < key.length; i++) {
            key[i] = lower(key[i]);
        }
        return new String(key);
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
