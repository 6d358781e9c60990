package org.tamiz.sources.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.PartyType;
import org.tamiz.model.Wallet;

class RemarksParserTest {

    @Test
    void cutsAtSemicolonsButNotInsideBrackets() {
        assertThat(RemarksParser.items("DOB 1966; (passport: DOB 1969; No. 1); nationality Palestinian;arrested 2002."))
                .containsExactly("DOB 1966", "(passport: DOB 1969; No. 1)", "nationality Palestinian", "arrested 2002");
    }

    @Test
    void openBracketDoesNotSwallowWhatFollows() {
        assertThat(RemarksParser.items("Fax (98; Gender Male.")).containsExactly("Fax (98", "Gender Male");
    }

    @Test
    void fullStopOfAnAbbreviationStays() {
        assertThat(RemarksParser.items("Linked To: ADT PETROSERVICIOS, S.A. DE C.V."))
                .containsExactly("Linked To: ADT PETROSERVICIOS, S.A. DE C.V.");
        assertThat(RemarksParser.items("Linked To: POUYA AIR.")).containsExactly("Linked To: POUYA AIR");
        assertThat(RemarksParser.items("Website www.a.com.")).containsExactly("Website www.a.com");
    }

    @Test
    void fullStopBehindAQuotedAbbreviationIsTheRemarks() {
        assertThat(RemarksParser.items("a.k.a. 'A'; a.k.a. 'DOCTOR M.R.O.'."))
                .containsExactly("a.k.a. 'A'", "a.k.a. 'DOCTOR M.R.O.'");
        assertThat(RemarksParser.items("a.k.a. 'DOCKRAT, F.'.")).containsExactly("a.k.a. 'DOCKRAT, F.'");
    }

    @Test
    void semicolonInsideQuotesBelongsToTheAlias() {
        assertThat(RemarksParser.items("DOB 1966; a.k.a. 'THE BOSS; THE UNCLE'; Gender Male."))
                .containsExactly("DOB 1966", "a.k.a. 'THE BOSS; THE UNCLE'", "Gender Male");
        assertThat(RemarksParser.items("a.k.a. 'torn; alt. a.k.a. 'B'; Linked To: C'."))
                .containsExactly("a.k.a. 'torn", "alt. a.k.a. 'B'", "Linked To: C'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOB 19 Apr 1947 | 1947-04-19",
                "alt. DOB circa 1951 | circa 1951",
                "DOB circa Mar 1961 | circa 1961-03",
                "DOB 1951 to 1953 | 1951 to 1953",
                "DOB 01 Jan 1960 to 31 Dec 1961 | 1960-01-01 to 1961-12-31",
                "DOB circa 1960-1962 | circa 1960 to 1962",
                "DOB Sep 1938 to Oct 1938 | 1938-09 to 1938-10",
                "DOB 31 Feb 1960 | 31 Feb 1960",
                "DOB 1953 to 1951 | 1953 to 1951",
            })
    void readsBirthDates(String item, String date) {
        assertThat(read(item))
                .isInstanceOfSatisfying(
                        RemarkItem.BirthDate.class,
                        birth -> assertThat(birth.date().toString()).isEqualTo(date));
    }

    @Test
    void readsPlaces() {
        assertThat(read("POB Ciudad Victoria, Tamaulipas, Mexico"))
                .isEqualTo(new RemarkItem.BirthPlace(
                        new Address(null, "Ciudad Victoria", "Tamaulipas", null, new Country("mx", "Mexico"), null)));
        assertThat(read("POB Pyongyang, Korea, North"))
                .isEqualTo(new RemarkItem.BirthPlace(
                        new Address(null, "Pyongyang", null, null, new Country("kp", "Korea, North"), null)));
        assertThat(read("POB Russia"))
                .isEqualTo(new RemarkItem.BirthPlace(
                        new Address(null, null, null, null, new Country("ru", "Russia"), null)));
        assertThat(read("POB Shati"))
                .isEqualTo(new RemarkItem.BirthPlace(new Address(null, "Shati", null, null, null, null)));
    }

