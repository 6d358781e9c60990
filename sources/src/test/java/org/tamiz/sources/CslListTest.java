package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Address;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Designation;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Gender;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.sources.SourceException.Code;

/** What becomes of the rows of the US Consolidated Screening List, and which files are refused. */
class CslListTest {

    private static final String SDN = "Specially Designated Nationals (SDN) - Treasury Department";
    private static final String SSI = "Sectoral Sanctions Identifications List (SSI) - Treasury Department";
    private static final String MBS = "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department";
    private static final String DPL = "Denied Persons List (DPL) - Bureau of Industry and Security";
    private static final String EL = "Entity List (EL) - Bureau of Industry and Security";
    private static final String ISN = "Nonproliferation Sanctions (ISN) - State Department";
    private static final String HEADER =
            "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
                    + "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
                    + "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,"
                    + "dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneFileHoldsSeveralLists() throws IOException {
        List<ReadEdition> editions = read(row(SDN, 7, "\"name\":\"A\""), row(EL, 0, "\"name\":\"B\""), row(SSI, 8));
        assertThat(editions)
                .extracting(edition -> edition.edition().info().list())
                .containsExactly("ofac-sdn", "bis-entity-list", "ofac-consolidated");
        assertThat(editions).allSatisfy(edition -> {
            assertThat(edition.edition().info().format()).isEqualTo("US CSL JSON");
            assertThat(edition.edition().info().wholeness()).isEqualTo(Wholeness.PROVEN);
            assertThat(edition.edition().info().published())
                    .hasToString("2026-07-31T13:15:00.015113Z")
                    .extracting(PublicationTime::origin)
                    .isEqualTo(PublicationTime.Origin.FILE);
            assertThat(edition.notices()).isEmpty();
        });
        assertThat(editions.get(0).edition().entries().getFirst().kinds()).containsExactly(ListingKind.SANCTION);
        assertThat(editions.get(1).edition().entries().getFirst().kinds()).containsExactly(ListingKind.EXPORT_CONTROL);
    }

    @Test
    void everyFieldHasItsPlace() throws IOException {
        Entry entry = only(read("{\"id\":\"906\",\"source\":\"" + SDN + "\",\"entity_number\":\"906\","
                + "\"type\":\"Individual\",\"programs\":[\"CUBA\",\"SDNTK\"],\"name\":\"PÉREZ, Juan\",\"title\":\"Chief\","
                + "\"addresses\":[{\"address\":\"1 Road\",\"city\":\"Havana\",\"state\":\"\",\"postal_code\":\"10400\","
                + "\"country\":\"CU\"},{\"country\":\"MX\"}],\"federal_register_notice\":\"76 FR 1\","
                + "\"start_date\":\"2011-11-21\",\"end_date\":\"2031-11-21\",\"alt_names\":[\"PÉREZ, J.\",\"B;and C\"],"
                + "\"remarks\":\"(Linked To: X CO); a.k.a. 'EL JUAN'; Gender Male.\",\"citizenships\":[\"CU\"],"
                + "\"nationalities\":[\"Mexico\"],\"dates_of_birth\":[\"circa 1961\",\"1957-04-12\"],"
                + "\"places_of_birth\":[\"Havana, Cuba\"],\"ids\":[{\"type\":\"Passport\",\"number\":\"A1\",\"country\":\"CU\","
                + "\"issue_date\":\"2010-01-02\",\"expiration_date\":null},{\"type\":\"Digital Currency Address - XBT\","
                + "\"number\":\"12Qt\"},{\"type\":\"Effective Date (CMIC)\",\"number\":\"2021-08-02\"},{\"type\":\"SSN\"}],"
                + "\"source_list_url\":\"https://x\",\"standard_order\":true,\"gross_tonnage\":15000}"));
        assertThat(entry.id()).hasToString("ofac-sdn:906");
        assertThat(entry.party().type()).isEqualTo(PartyType.PERSON);
        assertThat(entry.party().names())
                .extracting(name -> name.kind() + " " + name.text())
                .containsExactly(
                        "PRIMARY PÉREZ, Juan",
                        "STRONG_ALIAS PÉREZ, J.",
                        "STRONG_ALIAS B",
                        "STRONG_ALIAS C",
                        "WEAK_ALIAS EL JUAN");
        assertThat(entry.party().names().getFirst().parts()).hasSize(2);
        assertThat(entry.designations())
                .containsExactly(new Designation(
                        "ofac-sdn",
                        "US Department of the Treasury, Office of Foreign Assets Control",
                        List.of("CUBA", "SDNTK"),
                        LocalDate.of(2011, 11, 21),
                        List.of(),
                        "76 FR 1"));
        assertThat(entry.party().profile().birthDates())
                .extracting(Object::toString)
                .containsExactly("circa 1961", "1957-04-12");
        assertThat(entry.party().profile().birthPlaces())
                .extracting(Address::city)
                .containsExactly("Havana");
        assertThat(entry.party().profile().gender()).isEqualTo(Gender.MALE);
        assertThat(entry.party().profile().nationalities())
                .extracting(c -> c.code())
                .containsExactly("mx");
        assertThat(entry.party().profile().citizenships())
                .extracting(c -> c.code())
                .containsExactly("cu");
        assertThat(entry.party().addresses()).extracting(Address::street).containsExactly("1 Road", null);
        assertThat(entry.party().identifiers())
                .extracting(id -> id.scheme() + " " + id.value() + " " + id.note())
                .containsExactly("passport A1 issued 2010-01-02");
        assertThat(entry.party().wallets()).extracting(w -> w.address()).containsExactly("12Qt");
        assertThat(entry.party().links()).extracting(l -> l.to()).containsExactly("X CO");
        assertThat(entry.party().properties())
                .extracting(LabelledValue::label, LabelledValue::value)
                .containsExactlyInAnyOrder(
                        tuple("Effective Date (CMIC)", "2021-08-02"),
                        tuple("ids", "type: SSN"),
                        tuple("Title", "Chief"),
                        tuple("source", SDN),
                        tuple("end_date", "2031-11-21"),
                        tuple("source_list_url", "https://x"),
                        tuple("standard_order", "true"),
                        tuple("Tonnage", "15000"));
    }

    @Test
    void rowsUnderOneNumberAreOneEntry() throws IOException {
        List<ReadEdition> editions = read(
                row(SSI, 17, "\"name\":\"GAZPROM\",\"programs\":[\"A\"],\"addresses\":[{\"country\":\"RU\"}]"),
                row(SDN, 17, "\"name\":\"GAZPROM\""),
                row(
                        MBS,
                        17,
                        "\"name\":\"OAO GAZPROM\",\"programs\":[\"B\",\"A\"],\"alt_names\":[\"GAZPROM\",\"G\"],"
                                + "\"addresses\":[{\"country\":\"RU\"},{\"country\":\"CY\"}]"));
        assertThat(editions).hasSize(2);
        Entry entry = editions.get(0).edition().entries().getFirst();
        assertThat(editions.get(0).edition().entries()).hasSize(1);
        assertThat(entry.programs()).containsExactlyInAnyOrder("A", "B");
        assertThat(entry.designations()).hasSize(1);
        assertThat(entry.party().addresses()).hasSize(2);
        assertThat(entry.party().names()).extracting(PartyName::text).containsOnlyOnce("GAZPROM", "OAO GAZPROM", "G");
        assertThat(entry.party().names())
                .filteredOn(name -> name.kind() == NameKind.PRIMARY)
                .hasSize(1);
        assertThat(entry.party().properties())
                .filteredOn(property -> property.label().equals("source"))
                .extracting(LabelledValue::value)
                .containsExactlyInAnyOrder(SSI, MBS);
    }

    @Test
    void rowsOfDifferentTypesAreNotMerged() throws IOException {
        ReadEdition read = read(
                        row(SDN, 2677, "\"name\":\"P\",\"type\":\"Individual\""),
                        row(SDN, 2677, "\"name\":\"E\",\"type\":\"Entity\""),
                        row(SDN, 2677, "\"name\":\"P2\",\"type\":\"Individual\""))
                .getFirst();
        assertThat(read.edition().entries())
                .extracting(entry -> entry.party().type())
                .containsExactlyInAnyOrder(PartyType.PERSON, PartyType.ORGANIZATION);
        assertThat(read.notices()).extracting(Notice::code).containsExactly(NoticeCode.DUPLICATE_KEY);
    }

    @Test
    void rowsThatShareTheirNameShareTheKeyWhateverElseIsOnTheList() throws IOException {
        String first = row(DPL, 0, "\"name\":\"I. ASH\",\"federal_register_notice\":\"1\"");
        String second = row(DPL, 0, "\"name\":\"I.  Ash\",\"federal_register_notice\":\"2\"");
        String amended =
                row(DPL, 0, "\"name\":\"I. ASH\",\"federal_register_notice\":\"1, 3\",\"end_date\":\"2056-01-01\"");
        String key = only(read(first)).id().key();
        assertThat(only(read(amended)).id().key()).isEqualTo(key);
        ReadEdition both =
                read(first, row(DPL, 0, "\"name\":\"OTHER\""), second).getFirst();
        assertThat(both.edition().entries())
                .extracting(entry -> entry.caption() + " " + entry.id().key().equals(key))
                .containsExactlyInAnyOrder("I. ASH true", "OTHER false", "I.  Ash true");
        assertThat(both.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo(NoticeCode.DUPLICATE_KEY));
    }

    @Test
    void rawRecordSaysNothingOfItsPlace() throws IOException {
        String other = row(DPL, 0, "\"name\":\"OTHER\"");
        String one = row(DPL, 0, "\"name\":\"I. ASH\",\"end_date\":null,\"x\":[1.50,true,{}]")
                .replace(":0", ":1");
        String two = row(DPL, 0, "\"name\":\"I. ASH\",\"remarks\":\"B\"");
        List<RawRecord> forth = records(write(json(one, other, two)));
        List<RawRecord> back = records(write(json(two, one.replace("\"id\":\"r\"", "\"id\":\"s\""), other)));
        assertThat(forth).hasSize(2);
        assertThat(forth.getFirst().text().split("\n", -1)).hasSize(2);
        assertThat(back.getFirst())
                .extracting(RawRecord::key)
                .isEqualTo(forth.getFirst().key());
        assertThat(back.getFirst().text()).isEqualTo(forth.getFirst().text()).contains("\"x\":[1.50,true,{}]");
    }

    @Test
    void coverageIsWhatSomeRowStates() throws IOException {
        Coverage bare = read(row(
                        SDN,
                        1,
                        "\"type\":\"Entity\",\"programs\":[\"X\"],\"addresses\":[{\"country\":\"CU\"}],"
                                + "\"alt_names\":null,\"dates_of_birth\":[],\"ids\":[],\"remarks\":null"))
                .getFirst()
                .edition()
                .coverage();
        assertThat(bare.fields(Extent.FULL))
                .containsExactly(
                        EntryField.PRIMARY_NAME, EntryField.STRONG_ALIAS, EntryField.PARTY_TYPE, EntryField.PROGRAM);
        assertThat(bare.fields(Extent.PARTIAL)).containsExactly(EntryField.ADDRESS);
        // One row of the Treasury with birth dates and remarks shows that the file carries them for all its lists.
        List<ReadEdition> rich = read(
                row(SDN, 1),
                row(
                        SSI,
                        2,
                        "\"dates_of_birth\":[\"1957\"],\"remarks\":\"a.k.a. 'X'.\",\"call_sign\":\"C\","
                                + "\"vessel_owner\":\"O\",\"addresses\":[{\"city\":\"Havana\"}]"),
                row(DPL, 0, "\"name\":\"D\",\"start_date\":\"2002-03-04\",\"standard_order\":\"Y\""));
        for (ReadEdition treasury : rich.subList(0, 2)) {
            Coverage coverage = treasury.edition().coverage();
            assertThat(coverage.fields(Extent.FULL))
                    .contains(EntryField.BIRTH_DATE, EntryField.WEAK_ALIAS, EntryField.REMARK, EntryField.ADDRESS);
            assertThat(coverage.fields(Extent.PARTIAL)).containsExactly(EntryField.IDENTIFIER, EntryField.LINK);
            assertThat(coverage.of(EntryField.FORMER_NAME)).isEqualTo(Extent.NONE);
        }
        Coverage denied = rich.get(2).edition().coverage();
        assertThat(denied.fields(Extent.FULL)).containsExactly(EntryField.PRIMARY_NAME, EntryField.LISTED_ON);
        assertThat(denied.fields(Extent.PARTIAL)).containsExactly(EntryField.REMARK);
    }

    @Test
    void unknownThingsAreKeptWithNotice() throws IOException {
        List<ReadEdition> editions = read(
                row("Moon List (ML) - Space Department", 5, "\"name\":\"A\",\"type\":\"Robot\",\"colour\":\"red\""),
                row(SDN, 6, "\"name\":\"B\",\"dates_of_birth\":[\"spring\"],\"start_date\":\"soon\""),
                "{\"name\":\"C\"}");
        assertThat(editions)
                .extracting(edition -> edition.edition().info().list())
                .containsExactly("csl-moon-list-ml-space-department", "ofac-sdn", "csl-unstated");
        Entry moon = editions.get(0).edition().entries().getFirst();
        assertThat(moon.kinds()).containsExactly(ListingKind.UNSTATED);
        assertThat(moon.party().type()).isEqualTo(PartyType.UNKNOWN);
        assertThat(moon.party().properties())
                .extracting(LabelledValue::label)
                .containsExactlyInAnyOrder("source", "type", "colour");
        assertThat(editions.get(0).notices())
                .extracting(Notice::field)
                .containsExactlyInAnyOrder("source", "type", "colour");
        assertThat(editions.get(1).notices())
                .extracting(Notice::code)
                .containsExactly(NoticeCode.DATE_UNREAD, NoticeCode.DATE_UNREAD);
    }

    @Test
    void wrongTypesOfMembersLoseNothing() throws IOException {
        Entry entry = only(read("{\"source\":\"" + ISN + "\",\"entity_number\":{\"n\":7},\"type\":[\"Entity\"],"
                + "\"programs\":\"A; B\",\"name\":4711,\"addresses\":\"Somewhere, IR\",\"alt_names\":[[\"X\"],null,{\"n\":\"Y\"}],"
                + "\"dates_of_birth\":1957,\"ids\":[\"Passport, P1, IR\",7],\"title\":{\"t\":\"Dr\"},\"remarks\":[\"R\"],"
                + "\"country\":\"TH\",\"start_date\":20200101}"));
        assertThat(entry.caption()).isEqualTo("4711");
        assertThat(entry.programs()).containsExactly("A", "B");
        assertThat(entry.party().names()).extracting(PartyName::text).containsExactly("4711", "X", "Y");
        assertThat(entry.party().profile().birthDates())
                .extracting(Object::toString)
                .containsExactly("1957");
        assertThat(entry.party().profile().countries())
                .extracting(c -> c.code())
                .containsExactly("th");
        assertThat(entry.party().identifiers()).extracting(id -> id.scheme()).containsExactly("passport");
        assertThat(entry.party().properties())
                .extracting(property -> property.label() + "=" + property.value())
                .contains("entity_number=n: 7", "type=Entity", "title=t: Dr", "remarks=R", "start_date=20200101");
    }

    @Test
    void rowWithoutNameMakesTheNamesPartial() throws IOException {
        ReadEdition read = read(row(SDN, 1), "{\"source\":\"" + SDN + "\",\"entity_number\":2,\"name\":\" \"}")
                .getFirst();
        assertThat(read.edition().entries()).hasSize(1);
        assertThat(read.edition().coverage().of(EntryField.PRIMARY_NAME)).isEqualTo(Extent.PARTIAL);
        assertThat(read.notices()).extracting(Notice::code).containsExactly(NoticeCode.RECORD_WITHOUT_NAME);
    }

    @Test
    void rowOfOfacWithoutItsNumberIsNoted() throws IOException {
        ReadEdition read = read("{\"source\":\"" + SDN + "\",\"name\":\"A\"}").getFirst();
        assertThat(read.edition().entries().getFirst().id().key()).startsWith("a-");
        assertThat(read.notices()).extracting(Notice::code).containsExactly(NoticeCode.VALUE_MENDED);
    }

    @Test
    void keptRecordsAreReadWithoutTheirFile() throws IOException {
        Path file = write(json(row(SSI, 1, "\"name\":\"A\""), row(MBS, 1, "\"name\":\"A\"")));
        RawEdition raw = ListSources.open(List.of(file)).getFirst();
        List<RawRecord> records = new ArrayList<>();
        raw.forEachRecord(records::add);
        assertThat(ListSources.reader("US CSL JSON", "ofac-consolidated")
                        .read(records.getFirst())
                        .entries())
                .hasSize(1);
        for (String bad : List.of("x", "[]", "{", "{}{}", "{\"a\":}", "{\"name\":\"A\"}\n")) {
            RawRecord record = new RawRecord("1", records.getFirst().position(), bad);
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> assertThat(
                                    ListSources.reader("US CSL CSV", "ofac-sdn").read(record))
                            .isNull());
        }
    }

    @Test
    void arrayOfRowsAloneIsTheListToo() throws IOException {
        ReadEdition read = ListSources.read(List.of(write("[" + row(SDN, 1) + "," + row(SDN, 2) + "]")))
                .getFirst();
        assertThat(read.edition().entries()).hasSize(2);
        assertThat(read.edition().info().published()).isNull();
        assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.PROVEN);
    }

    @Test
    void timeOfPublicationIsReadWhereverItStands() throws IOException {
        String rows = "\"results\":[" + row(SDN, 1) + "]";
        assertThat(published("{\"total\":\"1\"," + rows + ",\"search_performed_at\":\"2026-09-25T04:15:00-04:00\"}"))
                .isEqualTo("2026-09-25T04:15:00-04:00");
        assertThat(published("{" + rows
                        + ",\"sources_used\":[{\"a\":[1]}],\"search_performed_at\":\"2026-09-25T04:15:00\"}"))
                .isEqualTo("2026-09-25T04:15:00Z");
        assertThat(published("{" + rows + ",\"total\":null,\"search_performed_at\":\"yesterday\"}"))
                .isEqualTo("null");
    }

    @Test
    void filesWhoseNumbersDoNotAgreeAreRefused() throws IOException {
        assertRefused(Code.FILE_TRUNCATED, "{\"total\":3,\"results\":[" + row(SDN, 1) + "]}")
                .withMessageContaining("states 3 results and holds 1");
        assertRefused(Code.FILE_MALFORMED, "{\"results\":[" + row(SDN, 1) + "," + row(SDN, 2) + "],\"total\":1}")
                .withMessageContaining("states 1 results and holds 2");
        assertRefused(Code.FILE_MALFORMED, "{\"total\":\"many\",\"results\":[" + row(SDN, 1) + "]}");
        assertRefused(Code.FILE_MALFORMED, "{\"total\":[1],\"results\":[" + row(SDN, 1) + "]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\":0,\"results\":{}}",
                "{\"total\":0,\"results\":\"none\"}",
                "{\"total\":0}",
                "{\"results\":[1]}",
                "{\"results\":[{}],\"results\":[]}",
                "{\"results\":[{}]}",
                "{\"results\":[{\"name\":\"A\"}]}",
                "{\"results\":[{\"source\":\"S\",\"name\":\"A\"}]}x",
                "{\"results\":[{\"source\":\"S\",\"name\":\"A\"}]}{}",
                "{\"results\":[{\"source\":\"S\" \"name\":\"A\"}]}",
                "{\"results\":[{\"source\":\"S\",\"name\":'A'}]}"
            })
    void brokenJsonIsRefused(String text) throws IOException {
        assertRefused(Code.FILE_MALFORMED, text);
    }

    @Test
    void hostileJsonIsRefused() throws IOException {
        assertRefused(Code.FILE_EMPTY, "{\"total\":0,\"results\":[]}");
        assertRefused(Code.LINE_TOO_LONG, json("{\"name\":\"" + "a".repeat((1 << 20) + 1) + "\"}"));
        assertRefused(Code.LINE_TOO_LONG, json("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}"));
        assertRefused(Code.LINE_TOO_LONG, "{\"total\":1,\"x\":" + "[".repeat(50_000));
        assertRefused(Code.LINE_TOO_LONG, json("{\"a\":[" + "1,".repeat(200_000) + "1]}"));
        String[] sources = new String[200];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = row("Source " + i, 1);
        }
        assertRefused(Code.FILE_MALFORMED, json(sources)).withMessageContaining("sources");
        Path latin = folder.resolve("latin.json");
        Files.write(latin, json(row(SDN, 1, "\"name\":\"É\"")).getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(List.of(latin))).isNull())
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.ENCODING_WRONG));
    }

    @Test
    void otherJsonIsStillFollowTheMoney() throws IOException {
        Path file = write("{\"first_seen\":\"2026\",\"id\":\"1\",\"schema\":\"Person\",\"datasets\":[\"d\"],"
                + "\"properties\":{\"name\":[\"A\"],\"results\":[\"x\"]}}\n");
        assertThat(ListSources.read(List.of(file)).getFirst().edition().info().list())
                .isEqualTo("d");
        assertRefused(Code.FORMAT_UNKNOWN, "[{\"name\":\"A\"}]").withMessageContaining("Consolidated Screening List");
    }

    @Test
    void twoFilesOfOneListAreAmbiguousForScreeningAndTwoEditionsForHistory() throws IOException {
        Path own = Files.writeString(
                folder.resolve("sdn.csv"), "1,\"A\",-0- ,\"CUBA\"" + ",-0- ".repeat(8) + "\r\n\u001A");
        List<Path> both = List.of(own, write(json(row(EL, 0, "\"name\":\"E\""), row(SDN, 1))));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(both)).isNull())
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIST_AMBIGUOUS))
                .withMessageContaining("ofac-sdn");
        assertThat(ListSources.open(both))
                .extracting(edition -> edition.info().list())
                .containsExactly("ofac-sdn", "bis-entity-list", "ofac-sdn");
    }

    @Test
    void csvReadsAsTheSameRows() throws IOException {
        ReadEdition read = ListSources.read(List.of(write("\ufeff"
                        + HEADER
                        + "x,\" specially designated nationals (sdn) - Treasury\",0906,INDIVIDUAL,CUBA; SDNTK,\"PÉREZ, \"\"J\"\"\",,"
                        + "\"1 Road, Havana, CU; MX\",,,,,,,,,,,,,Gender Male,,\"A, B; C\",,circa 1961,,,,\"Passport, A1, CU\"\r\n"
                        + "\r\n")))
                .getFirst();
        Entry entry = read.edition().entries().getFirst();
        assertThat(read.edition().info().format()).isEqualTo("US CSL CSV");
        assertThat(read.edition().info().published()).isNull();
        assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.UNMARKED);
        assertThat(entry.id()).hasToString("ofac-sdn:906");
        assertThat(entry.position().line()).isEqualTo(2);
        assertThat(entry.programs()).containsExactly("CUBA", "SDNTK");
        assertThat(entry.party().names()).extracting(PartyName::text).containsExactly("PÉREZ, \"J\"", "A, B", "C");
        assertThat(entry.party().addresses()).extracting(Address::street).containsExactly("1 Road, Havana", null);
        assertThat(entry.party().profile().gender()).isEqualTo(Gender.MALE);
        assertThat(entry.party().profile().birthDates())
                .extracting(Object::toString)
                .containsExactly("circa 1961");
        assertThat(entry.party().identifiers()).extracting(id -> id.value()).containsExactly("A1");
        RawRecord record = records(folder.resolve("list")).getFirst();
        assertThat(record.text()).startsWith("{\"source\":").doesNotContain("_id", "title");
    }

    @Test
    void columnsMayMoveAndComeButNotGo() throws IOException {
        String columns = "name,new,SOURCE, entity_number ,type,programs,addresses,alt_names,federal_register_notice,"
                + "source_list_url\n";
        Path file = write(columns + "A,x," + SDN + ",1,,,,,,\n");
        ReadEdition read = ListSources.read(List.of(file)).getFirst();
        assertThat(read.edition().entries().getFirst().party().properties()).contains(new LabelledValue("new", "x"));
        assertThat(read.notices()).extracting(Notice::field).containsExactly("new");
        assertRefused(Code.COLUMN_MISSING, columns.replace("alt_names", "aliases") + "A,x," + SDN + ",1,,,,,,\n")
                .withMessageContaining("alt_names");
        assertRefused(Code.COLUMN_MISSING, HEADER.replace(",name,", ",full_name,"));
        assertRefused(Code.FILE_EMPTY, HEADER);
    }

    @Test
    void brokenCsvIsRefused() throws IOException {
        String row = "x," + SDN + ",1,Entity,CUBA,A" + ",".repeat(23) + "\n";
        assertRefused(Code.FILE_TRUNCATED, HEADER + row + "x," + SDN + ",2,Entity,CU");
        assertRefused(Code.FILE_TRUNCATED, HEADER + row + "x,\"" + SDN);
        assertRefused(Code.FILE_MALFORMED, HEADER + "x," + SDN + ",2\n" + row).withMessageContaining("line 2");
        assertRefused(Code.FILE_MALFORMED, HEADER + row.replace("CUBA", "\"CU\"BA") + row)
                .withMessageContaining("line 2");
        assertRefused(Code.FILE_MALFORMED, HEADER + row.replace("A", "A\0") + row);
    }

    private String published(String text) throws IOException {
        return String.valueOf(ListSources.read(List.of(write(text)))
                .getFirst()
                .edition()
                .info()
                .published());
    }

    private static Entry only(List<ReadEdition> editions) {
        assertThat(editions).hasSize(1);
        assertThat(editions.getFirst().edition().entries()).hasSize(1);
        return editions.getFirst().edition().entries().getFirst();
    }

    private List<ReadEdition> read(String... rows) throws IOException {
        return ListSources.read(List.of(write(json(rows))));
    }

    private static List<RawRecord> records(Path file) {
        List<RawRecord> records = new ArrayList<>();
        ListSources.open(List.of(file)).getFirst().forEachRecord(records::add);
        return records;
    }

    private static String json(String... rows) {
        return "{\"total\":" + rows.length
                + ",\"search_performed_at\":\"2026-07-31T13:15:00.015113+00:00\",\"results\":[\n"
                + String.join(",\n", rows) + "\n]}\n";
    }

    private static String row(String source, int number) {
        return row(source, number, "\"name\":\"N" + number + "\"");
    }

    /** A row with these members beside its source and, where it is not 0, its number. */
    private static String row(String source, int number, String members) {
        String name = members.contains("\"name\"") ? "" : ",\"name\":\"N" + number + "\"";
        return "{\"id\":\"r\",\"source\":\"" + source + "\",\"entity_number\":" + (number == 0 ? "null" : number) + name
                + "," + members + "}";
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("list"), text);
    }

    @CanIgnoreReturnValue
    private ThrowableAssertAlternative<SourceException> assertRefused(Code code, String text) throws IOException {
        Path file = write(text);
        return assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(List.of(file))).isNull())
                .satisfies(e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(code));
    }
}
