package org.tamiz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {

    @ParameterizedTest
    @CsvSource({"2023,2,29", "2023,4,31", "2023,13,1", "2023,0,1", "0,1,1", "10000,1,1", "2023,1,-1"})
    void impossibleDatesAreRefused(int year, int month, int day) {
        assertThatThrownBy(() -> new PartialDate(year, month, day)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2024,2,29,2024-02-29", "1957,4,0,1957-04", "957,0,0,0957"})
    void datesPrintAsIsoAsFarAsTheyAreStated(int year, int month, int day, String text) {
        assertThat(new PartialDate(year, month, day)).hasToString(text);
    }

    @Test
    void datesOrderByTime() {
        assertThat(Stream.of(new PartialDate(1957, 4, 12), PartialDate.ofYear(1957), new PartialDate(1956, 12, 31))
                        .sorted()
                        .map(PartialDate::toString))
                .containsExactly("1956-12-31", "1957", "1957-04-12");
    }

    @Test
    void aRangeDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new DateStatement.Between(PartialDate.ofYear(1960), PartialDate.ofYear(1950), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyASanctionIsADesignation() {
        assertThat(Stream.of(ListingKind.values()).filter(ListingKind::isDesignation))
                .containsExactly(ListingKind.SANCTION);
    }

    @Test
    void anUnknownTypeGoesWithEveryType() {
        assertThat(Stream.of(PartyType.values())).allMatch(type -> type.isCompatibleWith(PartyType.UNKNOWN));
        assertThat(PartyType.PERSON.isCompatibleWith(PartyType.VESSEL)).isFalse();
    }

    @Test
    void whatCoverageDoesNotNameIsNeverStated() {
        Coverage coverage =
                Coverage.fullOf(List.of(EntryField.PRIMARY_NAME)).with(EntryField.REMARK, Coverage.Extent.PARTIAL);
        assertThat(coverage.of(EntryField.PRIMARY_NAME)).isEqualTo(Coverage.Extent.FULL);
        assertThat(coverage.of(EntryField.REMARK)).isEqualTo(Coverage.Extent.PARTIAL);
        assertThat(coverage.of(EntryField.WALLET)).isEqualTo(Coverage.Extent.NONE);
        assertThat(coverage.fields(Coverage.Extent.FULL)).containsExactly(EntryField.PRIMARY_NAME);
    }

    @Test
    void noticeCodesAreStableWords() {
        assertThat(NoticeCode.END_MARK_MISSING.code()).isEqualTo("end-mark-missing");
    }

    @Test
    void blankTextsAreRefused() {
        assertThatThrownBy(() -> new PartyName(" ", NameKind.PRIMARY, "Latn", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Country("MX", "Mexico")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Address(null, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
