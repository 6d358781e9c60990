package org.tamiz.sources.sat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Designation;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
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
 * Reads the raw records of the list: the row of a taxpayer, or all of them where one had several proceedings, each as
 * {@link RowText} has it. Every row is an entry of its own. Who was cleared is kept as cleared, which is never a hit.
 */
public final class SatRecordReader implements RecordReader {

    /** The format's name in the information on an edition. */
    public static final String FORMAT = "SAT 69-B CSV";

    static final String AUTHORITY = "Servicio de Administración Tributaria (SAT), Mexico";

    /** So begins what stands in the place of a name that a court had taken out. */
    private static final String WITHHELD = "informacion-suprimida";

    private final String list;
    private final PartPositions positions;

    /** The reader of records of a list of which it knows no more than their texts. */
    public SatRecordReader(String list) {
        this(list, PartPositions.NONE);
    }

    SatRecordReader(String list, PartPositions positions) {
        this.list = list;
        this.positions = positions;
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<Entry> entries = new ArrayList<>();
        String[] rows = rawRecord.text().split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            Entry entry = entry(rawRecord.key(), RowText.parse(rows[i]), positions.of(rawRecord, i), notices);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    /** Whether a row says that its taxpayer was cleared. */
    static boolean isCleared(Map<String, String> row) {
        return SatSituation.of(row.getOrDefault(SatColumns.SITUATION, ""))
                .map(SatSituation::isCleared)
                .orElse(false);
    }

    private @Nullable Entry entry(String key, Map<String, String> row, SourcePosition position, NoticeLog notices) {
        Map<String, String> rest = new HashMap<>(row);
        String name = Blanks.collapse(row.getOrDefault(SatColumns.NAME, ""));
        if (name.isEmpty()) {
            notices.add(
                    NoticeCode.RECORD_WITHOUT_NAME,
                    position,
                    key,
                    SatColumns.NAME,
                    "The row has no name; it is left out.");
            return null;
        }
        PartyDraft party = new PartyDraft();
        party.name(name, NameKind.PRIMARY, List.of());
        rest.remove(SatColumns.NAME);
        String rfc = SatKeys.rfc(row);
        if (!SatKeys.isWithheld(rfc)) {
            party.identifier(new Identifier("mx-rfc", rfc, Countries.mention("MX"), null));
            rest.remove(SatColumns.RFC);
        }
        if (Slug.of(name).startsWith(WITHHELD)) {
            notices.add(
                    NoticeCode.NAME_WITHHELD,
                    position,
                    key,
                    SatColumns.NAME,
                    "The name was taken out; what stands in its place is kept, and nobody bears it.");
        }
        Optional<SatSituation> situation = situation(key, row, position, notices);
        row.forEach((label, value) -> {
            if (rest.containsKey(label)) {
                party.property(label, value);
            }
        });
        String stated = row.get(SatColumns.SITUATION);
        Designation act = new Designation(
                list,
                AUTHORITY,
                stated == null ? List.of() : List.of(stated),
                published(SatSituation.PRESUNTO, row).orElse(null),
                laterStages(row),
                situation.map(each -> row.get(each.noticeColumn())).orElse(null));
        boolean cleared = isCleared(row);
        return new Entry(
                new EntryId(list, key),
                party.build(SatKeys.type(rfc)),
                List.of(act),
                List.of(cleared ? ListingKind.CLEARED : ListingKind.TAX_LIST),
                position);
    }

    private static Optional<LocalDate> published(SatSituation stage, Map<String, String> row) {
        return SatDates.day(row.getOrDefault(stage.publishedColumn(), ""));
    }

    /** The days on which a later stage of the proceedings was published, in their order. */
    private static List<LocalDate> laterStages(Map<String, String> row) {
        return Stream.of(SatSituation.values())
                .filter(stage -> stage != SatSituation.PRESUNTO)
                .flatMap(stage -> published(stage, row).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static Optional<SatSituation> situation(
            String key, Map<String, String> row, SourcePosition position, NoticeLog notices) {
        String stated = row.getOrDefault(SatColumns.SITUATION, "");
        Optional<SatSituation> situation = SatSituation.of(stated);
        if (situation.isEmpty()) {
            notices.add(
                    NoticeCode.LABEL_UNKNOWN,
                    position,
                    key,
                    SatColumns.SITUATION,
                    stated.isEmpty()
                            ? "The row does not say how the taxpayer stands; it counts as not cleared."
                            : "The situation \"" + stated
                                    + "\" is not known here; the taxpayer counts as not cleared.");
        }
        return situation;
    }
}
