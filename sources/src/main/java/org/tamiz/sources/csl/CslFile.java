package org.tamiz.sources.csl;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.SourceFile;

/**
 * Splits a Consolidated Screening List into one edition for each list that it holds.
 *
 * <p>{@link CslRows} gives the rows of either form as JSON objects; {@link CslLists} says which list a row belongs to and
 * {@link CslKeys} under which key. Rows of one key become one raw record, in an order of their own, so that it does not
 * matter how the file sorts them. What each edition covers is told by its entries ({@link CslEvidence}).
 */
public final class CslFile {

    /** The layout's members. */
    static final List<String> MEMBERS = List.of(
            "id",
            "source",
            "entity_number",
            "type",
            "programs",
            "name",
            "title",
            "addresses",
            "federal_register_notice",
            "start_date",
            "end_date",
            "standard_order",
            "license_requirement",
            "license_policy",
            "call_sign",
            "vessel_type",
            "gross_tonnage",
            "gross_registered_tonnage",
            "vessel_flag",
            "vessel_owner",
            "remarks",
            "source_list_url",
            "alt_names",
            "citizenships",
            "dates_of_birth",
            "nationalities",
            "places_of_birth",
            "source_information_url",
            "ids",
            "country");

    /** Sources that are not known become lists of their own; a file with more than this is something else. */
    private static final int MAX_LISTS = 100;

    private final Path file;
    private final String format;
    private final CslRows rows;
    private final Map<String, Listing> listings = new LinkedHashMap<>();
    private boolean aliases;
    private boolean sourced;

    /** One list while its rows are collected. */
    private static final class Listing {
        private final CslList list;
        private final Map<String, List<CslRow>> rowsByKey = new LinkedHashMap<>();
        private final NoticeLog notices = new NoticeLog();
        private final CslEvidence evidence = new CslEvidence();

        private Listing(CslList list) {
            this.list = list;
        }
    }

    private CslFile(Path file, String format, CslRows rows) {
        this.file = file;
        this.format = format;
        this.rows = rows;
    }

    /** Splits the JSON form. */
    public static List<RawEdition> openJson(Path file) {
        MessageDigest digest = SourceFile.sha256();
        try (CslRows rows = CslJsonRows.open(file, digest)) {
            return new CslFile(file, CslRecordReader.JSON_FORMAT, rows).open(digest);
        }
    }

    /** Splits the CSV form. */
    public static List<RawEdition> openCsv(Path file) {
        MessageDigest digest = SourceFile.sha256();
        try (CslRows rows = CslCsvRows.open(file, digest)) {
            return new CslFile(file, CslRecordReader.CSV_FORMAT, rows).open(digest);
        }
    }

    private List<RawEdition> open(MessageDigest digest) {
        for (CslRow row = rows.next(); row != null; row = rows.next()) {
            add(row);
        }
        if (listings.isEmpty()) {
            throw new SourceException(
                    Code.FILE_EMPTY, file, null, "there is no row in the list", FileKind.LIST.fetchAgain());
        }
        if (!sourced) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    null,
                    "no row says of which list it is (\"source\")",
                    FileKind.LIST.fetchAgain());
        }
        String hash = SourceFile.hex(digest);
        Map<Listing, List<RawRecord>> records = new LinkedHashMap<>();
        CslEvidence ofac = new CslEvidence();
        for (Listing listing : listings.values()) {
            records.put(listing, records(listing));
            if (listing.list.ofac()) {
                ofac.addAll(listing.evidence);
            }
        }
        List<RawEdition> editions = new ArrayList<>();
        records.forEach((listing, ofList) -> {
            CslEvidence evidence = listing.list.ofac() ? ofac : listing.evidence;
            EditionInfo info = info(listing, hash);
            editions.add(new HeldEdition(
                    info,
                    evidence.coverage(aliases),
                    ofList,
                    new CslRecordReader(info.list()),
                    listing.notices.notices()));
        });
        return editions;
    }

    /** The records of a list; what they state is noted. */
    private static List<RawRecord> records(Listing listing) {
        CslRecordReader reader = new CslRecordReader(listing.list.id());
        List<RawRecord> records = new ArrayList<>();
        listing.rowsByKey.forEach((key, rows) -> {
            String text = rows.stream().map(CslRow::text).sorted().collect(Collectors.joining("\n"));
            RawRecord rawRecord = new RawRecord(key, rows.getFirst().position(), text);
            records.add(rawRecord);
            reader.read(rawRecord).entries().forEach(listing.evidence::add);
        });
        return records;
    }

    private EditionInfo info(Listing listing, String hash) {
        return new EditionInfo(
                listing.list.id(),
                listing.list.title(),
                format,
                rows.published(listing.notices),
                hash,
                List.of(SourceFile.name(file)),
                rows.wholeness(),
                false);
    }

    private void add(CslRow row) {
        CslFields fields = CslFields.parse(row.text());
        Set<String> stated = fields.stated();
        aliases |= fields.names().contains("alt_names");
        String source = fields.take("source");
        sourced |= source != null;
        CslList list = CslLists.of(source == null ? "" : source);
        Listing listing = listings.computeIfAbsent(list.id(), id -> new Listing(list));
        if (listings.size() > MAX_LISTS) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    "line " + row.position().line(),
                    "the rows name more than " + MAX_LISTS + " sources",
                    FileKind.LIST.fetchAgain());
        }
        notice(row, source, fields, listing);
        listing.evidence.add(stated);
        String number = fields.take("entity_number");
        if (number == null && listing.list.ofac()) {
            listing.notices.count(
                    NoticeCode.VALUE_MENDED,
                    row.position(),
                    "entity_number",
                    "no number",
                    "the key is made of the name, so other editions have the entry under another");
        }
        List<CslRow> sameKey = listing.rowsByKey.computeIfAbsent(
                CslKeys.key(list.id(), number, fields.take("name")), key -> new ArrayList<>(1));
        if (number == null && !sameKey.isEmpty()) {
            listing.notices.count(
                    NoticeCode.DUPLICATE_KEY,
                    row.position(),
                    "name",
                    "a name that stands on the list already",
                    "the list gives no numbers, so the rows share a key; each is an entry of its own");
        }
        sameKey.add(row);
    }

    private static void notice(CslRow row, @Nullable String source, CslFields fields, Listing listing) {
        if (CslLists.known(source == null ? "" : source).isEmpty()) {
            listing.notices.count(
                    NoticeCode.LABEL_UNKNOWN,
                    row.position(),
                    "source",
                    source == null ? "no source" : source,
                    "a source that this version does not know; kept as a list of its own");
        }
        for (String name : fields.names()) {
            if (!MEMBERS.contains(name)) {
                listing.notices.count(
                        NoticeCode.LABEL_UNKNOWN,
                        row.position(),
                        name.isEmpty() ? "(no label)" : name,
                        name.isEmpty() ? "(no label)" : name,
                        "a field that this version does not know; kept under its own label");
            }
        }
    }
}
