package org.tamiz.sources.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.TextInput;

/** A value or row of a gigabyte ends the reading early; with the tests' heap of 1 GB it could not be held. */
class CslJsonRowsTest {

    private static final long GIGABYTE = 1L << 30;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{\"results\":[{\"name\":\"', a",
                "'{\"results\":[{\"', a",
                "'{\"results\":[{\"n\":', 1",
                "'{\"results\":[{\"n\":', [",
                "'{\"results\":[{\"n\":[', '1,'",
                "'{\"results\":[{\"n\":[', '\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",'",
                "'{\"', a",
                "'{\"total\":', 1",
                "'[', ["
            })
    void valuesAndRowsAreBounded(String start, String repeated) {
        InputStream stream = new SequenceInputStream(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.US_ASCII)), new Repeated(repeated));
        TextInput input = TextInput.of(Path.of("generated"), stream, FileKind.LIST, StandardCharsets.UTF_8);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> {
                    try (CslRows rows = CslJsonRows.of(input)) {
                        assertThat(rows.next()).isNull();
                    }
                })
                .satisfies(e -> assertThat(e.code()).as(e.getMessage()).isIn(Code.LINE_TOO_LONG, Code.FILE_MALFORMED));
    }

    /** A gigabyte of one text. */
    private static final class Repeated extends InputStream {

        private final byte[] text;
        private long position;

        private Repeated(String text) {
            this.text = text.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int read() {
            return position < GIGABYTE ? text[(int) (position++ % text.length)] : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (position >= GIGABYTE) {
                return -1;
            }
            int count = (int) Math.min(length, GIGABYTE - position);
            if (text.length == 1) {
                Arrays.fill(buffer, offset, offset + count, text[0]);
                position += count;
            } else {
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = (byte) read();
                }
            }
            return count;
        }
    }
}
