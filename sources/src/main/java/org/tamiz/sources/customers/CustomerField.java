package org.tamiz.sources.customers;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tamiz.model.StableCode;
import org.tamiz.sources.internal.Blanks;

/**
 * What a column of a customer file can state, with the headers by which it is recognised. Headers are compared by their
 * letters and digits alone: case, accents, spaces, underscores and hyphens do not matter.
 */
public enum CustomerField {
    ID(
            false,
            "id, customer id, customer no, customer number, client id, client no, client number, cliente, id cliente,"
                    + " numero de cliente, no cliente, num cliente, clave cliente, clave, identificador, uid, record id,"
                    + " reference, referencia, account id, account no, account number"),
    NAME(
            false,
            "name, full name, customer name, client name, party name, person name, legal name, nombre, nombre completo,"
                    + " nombre del cliente, nombre cliente, nombre y apellidos, nombres y apellidos, apellidos y nombre,"
                    + " apellidos y nombres, nombre o razon social, nombre razon social, denominacion"),
    ORGANIZATION_NAME(
            false,
            "company name, company, business name, organization name, organisation name, entity name, razon social,"
                    + " denominacion social, denominacion o razon social, nombre de la empresa, nombre empresa, empresa"),
    GIVEN_NAME(
            false,
            "first name, given name, given names, forename, forenames, firstname, nombres, nombre de pila,"
                    + " primer nombre, nombre s"),
    MIDDLE_NAME(false, "middle name, middle names, second name, segundo nombre"),
    FAMILY_NAME(
            false,
            "last name, family name, surname, surnames, apellido, apellidos, primer apellido, apellido paterno, paterno"),
    SECOND_FAMILY_NAME(
            false, "second last name, second surname, maternal surname, segundo apellido, apellido materno, materno"),
    ALIAS(
            true,
            "alias, aliases, aka, a k a, also known as, other names, alternative names, nombre alterno, otros nombres,"
                    + " nombre comercial, trade name, trading name, dba"),
    TYPE(
            false,
            "type, entity type, party type, customer type, client type, tipo, tipo de persona, tipo persona,"
                    + " tipo de cliente, tipo cliente, tipo de entidad, schema"),
    BIRTH_DATE(
            true,
            "birth date, birthdate, dob, date of birth, birthday, born, fecha de nacimiento, fecha nacimiento,"
                    + " f nacimiento, fec nac, nacimiento, year of birth, yob, ano de nacimiento"),
    FOUNDING_DATE(
            true,
            "incorporation date, date of incorporation, founding date, date founded, founded, established,"
                    + " fecha de constitucion, fecha constitucion, build date, year built"),
    BIRTH_PLACE(true, "birth place, place of birth, pob, lugar de nacimiento, lugar nacimiento"),
    COUNTRY(
            true,
            "country, countries, country code, country of residence, residence country, residence, jurisdiction,"
                    + " country of incorporation, flag, pais, pais de residencia, codigo pais, jurisdiccion, bandera, paises"),
    NATIONALITY(
            true,
            "nationality, nationalities, citizenship, country of citizenship, nacionalidad, ciudadania,"
                    + " pais de nacionalidad"),
    GENDER(false, "gender, sex, sexo, genero"),
    ADDRESS(
            true,
            "address, street, street address, address line 1, address 1, full address, direccion, domicilio, calle,"
                    + " domicilio fiscal"),
    CITY(true, "city, town, ciudad, localidad, municipio, poblacion"),
    REGION(true, "state, province, region, estado, provincia, departamento, entidad federativa"),
    POSTAL_CODE(true, "postal code, postcode, zip, zip code, codigo postal, cp"),
    PASSPORT(
            true,
            "passport, passport no, passport number, pasaporte, numero de pasaporte, no pasaporte, num pasaporte"),
    NATIONAL_ID(
            true,
            "national id, national id no, national id number, id number, identity number, identity card, id card, dni,"
                    + " cedula, cedula de identidad, cedula de ciudadania, documento, documento de identidad,"
                    + " numero de documento, nie, cui, rut, ine"),
    CURP(true, "curp"),
    RFC(true, "rfc"),
    TAX_ID(
            true,
            "tax id, tax no, tax number, taxid, tin, taxpayer id, nit, ruc, ein, vat, vat no, vat number, vat id, nif,"
                    + " cif, cuit, cuil, inn, id fiscal, identificacion fiscal, numero fiscal"),
    REGISTRATION_NUMBER(
            true,
            "registration number, registration no, company number, company no, registration id, reg no, numero de"
                    + " registro, registro mercantil, folio mercantil"),
    LEI(true, "lei, lei code, legal entity identifier, codigo lei"),
    IMO(true, "imo, imo no, imo number, numero imo"),
    MMSI(true, "mmsi"),
    BIC(true, "bic, swift, bic swift, swift bic, swift code, bic code, codigo swift, codigo bic"),
    WALLET(
            true,
            "wallet, wallets, wallet address, crypto wallet, crypto address, digital currency address, billetera,"
                    + " monedero, direccion de billetera");

    private static final Map<String, CustomerField> BY_HEADER = byHeader();

    private final boolean repeatable;
    private final String headers;

    CustomerField(boolean repeatable, String headers) {
        this.repeatable = repeatable;
        this.headers = headers;
    }

    /** The name for {@code --map}, such as {@code birth-date}. */
    public String key() {
        return StableCode.of(this);
    }

    /** Whether several columns of one file may state it. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** The headers by which it is recognised, in lower case without accents. */
    public List<String> headers() {
        return Stream.of(headers.split(",", -1)).map(Blanks::strip).toList();
    }

    /** The field of that key, written in any case and with hyphens, underscores or spaces. */
    public static Optional<CustomerField> ofKey(String key) {
        String plain = plain(key);
        return Stream.of(values())
                .filter(field -> plain(field.name()).equals(plain))
                .findFirst();
    }

    /**
     * The field that a header names by itself; {@link ColumnPlan} may know better from its neighbours. A field that may
     * repeat is recognised with a number too: {@code alias 2}.
     */
    public static Optional<CustomerField> ofHeader(String header) {
        String plain = plain(header);
        CustomerField exact = BY_HEADER.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) >= '0' && plain.charAt(end - 1) <= '9') {
            end--;
        }
        return Optional.ofNullable(BY_HEADER.get(plain.substring(0, end))).filter(CustomerField::isRepeatable);
    }

    /** Letters and digits alone, without case and accents. */
    public static String plain(String header) {
        String folded = UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(header), true);
        StringBuilder plain = new StringBuilder(folded.length());
        folded.codePoints().filter(UCharacter::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Map<String, CustomerField> byHeader() {
        Map<String, CustomerField> fields = new HashMap<>();
        for (CustomerField field : values()) {
            for (String header : field.headers()) {
                CustomerField other = fields.putIfAbsent(plain(header), field);
                if (other != null && other != field) {
                    throw new IllegalStateException("the header " + header + " stands for two fields");
                }
            }
        }
        return Map.copyOf(fields);
    }
}
