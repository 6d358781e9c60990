package org.tamiz.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {

    @TempDir
    private Path folder;

    /** The values of Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20. */
    @Test
    void sharesHaveWilsonsInterval() {
        Figure some = Figure.share(81, 263);
        assertThat(some.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(some.high()).isCloseTo(0.3662, within(0.0001));
        Figure few = Figure.share(15, 148);
        assertThat(few.low()).isCloseTo(0.0624, within(0.0001));
        assertThat(few.high()).isCloseTo(0.1605, within(0.0001));
        Figure none = Figure.share(0, 20);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(0.0001));
    }

    @Test
    void aMeanHasAnIntervalOfItsSpread() {
        Figure mean = Figure.mean(new int[] {1, 2, 3, 4, 5});
        assertThat(mean.value()).isEqualTo(3);
        // The sample's standard deviation is the root of 2.5.
        assertThat(mean.noise()).isCloseTo(1.959964 * Math.sqrt(2.5 / 5), within(1e-6));
    }

    @Test
    void theFileIsReadAsItWasWritten() throws IOException {
        QualityFile file =
                new QualityFile("abc", "1+2", Map.of("full", Map.of("people.once", new Figure(0.5, 0.25, 0.75, 20))));
        Path path = folder.resolve("quality.tsv");
        Files.writeString(path, file.text());
        assertThat(QualityFile.read(path)).isEqualTo(file);
    }

    @Test
    void aTargetIsWrittenSoThatNoMissReadsAsMet() {
        Target target = Target.all().stream()
                .filter(each -> each.code().equals("people.once"))
                .findFirst()
                .orElseThrow();
        assertThat(target.text(0.9948)).isEqualTo("0.99480");
        assertThat(target.isMet(Figure.exact(0.9948, 100))).isFalse();
        assertThat(target.text(0.9961)).isEqualTo("0.996");
        assertThat(target.asked()).isEqualTo("≥ 0.995");
    }
}
