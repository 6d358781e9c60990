package org.tamiz.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Edition;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.Standing;

/**
 * Reads all records of a raw edition. Nothing reads files into entries any other way, so that what was kept of an edition
 * years ago reads as the files themselves do.
 */
public final class EditionReader {

    private EditionReader() {}

    /** The edition with its entries; they say of themselves what it cannot state. */
    public static ReadEdition read(RawEdition raw) {
        List<Entry> entries = new ArrayList<>();
        List<Notice> notices = new ArrayList<>(raw.notices());
        Set<EntryField> partial = EnumSet.noneOf(EntryField.class);
        raw.forEachRecord(record -> {
            ReadRecord read = raw.reader().read(record);
            entries.addAll(read.entries());
            partial.addAll(read.cut());
            notices.addAll(read.notices());
        });
        // An edition of which a record had no name does not state all names: who stands there cannot be told.
        if (notices.stream().anyMatch(notice -> notice.code() == NoticeCode.RECORD_WITHOUT_NAME)) {
            partial.add(EntryField.PRIMARY_NAME);
        }
        Coverage coverage = raw.coverage();
        for (EntryField field : partial) {
            coverage = coverage.with(field, Extent.PARTIAL);
        }
        Standing standing = Standing.without(coverage.fields(Extent.NONE));
        // Entries under one key come together; the publication's order is that of their lines.
        List<Entry> inOrder = entries.stream()
                .sorted(Comparator.comparingLong(entry -> entry.position().line()))
                .map(entry -> entry.with(standing))
                .toList();
        return new ReadEdition(new Edition(raw.info(), coverage, inOrder), notices);
    }
}
