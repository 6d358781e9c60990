package org.tamiz.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

    @Test
    void shortTextStandsOnOneLine() {
        assertThat(TerminalText.wrapped("  because: ", "of this")).isEqualTo("  because: of this\n");
        assertThat(TerminalText.wrapped("  none: ", List.of(), ",")).isEqualTo("  none: \n");
    }

    @Test
    void linesKeepTheirWidthAndHangBelowTheirBeginning() {
        String text = TerminalText.wrapped("  under ", Collections.nCopies(40, "PROGRAM X"), ",");
        assertThat(text.lines())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThanOrEqualTo(TerminalText.WIDTH)
                        .satisfiesAnyOf(
                                first -> assertThat(first).startsWith("  under P"),
                                next -> assertThat(next).startsWith(" ".repeat(8) + "PROGRAM X")));
    }

    @Test
    void anItemTooLongForALineIsWrappedBetweenItsWords() {
        String item = "word ".repeat(60).strip();
        String text = TerminalText.wrapped("  ", List.of(item, "next"), ";");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TerminalText.WIDTH));
        assertThat(text.replaceAll("\\s+", " ").strip()).isEqualTo(item + "; next");
        String unbroken = "x".repeat(300);
        assertThat(TerminalText.wrapped("  ", unbroken)).isEqualTo("  " + unbroken + "\n");
    }

    @Test
    void controlsAndDirectionMarksDoNoHarm() {
        assertThat(TerminalText.harmless("a\u001b[31mb\u0085c\u202ed\u200fe\u2066f"))
                .isEqualTo("a\ufffd[31mb\ufffdcdef");
        assertThat(TerminalText.harmless("Ñandú مارا 锡 \ud83d\ude00")).isEqualTo("Ñandú مارا 锡 \ud83d\ude00");
    }
}
