package org.tamiz.matcher;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.internal.CheckDigits;

/**
 * What comparing has to know of a sort of identifier: how its values are written, whether they carry check digits, what
 * an equal value shows, whether a party can have several.
 *
 * <p>Schemes are an open vocabulary: readers make one of every label that they meet. One that is not known here is
 * {@link #OTHER}, compared with itself alone.
 */
@SuppressWarnings("ImmutableEnumChecker") // the collections are unmodifiable, and check digits keep no state
public enum IdentifierScheme {
    /** A ship's number, for its whole life. */
    IMO(Kind.VESSEL, Scope.WORLD, Signs.DIGITS, 7, true, CheckDigits::imo, "imo"),
    /** The number of a ship's owner or manager: another series of the same length. */
    IMO_COMPANY(Kind.COMPANY_WORLD, Scope.WORLD, Signs.DIGITS, 7, false, CheckDigits::imoCompany, "imo-company"),
    /** A ship station's identity; changes with the flag. */
    MMSI(Kind.VESSEL, Scope.WORLD, Signs.DIGITS, 9, false, CheckDigits::mmsi, "mmsi"),
    CALL_SIGN(Kind.VESSEL, Scope.WORLD, Signs.ALL, 4, false, null, "call-sign"),
    VESSEL_REGISTRATION(Kind.VESSEL, Scope.COUNTRY, Signs.ALL, 5, false, null, "vessel-registration"),
    /** Registration marks; a former one of the list is as good, for lists learn late of a change. */
    AIRCRAFT_TAIL_NUMBER(
            Kind.AIRCRAFT,
            Scope.WORLD,
            Signs.ALL,
            4,
            false,
            null,
            "aircraft-tail-number",
            "former-aircraft-tail-number",
            "tail-number"),
    /** The manufacturer's serial or construction number; each manufacturer counts for itself, so short ones repeat. */
    AIRCRAFT_SERIAL_NUMBER(
            Kind.AIRCRAFT,
            Scope.WORLD,
            Signs.ALL,
            5,
            false,
            null,
            "aircraft-serial-number",
            "aircraft-construction-number"),
    AIRCRAFT_MODE_S(Kind.AIRCRAFT, Scope.WORLD, Signs.ALL, 6, false, null, "aircraft-mode-s"),

    LEI(Kind.COMPANY_WORLD, Scope.WORLD, Signs.ALL, 20, true, CheckDigits::lei, "lei"),
    /** A security's number; whoever is named with it issued it, and may have issued others. */
    ISIN(Kind.COMPANY_WORLD, Scope.WORLD, Signs.ALL, 12, false, CheckDigits::isin, "isin"),
    BIC(Kind.COMPANY_WORLD, Scope.WORLD, Signs.ALL, 8, false, CheckDigits::bic, "bic"),
    IBAN(Kind.ACCOUNT, Scope.WORLD, Signs.ALL, 15, false, CheckDigits::iban, "iban"),
    DUNS(Kind.COMPANY_WORLD, Scope.WORLD, Signs.DIGITS, 9, false, null, "duns"),
    GIIN(Kind.COMPANY_WORLD, Scope.WORLD, Signs.ALL, 16, false, null, "giin"),

    /** A travel document: renewed under new numbers, held of several states, so that two never contradict each other. */
    PASSPORT(Kind.PASSPORT, Scope.COUNTRY, Signs.ALL, 5, false, null, "passport"),
    TRAVEL_DOCUMENT(Kind.PASSPORT, Scope.COUNTRY, Signs.ALL, 5, false, null, "travel-document"),
    MX_CURP(Kind.PERSON, Scope.NATION, Signs.ALL, 18, true, CheckDigits::curp, "mx-curp"),
    US_SSN(Kind.PERSON, Scope.NATION, Signs.DIGITS, 9, true, null, "us-ssn"),
    TR_TCKN(Kind.PERSON, Scope.NATION, Signs.DIGITS, 11, true, CheckDigits::turkish, "tr-identification-number"),
    RO_CNP(Kind.PERSON, Scope.NATION, Signs.DIGITS, 13, true, CheckDigits::cnp, "ro-cnp"),
    ES_NIF(
            Kind.TAX,
            Scope.NATION,
            Signs.ALL,
            8,
            false,
            CheckDigits::nif,
            "es-nif",
            "es-nie",
            "es-dni",
            "es-cif",
            "nie",
            "nif",
            "cif"),
    IT_CODICE_FISCALE(Kind.TAX, Scope.NATION, Signs.ALL, 16, false, null, "it-codice-fiscale", "it-fiscal-code"),

