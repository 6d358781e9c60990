package org.tamiz.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/** A line or text of a gigabyte ends the reading early; with the tests' heap of 1 GB it could not be held. */
class LongInputTest {

    private static final long GIGABYTE = 1L << 30;
    private static final Path FILE = Path.of("generated");

    @ParameterizedTest
    @ValueSource(strings = {"36,", "36,\"", ""})
    void csvRecordIsBounded(String start) {
        try (CsvRecords records = records(longInput(start))) {
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(() -> assertThat(records.next()).isNull())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LINE_TOO_LONG));
        }
    }

    @Test
    void csvRecordOfCommasIsBounded() {
        InputStream commas = new Repeated(',');
        try (CsvRecords records = records(commas)) {
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(() -> assertThat(records.next()).isNull())
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LINE_TOO_LONG));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<A>", "<A b=\"", "<A ", "<", "<A><!-- ", "<A><![CDATA[", "<?p "})
    void xmlIsBounded(String start) {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> {
                    try (XmlFile xml = XmlFile.of(FILE, longInput(start))) {
                        StringBuilder text = new StringBuilder();
                        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                                xml.appendText(text);
                            }
                        }
                    }
                })
                .satisfies(e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(Code.LINE_TOO_LONG));
    }

    private static CsvRecords records(InputStream stream) {
        return new CsvRecords(TextInput.of(FILE, stream, FileKind.LIST, StandardCharsets.UTF_8), ',');
    }

    private static InputStream longInput(String start) {
        return new SequenceInputStream(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.US_ASCII)), new Repeated('a'));
    }

    /** A gigabyte of one character. */
    private static final class Repeated extends InputStream {

        private final char character;
        private long left = GIGABYTE;

        private Repeated(char character) {
            this.character = character;
        }

        @Override
        public int read() {
            return left-- > 0 ? character : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) character);
            left -= count;
            return count;
        }
    }
}
