package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyName;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.model.Standing;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.testkit.SharedData;

/** What was kept of a list reads as its files do. */
class RawRecordsTest {

    private static final SourcePosition KEPT = new SourcePosition("kept", 7);
    private static final String NULLS = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ofac/2019-01",
                "ofac/2021-07",
                "ofac/2022-01",
                "ofac/2024-07-02",
                "ofac/consolidated-non-sdn-2025-12",
                "un/un_2017-07-03.xml",
                "un/un_2024-09-26.xml",
                "un/un_2026-02-27.xml",
                "eu/sample_fsf_1_1.xml",
                "uk/ofsi_conlist_2016-03-23.csv",
                "uk/sample_ofsi.csv",
                "ca/sema-lmes_2020-04.xml"
            })
    void keptRecordsReadAsTheFilesDo(String path) {
        List<Path> files = List.of(SharedData.require("lists/" + path));
        assertKeptReadsTheSame(
                ListSources.open(files).getFirst(), ListSources.read(files).getFirst());
    }

    /** What a publisher does not change stays the same to the byte, or the ledger would call it amended. */
    @Test
    void entriesThatDoNotChangeKeepTheirBytes() {
        RawEdition before = open("lists/ofac/scrape/sdn_2024-05-02.csv");
        RawEdition after = open("lists/ofac/scrape/sdn_2024-05-03.csv");
        Map<String, String> texts = new TreeMap<>();
        before.forEachRecord(record -> texts.put(record.key(), record.text()));
        List<RawRecord> common = records(after).stream()
                .filter(record -> texts.containsKey(record.key()))
                .toList();
        assertThat(common).hasSize(14_965).allMatch(record -> record.text().equals(texts.get(record.key())));
    }

    @Test
    void unRecordsThatDoNotChangeKeepTheirBytes() {
        RawEdition before = open("lists/un/un_2024-09-26.xml");
        RawEdition after = open("lists/un/un_2026-02-27.xml");
        Map<String, String> texts = new TreeMap<>();
        before.forEachRecord(record -> texts.put(record.key(), record.text()));
        assertThat(records(after))
                .filteredOn(record -> record.text().equals(texts.get(record.key())))
                .hasSizeGreaterThan(300);
    }

    @Test
    void severalEditionsOfOneListCanBeKeptButNotScreenedAgainst() {
        List<Path> scrape = List.of(SharedData.require("lists/ofac/scrape"));
        assertThat(ListSources.open(scrape))
                .extracting(edition -> edition.info().list())
                .hasSize(6)
                .containsOnly("ofac-sdn");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(scrape)).isNull())
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIST_AMBIGUOUS));
    }

    @Test
    void companionOfOneOfSeveralEditionsIsAmbiguous() throws IOException {
        Files.writeString(folder.resolve("a.csv"), main("36", "ANGLO"));
        Files.writeString(folder.resolve("b.csv"), main("36", "ANGLO"));
        Files.writeString(folder.resolve("alt.csv"), "36,1,\"aka\",\"AERO\",-0- \r\n\u001A");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.open(List.of(folder))).isNull())
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.LIST_AMBIGUOUS))
                .withMessageContainingAll("a.csv", "b.csv");
    }

    @Test
    void editionsInFoldersOfTheirOwnKeepTheirCompanions() throws IOException {
        for (String day : List.of("2024-01", "2024-02")) {
            Path set = Files.createDirectory(folder.resolve(day));
            Files.writeString(set.resolve("sdn.csv"), main("36", "ANGLO " + day));
            Files.writeString(set.resolve("alt.csv"), "36,1,\"aka\",\"AERO " + day + "\",-0- \r\n\u001A");
        }
        List<RawEdition> editions = ListSources.open(List.of(folder.resolve("2024-01"), folder.resolve("2024-02")));
        assertThat(editions)
                .extracting(edition -> records(edition).getFirst().text())
                .containsExactly(
                        "sdn," + row("36", "ANGLO 2024-01") + "\nalt,36,1,\"aka\",\"AERO 2024-01\",-0- ",
                        "sdn," + row("36", "ANGLO 2024-02") + "\nalt,36,1,\"aka\",\"AERO 2024-02\",-0- ");
    }

    @Test
    void uidThatStandsTwiceIsOneRecord() throws IOException {
        Files.writeString(
                folder.resolve("sdn.csv"),
                row("2677", "A") + "\r\n" + row("36", "B") + "\r\n" + row("2677", "C") + "\r\n\u001A");
        Files.writeString(folder.resolve("alt.csv"), "2677,1,\"aka\",\"D\",-0- \r\n\u001A");
        RawEdition edition = ListSources.open(List.of(folder)).getFirst();
        assertThat(records(edition))
                .extracting(RawRecord::key, RawRecord::text)
                .containsExactly(
                        tuple(
                                "2677",
                                "sdn," + row("2677", "A") + "\nsdn," + row("2677", "C")
                                        + "\nalt,2677,1,\"aka\",\"D\",-0- "),
                        tuple("36", "sdn," + row("36", "B")));
        assertThat(edition.notices()).extracting(Notice::code).containsOnlyOnce(NoticeCode.DUPLICATE_KEY);
        ReadEdition read = ListSources.read(List.of(folder)).getFirst();
        assertThat(read.edition().entries())
                .extracting(entry -> names(entry), entry -> entry.position().line())
                .containsExactly(tuple(List.of("A", "D"), 1L), tuple(List.of("B"), 2L), tuple(List.of("C", "D"), 3L));
        assertKeptReadsTheSame(edition, read);
    }

    @Test
    void rowsAreKeptWithEveryCharacter() throws IOException {
        String odd = " 36 ,\"A \"\"B\"\", C\r\nD\" ,individual,\"X] [Y\"" + NULLS.replaceAll("-0- $", "\"DOB 1957.\" ");
        Files.writeString(folder.resolve("sdn.csv"), odd + "\r\n" + row("37", "E") + "\r\n\u001A");
        List<RawRecord> records = records(ListSources.open(List.of(folder)).getFirst());
        assertThat(records).extracting(RawRecord::text).containsExactly("sdn," + odd, "sdn," + row("37", "E"));
        Entry entry = ListSources.reader("OFAC CSV", "ofac-sdn")
                .read(records.getFirst())
                .entries()
                .getFirst();
        assertThat(entry.caption()).isEqualTo("A \"B\", C\r\nD");
        assertThat(entry.programs()).containsExactly("X", "Y");
        assertThat(entry.party().profile().birthDates()).hasSize(1);
    }

    @Test
    void cutRemarkIsSaidOfItsRecordAlone() throws IOException {
        String remark = "DOB 12 Apr 1957; " + "x".repeat(983);
        Files.writeString(
                folder.resolve("sdn.csv"),
                row("36", "A").replaceAll("-0- $", '"' + remark + '"') + "\r\n" + row("37", "B") + "\r\n\u001A");
        Path main = folder.resolve("sdn.csv");
        RawEdition edition = ListSources.open(List.of(main)).getFirst();
        assertThat(edition.coverage().fields(Extent.PARTIAL)).isEmpty();
        assertThat(edition.notices())
                .filteredOn(notice -> notice.message().contains("sdn_comments.csv"))
                .hasSize(1);
        List<ReadRecord> read =
                records(edition).stream().map(edition.reader()::read).toList();
        assertThat(read.get(0).cut()).contains(EntryField.REMARK, EntryField.BIRTH_DATE);
        assertThat(read.get(0).notices()).extracting(Notice::code).containsExactly(NoticeCode.TEXT_CUT);
        assertThat(read.get(1).cut()).isEmpty();
        assertThat(ListSources.read(List.of(main))
                        .getFirst()
                        .edition()
                        .coverage()
                        .fields(Extent.PARTIAL))
                .containsExactlyElementsOf(read.get(0).cut());
        Files.writeString(folder.resolve("sdn_comments.csv"), "36,\"x; DOB 1958.\"\r\n");
        ReadEdition whole = ListSources.read(List.of(folder)).getFirst();
        assertThat(whole.edition().coverage().fields(Extent.PARTIAL)).isEmpty();
        assertThat(whole.edition().entries().getFirst().party().profile().birthDates())
                .hasSize(2);
    }

    @Test
    void entriesSayWhatTheirEditionCannotState() throws IOException {
        Files.writeString(folder.resolve("sdn.csv"), main("36", "ANGLO"));
        RawEdition edition = ListSources.open(List.of(folder)).getFirst();
        assertThat(edition.reader().read(records(edition).getFirst()).entries())
                .extracting(Entry::standing)
                .containsExactly(Standing.FULL);
        assertThat(ListSources.read(List.of(folder)).getFirst().edition().entries())
                .extracting(entry -> List.copyOf(entry.standing().unknown()))
                .containsExactly(List.of(
                        EntryField.STRONG_ALIAS, EntryField.FORMER_NAME, EntryField.LISTED_ON, EntryField.ADDRESS));
    }

    @Test
    void unTextsKeepWhatTheySay() throws IOException {
        String said = "a & b < c > d ]]> \"e\" 'f' \u0645\u062D\u0645\u062F \uD842\uDFB7\n  g";
        RawEdition edition = openUn("<INDIVIDUAL shade=\"a&#10;b &lt; &quot;c&quot;\"><!-- no -->\r\n"
                + "  <FIRST_NAME>\u0645\u062D\u0645\u062F</FIRST_NAME>\r\n  <REFERENCE_NUMBER> X.1 </REFERENCE_NUMBER>"
                + "<COMMENTS1>a &amp; b &lt; <![CDATA[c > d ]]>]]&gt; \"e\" 'f' \u0645\u062D\u0645\u062F \uD842\uDFB7\r\n  g</COMMENTS1>"
                + "<NOTE>x&#13;y</NOTE><EMPTY> </EMPTY></INDIVIDUAL>");
        RawRecord record = records(edition).getFirst();
        assertThat(record.key()).isEqualTo("X.1");
        assertThat(record.text())
                .startsWith("<INDIVIDUAL shade=\"a&#10;b &lt; &quot;c&quot;\"><FIRST_NAME>")
                .contains("<REFERENCE_NUMBER> X.1 </REFERENCE_NUMBER><COMMENTS1>a &amp; b &lt; c &gt; d ]]&gt; \"e\"")
                .endsWith("<NOTE>x&#13;y</NOTE><EMPTY/></INDIVIDUAL>");
        Entry entry =
                ListSources.reader("UN XML", "un-sc").read(record).entries().getFirst();
        assertThat(entry.caption()).isEqualTo("\u0645\u062D\u0645\u062F");
        assertThat(entry.party().properties())
                .contains(
                        new LabelledValue("COMMENTS1", said),
                        new LabelledValue("@shade", "a b < \"c\""),
                        new LabelledValue("NOTE", "x y"));
        assertThat(records(openUn(record.text()))).extracting(RawRecord::text).containsExactly(record.text());
    }

    @Test
    void unRecordsOfOneKeyAreOneRecord() throws IOException {
        String person = "<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><REFERENCE_NUMBER>X.1</REFERENCE_NUMBER></INDIVIDUAL>";
        String entity = "<ENTITY><FIRST_NAME>B</FIRST_NAME><REFERENCE_NUMBER>X.1</REFERENCE_NUMBER></ENTITY>";
        RawEdition edition = openUn(person + "\n" + person.replace("X.1", "X.2") + "\n" + entity);
        assertThat(records(edition)).extracting(RawRecord::key).containsExactly("X.1", "X.2");
        assertThat(records(edition).getFirst().text()).isEqualTo(person + "\n" + entity);
        assertThat(edition.notices()).extracting(Notice::code).containsExactly(NoticeCode.DUPLICATE_KEY);
        ReadEdition read = ListSources.read(List.of(folder)).getFirst();
        assertThat(read.edition().entries()).extracting(Entry::caption).containsExactly("A", "A", "B");
        assertKeptReadsTheSame(edition, read);
    }

    @Test
    void unRecordWithoutNumberKeepsItsKeyWhereverItStands() throws IOException {
        String nameless = "<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>";
        String other = "<INDIVIDUAL><FIRST_NAME>B</FIRST_NAME><DATAID>5</DATAID></INDIVIDUAL>";
        List<RawRecord> first = records(openUn(nameless + "\n" + other));
        List<RawRecord> second = records(openUn(other + "\n\n<!-- moved -->" + nameless));
        assertThat(first.get(0).key())
                .matches("content-[0-9a-f]{12}")
                .isEqualTo(second.get(1).key());
        assertThat(first.get(1).key()).isEqualTo("5");
        assertThat(ListSources.read(List.of(folder)).getFirst().edition().entries())
                .extracting(entry -> entry.id().key())
                .containsExactly("5", first.get(0).key());
    }

    @Test
    void xml11IsRefused() throws IOException {
        Files.writeString(
                folder.resolve("un.xml"),
                "<?xml version=\"1.1\"?><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>A&#1;</FIRST_NAME>"
                        + "</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.open(List.of(folder))).isNull())
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.FILE_MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "sdn,36,\"A\"",
                "sdn,37,\"A\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
                "sdn,36,\"A,-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
                "sdn,36,\"A\"x,-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
                "sdn,36,\"A\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"-0- ",
                "xyz,36,\"A\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
                "alt,36,1,\"aka\",\"B\",-0- ",
                "alt,36,1,\"aka\",\"B\",-0- \nsdn,36,\"A\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
                "sdn,36,\"A\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \u001A",
                "sdn,36,\"A\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n\nalt,36,1,\"aka\",\"B\",-0- "
            })
    void damagedOfacTextIsRefused(String text) {
        assertRefused("OFAC CSV", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME>",
                "<INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>x",
                "</RECORDS><RECORDS>",
                "<INDIVIDUAL>&b;</INDIVIDUAL>",
                "<INDIVIDUAL>&#1;</INDIVIDUAL>",
                "<!DOCTYPE A><INDIVIDUAL/>",
                "<!-- nothing -->"
            })
    void damagedUnTextIsRefused(String text) {
        assertRefused("UN XML", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "{\"id\":\"36\"}",
                "{\"id\":\"37\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}",
                "{\"id\":\"36\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n"
            })
    void damagedFtmTextIsRefused(String text) {
        assertRefused("FollowTheMoney", text);
    }

    @Test
    void formatWithoutReaderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ListSources.reader("PDF", "x")).isNull())
                .withMessageContaining("PDF");
    }

    private static void assertRefused(String format, String text) {
        RecordReader reader = ListSources.reader(format, "list");
        RawRecord record = new RawRecord("36", KEPT, text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(reader.read(record)).isNull());
    }

    /** Position apart, which a kept record does not know, and standing, which is the edition's affair. */
    static void assertKeptReadsTheSame(RawEdition raw, ReadEdition read) {
        RecordReader reader = ListSources.reader(raw.info().format(), raw.info().list());
        List<Entry> kept = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> notices =
                new ArrayList<>(raw.notices().stream().map(RawRecordsTest::text).toList());
        Set<EntryField> cut = EnumSet.noneOf(EntryField.class);
        raw.forEachRecord(record -> {
            ReadRecord one = reader.read(new RawRecord(record.key(), KEPT, record.text()));
            assertThat(one.entries())
                    .allMatch(entry -> entry.id().key().equals(record.key())
                            && entry.standing().equals(Standing.FULL));
            kept.addAll(one.entries());
            keys.add(record.key());
            cut.addAll(one.cut());
            notices.addAll(one.notices().stream().map(RawRecordsTest::text).toList());
        });
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(byKey(kept)).isEqualTo(byKey(read.edition().entries()));
        assertThat(read.notices()).extracting(RawRecordsTest::text).containsExactlyElementsOf(notices);
        assertThat(read.edition().coverage().fields(Extent.PARTIAL)).containsAll(cut);
        assertThat(records(raw)).extracting(RawRecord::key).isEqualTo(keys);
    }

    private static String text(Notice notice) {
        return notice.code() + " " + notice.record() + " " + notice.field() + " " + notice.message();
    }

    private static Map<String, List<Entry>> byKey(List<Entry> entries) {
        Map<String, List<Entry>> byKey = new TreeMap<>();
        for (Entry entry : entries) {
            byKey.computeIfAbsent(entry.id().key(), key -> new ArrayList<>())
                    .add(new Entry(entry.id(), entry.party(), entry.designations(), entry.kinds(), KEPT));
        }
        return byKey;
    }

    static List<RawRecord> records(RawEdition edition) {
        List<RawRecord> records = new ArrayList<>();
        edition.forEachRecord(records::add);
        return records;
    }

    private static RawEdition open(String path) {
        return ListSources.open(List.of(SharedData.require(path))).getFirst();
    }

    private RawEdition openUn(String records) throws IOException {
        Files.writeString(
                folder.resolve("un.xml"),
                "<?xml version=\"1.0\"?><CONSOLIDATED_LIST dateGenerated=\"2026-01-01T00:00:00Z\"><INDIVIDUALS>"
                        + records + "</INDIVIDUALS></CONSOLIDATED_LIST>");
        return ListSources.open(List.of(folder)).getFirst();
    }

    private static String main(String uid, String name) {
        return row(uid, name) + "\r\n\u001A";
    }

    private static String row(String uid, String name) {
        return uid + ",\"" + name + "\",-0- ,\"CUBA\"" + NULLS;
    }

    private static List<String> names(Entry entry) {
        return entry.party().names().stream().map(PartyName::text).toList();
    }
}