    /** Of a person 13 signs, of a company 12; lists often have it without its last three, which is a name and a day. */
    MX_RFC(Kind.TAX, Scope.NATION, Signs.ALL, 12, false, CheckDigits::rfc, "mx-rfc"),
    RU_INN(Kind.TAX, Scope.NATION, Signs.DIGITS, 10, true, CheckDigits::inn, "ru-inn"),
    CO_NIT(Kind.TAX, Scope.NATION, Signs.DIGITS, 9, false, CheckDigits::nit, "co-nit"),
    AR_CUIT(Kind.TAX, Scope.NATION, Signs.DIGITS, 11, true, CheckDigits::cuit, "ar-cuit"),
    PE_RUC(Kind.TAX, Scope.NATION, Signs.DIGITS, 11, true, CheckDigits::peruvianRuc, "pe-ruc"),
    US_EIN(Kind.TAX, Scope.NATION, Signs.DIGITS, 9, false, null, "us-fein"),
    /** China's number of an organization, its tax number at the same time. */
    CN_USCC(Kind.TAX, Scope.NATION, Signs.ALL, 18, true, CheckDigits::uscc, "cn-uscc"),
    VAT(Kind.TAX, Scope.COUNTRY, Signs.ALL, 7, false, null, "vat"),

    RU_OGRN(Kind.COMPANY, Scope.NATION, Signs.DIGITS, 13, true, CheckDigits::ogrn, "ru-ogrn"),
    /** Cards and register numbers of a person, under each country's own name for them. */
    STATE_CARD(
            Kind.PERSON,
            Scope.COUNTRY,
            Signs.ALL,
            5,
            false,
            null,
            "cedula",
            "dni",
            "cui",
            "cin",
            "numero-de-identidad",
            "citizens-card",
            "personal-id",
            "personal-id-card",
            "libreta-electoral",
            "electoral-registry",
            "credencial-electoral",
            "ife",
            "cuip",
            "tazkira",
            "identification",
            "social-security"),
    /** Taxpayer numbers under each country's own name for them, of which no check is known here. */
    STATE_TAX(
            Kind.TAX,
            Scope.COUNTRY,
            Signs.ALL,
            5,
            false,
            null,
            "nit",
            "ruc",
            "rif",
            "rtn",
            "cuit",
            "fiscal-code",
            "rsin",
            "tax-registration"),

    /** Russia's statistical number; its branches have numbers of their own. */
    RU_OKPO(Kind.COMPANY, Scope.NATION, Signs.DIGITS, 8, false, null, "ru-okpo"),
    RU_BIK(Kind.COMPANY, Scope.NATION, Signs.DIGITS, 9, false, null, "ru-bik"),
    /** Numbers of registers of companies under the many names of one thing. */
    COMPANY_NUMBER(
            Kind.COMPANY,
            Scope.COUNTRY,
            Signs.ALL,
            5,
            false,
            null,
            "business-number",
            "business-registration",
            "certificate-of-incorporation",
            "chamber-of-commerce",
            "commercial-registry",
            "company-number",
            "economic-register",
            "enterprise-number",
            "legal-entity-number",
            "public-registration",
            "matricula-mercantil",
            "folio-mercantil"),

    /** A number of the person that some state issued. */
    NATIONAL_ID(
            EnumSet.of(Kind.PERSON, Kind.TAX, Kind.PASSPORT, Kind.OTHER),
            "national-id",
            "national-foreign-id",
            "national-identification"),
    TAX_ID(EnumSet.of(Kind.TAX, Kind.PERSON, Kind.COMPANY, Kind.OTHER), "tax-id"),
    REGISTRATION_NUMBER(EnumSet.of(Kind.COMPANY, Kind.TAX, Kind.VESSEL, Kind.OTHER), "registration-number"),
    /** A number of which the label says nothing: a customer file's "id", a list's "identification number". */
    ANY(EnumSet.complementOf(EnumSet.of(Kind.CONTACT, Kind.SHARED)), "id", "identification-number", "document"),

    /** How to reach a party: people and firms share them, so that an equal one supports and does not decide. */
    CONTACT(
            Kind.CONTACT,
            Scope.WORLD,
            Signs.ALL,
            6,
            false,
            null,
            "phone",
            "email",
            "website",
            "fax",
            "telex",
            "mobile"),
    /** What says which class the party is in, or belongs to many. */
    SHARED(Kind.SHARED, Scope.WORLD, Signs.ALL, 1, false, null, "equity-ticker", "ric", "visa"),
    /** Any other label: the same label and value are one number. */
    OTHER(Kind.OTHER, Scope.COUNTRY, Signs.ALL, 5, false, null);

