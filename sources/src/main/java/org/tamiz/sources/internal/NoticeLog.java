package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.SourcePosition;

/**
 * Collects the notices of one reading: those of single records in reading order, then one for each oddity that many
 * records may share.
 */
public final class NoticeLog {

    private record Oddity(NoticeCode code, String field, String label, String message) {}

    private static final class Tally {
        private final SourcePosition first;
        private long count;

        private Tally(SourcePosition first) {
            this.first = first;
        }
    }

    private final List<Notice> notices = new ArrayList<>();
    private final Map<Oddity, Tally> counted = new LinkedHashMap<>();

    public void add(
            NoticeCode code, SourcePosition position, @Nullable String record, @Nullable String field, String message) {
        notices.add(new Notice(code, position, record, field, message));
    }

    /** Counts an oddity that many records may share; the notice says how many and where the first stands. */
    public void count(NoticeCode code, SourcePosition position, String field, String label, String message) {
        counted.computeIfAbsent(new Oddity(code, field, label, message), oddity -> new Tally(position)).count++;
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

    /** Takes over what another log collected. */
    public void addAll(NoticeLog other) {
        notices.addAll(other.notices);
        other.counted.forEach((oddity, tally) ->
                counted.computeIfAbsent(oddity, same -> new Tally(tally.first)).count += tally.count);
    }

    /** Those of single records alone. */
    public List<Notice> ofRecords() {
        return List.copyOf(notices);
    }

    public boolean isEmpty() {
        return notices.isEmpty() && counted.isEmpty();
    }

    public List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        counted.forEach((oddity, tally) -> all.add(new Notice(
                oddity.code,
                tally.first,
                null,
                oddity.field,
                oddity.label + " (" + tally.count + (tally.count == 1 ? " record): " : " records): ")
                        + oddity.message)));
        return all;
    }
}
