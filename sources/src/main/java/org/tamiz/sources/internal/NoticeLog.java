package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.SourcePosition;

/** Collects the notices of one reading, in reading order. */
public final class NoticeLog {

    private final List<Notice> notices = new ArrayList<>();

    public void add(
            NoticeCode code, SourcePosition position, @Nullable String record, @Nullable String field, String message) {
        notices.add(new Notice(code, position, record, field, message));
    }

    /** The text as a country; gives notice when it is not recognised. */
    public Country country(String text, SourcePosition position, @Nullable String record, String field) {
        Country country = Countries.mention(text);
        if (country.code() == null) {
            add(
                    NoticeCode.COUNTRY_UNREAD,
                    position,
                    record,
                    field,
                    "\"" + text + "\" is not a country that is known here; it is kept as published.");
        }
        return country;
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }
}
