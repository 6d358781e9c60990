package org.tamiz.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tamiz.model.Coverage;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Designation;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.Gender;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.Notice;
import org.tamiz.model.PartialDate;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;

/**
 * A list whose records are lines such as {@code 1: A NAME; programs FTO,SDGT; born 1957; alias OTHER; weak ODD; listed
 * 2020-01-01; again 2021-01-01; note anything; cut}. Two parties can share a key: {@code 1: A NAME & ANOTHER}. The format {@code full} states everything, {@code bare} only names and programmes,
 * {@code mixed} names, aliases of every kind without their kind, and programmes.
 */
final class ListFake implements RawEdition {

    static final RecordReaders READERS = (format, list) -> {
        if (!List.of("full", "bare", "mixed").contains(format)) {
            throw new IllegalArgumentException("no format " + format);
        }
        return new Reader(list, "");
    };

    /** The same records, as a later version of the parser reads them. */
    static final RecordReaders LATER_READERS = (format, list) -> new Reader(list, "read anew: ");

    private final EditionInfo info;
    private final List<String> lines;
    private final Coverage coverage;
    private Consumer<String> onRecord = key -> {};

    private ListFake(EditionInfo info, Coverage coverage, List<String> lines) {
        this.info = info;
        this.coverage = coverage;
        this.lines = lines;
    }

    static ListFake of(String list, String format, String day, String... lines) {
        return of(list, format, PublicationTime.on(LocalDate.parse(day), Origin.GIVEN), Wholeness.PROVEN, lines);
    }

    static ListFake of(String list, String format, PublicationTime published, Wholeness wholeness, String... lines) {
        List<EntryField> fields = switch (format) {
            case "full" -> List.of(EntryField.values());
            case "mixed" -> List.of(EntryField.PRIMARY_NAME, EntryField.STRONG_ALIAS, EntryField.PROGRAM);
            default -> List.of(EntryField.PRIMARY_NAME, EntryField.PROGRAM);
        };
        String content = Integer.toHexString(Arrays.hashCode(lines));
        EditionInfo info = new EditionInfo(
                list, list, format, published, content, List.of(list + "-" + published + ".fake"), wholeness, false);
        return new ListFake(info, Coverage.fullOf(fields), List.of(lines));
    }

    /** The same as demonstration data. */
    ListFake demo() {
        EditionInfo demo = new EditionInfo(
                info.list(),
                info.title(),
                info.format(),
                info.published(),
                info.contentHash(),
                info.files(),
                info.wholeness(),
                true);
        return new ListFake(demo, coverage, lines);
    }

    /** Calls this before each record is handed over. */
    ListFake onRecord(Consumer<String> action) {
        onRecord = action;
        return this;
    }

    @Override
    public EditionInfo info() {
        return info;
    }

    @Override
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public void forEachRecord(Consumer<RawRecord> consumer) {
        for (String line : lines) {
            String key = line.substring(0, line.indexOf(':'));
            onRecord.accept(key);
            consumer.accept(new RawRecord(key, new SourcePosition("fake", 1), line));
        }
    }

    @Override
    public RecordReader reader() {
        return READERS.of(info.format(), info.list());
    }

    @Override
    public List<Notice> notices() {
        return List.of();
    }

    private record Reader(String list, String prefix) implements RecordReader {

        @Override
        public ReadRecord read(RawRecord rawRecord) {
            String text = rawRecord.text();
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("no key");
            }
            List<Entry> entries = new ArrayList<>();
            Set<EntryField> cut = EnumSet.noneOf(EntryField.class);
            for (String entry : text.substring(colon + 1).split(" & ", -1)) {
                ReadRecord read = read(rawRecord, entry);
                entries.addAll(read.entries());
                cut.addAll(read.cut());
            }
            return new ReadRecord(entries, List.copyOf(cut), List.of());
        }

        private ReadRecord read(RawRecord rawRecord, String text) {
            String[] parts = text.split(";", -1);
            List<PartyName> names = new ArrayList<>();
            List<DateStatement> births = new ArrayList<>();
            List<LabelledValue> properties = new ArrayList<>();
            List<String> programs = List.of();
            LocalDate listedOn = null;
            List<Designation> others = new ArrayList<>();
            List<EntryField> cut = new ArrayList<>();
            if (!parts[0].isBlank()) {
                names.add(new PartyName(parts[0].strip(), NameKind.PRIMARY, "Latn", List.of()));
            }
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                String[] words = part.strip().split(" ", 2);
                String value = words.length > 1 ? words[1] : "";
                switch (words[0]) {
                    case "programs" -> programs = List.of(value.split(",", -1));
                    case "born" -> births.add(DateStatement.on(PartialDate.ofYear(Integer.parseInt(value))));
                    case "alias" -> names.add(new PartyName(value, NameKind.STRONG_ALIAS, "Latn", List.of()));
                    case "weak" -> names.add(new PartyName(value, NameKind.WEAK_ALIAS, "Latn", List.of()));
                    case "listed" -> listedOn = LocalDate.parse(value);
                    case "again" ->
                        others.add(new Designation(
                                list,
                                "Another authority",
                                programs,
                                value.isEmpty() ? null : LocalDate.parse(value),
                                List.of(),
                                null));
                    case "note" -> properties.add(new LabelledValue("Note", prefix + value));
                    case "cut" -> cut.add(EntryField.REMARK);
                    default -> throw new IllegalArgumentException("unknown word " + words[0]);
                }
            }
            if (names.isEmpty()) {
                return new ReadRecord(List.of(), cut, List.of());
            }
            Party party = new Party(
                    PartyType.UNKNOWN,
                    names,
                    List.of(),
                    new Profile(births, List.of(), List.of(), List.of(), List.of(), List.of(), Gender.NOT_STATED),
                    List.of(),
                    List.of(),
                    List.of(),
                    properties);
            others.addFirst(new Designation(list, "An authority", programs, listedOn, List.of(), null));
            Entry entry = new Entry(
                    new EntryId(list, rawRecord.key()),
                    party,
                    others,
                    List.of(ListingKind.SANCTION),
                    rawRecord.position());
            return new ReadRecord(List.of(entry), cut, List.of());
        }
    }
}