    @Test
    void readsWhatAPersonIs() {
        assertThat(read("nationality Korea, North"))
                .isEqualTo(new RemarkItem.Nationality(new Country("kp", "Korea, North")));
        assertThat(read("citizen Russia")).isEqualTo(new RemarkItem.Citizenship(new Country("ru", "Russia")));
        assertThat(read("Gender Female")).isEqualTo(new RemarkItem.Sex(Gender.FEMALE));
        assertThat(read("Nationality of Registration Korea, North"))
                .isEqualTo(new RemarkItem.RegisteredIn(new Country("kp", "Korea, North")));
        assertThat(read("a.k.a. 'AL-QA'IDA'")).isEqualTo(new RemarkItem.WeakAlias("a.k.a.", "AL-QA'IDA"));
        assertThat(read("alt. f.k.a. 'ALPHA'")).isEqualTo(new RemarkItem.WeakAlias("f.k.a.", "ALPHA"));
        assertThat(read("Linked To: HIZBALLAH")).isEqualTo(new RemarkItem.NamedBeside("Linked To", "HIZBALLAH"));
        assertThat(read("alt. Digital Currency Address - ETH 0xA7e5"))
                .isEqualTo(new RemarkItem.CurrencyAddress(new Wallet("ETH", "0xA7e5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Passport 1084010 (Egypt) | passport | 1084010 | eg | -",
                "alt. Passport Booklet: A5199819 (Pakistan) | passport | A5199819 | pk | -",
                "Passport RL 1622378 (Lebanon) issued 01 Jan 2001 expires 31 Dec 2005 | passport | RL 1622378 | lb |"
                        + " issued 01 Jan 2001 expires 31 Dec 2005",
                "C.U.R.P. AIMM67125HCHRRG06 (Mexico) issued 1968 | mx-curp | AIMM67125HCHRRG06 | mx | issued 1968",
                "RFC CAVP-590612-AD1 (Mexico) | mx-rfc | CAVP-590612-AD1 | mx | -",
                "NIT # 800146749-7 (Colombia) | co-nit | 800146749-7 | co | -",
                "NIT # 4151952-3 (Guatemala) | gt-nit | 4151952-3 | gt | -",
                "Cedula No. 21807689 | cedula | 21807689 | - | -",
                "Aircraft Manufacturer's Serial Number (MSN) 1023409321 | aircraft-serial-number | 1023409321 | - | (MSN)",
                "Unified Social Credit Code (USCC) 91222401MA0Y31E659 (China) | cn-uscc | 91222401MA0Y31E659 | cn | (USCC)",
                "Registration Number HRA 738077 (Stuttgart) (Germany) | registration-number | HRA 738077 | de | (Stuttgart)",
                "Legal Entity Number 253400WSS48YWMBUA688 | lei | 253400WSS48YWMBUA688 | - | -",
                "Legal Entity Number 851683897 (Netherlands) | legal-entity-number | 851683897 | nl | -",
                "Identification Number IMO 5342883 | imo-company | 5342883 | - | -",
                "Telephone (98)(21)(66153220) | phone | (98)(21)(66153220) | - | -",
                "Website http://example.org | website | http://example.org | - | -",
                "Tourism License No. 585026 (United Arab Emirates) | tourism-license-no | 585026 | ae | -",
            })
    void readsNumbers(String item, String scheme, String value, String country, String note) {
        assertThat(read(item)).isInstanceOfSatisfying(RemarkItem.IssuedNumber.class, number -> {
            Identifier identifier = number.identifier();
            assertThat(identifier.scheme()).isEqualTo(scheme);
            assertThat(identifier.value()).isEqualTo(value);
            assertThat(
                            identifier.country() == null
                                    ? null
                                    : identifier.country().code())
                    .isEqualTo(country);
            assertThat(identifier.note()).isEqualTo(note);
        });
    }

    @Test
    void shipsOwnNumberIsNotItsOwners() {
        RemarkItem item = RemarksParser.read("Vessel Registration Identification IMO 9187629", PartyType.VESSEL);
        assertThat(item).isEqualTo(new RemarkItem.IssuedNumber(Identifier.of("imo", "9187629"), true));
    }

    @Test
    void keepsTheRestUnderItsLabel() {
        assertThat(read("Secondary sanctions risk: section 1(b)"))
                .isEqualTo(new RemarkItem.Other(new LabelledValue("Secondary sanctions risk", "section 1(b)")));
        assertThat(read("Aircraft Model IL76-TD"))
                .isEqualTo(new RemarkItem.Other(new LabelledValue("Aircraft Model", "IL76-TD")));
        assertThat(read("Passport issued 21 Jun 1992 in Amman, Jordan"))
                .isEqualTo(new RemarkItem.Other(
                        new LabelledValue("Remark", "Passport issued 21 Jun 1992 in Amman, Jordan")));
        assertThat(read("a.k.a. 'torn")).isEqualTo(new RemarkItem.Other(new LabelledValue("Remark", "a.k.a. 'torn")));
    }

    private static RemarkItem read(String item) {
        return RemarksParser.read(item, PartyType.PERSON);
    }
}
