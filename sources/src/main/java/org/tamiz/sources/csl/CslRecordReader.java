package org.tamiz.sources.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EntryId;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;

/**
 * Reads the records of one of the lists, from JSON and CSV alike: a record is its rows, one JSON object a line.
 *
 * <p>Rows under one number of OFAC are one party on several of its lists and become one entry. Rows that share but their
 * name become one entry each ({@link CslKeys}), all of them where the first row stands. docs/sources/us-csl.md says where each field goes.
 */
public final class CslRecordReader implements RecordReader {

    /** The format's name in the information on an edition that was read from the JSON form. */
    public static final String JSON_FORMAT = "US CSL JSON";

    /** The same for the CSV form. */
    public static final String CSV_FORMAT = "US CSL CSV";

    private final String list;

    /** A reader for the list of this id. */
    public CslRecordReader(String list) {
        this.list = list;
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<CslDraft> drafts = new ArrayList<>();
        for (String line : rawRecord.text().split("\n", -1)) {
            add(CslFields.parse(line), rawRecord, drafts, notices);
        }
        return new ReadRecord(drafts.stream().map(CslDraft::build).toList(), List.of(), notices.notices());
    }

    private void add(CslFields row, RawRecord rawRecord, List<CslDraft> drafts, NoticeLog notices) {
        String key = rawRecord.key();
        SourcePosition position = rawRecord.position();
        boolean numbered = row.take("entity_number") != null;
        String name = row.take("name");
        if (name == null) {
            notices.add(NoticeCode.RECORD_WITHOUT_NAME, position, key, "name", "The row has no name; it is left out.");
            return;
        }
        String stated = row.take("type");
        PartyType type = type(stated);
        CslDraft draft = numbered ? draftOf(type, drafts) : null;
        if (draft == null) {
            if (numbered && !drafts.isEmpty()) {
                notices.add(
                        NoticeCode.DUPLICATE_KEY,
                        position,
                        key,
                        "entity_number",
                        "Rows of different types have this number; they are kept as entries of their own.");
            }
            draft = new CslDraft(new EntryId(list, key), position, notices, type);
            drafts.add(draft);
        }
        draft.add(name, type, row);
        if (stated != null && type == PartyType.UNKNOWN) {
            draft.keep("type", stated);
            notices.add(
                    NoticeCode.LABEL_UNKNOWN, position, key, "type", "The type \"" + stated + "\" is not known here.");
        }
    }

    /** The draft that a row of this type can be said of. */
    private static @Nullable CslDraft draftOf(PartyType type, List<CslDraft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.type().isCompatibleWith(type))
                .findFirst()
                .orElse(null);
    }

    private static PartyType type(@Nullable String stated) {
        return switch (stated == null ? "" : stated.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyType.PERSON;
            case "entity" -> PartyType.ORGANIZATION;
            case "vessel" -> PartyType.VESSEL;
            case "aircraft" -> PartyType.AIRCRAFT;
            default -> PartyType.UNKNOWN;
        };
    }
}
