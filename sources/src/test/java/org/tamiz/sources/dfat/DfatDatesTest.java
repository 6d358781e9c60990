package org.tamiz.sources.dfat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DfatDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1962-08-24 | 1962-08-24",
                "1962-08-24T00:00:00 | 1962-08-24",
                "22882 | 1962-08-24",
                "1958 | 1958",
                "05/12/1970 | 1970-12-05",
                "03/1955 | 1955-03",
                "12 April 1965 | 1965-04-12",
                "5 Feb. 1970 | 1970-02-05",
                "13/06/1961, Approximately 1963 | 1961-06-13; circa 1963",
                "Approximately: Between 1972 and 1975 | circa 1972 to 1975",
                "c. 1940 | circa 1940",
                "1945, 1946, 1947 | 1945; 1946; 1947",
                "a) 5/12/1970 b) 1969 | 1970-12-05; 1969",
                "14/04/1970 14/04/1971 | 1970-04-14; 1971-04-14",
                "1962-1963 | 1962 to 1963",
                "1 Jan 1970 and 2 Feb 1971 | 1970-01-01; 1971-02-02",
                "31/02/1970 | 31/02/1970",
                "10/061962 | 10/061962",
                "1980.1981 | 1980.1981",
                "99999 | 2173-10-13"
            })
    void readsEachDateOfACell(String cell, String dates) {
        assertThat(String.join(
                        "; ", DfatDates.of(cell).stream().map(Object::toString).toList()))
                .isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Listed on 25 Jan. 2001 (amended on 3 Sep. 2003) | 2001-01-25",
                "Designated under the Autonomous Sanctions Regulations 2011 on 2 March 2012 | 2012-03-02",
                "28 Jan. 2003 (amended on 2 Jul. 2007) | 2003-01-28",
                "2012-03-02 | 2012-03-02",
                "Fictional List 2001 (updated on 5 Aug. 2004) | ''",
                "updated on 5 Aug. 2004 | ''",
                "amended, listed on 5 Aug. 2004 | ''",
                "Autonomous Sanctions (Designated Persons) List 2012 | ''"
            })
    void readsTheDayOfListingWhereItIsNamed(String words, String day) {
        assertThat(DfatDates.listed(words).map(Object::toString).orElse("")).isEqualTo(day);
    }
}
