package org.tamiz.sources.ftm;

import java.io.StringWriter;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * Splits a file of entities into one raw record a party: its line, then the lines of what belongs to it, without what
 * changes every day. Entries are made once while splitting, to learn what belongs to whom, and again by the reader.
 */
public final class FtmRawEdition {

    /** The format's name in the information on an edition. */
    public static final String FORMAT = "FollowTheMoney";

    /** A dataset whose name begins so is demonstration data. */
    private static final String DEMO = "tamiz_demo";

    private static final Comparator<FtmEntity> IN_FILE =
            Comparator.comparingLong(entity -> entity.position().line());

    private FtmRawEdition() {}

    /**
     * Splits the file.
     *
     * @throws SourceException when it cannot be used
     */
    public static RawEdition open(Path file) {
        MessageDigest digest = SourceFile.sha256();
        Map<Long, String> textByLine = new HashMap<>();
        List<FtmEntity> entities = new ArrayList<>();
        try (TextInput input = TextInput.ofList(file, digest)) {
            BoundedLines lines = new BoundedLines(input, FtmListReader.MAX_LINE);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!Blanks.isBlank(line)) {
                    FtmEntity entity = FtmListReader.entity(file, lines, line);
                    entities.add(entity);
                    textByLine.put(entity.position().line(), line);
                }
            }
        }
        if (entities.isEmpty()) {
            throw new SourceException(
                    Code.FILE_EMPTY, file, null, "there is nothing in the file", FileKind.LIST.fetchAgain());
        }
        return edition(info(file, entities, SourceFile.hex(digest)), entities, textByLine);
    }

    /** The reader of a list's records; what it notices is placed where the record begins. */
    public static RecordReader reader(String list) {
        return record -> read(list, record, PartPositions.NONE);
    }

    private static EditionInfo info(Path file, List<FtmEntity> entities, String hash) {
        String name = SourceFile.name(file);
        Set<String> datasets = new LinkedHashSet<>();
        entities.forEach(entity -> datasets.addAll(entity.datasets()));
        String slug = Slug.of(name.split("\\.", 2)[0]);
        boolean single = datasets.size() == 1
                && entities.stream().noneMatch(entity -> entity.datasets().isEmpty());
        String list = single ? datasets.iterator().next() : "ftm-" + (slug.isEmpty() ? "list" : slug);
        boolean demo = datasets.stream().anyMatch(dataset -> dataset.startsWith(DEMO));
        return new EditionInfo(
                list,
                demo ? "Tamiz demo list" : "FollowTheMoney data " + (single ? list : name),
                FORMAT,
                null,
                hash,
                List.of(name),
                Wholeness.UNMARKED,
                demo);
    }

    private static RawEdition edition(EditionInfo info, List<FtmEntity> entities, Map<Long, String> textByLine) {
        NoticeLog log = new NoticeLog();
        FtmEntryMaker maker = new FtmEntryMaker(info.list(), log);
        RecordParts parts = new RecordParts();
        maker.joins(entities).values().stream()
                .sorted(Comparator.comparingLong(made -> made.keySet().stream()
                        .mapToLong(entity -> entity.position().line())
                        .min()
                        .orElse(0)))
                .forEach(made -> addParts(made, textByLine, parts));
        List<Notice> notices = new ArrayList<>(log.notices());
        notices.removeIf(notice -> log.ofRecords().contains(notice) && !isOfEdition(notice));
        Map<RawRecord, List<SourcePosition>> records = parts.records();
        PartPositions positions = PartPositions.of(records);
        return new HeldEdition(
                info,
                Coverage.fullOf(List.of(EntryField.values())),
                List.copyOf(records.keySet()),
                record -> read(info.list(), record, positions),
                notices);
    }

    private static boolean isOfEdition(Notice notice) {
        return notice.code() == NoticeCode.DUPLICATE_KEY;
    }

    private static void addParts(
            Map<FtmEntity, List<FtmEntity>> made, Map<Long, String> textByLine, RecordParts parts) {
        List<FtmEntity> owners = made.keySet().stream().sorted(IN_FILE).toList();
        List<FtmEntity> joined = made.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(IN_FILE)
                .toList();
        String key = String.valueOf(owners.getFirst().id());
        for (List<FtmEntity> entities : List.of(owners, joined)) {
            for (FtmEntity entity : entities) {
                String line = textByLine.get(entity.position().line());
                if (line != null) {
                    parts.add(key, lasting(line), entity.position());
                }
            }
        }
    }

    private static ReadRecord read(String list, RawRecord record, PartPositions positions) {
        List<FtmEntity> entities = new ArrayList<>();
        for (String line : record.text().split("\n", -1)) {
            int part = entities.size();
            SourcePosition known = positions.of(record, part);
            // Entities that say the same are told apart by their places.
            SourcePosition position =
                    known.equals(record.position()) ? new SourcePosition(known.file(), known.line() + part) : known;
            try {
                entities.add(FtmJson.parse(line, position));
            } catch (FtmSyntaxException e) {
                throw new IllegalArgumentException("a line of the raw record " + record.key() + " " + e.problem(), e);
            }
        }
        if (entities.stream().anyMatch(entity -> entity.id() == null || entity.schema() == null)) {
            throw new IllegalArgumentException("the raw record " + record.key() + " holds what is no entity");
        }
        NoticeLog log = new NoticeLog();
        List<Entry> entries = new FtmEntryMaker(list, log).entries(entities);
        if (entries.stream().anyMatch(entry -> !entry.id().key().equals(record.key()))) {
            throw new IllegalArgumentException("the raw record " + record.key() + " holds another party");
        }
        List<Notice> notices =
                log.ofRecords().stream().filter(notice -> !isOfEdition(notice)).toList();
        return new ReadRecord(entries, List.of(), notices);
    }

    /** The line without the day of the publisher's last run, which is another one every day. */
    private static String lasting(String line) {
        StringWriter text = new StringWriter();
        try (JsonParser parser = FtmJson.FACTORY.createParser(ObjectReadContext.empty(), line);
                JsonGenerator json = FtmJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("last_seen")
                        // A property of this name would be the party's own.
                        && !"properties"
                                .equals(parser.streamReadContext().getParent().currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                } else if (token.isNumeric()) {
                    json.writeNumber(parser.getString());
                } else {
                    json.copyCurrentEvent(parser);
                }
            }
        }
        return text.toString();
    }
}
