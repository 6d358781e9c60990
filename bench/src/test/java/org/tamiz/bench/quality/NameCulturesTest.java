package org.tamiz.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCulturesTest {

    @TempDir
    private Path folder;

    @Test
    void aNameIsOfTheCultureOfMostOfItsWords() throws IOException {
        NameCultures cultures = cultures();
        assertThat(cultures.of("Anna Novák")).isEqualTo("West and South Slavic");
        assertThat(cultures.of("ANNA SMITH")).isEqualTo("English");
        // The surname counts twice.
        assertThat(cultures.of("Jiří Smith")).isEqualTo("English");
        assertThat(cultures.of("Xq Zw")).isEqualTo("Latin letters, in no table");
    }

    @Test
    void anotherScriptIsACultureOfItsOwn() throws IOException {
        NameCultures cultures = cultures();
        assertThat(cultures.of("영순 김")).isEqualTo("in Hangul letters");
        assertThat(cultures.of("محمد الراشد")).isEqualTo("in Arabic letters");
        // Persian writes yeh and kaf with letters of its own.
        assertThat(cultures.of("علیرضا معین")).isEqualTo("in Persian letters");
    }

    private NameCultures cultures() throws IOException {
        String columns = "Country,Localized Name,Romanized Name\n";
        Files.writeString(
                folder.resolve("common-forenames-by-country.csv"),
                columns + "CZ,Jiří,Jiri\nCZ,Anna,Anna\nUS,Anna,Anna\n");
        Files.writeString(
                folder.resolve("common-surnames-by-country.csv"), columns + "CZ,Novák,Novak\nUS,Smith,Smith\n");
        return NameCultures.read(folder);
    }
}
