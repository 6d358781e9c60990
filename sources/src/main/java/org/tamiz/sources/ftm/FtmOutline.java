package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;

/**
 * What is remembered of a file of entities after it was read once: where each line stands, what it is, and which belong
 * together. Some fifty bytes an entity and its id, so that a million entities are small beside the file.
 *
 * <p>Lines are numbered from 0 as they come, without blank ones. Which records belong to a party is known only at the end,
 * since they may stand before or behind it: {@link #finish} has to be called then.
 */
final class FtmOutline {

    private static final int NONE = -1;

    private final String file;
    private final FtmIds ids = new FtmIds();
    private final Set<String> datasets = new LinkedHashSet<>();
    private boolean withoutDataset;
    private final NoticeLog notices = new NoticeLog();
    /** By line, what is to be noticed of wallets if they turn out to be entries. */
    private final Map<Integer, NoticeLog> ofWallets = new HashMap<>();

    private final LongColumn offsets = new LongColumn();
    private final IntColumn lengths = new IntColumn();
    private final IntColumn lineNumbers = new IntColumn();
    private final IntColumn idOfLine = new IntColumn();
    private final List<FtmRole> roles = new ArrayList<>();
    private final IntColumn schemas = new IntColumn();
    private final List<String> schemaNames = new ArrayList<>();
    private final Map<String, Integer> schemaNumbers = new HashMap<>();

    /** Ids of records that a line names, one line's behind the other's. */
    private final IntColumn named = new IntColumn();

    private final IntColumn namedFrom = new IntColumn();

    /** By id: the line that has it, the latest; by line: the one before. */
    private final IntColumn lineOfId = new IntColumn();

    private final IntColumn lineBefore = new IntColumn();
    /** By id: the latest mention of it as a party by a record; by mention: its line, and the mention before. */
    private final IntColumn mentionOfId = new IntColumn();

    private final IntColumn mentionLine = new IntColumn();
    private final IntColumn mentionBefore = new IntColumn();

    /** Lines that are entries: parties, and wallets that belong to nobody. */
    private final BitSet entries = new BitSet();
    /** Ids of parties. */
    private final BitSet partyIds = new BitSet();

    FtmOutline(String file) {
        this.file = file;
    }

    /** Takes the next line. */
    void add(FtmEntity entity, long offset, int length) {
        int line = size();
        FtmRole role = FtmRole.of(entity);
        int id = number(FtmRole.id(entity));
        note(entity, role, line, id);
        offsets.add(offset);
        lengths.add(length);
        lineNumbers.add(Math.toIntExact(entity.position().line()));
        idOfLine.add(id);
        roles.add(role);
        schemas.add(schemaNumbers.computeIfAbsent(FtmRole.schema(entity), name -> {
            schemaNames.add(name);
            return schemaNames.size() - 1;
        }));
        lineBefore.add(lineOfId.get(id));
        lineOfId.set(id, line);
        namedFrom.add(named.size());
        if (role == FtmRole.PARTY) {
            partyIds.set(id);
            entries.set(line);
        }
        if (role == FtmRole.PARTY || role == FtmRole.WALLET) {
            FtmRole.TO_RECORD.forEach(property -> entity.values(property).forEach(value -> named.add(number(value))));
        }
        if (role.joins()) {
            FtmRole.TO_PARTY.forEach(property -> entity.values(property).forEach(value -> mention(value, line)));
        }
    }

    /** Settles which wallets are entries, and counts the records that belong to nobody. */
    void finish() {
        namedFrom.add(named.size());
        BitSet joined = joined(entries);
        BitSet freeWallets = new BitSet();
        for (int line = 0; line < size(); line++) {
            if (role(line) == FtmRole.WALLET && !joined.get(line)) {
                freeWallets.set(line);
                notices.addAll(ofWallets.getOrDefault(line, new NoticeLog()));
            }
        }
        entries.or(freeWallets);
        joined.or(joined(freeWallets));
        for (int line = 0; line < size(); line++) {
            if (!entries.get(line) && !joined.get(line)) {
                notices.count(
                        NoticeCode.RECORD_NOT_A_PARTY,
                        position(line),
                        "schema",
                        schemaNames.get(schemas.get(line)),
                        "names no party by itself and belongs to none in this file");
            }
        }
    }

    int size() {
        return idOfLine.size();
    }

    /** The datasets of all entities, in the order of their first mention. */
    Set<String> datasets() {
        return datasets;
    }

