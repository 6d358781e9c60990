package org.tamiz.sources.ftm;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.SourceFile;

/**
 * The statements of OpenSanctions as a CSV file: one statement a row, with when it was first and last seen. One file so gives
 * a series of editions of one list, one for each moment that it names: the statements that held then, put together as
 * FollowTheMoney entities.
 *
 * <p>A statement holds from the moment at which it was first seen until the first moment at which its dataset was seen
 * without it. Each dataset of a collection is fetched at its own times, so that a moment says nothing of other datasets. A
 * statement that was last seen at its dataset's last moment still holds.
 *
 * <p>All statements are held: a million of them, with the texts that are made of them, fit in 1 GB.
 */
public final class StatementHistory {

    /** The format's name in the information on an edition. */
    public static final String FORMAT = "OpenSanctions statements";

    private final Path file;
    private final Map<String, StatementEntity> entities = new LinkedHashMap<>();
    private final NavigableMap<Moment, Integer> moments = new TreeMap<>();
    private final Map<String, TreeSet<Moment>> momentsOfDataset = new HashMap<>();
    private final NoticeLog notices = new NoticeLog();
    /** Whether any statement is seen no longer. */
    private boolean ended;

    private StatementHistory(Path file) {
        this.file = file;
    }

    /**
     * Reads the file.
     *
     * @return the editions from the oldest to the newest, at least one
     * @throws SourceException when it cannot be used
     */
    public static List<RawEdition> open(Path file) {
        return new StatementHistory(file).open();
    }

    private List<RawEdition> open() {
        MessageDigest digest = SourceFile.sha256();
        List<StatementRows.Row> rows = rows(digest);
        if (rows.isEmpty()) {
            throw new SourceException(
                    Code.FILE_EMPTY,
                    file,
                    null,
                    "there is no confirmed statement in the file",
                    FileKind.LIST.fetchAgain());
        }
        int number = 0;
        for (Map.Entry<Moment, Integer> moment : moments.entrySet()) {
            moment.setValue(number++);
        }
        String name = SourceFile.name(file);
        rows.forEach(row -> entities.computeIfAbsent(
                        row.entity(), id -> new StatementEntity(id, new SourcePosition(name, row.line())))
                .add(statement(row)));
        settle();
        return editions(SourceFile.hex(digest));
    }

    private List<StatementRows.Row> rows(MessageDigest digest) {
        List<StatementRows.Row> rows = new ArrayList<>();
        try (StatementRows input = StatementRows.open(file, digest)) {
            for (StatementRows.Row row = input.next(); row != null; row = input.next()) {
                if (row.external()) {
                    notices.count(
                            NoticeCode.CANDIDATE_LEFT_OUT,
                            new SourcePosition(SourceFile.name(file), row.line()),
                            "external",
                            row.dataset(),
                            "a candidate that its publisher has not confirmed; left out");
                    continue;
                }
                rows.add(row);
                Set<Moment> ofDataset = momentsOfDataset.computeIfAbsent(row.dataset(), dataset -> new TreeSet<>());
                for (Moment moment : List.of(row.first(), row.last())) {
                    moments.putIfAbsent(moment, 0);
                    ofDataset.add(moment);
                }
            }
        }
        return rows;
    }

    private Statement statement(StatementRows.Row row) {
        TreeSet<Moment> ofDataset = momentsOfDataset.getOrDefault(row.dataset(), new TreeSet<>());
        Moment gone = ofDataset.higher(row.last());
        ended |= gone != null;
        return new Statement(
                row.property(),
                row.value(),
                row.schema(),
                row.dataset(),
                row.lang(),
                number(row.first()),
                gone == null ? Statement.STILL : number(gone));
    }

    private int number(Moment moment) {
        return moments.getOrDefault(moment, 0);
    }

    private void settle() {
        Set<String> toOthers = new HashSet<>(FtmRole.TO_RECORD);
        toOthers.addAll(FtmRole.TO_PARTY);
        for (StatementEntity entity : entities.values()) {
            entity.settle();
            for (Statement statement : entity.statements()) {
                StatementEntity other =
                        toOthers.contains(statement.property()) ? entities.get(statement.value()) : null;
                if (other != null) {
                    entity.relate(other);
                }
            }
        }
        entities.values().forEach(StatementEntity::settleRecord);
    }

    private List<RawEdition> editions(String hash) {
        String name = SourceFile.name(file);
        Set<String> datasets = momentsOfDataset.keySet();
        boolean single = datasets.size() == 1;
        String list = single ? datasets.iterator().next() : FtmRawEdition.listOf(name);
        boolean demo = FtmRawEdition.isDemo(datasets);
        Coverage full = Coverage.fullOf(List.of(EntryField.values()));
        List<RawEdition> editions = new ArrayList<>();
        moments.forEach((moment, number) -> editions.add(new StatementEdition(
                new EditionInfo(
                        list,
                        demo ? "Tamiz demo list" : "OpenSanctions statements " + (single ? list : name),
                        FORMAT,
                        moment.published(),
                        hash,
                        List.of(name),
                        Wholeness.UNMARKED,
                        demo),
                // Who stood there and was removed since is not in the file, so an older edition clears nobody.
                lacksRemoved(number) ? full.with(EntryField.PRIMARY_NAME, Coverage.Extent.PARTIAL) : full,
                this,
                number)));
        return List.copyOf(editions);
    }

    /** All entities, in the order of the file. */
    Collection<StatementEntity> entities() {
        return entities.values();
    }

    /** Whether what was removed since is missing from this moment, because the file holds only what is still seen. */
    private boolean lacksRemoved(int moment) {
        return !ended && moment < moments.size() - 1;
    }

    /** What was noticed about the file, and about the entities as they were at this moment. */
    List<Notice> notices(int moment) {
        NoticeLog all = new NoticeLog();
        all.addAll(notices);
        if (lacksRemoved(moment)) {
            all.add(
                    NoticeCode.HISTORY_PARTIAL,
                    new SourcePosition(SourceFile.name(file), 0),
                    null,
                    "last_seen",
                    "the file holds only statements that are still seen; what was removed since is missing from this edition");
        }
        for (StatementEntity entity : entities.values()) {
            if (!entity.isThere(moment)) {
                continue;
            }
            entity.note(moment, all);
            if (!entity.isEntry(moment) && !entity.isJoined(moment)) {
                all.count(
                        NoticeCode.RECORD_NOT_A_PARTY,
                        entity.position(),
                        "schema",
                        entity.schema(moment),
                        "names no party by itself and belongs to none in this file");
            }
        }
        return all.notices();
    }
}
