package org.tamiz.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

class XmlFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE A [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><A>&b;</A> | XML_FORBIDDEN",
                "<!DOCTYPE A SYSTEM \"http://example.org/a.dtd\"><A/> | XML_FORBIDDEN",
                "<!DOCTYPE A [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><A>&a;</A> | XML_FORBIDDEN",
                "<A>&a;</A> | XML_FORBIDDEN",
                "<A b=\"&a;\"/> | XML_FORBIDDEN",
                "<A> | FILE_TRUNCATED",
                "<A>text | FILE_TRUNCATED",
                "<A b=\"c | FILE_TRUNCATED",
                "<A><!-- | FILE_TRUNCATED",
                "<A></B> | FILE_MALFORMED",
                "<A/>text | FILE_MALFORMED",
            })
    void refusesWhatCannotBeTrusted(String text, Code code) {
        ByteArrayInputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> {
                    try (XmlFile xml = XmlFile.of(Path.of("a.xml"), stream)) {
                        int event = xml.next();
                        while (event != XMLStreamConstants.END_DOCUMENT) {
                            event = xml.next();
                        }
                    }
                })
                .satisfies(e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(code));
    }
}