    /** Whether every entity is of a dataset. */
    boolean isDatasetOfAllStated() {
        return !withoutDataset;
    }

    List<Notice> notices() {
        return notices.notices();
    }

    /** Hands over, for each key, the first line that is an entry of it, in the order of the file. */
    void forEachKey(IntConsumer consumer) {
        BitSet seen = new BitSet(ids.size());
        for (int line = entries.nextSetBit(0); line >= 0; line = entries.nextSetBit(line + 1)) {
            int id = idOfLine.get(line);
            if (!seen.get(id)) {
                seen.set(id);
                consumer.accept(line);
            }
        }
    }

    /** The lines that are entries under the key of this line, in the order of the file. */
    List<Integer> entriesLike(int line) {
        return linesOfId(idOfLine.get(line)).stream().filter(entries::get).toList();
    }

    /** The lines of the records that belong to the entries of these lines, in the order of the file, none twice. */
    List<Integer> recordsOf(List<Integer> entryLines) {
        Set<Integer> records = new TreeSet<>();
        for (int line : entryLines) {
            join(line, records::add);
        }
        entryLines.forEach(records::remove);
        return List.copyOf(records);
    }

    /**
     * Where the lines of a raw record stand, of which these are the ids: first those of the key, then records by their ids.
     * Empty when the file says otherwise.
     */
    List<SourcePosition> positions(String key, List<String> idsOfLines) {
        int id = ids.find(key);
        List<Integer> lines = id == NONE
                ? List.of()
                : linesOfId(id).stream().filter(entries::get).toList();
        List<Integer> all = new ArrayList<>(lines);
        recordsOf(lines).stream().sorted(Comparator.comparing(this::id)).forEach(all::add);
        boolean same = all.stream().map(this::id).toList().equals(idsOfLines);
        return same ? all.stream().map(this::position).toList() : List.of();
    }

    String id(int line) {
        return ids.text(idOfLine.get(line));
    }

    long offset(int line) {
        return offsets.get(line);
    }

    int length(int line) {
        return lengths.get(line);
    }

    SourcePosition position(int line) {
        return new SourcePosition(file, lineNumbers.get(line));
    }

    private void note(FtmEntity entity, FtmRole role, int line, int id) {
        datasets.addAll(entity.datasets());
        withoutDataset |= entity.datasets().isEmpty();
        FtmOddities.ofSchema(entity, notices);
        if (role == FtmRole.PARTY && partyIds.get(id)) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    entity.position(),
                    entity.id(),
                    "id",
                    "another entity has this id too; both are kept");
        }
        if (role == FtmRole.PARTY) {
            FtmOddities.ofEntry(entity, notices);
        } else if (role == FtmRole.WALLET) {
            NoticeLog ofWallet = new NoticeLog();
            FtmOddities.ofEntry(entity, ofWallet);
            if (!ofWallet.isEmpty()) {
                ofWallets.put(line, ofWallet);
            }
        }
    }

    private int number(String id) {
        int number = ids.number(id);
        lineOfId.fill(number + 1, NONE);
        mentionOfId.fill(number + 1, NONE);
        return number;
    }

    private void mention(String party, int line) {
        int id = number(party);
        mentionBefore.add(mentionOfId.get(id));
        mentionOfId.set(id, mentionLine.size());
        mentionLine.add(line);
    }

    private List<Integer> linesOfId(int id) {
        List<Integer> lines = new ArrayList<>(1);
        for (int line = lineOfId.get(id); line != NONE; line = lineBefore.get(line)) {
            lines.add(line);
        }
        Collections.reverse(lines);
        return lines;
    }

    /** The lines that belong to any of these entries. */
    private BitSet joined(BitSet owners) {
        BitSet records = new BitSet(size());
        owners.stream().forEach(line -> join(line, records::set));
        return records;
    }

    /** Hands over the lines that belong to the entry of this line: those that it names, and those that name it; some twice. */
    private void join(int entry, IntConsumer records) {
        for (int i = namedFrom.get(entry); i < namedFrom.get(entry + 1); i++) {
            for (int line = lineOfId.get(named.get(i)); line != NONE; line = lineBefore.get(line)) {
                if (role(line).joins()) {
                    records.accept(line);
                }
            }
        }
        int mention = mentionOfId.get(idOfLine.get(entry));
        for (; mention != NONE; mention = mentionBefore.get(mention)) {
            records.accept(mentionLine.get(mention));
        }
    }

    private FtmRole role(int line) {
        return roles.get(line);
    }
}
