package org.tamiz.sources.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslDatesTest {

    @ParameterizedTest
    @CsvSource({
        "1957-04-12, 1957-04-12, On",
        "1957, 1957, On",
        "1957-04, 1957-04, On",
        "circa 1961, circa 1961, On",
        "circa 1961-02-03, circa 1961-02-03, On",
        "12 Apr 1957, 1957-04-12, On",
        "circa Apr 1957, circa 1957-04, On",
        "1961 to 1963, 1961 to 1963, Between",
        "1961-01-01 to 1961-12-31, 1961-01-01 to 1961-12-31, Between",
        "circa 1961 to 1963, circa 1961 to 1963, Between",
        "1963-01-01 to 1961-12-31, 1963-01-01 to 1961-12-31, Unread",
        "31 Feb 1957, 31 Feb 1957, Unread",
        "1957-02-31, 1957-02-31, Unread",
        "04/12/1957, 04/12/1957, Unread"
    })
    void readsWhatTheListWrites(String text, String read, String form) {
        assertThat(CslDates.parse(text)).hasToString(read);
        assertThat(CslDates.parse(text).getClass().getSimpleName()).isEqualTo(form);
    }
}
