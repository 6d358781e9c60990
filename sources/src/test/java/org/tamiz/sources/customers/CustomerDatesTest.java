package org.tamiz.sources.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamiz.model.DateStatement;

class CustomerDatesTest {

    @Test
    void readsWhatHasOneReading() {
        Map.ofEntries(
                        Map.entry("1957", "1957"),
                        Map.entry("1957-04", "1957-04"),
                        Map.entry("1957-04-12", "1957-04-12"),
                        Map.entry("1957/4/2", "1957-04-02"),
                        Map.entry("19570412", "1957-04-12"),
                        Map.entry("1957-04-12T00:00:00Z", "1957-04-12"),
                        Map.entry("1957-04-12 00:00:00.000", "1957-04-12"),
                        Map.entry("25/03/1970", "1970-03-25"),
                        Map.entry("03/25/1970 12:00:00 am", "1970-03-25"),
                        Map.entry("25.3.1970", "1970-03-25"),
                        Map.entry("4/4/1970", "1970-04-04"),
                        Map.entry("04/1957", "1957-04"),
                        Map.entry("12-Apr-1957", "1957-04-12"),
                        Map.entry("12 Apr 1957", "1957-04-12"),
                        Map.entry("12-abr.-1957", "1957-04-12"),
                        Map.entry("April 12, 1957", "1957-04-12"),
                        Map.entry("12 de abril de 1957", "1957-04-12"),
                        Map.entry("12 DE ENERO DEL 1957", "1957-01-12"),
                        Map.entry("septiembre de 1957", "1957-09"),
                        Map.entry("Apr 1957", "1957-04"))
                .forEach((text, date) -> assertThat(read(text, DateOrder.ISO))
                        .as(text)
                        .isInstanceOf(DateStatement.On.class)
                        .hasToString(date));
    }

    @Test
    void guessesNoDateWithTwoReadings() {
        assertThat(read("12/04/1957", DateOrder.ISO)).isEqualTo(new DateStatement.Unread("12/04/1957"));
        assertThat(read("12.04.1957", DateOrder.ISO)).isEqualTo(new DateStatement.Unread("12.04.1957"));
        assertThat(read("12/04/1957", DateOrder.DMY)).hasToString("1957-04-12");
        assertThat(read("12/04/1957", DateOrder.MDY)).hasToString("1957-12-04");
        assertThat(read("25/03/1970", DateOrder.MDY)).isInstanceOf(DateStatement.Unread.class);
    }

    @Test
    void keepsWhatIsNoDate() {
        for (String text : new String[] {
            "unknown",
            "0000-00-00",
            "1957-13-01",
            "31/02/1970",
            "12/04/57",
            "99/99/1970",
            "00/1957",
            "1957-00-12",
            "12 Foo 1957",
            "20/10-1970",
            "2147483648",
            "1957-4-5-6",
            "--",
            "٢٥/٠٣/١٩٧٠"
        }) {
            assertThat(read(text, DateOrder.ISO)).as(text).isEqualTo(new DateStatement.Unread(text));
        }
    }

    private static DateStatement read(String text, DateOrder order) {
        return CustomerDates.read(text, order);
    }
}
