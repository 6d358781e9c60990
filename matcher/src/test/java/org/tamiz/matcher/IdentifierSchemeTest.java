package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.Identifier;

class IdentifierSchemeTest {

    /** Numbers of public bodies and firms, and the fictional examples by which authorities explain their check digits. */
    @ParameterizedTest
    @CsvSource({
        "imo, 9187629",
        "imo-company, 5055293",
        "mmsi, 273123450",
        "lei, 5493001KJTIIGC8Y1R12",
        "isin, US0378331005",
        "bic, DEUTDEFF500",
        "iban, GB82 WEST 1234 5698 7654 32",
        "mx-curp, BOXW310820HNERXN09",
        "mx-rfc, GODE 561231 GR8",
        "mx-rfc, MAB-930714-8T4",
        "ru-inn, 7707083893",
        "ru-inn, 500100732259",
        "ru-ogrn, 1027700132195",
        "ru-ogrn, 304500116000157",
        "cn-uscc, 91110000600037341L",
        "ar-cuit, 20-05536168-2",
        "pe-ruc, 20512333797",
        "es-nif, 54362315K",
        "es-nie, X-2482300-W",
        "es-cif, J99216582",
        "tr-identification-number, 17291716060",
        "ro-cnp, 1630615123457"
    })
    void aCheckDigitTellsAnyWrongOne(String scheme, String text) {
        IdentifierKey key = IdentifierKey.of(Identifier.of(scheme, text));
        IdentifierScheme sort = key.sort();
        assertThat(sort.hasCheck()).isTrue();
        assertThat(sort.isValid(key.value())).as(key.value()).isTrue();
        assertThat(sort.isValid(key.value() + "1")).isFalse();
        assertThat(sort.isValid("")).isFalse();
        if (sort != IdentifierScheme.MMSI && sort != IdentifierScheme.BIC) {
            int last = key.value().length() - 1;
            // One check sign is right: of all other digits none is.
            for (char c = '0'; c <= '9'; c++) {
                String other = key.value().substring(0, last) + c;
                boolean two = sort == IdentifierScheme.ES_NIF && key.value().startsWith("J");
                if (!other.equals(key.value()) && !two) {
                    assertThat(sort.isValid(other)).as(other).isFalse();
                }
            }
        }
    }

    @Test
    void formsWithoutACheckDigitAreChecked() {
        assertThat(IdentifierScheme.MMSI.isValid("912345678")).isFalse();
        assertThat(IdentifierScheme.BIC.isValid("DEUTDEFF5")).isFalse();
        assertThat(IdentifierScheme.BIC.isValid("DEUT12FF")).isFalse();
        assertThat(IdentifierScheme.CO_NIT.isValid("890115794")).isTrue();
        assertThat(IdentifierScheme.CO_NIT.isValid("8901157943")).isTrue();
        assertThat(IdentifierScheme.CO_NIT.isValid("8901157944")).isFalse();
    }

    @Test
    void noCodeStandsForTwoSchemes() {
        Set<String> seen = new HashSet<>();
        Arrays.stream(IdentifierScheme.values())
                .flatMap(scheme -> scheme.codes().stream())
                .forEach(code -> assertThat(seen.add(code)).as(code).isTrue());
    }

    @Test
    void aLabelOfManyStatesIsToldBehindItsCountry() {
        assertThat(IdentifierScheme.of("fr-commercial-registry")).isEqualTo(IdentifierScheme.COMPANY_NUMBER);
        assertThat(IdentifierScheme.of("co-cedula")).isEqualTo(IdentifierScheme.STATE_CARD);
        assertThat(IdentifierScheme.of("ve-rif")).isEqualTo(IdentifierScheme.STATE_TAX);
        assertThat(IdentifierScheme.of("mx-rfc")).isEqualTo(IdentifierScheme.MX_RFC);
        assertThat(IdentifierScheme.of("xx-imo")).isEqualTo(IdentifierScheme.OTHER);
        assertThat(IdentifierScheme.of("id-card-of-a-club")).isEqualTo(IdentifierScheme.OTHER);
    }

    /** Which labels may stand for one number is a symmetric relation. */
    @Test
    void comparabilityIsSymmetric() {
        for (IdentifierScheme one : IdentifierScheme.values()) {
            for (IdentifierScheme other : IdentifierScheme.values()) {
                assertThat(one.isComparableWith(other)).isEqualTo(other.isComparableWith(one));
            }
        }
        assertThat(IdentifierScheme.TAX_ID.isComparableWith(IdentifierScheme.RU_INN))
                .isTrue();
        assertThat(IdentifierScheme.PASSPORT.isComparableWith(IdentifierScheme.IMO))
                .isFalse();
        for (IdentifierScheme general : List.of(IdentifierScheme.ANY, IdentifierScheme.NATIONAL_ID)) {
            assertThat(general.isComparableWith(IdentifierScheme.CONTACT)).isFalse();
        }
    }
}
