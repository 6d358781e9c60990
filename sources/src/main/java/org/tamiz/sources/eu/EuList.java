package org.tamiz.sources.eu;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.PublicationTime;

/** What the two forms of the list have in common. */
final class EuList {

    static final String ID = "eu-fsf";

    private static final String TITLE = "EU Consolidated List of Financial Sanctions";

    private EuList() {}

    /** The information on an edition of one file. */
    static EditionInfo info(
            String format, @Nullable PublicationTime published, String hash, String file, Wholeness wholeness) {
        return new EditionInfo(ID, TITLE, format, published, hash, List.of(file), wholeness, false);
    }

    /**
     * What an edition covers.
     *
     * @param weakness whether its form tells weak aliases from strong ones; former names stand among the aliases in both
     */
    static Coverage coverage(boolean weakness) {
        Coverage coverage = Coverage.fullOf(List.of(
                EntryField.PRIMARY_NAME,
                EntryField.STRONG_ALIAS,
                EntryField.PARTY_TYPE,
                EntryField.PROGRAM,
                EntryField.LISTED_ON,
                EntryField.BIRTH_DATE,
                EntryField.BIRTH_PLACE,
                EntryField.NATIONALITY,
                EntryField.GENDER,
                EntryField.IDENTIFIER,
                EntryField.ADDRESS,
                EntryField.REMARK));
        return weakness ? coverage.with(EntryField.WEAK_ALIAS, Extent.FULL) : coverage;
    }

    /** The key of an entry: the EU's reference number, else the number of the record in the data behind the list. */
    static String key(String reference, String logicalId) {
        return reference.isEmpty() ? logicalId : reference;
    }
}
