package org.tamiz.sources.ofac;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.SourceFile;

/**
 * Splits the files of one edition of an OFAC list into one raw record an entry.
 *
 * <p>A raw record is CSV again: the entry's row of the main file, then its rows of the alias, address and comments files,
 * each with the {@link OfacRole} before it and otherwise as it stands. {@link OfacRecordReader} makes entries of it.
 *
 * <p>The main file is read first and alone, because its programmes tell the list and its numbers tell which companions
 * belong to it.
 */
public final class OfacListReader {

    private final Path main;
    private final MessageDigest digest = SourceFile.sha256();
    private final NoticeLog notices = new NoticeLog();
    private final RecordParts parts = new RecordParts();
    private final Map<EntryField, Extent> coverage = new EnumMap<>(EntryField.class);
    private Wholeness wholeness = Wholeness.PROVEN;
    private boolean remarksCut;
    private OfacList list = OfacList.SDN;

    private OfacListReader(Path main) {
        this.main = main;
    }

    /** Reads a main file. */
    public static OfacListReader ofMain(Path main) {
        OfacListReader reader = new OfacListReader(main);
        reader.readMain();
        return reader;
    }

    /** Which list the main file is of. */
    public OfacList list() {
        return list;
    }

    /** The numbers of its entries. */
    public Set<String> uids() {
        return parts.keys();
    }

    /** Reads the companions and gives the edition. To be called once, with the same main file. */
    public RawEdition edition(OfacFiles files) {
        cover(OfacRecordReader.FROM_MAIN, Extent.FULL);
        cover(OfacRecordReader.FROM_REMARKS, Extent.FULL);
        readCompanion(
                OfacRole.ALIAS,
                files.aliases(),
                List.of(EntryField.STRONG_ALIAS, EntryField.FORMER_NAME),
                "aliases",
                "alt.csv",
                files);
        readCompanion(OfacRole.ADDRESS, files.addresses(), List.of(EntryField.ADDRESS), "addresses", "add.csv", files);
        if (files.comments() != null) {
            readRows(OfacRole.COMMENT, files.comments());
        } else if (remarksCut) {
            missing("the rest of long remarks", "sdn_comments.csv", files);
        }
        EditionInfo info = new EditionInfo(
                list.id(),
                list.title(),
                OfacRecordReader.FORMAT,
                null,
                SourceFile.hex(digest),
                files.present().stream().map(SourceFile::name).toList(),
                wholeness,
                false);
        return HeldEdition.of(
                info,
                new Coverage(coverage),
                parts.records(),
                positions -> new OfacRecordReader(list.id(), positions),
                notices);
    }

    private void cover(List<EntryField> fields, Extent extent) {
        fields.forEach(field -> coverage.put(field, extent));
    }

    private void readMain() {
        OfacList.Vote vote = new OfacList.Vote();
        Map<String, SourcePosition> positions = new HashMap<>();
        try (OfacRecords rows = OfacRecords.open(main, OfacRole.MAIN, digest)) {
            for (OfacRow row = rows.next(); row != null; row = rows.next()) {
                vote.count(row);
                // A record without a name gives no entry, so nothing of it is missed and nothing stands twice.
                if (row.name() != null) {
                    SourcePosition other = positions.putIfAbsent(row.uid(), row.position());
                    if (other != null) {
                        repeated(row, other);
                    }
                    remarksCut |= OfacRow.isCut(row.remarks());
                }
                add(row, rows.rawText());
            }
            checkMark(main, rows);
        }
        list = vote.list();
    }

    private void add(OfacRow row, String rawText) {
        parts.add(row.uid(), row.role().tag() + ',' + rawText, row.position());
    }

    private void repeated(OfacRow row, SourcePosition other) {
        notices.add(
                NoticeCode.DUPLICATE_KEY,
                row.position(),
                row.uid(),
                "ent_num",
                "UID " + row.uid() + " already stands at " + other
                        + "; both entries are kept, and aliases, addresses and comments under this UID are given to both.");
    }

    private void readCompanion(
            OfacRole role,
            @Nullable Path file,
            List<EntryField> fields,
            String what,
            String usualName,
            OfacFiles files) {
        cover(fields, file == null ? Extent.NONE : Extent.FULL);
        if (file == null) {
            missing(what, usualName, files);
        } else {
            readRows(role, file);
        }
    }

    private void readRows(OfacRole role, Path file) {
        try (OfacRecords rows = OfacRecords.open(file, role, digest)) {
            for (OfacRow row = rows.next(); row != null; row = rows.next()) {
                if (parts.keys().contains(row.uid())) {
                    add(row, rows.rawText());
                } else {
                    notices.add(
                            NoticeCode.ORPHAN_RECORD,
                            row.position(),
                            row.uid(),
                            "ent_num",
                            "The main file has no entry with UID " + row.uid() + "; the record is left out.");
                }
            }
            // The comments file is proven whole by the remarks that go on in it; OFAC did not always close it.
            if (role != OfacRole.COMMENT) {
                checkMark(file, rows);
            }
        }
    }

    private void checkMark(Path file, OfacRecords rows) {
        if (!rows.hasClosingMark()) {
            wholeness = Wholeness.MARK_MISSING;
            notices.add(
                    NoticeCode.END_MARK_MISSING,
                    new SourcePosition(SourceFile.name(file), 0),
                    null,
                    null,
                    "The closing byte 0x1A is missing, so records lost at the end of the file cannot be ruled out.");
        }
    }

    private void missing(String what, String usualName, OfacFiles files) {
        String beside = files.unnamed().isEmpty()
                ? ""
                : " Beside the main file lie "
                        + files.unnamed().stream().map(SourceFile::name).toList()
                        + ", which were not named; name them too, or their folder, to use them.";
        notices.add(
                NoticeCode.COMPANION_MISSING,
                new SourcePosition(SourceFile.name(main), 0),
                null,
                null,
                "The file with " + what + " (usually " + usualName + ") is not there, so the edition lacks them."
                        + beside);
    }
}
