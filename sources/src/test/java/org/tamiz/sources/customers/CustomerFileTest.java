package org.tamiz.sources.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.customers.CustomerFile.Options;
import org.tamiz.sources.customers.CustomerRow.Broken;
import org.tamiz.sources.customers.CustomerRow.Screenable;

class CustomerFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void readsEnglishColumns() {
        Party party = only("""
                Customer ID,Full Name,Type,Date of Birth,Country,Nationality,Gender,Address,City,Postal Code,Passport No,\
                Tax-ID,LEI,IMO,MMSI,SWIFT,Alias,AKA,Wallet,Segment
                7,"Doe, Jane",Individual,1957-04-12,United States,Mexico;Spain,F,1 Nowhere St,Springfield,00000,P1,T1,L1,\
                I1,M1,B1,Janie; J. Doe,The Doe,1abc,retail
                """);
        assertThat(party.type()).isEqualTo(PartyType.PERSON);
        assertThat(party.names())
                .extracting(PartyName::text)
                .containsExactly("Doe, Jane", "Janie", "J. Doe", "The Doe");
        assertThat(party.names()).extracting(PartyName::kind).startsWith(NameKind.PRIMARY, NameKind.STRONG_ALIAS);
        assertThat(party.profile().birthDates()).hasToString("[1957-04-12]");
        assertThat(party.profile().countries()).extracting("code").containsExactly("us");
        assertThat(party.profile().nationalities()).extracting("code").containsExactly("mx", "es");
        assertThat(party.profile().gender()).isEqualTo(Gender.FEMALE);
        assertThat(party.addresses()).singleElement().satisfies(address -> {
            assertThat(address.street()).isEqualTo("1 Nowhere St");
            assertThat(address.postalCode()).isEqualTo("00000");
            assertThat(address.country()).extracting("code").isEqualTo("us");
        });
        assertThat(party.identifiers())
                .extracting(Identifier::scheme)
                .containsExactly("passport", "tax-id", "lei", "imo", "mmsi", "bic");
        assertThat(party.wallets()).extracting("address").containsExactly("1abc");
        assertThat(party.properties()).containsExactly(new LabelledValue("Segment", "retail"));
    }

    @Test
    void readsSpanishColumnsAndNamesInParts() {
        List<CustomerRow> rows = rows("""
                CLIENTE;Nombre;Apellido Paterno;apellido_materno;Tipo de Persona;Fecha de Nacimiento;País;RFC;CURP;Sexo;Razón Social
                1;Ana;Ficticia;López;Persona Física;25/03/1970;México;XAXX010101000;CURP1;M;
                2;;;;Persona Moral;;MX;;;;Nada, S.A. de C.V.
                """);
        Party person = screenable(rows.get(0)).party();
        assertThat(person.names())
                .containsExactly(new PartyName(
                        "Ana Ficticia López",
                        NameKind.PRIMARY,
                        "Latn",
                        List.of(
                                new NamePart(NamePart.Kind.GIVEN, "Ana"),
                                new NamePart(NamePart.Kind.FAMILY, "Ficticia"),
                                new NamePart(NamePart.Kind.SECOND_FAMILY, "López"))));
        assertThat(person.identifiers()).extracting(Identifier::scheme).containsExactly("mx-curp", "mx-rfc");
        assertThat(person.profile().birthDates()).hasToString("[1970-03-25]");
        // M stands for "mujer" as well as for "masculino".
        assertThat(person.profile().gender()).isEqualTo(Gender.NOT_STATED);
        assertThat(person.properties()).containsExactly(new LabelledValue("Sexo", "M"));
        Party firm = screenable(rows.get(1)).party();
        assertThat(firm.type()).isEqualTo(PartyType.ORGANIZATION);
        assertThat(firm.names()).extracting(PartyName::text).containsExactly("Nada, S.A. de C.V.");
    }

    @Test
    void givesPartsToAFullNameWhereTheyOccur() {
        Party party = only("name,first name,last name,middle name\nJane Q. Doe,JANE,Doe,Quasi\n");
        assertThat(party.names().getFirst().parts())
                .containsExactly(new NamePart(NamePart.Kind.GIVEN, "JANE"), new NamePart(NamePart.Kind.FAMILY, "Doe"));
        assertThat(party.properties()).containsExactly(new LabelledValue("middle name", "Quasi"));
    }

    @Test
    void detectsTheDelimiterAndHonoursQuotes() {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            List<CustomerRow> rows = rows(
                    "id,name,note\r\n1,\"A \"\"B\"\" , C\",x\r\n\r\n2,\"two\r\nlines\",\r\n".replace(",", delimiter));
            assertThat(rows).as("delimiter " + delimiter).hasSize(3);
            assertThat(screenable(rows.get(0)).party().names().getFirst().text())
                    .isEqualTo("A \"B\" " + delimiter.strip() + (delimiter.isBlank() ? "" : " ") + "C");
            assertThat(rows.get(1)).isEqualTo(new Broken(3, "row-2", "is blank"));
            assertThat(rows.get(2).line()).isEqualTo(4);
            assertThat(screenable(rows.get(2)).party().names().getFirst().text())
                    .isEqualTo("two lines");
        }
        assertThat(rows("sep=|\nid|name, full\n1|x\n".replace("name, full", "name")))
                .hasSize(1);
        assertThat(rows("name\nA\nB")).extracting(CustomerRow::id).containsExactly("row-1", "row-2");
        assertThat(rows("name,id\rA,1\rB,2\r")).extracting(CustomerRow::line).containsExactly(2L, 3L);
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        String excel = "\ufeff\"id\";\"name\"\r\n\"1\";\"Nada, S.A.\"\r\n";
        for (String hint : List.of("", "sep=;\r\n", "\"sep=;\"\r\n", "sep=;;;\r\n")) {
            String text = "\ufeff" + hint + excel.substring(1);
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                assertThat(rows(text.getBytes(charset), Options.DEFAULT))
                        .as(hint)
                        .singleElement()
                        .satisfies(row -> assertThat(screenable(row)
                                        .party()
                                        .names()
                                        .getFirst()
                                        .text())
                                .isEqualTo("Nada, S.A."));
            }
        }
        assertThat(rows("sep=^\nid^name\n1^A\n")).extracting(CustomerRow::id).containsExactly("1");
        assertThat(rows("id,name,note\n1,\"A\" ,x\n\u001A")).hasSize(1).allMatch(Screenable.class::isInstance);
    }

    @Test
    void zeroByteBreaksItsRowAlone() {
        String rows = "1,A,long enough to be text without any doubt whatsoever\n".repeat(10);
        assertThat(rows("id,name,note\n" + rows + "2,B\0C,x\n3,D,y\n").subList(10, 12))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo(new Broken(12, "2", "holds a zero byte")),
                        row -> assertThat(row).isInstanceOf(Screenable.class));
        assertThat(rows("{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\\u0000B\"]}}\n"))
                .singleElement()
                .isEqualTo(new Broken(1, "1", "has a name with a zero character"));
    }

    @Test
    void givesOneRowForEveryRecord() {
        List<CustomerRow> rows = rows("""
                id,name,country
                1,A,mx
                2,B
                3,C,mx,surplus
                4,D,mx,,
                ,  ,mx
                6,---,mx
                7,Mu\ufffdoz,mx
                8,"E"f,mx
                9,G,mx
                9,G,mx
                ,,

                """);
        assertThat(rows)
                .extracting(row -> row instanceof Broken broken ? broken.id() + " " + broken.reason() : row.id())
                .containsExactly(
                        "1",
                        "2 has 2 fields where the header has 3",
                        "3 has 4 fields where the header has 3",
                        "4",
                        "row-5 has no name",
                        "6",
                        "7",
                        "8 has text behind the closing quote of its field 2",
                        "9",
                        "9");
    }

    @Test
    void takesColumnsAsTheUserMapsThem() {
        String text = "name,full name,x\nA,B,C\n";
        SourceException two = failure(bytes(text), Options.DEFAULT);
        assertThat(two.code()).isEqualTo(Code.COLUMN_MISSING);
        assertThat(two).hasMessageContaining("\"name\", \"full name\"").hasMessageContaining("--map name=HEADER");
        Party party = screenable(rows(bytes(text), map(Map.of("name", "FULL_NAME", "Tax-Id", "x")))
                        .getFirst())
                .party();
        assertThat(party.names()).extracting(PartyName::text).containsExactly("B");
        assertThat(party.identifiers()).containsExactly(Identifier.of("tax-id", "C"));
        assertThat(party.properties()).containsExactly(new LabelledValue("name", "A"));
        assertThat(failure(bytes(text), map(Map.of("nome", "x"))))
                .hasMessageContaining("\"nome\"")
                .hasMessageContaining("birth-date");
        assertThat(failure(bytes(text), map(Map.of("name", "y"))))
                .hasMessageContaining("\"y\"")
                .hasMessageContaining("\"full name\"");
    }

    @Test
    void listsTheHeaderWhereNoColumnHasNames() {
        SourceException e = failure(bytes("a,b\n1,2\n"), Options.DEFAULT);
        assertThat(e.code()).isEqualTo(Code.COLUMN_MISSING);
        assertThat(e).hasMessageContaining("\"a\", \"b\"").hasMessageContaining("--map name=HEADER");
    }

    @Test
    void readsEncodingsThatAreMarkedOrStated() {
        String text = "id,name\n1,Muñoz\n";
        byte[] windows = text.getBytes(WINDOWS);
        SourceException e = failure(windows, Options.DEFAULT);
        assertThat(e.code()).isEqualTo(Code.ENCODING_WRONG);
        assertThat(e).hasMessageContaining("line 2, byte 12").hasMessageContaining("--encoding windows-1252");
        assertThat(firstName(windows, new Options(Map.of(), DateOrder.ISO, WINDOWS)))
                .isEqualTo("Muñoz");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(firstName(("\ufeff" + text).getBytes(charset), Options.DEFAULT))
                    .isEqualTo("Muñoz");
        }
        byte[] unmarked = text.getBytes(StandardCharsets.UTF_16LE);
        assertThat(failure(unmarked, Options.DEFAULT)).hasMessageContaining("--encoding utf-16le");
        assertThat(firstName(unmarked, new Options(Map.of(), DateOrder.ISO, StandardCharsets.UTF_16LE)))
                .isEqualTo("Muñoz");
    }

    @Test
    void givesTheRowsBeforeAWrongByteAndThenThrows() {
        StringBuilder text = new StringBuilder("id,name\n");
        for (int i = 0; i < 50_000; i++) {
            text.append(i).append(",Somebody\n");
        }
        text.append("x,Muñoz\n");
        try (CustomerFile file = CustomerFile.open(write(text.toString().getBytes(WINDOWS)), Options.DEFAULT)) {
            for (int i = 0; i < 50_000; i++) {
                assertThat(file.next().id()).isEqualTo(Integer.toString(i));
            }
            assertThat(file.hasNext()).isTrue();
            assertThat(catchThrowableOfType(SourceException.class, file::next))
                    .hasMessageContaining("line 50002, byte");
            assertThat(file.hasNext()).isFalse();
            assertThat(file.size()).isEqualTo(text.length());
            assertThat(file.position()).isGreaterThan(file.size() - 10).isLessThan(file.size());
        }
    }

    @Test
    void namesTheLineWhereATornQuoteOpened() {
        String head = "id,name,a,b,c\n1,A,,,\n2,\"B,,,\n";
        assertThat(lastFailure(head + "3,C,,,\n")).hasMessageContaining("line 3: a quoted value opens here");
        assertThat(lastFailure(head + "3,C\",x\n"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("swallow");
        assertThat(lastFailure(head + "3,\"C,,,\n4,D,,,\n")).hasMessageContaining("line 3");
        assertThat(lastFailure(head + "3,C,,,\n".repeat(200_000)).code()).isEqualTo(Code.FILE_MALFORMED);
    }

    @Test
    void trustsNoRecordWhoseLinesLookLikeRecords() {
        List<CustomerRow> rows = rows("id,name,a,b,c\n1,\"A,,,\n2,B,,,\n3,x\",,,\n4,\"a\nb, c\",,,\"d\ne\"\n");
        assertThat(rows.get(0))
                .isInstanceOfSatisfying(
                        Broken.class, row -> assertThat(row.reason()).contains("line 4"));
        assertThat(screenable(rows.get(1)).party().names().getFirst().text()).isEqualTo("a b, c");
        assertThat(rows).hasSize(2);
    }

    @Test
    void refusesARecordThatDoesNotEnd() throws IOException {
        Path file = folder.resolve("long.csv");
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) 'x');
        for (String begin : List.of("id,name\n1,", "id,name\n1,\"", "id,name\n1,\"a\"b")) {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(bytes(begin));
                out.write(piece);
                out.write(piece);
            }
            assertThat(lastFailure(file).code()).isEqualTo(Code.LINE_TOO_LONG);
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(failure(bytes(""), Options.DEFAULT).code()).isEqualTo(Code.FILE_EMPTY);
        assertThat(failure(bytes(" \r\n \n"), Options.DEFAULT).code()).isEqualTo(Code.FILE_EMPTY);
        assertThat(failure(bytes("\ufeff"), Options.DEFAULT).code()).isEqualTo(Code.FILE_EMPTY);
        for (String start : List.of(
                "<!DOCTYPE html>", "<?xml version='1.0'?>", "[{}]", "%PDF-1.7", "PK\u0003\u0004", "a\0b\0\0c")) {
            assertThat(failure(bytes(start), Options.DEFAULT).code()).as(start).isEqualTo(Code.FORMAT_UNKNOWN);
        }
        assertThat(failure(new byte[] {0x1f, (byte) 0x8b, 8}, Options.DEFAULT)).hasMessageContaining("gunzip");
        assertThat(catchThrowableOfType(
                                SourceException.class,
                                () -> CustomerFile.open(folder.resolve("none.csv"), Options.DEFAULT))
                        .code())
                .isEqualTo(Code.FILE_NOT_FOUND);
        assertThat(catchThrowableOfType(SourceException.class, () -> CustomerFile.open(folder, Options.DEFAULT))
                        .code())
                .isEqualTo(Code.READ_FAILED);
    }

    @Test
    void givesNoRowsForAHeaderAlone() {
        assertThat(rows("id,name")).isEmpty();
        assertThat(rows("id,name\n\n\n , \n")).isEmpty();
    }

    @Test
    void readsFollowTheMoneyLines() {
        String person =
                "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ana\"],\"passportNumber\":[\"1\"]}}";
        List<CustomerRow> rows = rows(
                person + "\n\n{\"id\":\"a\",\"schema\":\"Address\"}\n{broken\n{\"schema\":\"Person\"}\n{}\n" + person);
        assertThat(rows).hasSize(6);
        assertThat(screenable(rows.getFirst()).party().identifiers()).containsExactly(Identifier.of("passport", "1"));
        assertThat(rows.subList(1, 5))
                .extracting(row -> row.id() + " " + ((Broken) row).reason())
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("a is of the schema Address"),
                        reason -> assertThat(reason).startsWith("row-3 is not valid JSON"),
                        reason -> assertThat(reason).isEqualTo("row-4 has no name"),
                        reason -> assertThat(reason).startsWith("row-5 has no schema"));
        assertThat(rows.get(5).line()).isEqualTo(7);
        assertThat(lastFailure(person + "\n" + person.substring(0, 20)).code()).isEqualTo(Code.FILE_TRUNCATED);
    }

    @Test
    void readsTheSampleFile() {
        Path sample = Path.of(System.getProperty("tamiz.root", "..")).resolve("samples/customers.csv");
        List<CustomerRow> rows = rows(sample, Options.DEFAULT);
        assertThat(rows).hasSize(32).allMatch(Screenable.class::isInstance);
        assertThat(screenable(rows.get(23)).party()).satisfies(party -> {
            assertThat(party.type()).isEqualTo(PartyType.PERSON);
            assertThat(party.profile().birthDates()).hasToString("[12/04/1957]");
        });
        assertThat(screenable(rows.get(25)).party().names().getFirst().script()).isEqualTo("Arab");
    }

    private Party only(String text) {
        List<CustomerRow> rows = rows(text);
        assertThat(rows).hasSize(1);
        return screenable(rows.getFirst()).party();
    }

    private String firstName(byte[] bytes, Options options) {
        return screenable(rows(bytes, options).getFirst())
                .party()
                .names()
                .getFirst()
                .text();
    }

    private static Screenable screenable(CustomerRow row) {
        assertThat(row).isInstanceOf(Screenable.class);
        return (Screenable) row;
    }

    private static Options map(Map<String, String> columns) {
        return new Options(columns, DateOrder.ISO, null);
    }

    private List<CustomerRow> rows(String text) {
        return rows(bytes(text), Options.DEFAULT);
    }

    private List<CustomerRow> rows(byte[] bytes, Options options) {
        return rows(write(bytes), options);
    }

    private static List<CustomerRow> rows(Path path, Options options) {
        List<CustomerRow> rows = new ArrayList<>();
        try (CustomerFile file = CustomerFile.open(path, options)) {
            file.forEachRemaining(rows::add);
        }
        return rows;
    }

    private SourceException failure(byte[] bytes, Options options) {
        Path path = write(bytes);
        return catchThrowableOfType(SourceException.class, () -> rows(path, options));
    }

    private SourceException lastFailure(String text) {
        return lastFailure(write(bytes(text)));
    }

    private static SourceException lastFailure(Path path) {
        return catchThrowableOfType(SourceException.class, () -> rows(path, Options.DEFAULT));
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("customers.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
