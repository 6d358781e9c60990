package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.matcher.IdentifierKey.Sameness;
import org.tamiz.model.Country;
import org.tamiz.model.Identifier;

class IdentifierKeyTest {

    private static IdentifierKey key(String scheme, String value) {
        return key(scheme, value, null);
    }

    private static IdentifierKey key(String scheme, String value, @Nullable String country) {
        Country issuer = country == null ? null : new Country(country, country);
        return IdentifierKey.of(new Identifier(scheme, value, issuer, null));
    }

    @ParameterizedTest
    @CsvSource({
        "imo, IMO 9187629, 9187629",
        "id, IMO9187629, 9187629",
        "ru-inn, \u0418\u041d\u041d 7707083893, 7707083893",
        "tax-id, \u0418\u041d\u041d 7707083893, 7707083893",
        "mx-rfc, dib-771110-hq1, DIB771110HQ1",
        "passport, \u0967\u0968\u0969 75/64, 1237564",
        "passport, \uff21\uff11\uff12\uff13\uff14\uff15\uff16, A123456",
        "passport, 51 \u043a\u043c 123456, 51\u041a\u041c123456",
        "passport, No. 7412583, 7412583",
        "passport, NO12A456, NO12A456",
        "bic, DEUTDEFFXXX, DEUTDEFF",
        "bic, DEUTDEFF500, DEUTDEFF500",
        "vat, RU7707083893, 7707083893",
        "co-nit, 890115794-3, 890115794",
        "aircraft-tail-number, EP-MNE, EPMNE"
    })
    void writtenDifferentlyItIsOneValue(String scheme, String text, String value) {
        assertThat(key(scheme, text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "none",
                "000000",
                "XXXXXXXXXXXX",
                "123456",
                "1234567890",
                "-",
                "?",
                "Unknown",
                "IMO 0000000"
            })
    void whatPeopleTypeForNoNumberIsNothing(String text) {
        IdentifierKey key = key("imo", text);
        assertThat(key.value()).isEmpty();
        assertThat(key.isComparable()).isFalse();
        assertThat(key("passport", text).sameness(key("passport", text))).isEqualTo(Sameness.NONE);
    }

    @Test
    void aPassportIsItsCountrys() {
        assertThat(key("passport", "A1234507", "mx").sameness(key("passport", "A 1234507", "mx")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("passport", "A1234507", "mx").sameness(key("passport", "A1234507")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("passport", "A1234507", "mx").sameness(key("passport", "A1234507", "ru")))
                .isEqualTo(Sameness.SUPPORTING);
        assertThat(key("passport", "A1234507", "mx").contradicts(key("passport", "B7654300", "ru")))
                .isFalse();
        assertThat(key("passport", "A1234507", "mx").contradicts(key("passport", "B7654300", "mx")))
                .isFalse();
    }

    @Test
    void aFewDigitsDecideOnlyWithTheirCountry() {
        assertThat(key("registration-number", "70413").sameness(key("registration-number", "70413")))
                .isEqualTo(Sameness.SUPPORTING);
        assertThat(key("registration-number", "70413", "mt").sameness(key("registration-number", "70413", "mt")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("registration-number", "70413", "mt").sameness(key("registration-number", "70413", "cy")))
                .isEqualTo(Sameness.NONE);
        assertThat(key("passport", "702").isComparable()).isFalse();
    }

    @Test
    void aValueThatCannotHaveBeenIssuedSupportsAndALongOneDecides() {
        assertThat(key("imo", "9187628").sameness(key("imo", "9187628"))).isEqualTo(Sameness.SUPPORTING);
        assertThat(key("mx-curp", "BOXW310820HNERXN08").sameness(key("mx-curp", "BOXW310820HNERXN08")))
                .isEqualTo(Sameness.DECISIVE);
        // Without the three signs behind the date an RFC is a name and a birthday.
        assertThat(key("mx-rfc", "GODE561231").sameness(key("mx-rfc", "GODE561231")))
                .isEqualTo(Sameness.SUPPORTING);
    }

    @Test
    void aGeneralLabelMeetsTheRightOne() {
        assertThat(key("tax-id", "7707083893", "ru").sameness(key("ru-inn", "7707083893")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("tax-id", "7707083893", "kz").sameness(key("ru-inn", "7707083893")))
                .isEqualTo(Sameness.SUPPORTING);
        assertThat(key("id", "9187629").sameness(key("imo", "9187629"))).isEqualTo(Sameness.DECISIVE);
        assertThat(key("national-id", "BOXW310820HNERXN09").sameness(key("mx-curp", "BOXW310820HNERXN09")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("tax-id", "890115794", "co").sameness(key("co-nit", "890115794-3")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("tax-id", "J311360719", "ve").sameness(key("ve-rif", "J-31136071-9")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("passport", "9187629").sameness(key("imo", "9187629"))).isEqualTo(Sameness.NONE);
    }

    @Test
    void aircraftAndTheirFormerMarksMeet() {
        assertThat(key("aircraft-tail-number", "EP-MNE").sameness(key("former-aircraft-tail-number", "EPMNE")))
                .isEqualTo(Sameness.DECISIVE);
        assertThat(key("aircraft-construction-number", "23763").sameness(key("aircraft-serial-number", "23763")))
                .isEqualTo(Sameness.DECISIVE);
        // A short serial number is each manufacturer's.
        assertThat(key("aircraft-serial-number", "1102").sameness(key("aircraft-serial-number", "1102")))
                .isEqualTo(Sameness.SUPPORTING);
        assertThat(key("call-sign", "T2EA4").sameness(key("call-sign", "t2ea4")))
                .isEqualTo(Sameness.DECISIVE);
    }

    @Test
    void contactsSupportAndSharedCodesSayNothing() {
        assertThat(key("email", "info@example.org").sameness(key("email", "INFO@example.org")))
                .isEqualTo(Sameness.SUPPORTING);
        assertThat(key("phone", "+52 55 5123 4567").sameness(key("phone", "525551234567")))
                .isEqualTo(Sameness.SUPPORTING);
        assertThat(key("equity-ticker", "EXMPL").sameness(key("equity-ticker", "EXMPL")))
                .isEqualTo(Sameness.NONE);
    }

    @Test
    void oneValueForLifeContradictsAnotherButNotItsMisprint() {
        assertThat(key("imo", "9187629").contradicts(key("imo", "9187631"))).isTrue();
        assertThat(key("imo", "9187629").contradicts(key("imo", "9187628"))).isFalse();
        assertThat(key("lei", "5493001KJTIIGC8Y1R12").contradicts(key("lei", "5493001KJTIIGC8Y1R12")))
                .isFalse();
        assertThat(key("mmsi", "273123450").contradicts(key("mmsi", "671123450")))
                .isFalse();
    }
}
