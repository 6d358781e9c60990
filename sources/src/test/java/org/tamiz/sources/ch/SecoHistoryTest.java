package org.tamiz.sources.ch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.sources.internal.XmlElement;

class SecoHistoryTest {

    /** Of types and dates in turn. */
    private static XmlElement target(String... modifications) {
        List<XmlElement> elements = new ArrayList<>();
        for (int i = 0; i < modifications.length; i += 2) {
            elements.add(XmlElement.of(
                    "modification",
                    List.of(
                            XmlElement.of("@modification-type", modifications[i]),
                            XmlElement.of("@effective-date", modifications[i + 1]))));
        }
        return XmlElement.of("target", elements);
    }

    @Test
    void theNewestModificationDecides() {
        assertThat(SecoHistory.of(target("de-listed", "2024-01-01", "listed", "2015-01-01"), "2026-01-01")
                        .isDelisted())
                .isTrue();
        assertThat(SecoHistory.of(target("listed", "2015-01-01", "de-listed", "2024-01-01"), "2026-01-01")
                        .isDelisted())
                .isTrue();
        assertThat(SecoHistory.of(target("listed", "2025-01-01", "de-listed", "2024-01-01"), "2026-01-01")
                        .isDelisted())
                .isFalse();
        assertThat(SecoHistory.of(target(), "2026-01-01").isDelisted()).isFalse();
    }

    @Test
    void ofOneDayTheFirstInTheFileIsTheNewest() {
        assertThat(SecoHistory.of(target("de-listed", "2024-01-01", "amended", "2024-01-01"), "2026-01-01")
                        .isDelisted())
                .isTrue();
        assertThat(SecoHistory.of(target("amended", "2024-01-01", "de-listed", "2024-01-01"), "2026-01-01")
                        .isDelisted())
                .isFalse();
    }

    @Test
    void whatTakesEffectAfterTheDayOfTheListHasNotHappened() {
        XmlElement target = target("de-listed", "2026-03-01", "listed", "2015-01-01");
        assertThat(SecoHistory.of(target, "2026-02-28").isDelisted()).isFalse();
        assertThat(SecoHistory.of(target, "2026-03-01").isDelisted()).isTrue();
        assertThat(SecoHistory.of(target, "").isDelisted()).isTrue();
    }

    @Test
    void theLastListingCounts() {
        SecoHistory history = SecoHistory.of(
                target(
                        "amended", "2025-01-02",
                        "amended", "2024-01-02",
                        "listed", "2023-01-01",
                        "de-listed", "2020-01-01",
                        "amended", "2016-01-01",
                        "listed", "2015-01-01"),
                "2026-01-01");
        assertThat(history.listedOn()).contains("2023-01-01");
        assertThat(history.amendedOn()).containsExactly("2024-01-02", "2025-01-02");
    }
}
