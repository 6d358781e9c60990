package org.tamiz.sources.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.sources.SourceException;

/** Files of pairs, whole and damaged. */
class PairFileTest {

    private static final PairFile.Options LABELLED = new PairFile.Options(Map.of(), null, true, List.of());

    @TempDir
    private Path folder;

    private List<Pair> read(String text, PairFile.Options options) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.txt"), text);
        List<Pair> pairs = new ArrayList<>();
        try (PairFile read = PairFile.open(file, options)) {
            for (Pair pair = read.next(); pair != null; pair = read.next()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static Party party(Pair.Side side) {
        return Objects.requireNonNull(side.party());
    }

    private static PartyType type(String schema, PairFileTest test) throws IOException {
        return party(test.read("schema,name1,name2\n" + schema + ",a,b\n", LABELLED)
                        .getFirst()
                        .left())
                .type();
    }

    @Test
    void everyCellHasItsPlace() throws IOException {
        Pair pair = read("""
                \ufeffextra,schema,name1,name2,birth_date1,BirthDate 2,country1,COUNTRY_2,is_match

                x,Person,  Ana  Uno ,Eva; Dos,1957-04-12|1960,12/25/1957,MX; us,Narnia,TRUE
                """, LABELLED).getFirst();
        assertThat(pair.line()).isEqualTo(3);
        assertThat(pair.isOne()).isTrue();
        assertThat(pair.cells()).hasSize(9).startsWith("x", "Person", "  Ana  Uno ");
        Party left = party(pair.left());
        assertThat(left.names().getFirst().text()).isEqualTo("Ana Uno");
        assertThat(left.profile().birthDates()).extracting(Object::toString).containsExactly("1957-04-12", "1960");
        assertThat(left.profile().countries())
                .extracting(country -> country.code())
                .containsExactly("mx", "us");
        assertThat(pair.left().remarks()).isEmpty();
        Party right = party(pair.right());
        // One name, whatever stands in it.
        assertThat(right.names()).extracting(name -> name.text()).containsExactly("Eva; Dos");
        assertThat(right.profile().birthDates().getFirst()).isInstanceOf(DateStatement.On.class);
        assertThat(pair.right().remarks()).singleElement().asString().contains("country that is not known");
    }

    @Test
    void aSchemaIsOneOfFollowTheMoneyOrAWordOfCustomerFiles() throws IOException {
        assertThat(type("Company", this)).isEqualTo(PartyType.ORGANIZATION);
        assertThat(type("LegalEntity", this)).isEqualTo(PartyType.UNKNOWN);
        assertThat(type("Airplane", this)).isEqualTo(PartyType.AIRCRAFT);
        assertThat(type("persona moral", this)).isEqualTo(PartyType.ORGANIZATION);
        assertThat(type("", this)).isEqualTo(PartyType.UNKNOWN);
    }

    @Test
    void aFirmIsFoundedAndNotBorn() throws IOException {
        Pair pair = read("schema,name1,name2,birth_date1\nCompany,a,b,1999\n", LABELLED)
                .getFirst();
        assertThat(party(pair.left()).profile().birthDates()).isEmpty();
        assertThat(party(pair.left()).profile().foundingDates()).hasSize(1);
    }

    @Test
    void labelsAreReadOnlyWhereAskedFor() throws IOException {
        String text = "name1,name2,label\na,b,perhaps\n";
        assertThat(read(text, new PairFile.Options(Map.of(), null, false, List.of()))
                        .getFirst()
                        .isOne())
                .isNull();
        assertThat(read(text, new PairFile.Options(Map.of(), null, true, List.of("perhaps")))
                        .getFirst()
                        .isOne())
                .isNull();
        assertThatThrownBy(() -> read(text, LABELLED))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("line 2: the field label holds a word that is no label");
    }

    @Test
    void theMostTellingLabelColumnCounts() throws IOException {
        assertThat(read("label,name1,name2,is_match\nwhatever,a,b,no\n", LABELLED)
                        .getFirst()
                        .isOne())
                .isFalse();
    }

    @Test
    void entitiesKeepTheirIdsAndSchemas() throws IOException {
        Pair pair = read("""

                {"left":{"id":"l","schema":"Person","properties":{"name":["Ana"],"birthDate":["1957"]}},"right":{"id":"r","schema":"Vessel","properties":{}},"judgement":"negative"}
                """, LABELLED).getFirst();
        assertThat(pair.line()).isEqualTo(2);
        assertThat(pair.isOne()).isFalse();
        assertThat(pair.cells()).isEmpty();
        assertThat(pair.left().id()).isEqualTo("l");
        assertThat(pair.left().schema()).isEqualTo("Person");
        assertThat(party(pair.left()).profile().birthDates()).hasSize(1);
        assertThat(pair.right().id()).isEqualTo("r");
        assertThat(pair.right().party()).isNull();
        assertThat(pair.right().remarks()).containsExactly("has no name");
    }

    @Test
    void wrongBytesNameTheirLineAndNoLetterIsReplaced() throws IOException {
        Path file = folder.resolve("pairs.csv");
        Files.write(file, "name1,name2\na,b\nJosé,x\n".getBytes(StandardCharsets.ISO_8859_1));
        try (PairFile read = PairFile.open(file, LABELLED)) {
            assertThat(next(read)).isNotNull();
            assertThatThrownBy(() -> next(read))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("line 3, byte ")
                    .hasMessageContaining("--encoding windows-1252");
        }
    }

    private static @Nullable Pair next(PairFile file) {
        return file.next();
    }
}
