package org.tamiz.sources.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartialDate;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.Profile;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.model.StableCode;
import org.tamiz.sources.customers.ColumnPlan;
import org.tamiz.sources.customers.CustomerField;
import org.tamiz.sources.customers.CustomerRow;
import org.tamiz.sources.customers.CustomerRowMaker;
import org.tamiz.sources.customers.DateOrder;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.IsoDates;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.RowText;
import org.tamiz.sources.internal.Scripts;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.internal.TableRecord;

/**
 * Reads the raw records of an own list: the rows under one id, each as {@link RowText} has it, its labels being the keys of
 * fields. The fields that customer files have are read as those are.
 */
public final class OwnRecordReader implements RecordReader {

    /** The format's name in the information on an edition that was read from CSV. */
    public static final String CSV_FORMAT = "own list CSV";

    /** The same for a workbook. */
    public static final String XLSX_FORMAT = "own list xlsx";

    private static final String AUTHORITY = "the keeper of this own list";

    /** What a user may call an entry of his; to designate is an authority's. */
    private static final Set<ListingKind> CHOOSABLE = EnumSet.of(
            ListingKind.SANCTION_LINKED,
            ListingKind.EXPORT_CONTROL,
            ListingKind.DEBARMENT,
            ListingKind.REGULATORY,
            ListingKind.CRIME,
            ListingKind.POLITICALLY_EXPOSED,
            ListingKind.CLOSE_ASSOCIATE,
            ListingKind.OF_INTEREST,
            ListingKind.TAX_LIST,
            ListingKind.OWN_LIST);

    private final String list;
    private final PartPositions positions;

    /** The reader of records of a list of which it knows no more than their texts. */
    public OwnRecordReader(String list) {
        this(list, PartPositions.NONE);
    }

    OwnRecordReader(String list, PartPositions positions) {
        this.list = list;
        this.positions = positions;
    }

