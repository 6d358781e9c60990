package org.tamiz.sources.dfat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Countries;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.PartyDraft;
import org.tamiz.sources.internal.RowText;
import org.tamiz.sources.internal.Slug;

/**
 * Reads the raw records of the list: the rows of one reference, each as {@link RowText} has it. A row is one name of its
 * party, and repeats what the others say or adds to it. Each primary name is an entry; where a reference has several by
 * mistake, its aliases may belong to any of them and go to all.
 */
public final class DfatRecordReader implements RecordReader {

    /** The format's name in the information on an edition that was read from the workbook. */
    public static final String XLSX_FORMAT = "DFAT xlsx";

    /** The same for CSV. */
    public static final String CSV_FORMAT = "DFAT CSV";

    static final String AUTHORITY = "Australia, Department of Foreign Affairs and Trade";

    /** {@code a) … b) …}: several values in one cell, as the UN writes them. */
    private static final Pattern ENUMERATOR = Pattern.compile("(?:^|\\s)(?:[a-z]|[ivx]+)\\)\\s+");

    private final String list;
    private final PartPositions positions;

    /** The reader of records of a list of which it knows no more than their texts. */
    public DfatRecordReader(String list) {
        this(list, PartPositions.NONE);
    }

    DfatRecordReader(String list, PartPositions positions) {
        this.list = list;
        this.positions = positions;
    }

    private record Row(Map<String, String> values, SourcePosition position) {

        String value(String label) {
            return Blanks.collapse(values.getOrDefault(label, ""));
        }

