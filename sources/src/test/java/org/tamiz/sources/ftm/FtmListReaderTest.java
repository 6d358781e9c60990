package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Designation;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Gender;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.Link;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NamePart;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Wallet;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

class FtmListReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsAPersonFieldByField() {
        Entry entry = only("""
                {"id":"p1","caption":"Ana María Inventada","schema":"Person","datasets":["x"],"referents":["q1"],\
                "first_seen":"2024-01-01","last_seen":"2026-01-01","target":true,"properties":{\
                "name":["Inventada, Ana","Ana María Inventada"],"alias":["La Ficticia"],"weakAlias":["La Nada"],\
                "previousName":["Ana Antes"],"firstName":["ana maría"],"lastName":["Inventada"],"fatherName":["Petrovna"],\
                "birthDate":["1957-04","1958"],"birthPlace":["Culiacán"],"birthCountry":["mx"],"nationality":["mx"],\
                "citizenship":["es"],"country":["us"],"gender":["female"],"passportNumber":["A1"],"idNumber":["B2"],\
                "taxNumber":["C3"],"innCode":["D4"],"address":["Calle 1, Culiacán"],"parent":["p9"],"position":["None"],\
                "topics":["sanction","role.pep"],"programId":["US-X"]}}
                """);

        assertThat(entry.id().toString()).isEqualTo("x:p1");
        assertThat(entry.party().type()).isEqualTo(PartyType.PERSON);
        assertThat(entry.party().names())
                .containsExactly(
                        new PartyName(
                                "Ana María Inventada",
                                NameKind.PRIMARY,
                                "Latn",
                                List.of(
                                        new NamePart(NamePart.Kind.GIVEN, "ana maría"),
                                        new NamePart(NamePart.Kind.FAMILY, "Inventada"))),
                        new PartyName("Inventada, Ana", NameKind.STRONG_ALIAS, "Latn", List.of()),
                        new PartyName("La Ficticia", NameKind.STRONG_ALIAS, "Latn", List.of()),
                        new PartyName("Ana Antes", NameKind.FORMER, "Latn", List.of()),
                        new PartyName("La Nada", NameKind.WEAK_ALIAS, "Latn", List.of()));
        assertThat(entry.party().profile().birthDates())
                .extracting(Object::toString)
                .containsExactly("1957-04", "1958");
        assertThat(entry.party().profile().gender()).isEqualTo(Gender.FEMALE);
        assertThat(entry.party().profile().birthPlaces()).hasSize(2);
        assertThat(entry.party().profile().nationalities()).extracting("code").containsExactly("mx");
        assertThat(entry.party().profile().citizenships()).extracting("code").containsExactly("es");
        assertThat(entry.party().profile().countries()).extracting("code").containsExactly("us");
        assertThat(entry.party().identifiers())
                .containsExactly(
                        Identifier.of("passport", "A1"),
                        Identifier.of("national-id", "B2"),
                        Identifier.of("tax-id", "C3"),
                        Identifier.of("ru-inn", "D4"));
        assertThat(entry.party().addresses()).extracting("street").containsExactly("Calle 1, Culiacán");
        assertThat(entry.party().links()).containsExactly(new Link("parent", "p9"));
        assertThat(entry.party().properties())
                .contains(
                        new LabelledValue("fatherName", "Petrovna"),
                        new LabelledValue("position", "None"),
                        new LabelledValue("topics", "role.pep"),
                        new LabelledValue("referents", "q1"))
                .extracting(LabelledValue::label)
                .doesNotContain("last_seen");
        assertThat(entry.kinds()).containsExactly(ListingKind.SANCTION, ListingKind.POLITICALLY_EXPOSED);
        assertThat(entry.programs()).containsExactly("US-X");
    }

    @Test
    void joinsRecordsInAnyOrder() {
        String party = entity(
                "o1",
                "Company",
                "\"name\":[\"Nada SA\"],\"addressEntity\":[\"a1\",\"a2\"],"
                        + "\"topics\":[\"sanction\"],\"cryptoWallets\":[\"w1\"],\"passportNumber\":[\"P7\"]");
        String address = entity(
                "a1",
                "Address",
                "\"full\":[\"Calle 1, Lima\"],\"street\":[\"Calle 1\"]," + "\"city\":[\"Lima\"],\"country\":[\"pe\"]");
        String sanction = entity(
                "s1",
                "Sanction",
                "\"entity\":[\"o1\"],\"authority\":[\"Some Ministry\"],"
                        + "\"program\":[\"FTO\"],\"listingDate\":[\"2025-02-20\"],\"reason\":[\"Because\"],\"authorityId\":[\"R1\"]");
        String passport = entity("d1", "Passport", "\"holder\":[\"o1\"],\"number\":[\"P7\"],\"country\":[\"ru\"]");
        String wallet = entity("w1", "CryptoWallet", "\"publicKey\":[\"1abc\"],\"currency\":[\"XBT\"]");
        String before = String.join("\n", address, sanction, passport, wallet, party);
        String after = String.join("\n", party, address, sanction, passport, wallet);

        Entry entry = only(after);
        assertThat(entry.party()).isEqualTo(only(before).party());
        assertThat(entry.designations())
                .isEqualTo(only(before).designations())
                .containsExactly(new Designation(
                        "x", "Some Ministry", List.of("FTO"), LocalDate.of(2025, 2, 20), List.of(), "R1"));
        assertThat(entry.party().addresses()).singleElement().satisfies(found -> {
            assertThat(found.street()).isEqualTo("Calle 1");
            assertThat(found.city()).isEqualTo("Lima");
            assertThat(found.country()).extracting("code").isEqualTo("pe");
        });
        assertThat(entry.party().identifiers()).singleElement().satisfies(found -> {
            assertThat(found.scheme()).isEqualTo("passport");
            assertThat(found.country()).extracting("code").isEqualTo("ru");
        });
        assertThat(entry.party().wallets()).containsExactly(new Wallet("XBT", "1abc"));
        assertThat(entry.party().properties())
                .contains(new LabelledValue("addressEntity", "a2"), new LabelledValue("sanction.reason", "Because"));
        assertThat(read(before).notices()).isEmpty();
    }

    @Test
    void readsRecordsNestedInAProperty() {
        Entry entry = only(entity(
                "o1",
                "Organization",
                "\"name\":[\"Nada\"],\"sanctions\":[{\"id\":\"s\",\"schema\":\"Sanction\",\"properties\":"
                        + "{\"program\":[\"SDGT\"]}}],\"ownershipOwner\":[{\"id\":\"z\",\"caption\":\"Stake\","
                        + "\"schema\":\"Ownership\",\"properties\":{}}]"));
        assertThat(entry.programs()).containsExactly("SDGT");
        assertThat(entry.party().links()).containsExactly(new Link("ownershipOwner", "Stake"));
    }

    @Test
    void tellsKindsFromTopicsAndNeverCallsTheRestDesignated() {
        assertThat(kinds("sanction")).containsExactly(ListingKind.SANCTION);
        assertThat(kinds("sanction.linked")).containsExactly(ListingKind.SANCTION_LINKED);
        assertThat(kinds("debarment")).containsExactly(ListingKind.DEBARMENT);
        assertThat(kinds("reg.warn")).containsExactly(ListingKind.REGULATORY);
        for (String topic : List.of(
                "role.pep",
                "role.pep.national",
                "role.rca",
                "poi",
                "crime",
                "crime.terror",
                "wanted",
                "sanction.counter",
                "sanction.invented",
                "export.control",
                "gov.executive")) {
            assertThat(only(withTopic(topic)).isDesignated()).as(topic).isFalse();
        }
    }

    @Test
    void keepsAnUnknownTopicWithANotice() {
        ReadEdition read = read(withTopic("moon.landing"));
        assertThat(read.edition().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kinds()).containsExactly(ListingKind.UNSTATED);
            assertThat(entry.party().properties()).contains(new LabelledValue("topics", "moon.landing"));
        });
        assertThat(read.notices()).extracting(Notice::code).containsExactly(NoticeCode.LABEL_UNKNOWN);
    }

    @Test
    void countsWhatIsNoPartyOncePerSchema() {
        ReadEdition read = read(String.join(
                "\n",
                entity("o1", "LegalEntity", "\"name\":[\"Nada\"]"),
                entity("r1", "Payment", "\"amount\":[\"1\"]"),
                entity("r2", "Payment", "\"amount\":[\"2\"]"),
                entity("s1", "Sanction", "\"entity\":[\"gone\"]"),
                entity("t1", "Security", "\"name\":[\"A bond\"]"),
                entity("t2", "Security", "\"name\":[\"Another bond\"],\"topics\":[\"sanction\"]"),
                entity("w1", "CryptoWallet", "\"publicKey\":[\"1abc\"],\"topics\":[\"sanction\"]"),
                entity("n1", "Person", "\"country\":[\"us\"]"),
                entity("u1", "Robot", "\"name\":[\"R2\"]")));
        assertThat(read.edition().entries())
                .extracting(entry -> entry.id().key() + " " + entry.caption() + " "
                        + entry.party().type())
                .containsExactly("o1 Nada UNKNOWN", "t2 Another bond UNKNOWN", "w1 1abc UNKNOWN", "u1 R2 UNKNOWN");
        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactlyInAnyOrder(
                        NoticeCode.RECORD_WITHOUT_NAME,
                        NoticeCode.LABEL_UNKNOWN,
                        NoticeCode.RECORD_NOT_A_PARTY,
                        NoticeCode.RECORD_NOT_A_PARTY,
                        NoticeCode.RECORD_NOT_A_PARTY);
        assertThat(read.notices())
                .extracting(Notice::message)
                .anyMatch(message -> message.startsWith("Payment (2 records)"));
    }

    @Test
    void namesTheListByItsDatasetOrItsFile() {
        assertThat(read(entity("o1", "Person", "\"name\":[\"A\"]")).edition().info())
                .satisfies(info -> {
                    assertThat(info.list()).isEqualTo("x");
                    assertThat(info.published()).isNull();
                    assertThat(info.wholeness()).isEqualTo(Wholeness.UNMARKED);
                    assertThat(info.demo()).isFalse();
                    assertThat(info.contentHash()).hasSize(64);
                });
        ReadEdition mixed = read(
                "{\"id\":\"1\",\"schema\":\"Person\",\"datasets\":[\"a\"],\"properties\":{\"name\":[\"A\"]}}\n"
                        + "{\"id\":\"2\",\"schema\":\"Person\",\"datasets\":[\"tamiz_demo_b\"],\"properties\":{\"name\":[\"B\"]}}");
        assertThat(mixed.edition().info().list()).isEqualTo("ftm-my-list");
        assertThat(mixed.edition().info().demo()).isTrue();
        assertThat(mixed.edition().coverage().fields(Extent.FULL)).containsExactly(EntryField.values());
        ReadEdition bare = read("{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":\"A\"}}");
        assertThat(bare.edition().entries()).extracting(Entry::caption).containsExactly("A");
    }

    @Test
    void keepsBothOfTwoEntitiesWithOneId() {
        String line = entity("o1", "Person", "\"name\":[\"A\"]");
        ReadEdition read = read(line + "\n" + line);
        assertThat(read.edition().entries()).hasSize(2);
        assertThat(read.notices()).extracting(Notice::code).containsExactly(NoticeCode.DUPLICATE_KEY);
    }

    @Test
    void namesIdentifiersAsTheOfacReaderDoes() {
        String numbers =
                "\"name\":[\"A\"],\"imoNumber\":[\"IMO 1234567\"],\"registrationNumber\":[\"R1\"],\"icaoCode\":[\"GLF5\"]";
        assertThat(only(entity("o1", "Vessel", numbers)).party().identifiers())
                .containsExactly(Identifier.of("imo", "1234567"), Identifier.of("vessel-registration", "R1"));
        assertThat(only(entity("o1", "Company", numbers)).party().identifiers())
                .containsExactly(Identifier.of("imo-company", "1234567"), Identifier.of("registration-number", "R1"));
        assertThat(only(entity("o1", "Airplane", numbers)).party())
                .satisfies(
                        party -> assertThat(party.identifiers()).contains(Identifier.of("aircraft-tail-number", "R1")))
                .satisfies(party -> assertThat(party.properties()).contains(new LabelledValue("icaoCode", "GLF5")));
    }

    @Test
    void keepsAnUnreadableDateAndCountry() {
        ReadEdition read = read(
                entity("o1", "Person", "\"name\":[\"A\"],\"birthDate\":[\"1957-13-40\"],\"country\":[\"Narnia\"]"));
        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactlyInAnyOrder(NoticeCode.DATE_UNREAD, NoticeCode.COUNTRY_UNREAD);
        assertThat(read.edition().entries().getFirst().party().profile().birthDates())
                .extracting(Object::toString)
                .containsExactly("1957-13-40");
    }

    @Test
    void namesLineAndColumnOfBadJson() {
        String good = entity("o1", "Person", "\"name\":[\"A\"]");
        SourceException bad = failure(bytes(good + "\n{\"id\":}\n" + good));
        assertThat(bad.code()).isEqualTo(Code.FILE_MALFORMED);
        assertThat(bad).hasMessageContaining("line 2, column");
        assertThat(failure(bytes(good + "\n" + good.substring(0, 40))).code()).isEqualTo(Code.FILE_TRUNCATED);
        assertThat(failure(bytes("[" + good + "]\n")).code()).isEqualTo(Code.FILE_MALFORMED);
        assertThat(failure(bytes(good + good + "\n")).code()).isEqualTo(Code.FILE_MALFORMED);
        assertThat(failure(bytes("{\"schema\":\"Person\"}\n"))).hasMessageContaining("no id");
        assertThat(failure(bytes("{\"id\":\"1\"}\n"))).hasMessageContaining("no schema");
        assertThat(failure(bytes("{\"id\":\"1\",\"x\":" + "[".repeat(100_000) + "\n"))
                        .code())
                .isEqualTo(Code.FILE_MALFORMED);
        assertThat(failure(bytes("{\"id\":" + "9".repeat(50_000) + "}\n")).code())
                .isEqualTo(Code.FILE_MALFORMED);
    }

    @Test
    void refusesWhatIsEmptyMissingOrInAnotherEncoding() {
        assertThat(failure(bytes("")).code()).isEqualTo(Code.FILE_EMPTY);
        assertThat(failure(bytes(" \n\n")).code()).isEqualTo(Code.FILE_EMPTY);
        assertThat(catchThrowableOfType(SourceException.class, () -> FtmListReader.read(folder.resolve("no")))
                        .code())
                .isEqualTo(Code.FILE_NOT_FOUND);
        assertThat(catchThrowableOfType(SourceException.class, () -> FtmListReader.read(folder))
                        .code())
                .isEqualTo(Code.READ_FAILED);
        String line = entity("o1", "Person", "\"name\":[\"José\"]") + "\n";
        SourceException latin = failure(line.getBytes(Charset.forName("windows-1252")));
        assertThat(latin.code()).isEqualTo(Code.ENCODING_WRONG);
        assertThat(latin).hasMessageContaining("line 1, byte " + line.indexOf('é'));
        SourceException second = failure(
                (entity("o1", "Person", "\"name\":[\"x\"]") + "\r\n" + line).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(second).hasMessageContaining("line 2, byte ");
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        String line = entity("o1", "Person", "\"name\":[\"José\"]") + "\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read(("\ufeff" + line).getBytes(charset)).edition().entries())
                    .extracting(Entry::caption)
                    .containsExactly("José");
        }
    }

    @Test
    void refusesALineThatDoesNotEnd() throws IOException {
        Path file = folder.resolve("long.json");
        byte[] piece = new byte[1 << 20];
        java.util.Arrays.fill(piece, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes("{\"id\":\""));
            for (int i = 0; i < 24; i++) {
                out.write(piece);
            }
        }
        assertThat(catchThrowableOfType(SourceException.class, () -> FtmListReader.read(file))
                        .code())
                .isEqualTo(Code.LINE_TOO_LONG);
    }

    private Entry only(String text) {
        List<Entry> entries = read(text).edition().entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private List<ListingKind> kinds(String topic) {
        return only(withTopic(topic)).kinds();
    }

    private static String withTopic(String topic) {
        return entity("o1", "Person", "\"name\":[\"A\"],\"topics\":[\"" + topic + "\"]");
    }

    private static String entity(String id, String schema, String properties) {
        return "{\"id\":\"" + id + "\",\"schema\":\"" + schema + "\",\"datasets\":[\"x\"],\"properties\":{" + properties
                + "}}";
    }

    private ReadEdition read(String text) {
        return read(bytes(text));
    }

    private ReadEdition read(byte[] bytes) {
        return FtmListReader.read(write(bytes));
    }

    private SourceException failure(byte[] bytes) {
        Path file = write(bytes);
        return catchThrowableOfType(SourceException.class, () -> FtmListReader.read(file));
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("My List.ftm.json"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