    /** What sort of thing is numbered; general schemes say for which sorts they may stand. */
    enum Kind {
        VESSEL,
        AIRCRAFT,
        COMPANY,
        COMPANY_WORLD,
        PERSON,
        PASSPORT,
        TAX,
        ACCOUNT,
        CONTACT,
        SHARED,
        OTHER
    }

    /** Within what a value is unique. */
    enum Scope {
        /** The whole world. */
        WORLD,
        /** One state, and the scheme says which. */
        NATION,
        /** One state, which has to be stated beside the value. */
        COUNTRY
    }

    /** Which signs count. */
    enum Signs {
        DIGITS,
        ALL
    }

    private static final Map<String, IdentifierScheme> BY_CODE = byCode();

    private final Set<Kind> kinds;
    private final boolean general;
    private final Scope scope;
    private final Signs signs;
    private final int shortest;
    private final boolean singleValued;
    private final @Nullable Predicate<String> check;
    private final List<String> codes;

    IdentifierScheme(
            Kind kind,
            Scope scope,
            Signs signs,
            int shortest,
            boolean singleValued,
            @Nullable Predicate<String> check,
            String... codes) {
        this.kinds = Set.of(kind);
        this.general = false;
        this.scope = scope;
        this.signs = signs;
        this.shortest = shortest;
        this.singleValued = singleValued;
        this.check = check;
        this.codes = List.of(codes);
    }

    IdentifierScheme(Set<Kind> kinds, String... codes) {
        this.kinds = Set.copyOf(kinds);
        this.general = true;
        this.scope = Scope.COUNTRY;
        this.signs = Signs.ALL;
        this.shortest = 5;
        this.singleValued = false;
        this.check = null;
        this.codes = List.of(codes);
    }

    /** Which one a scheme of the model is; {@link #OTHER} when it is not known. */
    public static IdentifierScheme of(String scheme) {
        IdentifierScheme known = BY_CODE.get(scheme);
        if (known == null && countryOf(scheme) != null) {
            // fr-commercial-registry: a label that many states use behind its country's code.
            known = BY_CODE.get(scheme.substring(3));
            known = known != null && known.isCountryScoped() ? known : null;
        }
        return known == null ? OTHER : known;
    }

    /** The country's code that a scheme begins with, such as {@code mx} of {@code mx-rfc}; {@code null} when none. */
    static @Nullable String countryOf(String scheme) {
        // "id-card" is no number of Indonesia.
        boolean prefixed = scheme.length() > 3
                && !scheme.startsWith("id-")
                && scheme.charAt(2) == '-'
                && isLower(scheme.charAt(0))
                && isLower(scheme.charAt(1));
        return prefixed ? scheme.substring(0, 2) : null;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static Map<String, IdentifierScheme> byCode() {
        Map<String, IdentifierScheme> byCode = new HashMap<>();
        Arrays.stream(values()).forEach(scheme -> scheme.codes.forEach(code -> byCode.put(code, scheme)));
        return byCode;
    }

    /** The schemes of the model that are this one; empty for {@link #OTHER}. */
    public List<String> codes() {
        return codes;
    }

    /** Whether digits alone count, as in a ship's number behind its label. */
    boolean isOfDigits() {
        return signs == Signs.DIGITS;
    }

    /** Whether the label does not say which of several sorts of numbers it is. */
    public boolean isGeneral() {
        return general;
    }

    /** Whether a party has one value at most, for life. */
    public boolean isSingleValued() {
        return singleValued;
    }

    /** Whether values are unique in one country alone, which the scheme does not say. */
    public boolean isCountryScoped() {
        return scope == Scope.COUNTRY;
    }

    /** Whether values carry check digits or a form that can be checked. */
    public boolean hasCheck() {
        return check != null;
    }

    /** Whether the value can have been issued, as far as its check digits tell; true where there are none. */
    public boolean isValid(String value) {
        return check == null || check.test(value);
    }

    /** Fewer signs than this are met by chance. */
    int shortest() {
        return shortest;
    }

    /** Whether numbers under the two labels may be one: customers rarely know a list's word for a number. */
    boolean isComparableWith(IdentifierScheme other) {
        if (this == other) {
            return this != OTHER;
        }
        return (general || other.general) && !Collections.disjoint(kinds, other.kinds);
    }
}