        boolean isPrimary() {
            return Slug.of(value(DfatColumns.NAME_TYPE)).startsWith("prim");
        }
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<Row> rows = rows(rawRecord, notices);
        List<Row> primaries = rows.stream().filter(Row::isPrimary).toList();
        List<Entry> entries = new ArrayList<>();
        if (primaries.isEmpty() && !rows.isEmpty()) {
            notices.add(
                    NoticeCode.VALUE_MENDED,
                    rows.getFirst().position,
                    rawRecord.key(),
                    DfatColumns.NAME_TYPE,
                    "No row of the reference is the primary name; the first name stands for it.");
            primaries = List.of(rows.getFirst());
        }
        if (primaries.size() > 1) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    primaries.get(1).position,
                    rawRecord.key(),
                    DfatColumns.REFERENCE,
                    "The reference has several primary names; each is an entry, and its aliases are given to all of them.");
        }
        for (Row primary : primaries) {
            List<Row> own = new ArrayList<>(List.of(primary));
            rows.stream()
                    .filter(row -> !row.equals(primary) && !row.isPrimary())
                    .forEach(own::add);
            entries.add(new Draft(rawRecord.key(), own, notices).entry());
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    private List<Row> rows(RawRecord rawRecord, NoticeLog notices) {
        List<Row> rows = new ArrayList<>();
        String[] texts = rawRecord.text().split("\n", -1);
        for (int i = 0; i < texts.length; i++) {
            Row row = new Row(RowText.parse(texts[i]), positions.of(rawRecord, i));
            if (row.value(DfatColumns.NAME).isEmpty()) {
                notices.add(
                        NoticeCode.RECORD_WITHOUT_NAME,
                        row.position,
                        rawRecord.key(),
                        DfatColumns.NAME,
                        "The row has no name; it is left out.");
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** One entry in the making; the first of its rows is the primary name. */
    private final class Draft {

        private final String key;
        private final List<Row> rows;
        private final NoticeLog notices;
        private final PartyDraft party = new PartyDraft();

        private Draft(String key, List<Row> rows, NoticeLog notices) {
            this.key = key;
            this.rows = rows;
            this.notices = notices;
        }

        private Entry entry() {
            PartyType type = type();
            for (Row row : rows) {
                party.name(
                        row.value(DfatColumns.NAME),
                        row.equals(rows.getFirst()) ? NameKind.PRIMARY : kind(row),
                        List.of());
            }
            each(DfatColumns.BIRTH_DATE, this::addBirthDates);
            each(
                    DfatColumns.BIRTH_PLACE,
                    (cell, position) -> enumerated(cell).forEach(place -> party.birthPlace(Address.ofLine(place))));
            each(
                    DfatColumns.CITIZENSHIP,
                    (cell, position) -> countries(cell).forEach(text -> {
                        Country country = notices.country(text, position, key, DfatColumns.CITIZENSHIP);
                        if (type == PartyType.PERSON) {
                            party.citizenship(country);
                        } else {
                            party.country(country);
                        }
                    }));
            each(
                    DfatColumns.ADDRESS,
                    (cell, position) -> enumerated(cell).forEach(line -> party.address(Address.ofLine(line))));
            each(DfatColumns.IMO, (cell, position) -> party.identifier(Identifier.of("imo", cell)));
            addProperties();
            Designation act = new Designation(
                    list,
                    AUTHORITY,
                    values(DfatColumns.COMMITTEES),
                    listedOn(),
                    amendedOn(),
                    values(DfatColumns.INSTRUMENT).stream().findFirst().orElse(null));
            return new Entry(
                    new EntryId(list, key),
                    party.build(type),
                    List.of(act),
                    List.of(ListingKind.SANCTION),
                    rows.getFirst().position);
        }

        private PartyType type() {
            PartyType known = null;
            for (Row row : rows) {
                String stated = row.value(DfatColumns.TYPE);
                PartyType type = switch (Slug.of(stated)) {
                    case "individual", "person" -> PartyType.PERSON;
                    case "entity", "organisation", "organization" -> PartyType.ORGANIZATION;
                    case "vessel", "ship" -> PartyType.VESSEL;
                    case "aircraft" -> PartyType.AIRCRAFT;
                    default -> PartyType.UNKNOWN;
                };
                if (stated.isEmpty()) {
                    continue;
                }
                if (type == PartyType.UNKNOWN) {
                    unknown(row, DfatColumns.TYPE, stated);
                } else if (known != null && !type.isCompatibleWith(known)) {
                    notices.add(
                            NoticeCode.LABEL_UNKNOWN,
                            row.position,
                            key,
                            DfatColumns.TYPE,
                            "The row is of another type (" + stated
                                    + ") than the primary name; the primary name's counts.");
                }
                known = known == null ? type : known;
            }
            return known == null ? PartyType.UNKNOWN : known;
        }

        private NameKind kind(Row row) {
            String stated = row.value(DfatColumns.NAME_TYPE);
            return switch (Slug.of(stated)) {
                case "alias", "aka", "a-k-a", "original-script", "" -> strength(row);
                case "formerly-known-as", "fka", "f-k-a", "previously-listed-as", "previous-name" -> NameKind.FORMER;
                default -> {
                    unknown(row, DfatColumns.NAME_TYPE, stated);
                    yield strength(row);
                }
            };
        }

        private NameKind strength(Row row) {
            String stated = row.value(DfatColumns.ALIAS_STRENGTH);
            return switch (Slug.of(stated)) {
                case "weak", "low" -> NameKind.WEAK_ALIAS;
                case "", "strong", "good" -> NameKind.STRONG_ALIAS;
                default -> {
                    unknown(row, DfatColumns.ALIAS_STRENGTH, stated);
                    yield NameKind.STRONG_ALIAS;
                }
            };
        }

        private void addBirthDates(String cell, SourcePosition position) {
            for (DateStatement date : DfatDates.of(cell)) {
                if (date instanceof DateStatement.Unread unread) {
                    notices.add(
                            NoticeCode.DATE_UNREAD,
                            position,
                            key,
                            DfatColumns.BIRTH_DATE,
                            "\"" + unread.text() + "\" cannot be read as a date; it is kept as published.");
                }
                party.birthDate(date);
            }
        }

        private @Nullable LocalDate listedOn() {
            return values(DfatColumns.LISTING).stream()
                    .flatMap(words -> DfatDates.listed(words).stream())
                    .findFirst()
                    .orElse(null);
        }

        /** The Control Date is the day of the last amendment, whoever the entry is and whenever it was listed. */
        private List<LocalDate> amendedOn() {
            Set<LocalDate> days = new LinkedHashSet<>();
            each(DfatColumns.CONTROL_DATE, (cell, position) -> {
                Optional<LocalDate> day = DfatDates.day(cell);
                day.ifPresent(days::add);
                if (day.isEmpty()) {
                    notices.add(
                            NoticeCode.DATE_UNREAD,
                            position,
                            key,
                            DfatColumns.CONTROL_DATE,
                            "\"" + cell + "\" cannot be read as one day; it is kept as published.");
                }
            });
            return days.stream().sorted().toList();
        }

        /** What is not wholly in a field of its own. */
        private void addProperties() {
            for (Row row : rows) {
                row.values.forEach((label, value) -> {
                    switch (label) {
                        case DfatColumns.REFERENCE,
                                DfatColumns.NAME,
                                DfatColumns.TYPE,
                                DfatColumns.NAME_TYPE,
                                DfatColumns.ALIAS_STRENGTH,
                                DfatColumns.BIRTH_DATE,
                                DfatColumns.BIRTH_PLACE,
                                DfatColumns.CITIZENSHIP,
                                DfatColumns.ADDRESS,
                                DfatColumns.IMO,
                                DfatColumns.COMMITTEES -> {
                            // Used, or told of above.
                        }
                        default -> party.property(label, Blanks.collapse(value));
                    }
                });
            }
        }

        private void unknown(Row row, String field, String stated) {
            party.property(field, stated);
            notices.add(
                    NoticeCode.LABEL_UNKNOWN,
                    row.position,
                    key,
                    field,
                    "\"" + stated + "\" is not known here; it is kept as published.");
        }

        /** The different values of a column, in the order of the rows. */
        private List<String> values(String label) {
            return rows.stream()
                    .map(row -> row.value(label))
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
        }

        /** The same, each with the place of the first row that has it. */
        private void each(String label, BiConsumer<String, SourcePosition> use) {
            Set<String> seen = new LinkedHashSet<>();
            for (Row row : rows) {
                String value = row.value(label);
                if (!value.isEmpty() && seen.add(value)) {
                    use.accept(value, row.position);
                }
            }
        }
    }

    private static List<String> enumerated(String cell) {
        List<String> values = new ArrayList<>();
        for (String part : ENUMERATOR.split(cell, -1)) {
            String value = Blanks.strip(part);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    /** Countries are separated by semicolons, in older files by commas, which some names of countries have too. */
    private static List<String> countries(String cell) {
        List<String> countries = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String text = Blanks.strip(part);
            List<String> each = Countries.code(text).isPresent() || !text.contains(",")
                    ? List.of(text)
                    : List.of(text.split(",", -1));
            each.stream()
                    .map(Blanks::strip)
                    .filter(country -> !country.isEmpty())
                    .forEach(countries::add);
        }
        return countries;
    }
}
