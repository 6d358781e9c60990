package org.tamiz.sources.uk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.DateStatement;

class UkDatesTest {

    @ParameterizedTest
    @CsvSource({
        "05/07/1983, 1983-07-05",
        "5/7/1983, 1983-07-05",
        "00/04/1984, 1984-04",
        "dd/04/1984, 1984-04",
        "04/1984, 1984-04",
        "00/00/1960, 1960",
        "dd/mm/1960, 1960",
        "DD/MM/1960, 1960",
        "1960, 1960",
        "10/00/1983, 1983",
        "29/02/2000 00:00:00, 2000-02-29",
        "19yy, 1900 to 1999",
        "dd/mm/19yy, 1900 to 1999",
        "1958-1960, 1958 to 1960",
        "circa 1960, circa 1960"
    })
    void readsEveryForm(String text, String expected) {
        assertThat(UkDates.read(text)).hasToString(expected).isNotInstanceOf(DateStatement.Unread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1960", "29/02/1900", "12/13/1960", "00/00/0000", "dd/mm/yyyy", "00yy", "unknown"})
    void keepsWhatIsNoDate(String text) {
        assertThat(UkDates.read(text)).isEqualTo(new DateStatement.Unread(text));
    }

    @Test
    void aDayOfNoMonthSaysMoreThanTheYear() {
        assertThat(UkDates.saysMore("10/00/1983")).isTrue();
        assertThat(UkDates.saysMore("10/mm/1983")).isTrue();
        assertThat(UkDates.saysMore("00/00/1983")).isFalse();
        assertThat(UkDates.saysMore("10/10/1983")).isFalse();
        assertThat(UkDates.saysMore("1983")).isFalse();
    }
}
