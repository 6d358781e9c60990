package org.tamiz.sources.uk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Country;

/** What is read out of the texts of the UK's lists; the numbers are invented. */
class UkTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G999238 (Tunisian). Issued on 1 June 1996. Expired on 31 May 2001 | G999238 | Tunisian",
                "S335 999 | S335 | ",
                "A 11299999 | A 11299999 | ",
                "A-339999 (Indian) issued on 4 June 1985 in Bombay | A-339999 | Indian",
                "Pakistani passport no. AA9999182 | AA9999182 | ",
                "Passport number:F50999 | F50999 | ",
                "289999, expires 21 Aug 2005 (Iraq) | 289999 | ",
                "CAR diplomatic passport No D00009999, issued on 11 April 2013, (valid until 10 April 2018). | D00009999 | ",
                "9999509842-7 (Pakistani) | 9999509842-7 | Pakistani",
                "660105-01-9999 | 660105-01-9999 | ",
                "AB.12 | AB.12 | "
            })
    void findsTheNumberOfADocument(String text, String number, String issuer) {
        assertThat(UkDocument.read(text)).contains(new UkDocument(number, issuer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Uganda Passport.", "(MISUSE) issued on 18 Aug", "Italian Fiscal Code HDDFTH63H28Z999V", "no 12"
            })
    void takesNothingElseForANumber(String text) {
        assertThat(UkDocument.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tunisian | tn",
                "Pakistan (location as at May 2008) | pk",
                "In Syria as at June 2013 | sy",
                "Syrian Arab Republic as of September 2015 | sy",
                "Iranian (Iranian citizenship) | ir",
                "Kuwaiti citizenship | kw",
                "Democratic People's Republic of Korea | kp",
                "Russia. | ru"
            })
    void recognisesCountriesAmongWords(String text, String code) {
        assertThat(UkCountries.find(text)).contains(new Country(code, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Congolese", "USSR", "Possibly Ethiopian", "Kuwaiti citizenship withdrawn in 2002", "Unresolved"
            })
    void doesNotGuessACountry(String text) {
        assertThat(UkCountries.find(text)).isEmpty();
    }

    @Test
    void findsWhatStandsUnderLabels() {
        UkOtherInformation information = new UkOtherInformation("(UK Sanctions List Ref):XYZ9001 (UN Ref): XXi.901."
                + " Also referred to as N. (gender):Male. (Phone number):(1) +1 (2) +2 Nothing else.");
        assertThat(information.behind("UK Sanctions List Ref")).containsExactly("XYZ9001");
        assertThat(information.behind("Gender")).isEmpty();
        assertThat(information.behind("Phone number")).containsExactly("(1) +1 (2) +2 Nothing else");
        assertThat(information.unReferences()).containsExactly("XXi.901");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UN Ref XI.A.999.03. Brother of nobody. | XI.A.999.03",
                "UN REF:XE.A.999.14. Operates nowhere. | XE.A.999.14",
                "UN Ref. XFi.999. | XFi.999",
                "UN Ref E.99.I.9. Also referred to | E.99.I.9",
                "UN Ref XI.T.99.99.DOB 1960 | XI.T.99.99",
                "(UN Ref):XDi.999. Also | XDi.999"
            })
    void findsReferencesOfTheUnitedNations(String text, String reference) {
        assertThat(new UkOtherInformation(text).unReferences()).containsExactly(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU listing. Not UN.", "Refused by the UN. Reference none.", "UN Ref pending"})
    void findsNoReferenceWhereThereIsNone(String text) {
        assertThat(new UkOtherInformation(text).unReferences()).isEmpty();
    }
}
