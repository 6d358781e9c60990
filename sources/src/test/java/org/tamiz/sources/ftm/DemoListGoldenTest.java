package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.PartyName;
import org.tamiz.sources.ReadEdition;

/** The bundled demo list as it is read. {@code -Dgolden.update} rewrites the expectation and still fails. */
class DemoListGoldenTest {

    private static final Path ROOT = Path.of(System.getProperty("tamiz.root", ".."));
    private static final Path EXPECTED = ROOT.resolve("sources/src/test/resources/golden/demo-list/expected.txt");

    @Test
    void readsTheDemoList() throws IOException {
        ReadEdition read = FtmListReader.read(ROOT.resolve("samples/demo-list.ftm.jsonl"));
        assertThat(read.notices()).isEmpty();
        assertThat(read.edition().info().demo()).isTrue();
        assertThat(read.edition().info().list()).isEqualTo("tamiz_demo");
        assertThat(read.edition().entries())
                .hasSize(8)
                .allMatch(Entry::isDesignated)
                .allMatch(entry ->
                        entry.programs().contains("FTO") && entry.programs().contains("SDGT"));
        String actual =
                read.edition().entries().stream().map(DemoListGoldenTest::text).collect(Collectors.joining("\n"));
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, actual);
            throw new AssertionError("rewrote " + EXPECTED + ": read the diff");
        }
        assertThat(actual).isEqualTo(Files.readString(EXPECTED));
    }

    private static String text(Entry entry) {
        StringBuilder text = new StringBuilder();
        text.append(entry.id())
                .append(' ')
                .append(entry.party().type())
                .append(' ')
                .append(entry.kinds())
                .append('\n');
        for (PartyName name : entry.party().names()) {
            text.append("  ")
                    .append(name.kind())
                    .append(' ')
                    .append(name.text())
                    .append('\n');
        }
        entry.party()
                .profile()
                .countries()
                .forEach(country ->
                        text.append("  country ").append(country.code()).append('\n'));
        for (Designation designation : entry.designations()) {
            text.append("  designated ")
                    .append(designation.programs())
                    .append(" by ")
                    .append(designation.authority())
                    .append(designation.listedOn() == null ? "" : " on " + designation.listedOn())
                    .append('\n');
        }
        entry.party()
                .properties()
                .forEach(property -> text.append("  ")
                        .append(property.label())
                        .append(": ")
                        .append(property.value())
                        .append('\n'));
        return text.toString();
    }
}