    /** The same reader for a list of another id. */
    OwnRecordReader ofList(String other) {
        return new OwnRecordReader(other, positions);
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<Entry> entries = new ArrayList<>();
        String[] rows = rawRecord.text().split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            Entry entry = new Row(rawRecord.key(), RowText.parse(rows[i]), positions.of(rawRecord, i), notices).entry();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    /** One row in the making. */
    private final class Row {

        private final String key;
        private final Map<String, String> values;
        private final SourcePosition position;
        private final NoticeLog notices;
        private final List<LabelledValue> properties = new ArrayList<>();

        private Row(String key, Map<String, String> values, SourcePosition position, NoticeLog notices) {
            this.key = key;
            this.values = values;
            this.position = position;
            this.notices = notices;
        }

        private @Nullable Entry entry() {
            List<ColumnPlan.Column> columns = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            values.forEach((label, value) -> {
                Optional<CustomerField> field = CustomerField.ofKey(OwnColumns.key(label));
                if (OwnColumns.note(label).isEmpty() && field.isPresent()) {
                    columns.add(new ColumnPlan.Column(label, field.get()));
                    cells.add(value);
                }
            });
            CustomerRow row = new CustomerRowMaker(new ColumnPlan(columns), DateOrder.ISO)
                    .row(new TableRecord(position.line(), cells, null), position.line());
            return switch (row) {
                case CustomerRow.Broken broken -> {
                    notice(NoticeCode.RECORD_WITHOUT_NAME, "name", "The row " + broken.reason() + "; it is left out.");
                    yield null;
                }
                case CustomerRow.Screenable screenable -> entry(screenable.party());
            };
        }

        private Entry entry(Party read) {
            tellOfUnread(read);
            List<PartyName> names = new ArrayList<>(read.names());
            addNames(names, OwnField.FORMER_NAME, NameKind.FORMER);
            addNames(names, OwnField.WEAK_ALIAS, NameKind.WEAK_ALIAS);
            List<Identifier> identifiers = new ArrayList<>(read.identifiers());
            each(OwnField.IDENTIFIERS).forEach(text -> addIdentifier(identifiers, text));
            List<Address> addresses = new ArrayList<>(read.addresses());
            of(OwnField.ADDRESSES)
                    .flatMap(cell -> Stream.of(cell.split("[|\n]", -1)))
                    .filter(line -> !Blanks.isBlank(line))
                    .forEach(line -> addresses.add(Address.ofLine(Blanks.strip(line))));
            properties.addAll(read.properties());
            List<ListingKind> kinds = kinds();
            of(OwnField.REASON).forEach(reason -> properties.add(new LabelledValue(OwnField.REASON.key(), reason)));
            values.forEach((label, value) ->
                    OwnColumns.note(label).ifPresent(header -> properties.add(new LabelledValue(header, value))));
            Party party = new Party(
                    read.type(),
                    names,
                    identifiers,
                    read.profile(),
                    addresses,
                    read.wallets(),
                    read.links(),
                    properties);
            Designation act =
                    new Designation(list, AUTHORITY, each(OwnField.PROGRAM).toList(), listedOn(), List.of(), null);
            return new Entry(new EntryId(list, key), party, List.of(act), kinds, position);
        }

        private void addNames(List<PartyName> names, OwnField field, NameKind kind) {
            each(field).map(Blanks::collapse).forEach(text -> {
                if (names.stream().noneMatch(name -> name.text().equals(text))) {
                    names.add(new PartyName(text, kind, Scripts.of(text), List.of()));
                }
            });
        }

        private void addIdentifier(List<Identifier> identifiers, String text) {
            int equals = text.indexOf('=');
            String scheme = equals < 1 ? "" : Slug.of(text.substring(0, equals));
            String value = Blanks.strip(text.substring(equals + 1));
            if (scheme.isEmpty() || value.isEmpty()) {
                properties.add(new LabelledValue(OwnField.IDENTIFIERS.key(), text));
                notice(
                        NoticeCode.LABEL_UNKNOWN,
                        OwnField.IDENTIFIERS.key(),
                        "An identifier is written as scheme=value, such as passport=AB123; this one is kept as a remark.");
                return;
            }
            // A customer file calls a scheme by its column; both words are understood here.
            identifiers.add(CustomerField.ofHeader(scheme)
                    .flatMap(CustomerRowMaker::scheme)
                    .map(like -> new Identifier(like.scheme(), value, like.country(), null))
                    .orElseGet(() -> Identifier.of(scheme, value)));
        }

        private List<ListingKind> kinds() {
            Set<ListingKind> kinds = EnumSet.of(ListingKind.OWN_LIST);
            each(OwnField.KIND).forEach(text -> {
                Optional<ListingKind> kind = CHOOSABLE.stream()
                        .filter(each -> StableCode.of(each).equals(Slug.of(text)))
                        .findFirst();
                kind.ifPresent(kinds::add);
                if (kind.isEmpty()) {
                    properties.add(new LabelledValue(OwnField.KIND.key(), text));
                    notice(
                            NoticeCode.LABEL_UNKNOWN,
                            OwnField.KIND.key(),
                            "The kind \"" + text + "\" is none that an own list can state; it is kept as a remark.");
                }
            });
            return List.copyOf(kinds);
        }

        private @Nullable LocalDate listedOn() {
            String text = of(OwnField.LISTED_ON).findFirst().orElse("");
            Optional<PartialDate> date = IsoDates.read(text).filter(each -> each.day() > 0);
            if (date.isEmpty() && !text.isEmpty()) {
                properties.add(new LabelledValue(OwnField.LISTED_ON.key(), text));
                notice(
                        NoticeCode.DATE_UNREAD,
                        OwnField.LISTED_ON.key(),
                        "\"" + text + "\" is no day such as 2026-11-24; it is kept as a remark.");
            }
            return date.map(each -> LocalDate.of(each.year(), each.month(), each.day()))
                    .orElse(null);
        }

        /** What customer files keep unread in silence is told of a list, whose keeper can mend it. */
        private void tellOfUnread(Party read) {
            Profile profile = read.profile();
            Stream.concat(profile.birthDates().stream(), profile.foundingDates().stream())
                    .filter(DateStatement.Unread.class::isInstance)
                    .forEach(date -> notice(
                            NoticeCode.DATE_UNREAD,
                            "date",
                            "\"" + date + "\" has no reading or two (write 1957-04-12, 1957-04 or 1957); it is kept and"
                                    + " not compared."));
            Stream.of(profile.countries(), profile.nationalities())
                    .flatMap(List::stream)
                    .filter(country -> country.code() == null)
                    .map(Country::text)
                    .forEach(text -> notice(
                            NoticeCode.COUNTRY_UNREAD,
                            "country",
                            "\"" + text + "\" is not a country that is known here; it is kept as published."));
            read.properties().stream()
                    .filter(property -> property.label().equals(CustomerField.TYPE.key())
                            || property.label().equals(CustomerField.GENDER.key()))
                    .forEach(property -> notice(
                            NoticeCode.LABEL_UNKNOWN,
                            property.label(),
                            "The " + property.label() + " \"" + property.value()
                                    + "\" is not known here; it is kept as a remark."));
        }

        /** The cells of a field. */
        private Stream<String> of(OwnField field) {
            return values.entrySet().stream()
                    .filter(value -> OwnColumns.note(value.getKey()).isEmpty())
                    .filter(value -> OwnColumns.key(value.getKey()).equals(field.key()))
                    .map(Map.Entry::getValue);
        }

        /** Its values, of cells that separate several by semicolon or bar. */
        private Stream<String> each(OwnField field) {
            return of(field).flatMap(cell -> CustomerRowMaker.values(cell).stream());
        }

        private void notice(NoticeCode code, String field, String message) {
            notices.add(code, position, key, field, message);
        }
    }
}
