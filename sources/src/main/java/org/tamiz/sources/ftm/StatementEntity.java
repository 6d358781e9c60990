package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.RawRecord;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.Scripts;

/**
 * One entity through all moments of a history. Its text and its raw record are made when they are first asked for and kept
 * until they are asked for at a moment at which they differ: going through the moments in order makes each once, and an
 * entity that stays as it is costs next to nothing.
 */
final class StatementEntity {

    /** Of several names, the caption is the one that was known first: a name that is added later does not displace it. */
    private static final Comparator<Statement> BEST_NAME = Comparator.comparingInt(Statement::from)
            .thenComparing(name -> !(name.lang().isEmpty() || name.lang().equals("eng")))
            .thenComparing(name -> !Scripts.of(name.value()).equals("Latn"))
            .thenComparing(Statement::value);

    /**
     * What the entity is from one moment on.
     *
     * @param role what it is to the list
     * @param schema its schema
     * @param records the ids of the records that it names as its own
     * @param parties the ids of the parties to which it says that it belongs
     * @param text it as a JSON object
     * @param oddities what is to be noticed of it where it is an entry
     */
    private record Version(
            FtmRole role,
            String schema,
            List<String> records,
            List<String> parties,
            String text,
            @Nullable NoticeLog oddities) {}

    private final String id;
    private final SourcePosition position;
    private List<Statement> statements = new ArrayList<>();
    /** Entities that name this one as party or record, or that it names so, at any time. */
    private final Set<StatementEntity> related = new LinkedHashSet<>();
    /** Moments at which a statement begins to hold or ceases to, in order. */
    private int[] changes = {};
    /** The same for all that its raw record depends on. */
    private int[] recordChanges = {};

    private int versionAt = -1;
    private @Nullable Version version;
    private int recordAt = -1;
    private @Nullable RawRecord record;

    StatementEntity(String id, SourcePosition position) {
        this.id = id;
        this.position = position;
    }

    String id() {
        return id;
    }

    SourcePosition position() {
        return position;
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    List<Statement> statements() {
        return statements;
    }

    void relate(StatementEntity other) {
        if (other != this) {
            related.add(other);
            other.related.add(this);
        }
    }

    /** Takes note that all its statements have been added. */
    void settle() {
        statements = List.copyOf(statements);
        changes = statements.stream()
                .flatMapToInt(statement -> IntStream.of(statement.from(), statement.until()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Takes note that all entities are settled. */
    void settleRecord() {
        recordChanges = IntStream.concat(
                        Arrays.stream(changes), related.stream().flatMapToInt(other -> Arrays.stream(other.changes)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether it is there at this moment. */
    boolean isThere(int moment) {
        return at(moment) != null;
    }

    /** Its raw record at this moment; {@code null} when it is no entry then. */
    @Nullable
    RawRecord record(int moment) {
        int at = period(recordChanges, moment);
        if (at != recordAt) {
            RawRecord made = isEntry(moment) ? makeRecord(moment) : null;
            record = made != null && made.equals(record) ? record : made;
            recordAt = at;
        }
        return record;
    }

    /** Whether it is an entry at this moment: a party, or a wallet that belongs to none. */
    boolean isEntry(int moment) {
        Version own = at(moment);
        if (own == null) {
            return false;
        }
        return own.role() == FtmRole.PARTY
                || (own.role() == FtmRole.WALLET
                        && related.stream()
                                .noneMatch(other -> other.is(FtmRole.PARTY, moment) && belongsTo(other, moment)));
    }

    /** Whether it is a record that belongs to an entry at this moment. */
    boolean isJoined(int moment) {
        return related.stream().anyMatch(other -> belongsTo(other, moment) && other.isEntry(moment));
    }

    /** Its schema at a moment at which it is there. */
    String schema(int moment) {
        return there(moment).schema();
    }

    /** Counts what is odd about it at a moment at which it is there. */
    void note(int moment, NoticeLog notices) {
        NoticeLog oddities = there(moment).oddities();
        // What is odd about a wallet matters where it is an entry.
        boolean silent = is(FtmRole.WALLET, moment) && !isEntry(moment);
        if (oddities != null && !silent) {
            notices.addAll(oddities);
        }
    }

    private boolean is(FtmRole role, int moment) {
        Version own = at(moment);
        return own != null && own.role() == role;
    }

    private boolean belongsTo(StatementEntity owner, int moment) {
        Version own = at(moment);
        Version of = owner.at(moment);
        return own != null
                && of != null
                && own.role().joins()
                && (own.parties().contains(owner.id) || of.records().contains(id));
    }

    private RawRecord makeRecord(int moment) {
        List<String> texts = new ArrayList<>();
        texts.add(there(moment).text());
        related.stream()
                .filter(other -> other.belongsTo(this, moment))
                .sorted(Comparator.comparing(StatementEntity::id))
                .forEach(other -> texts.add(other.there(moment).text()));
        return new RawRecord(id, position, texts.size() == 1 ? texts.getFirst() : String.join("\n", texts));
    }

    private Version there(int moment) {
        Version own = at(moment);
        if (own == null) {
            throw new IllegalStateException("the entity is not there at this moment");
        }
        return own;
    }

    private @Nullable Version at(int moment) {
        int at = period(changes, moment);
        if (at != versionAt) {
            version = makeVersion(moment);
            versionAt = at;
        }
        return version;
    }

    private @Nullable Version makeVersion(int moment) {
        List<Statement> held = statements.stream()
                .filter(statement -> statement.holdsAt(moment))
                .toList();
        if (held.isEmpty()) {
            return null;
        }
        FtmEntity entity = entity(held);
        FtmRole role = FtmRole.of(entity);
        NoticeLog oddities = new NoticeLog();
        FtmOddities.ofSchema(entity, oddities);
        if (role == FtmRole.PARTY || role == FtmRole.WALLET) {
            FtmOddities.ofEntry(entity, oddities);
        }
        String text = text(entity);
        return new Version(
                role,
                FtmRole.schema(entity),
                values(entity, FtmRole.TO_RECORD),
                values(entity, FtmRole.TO_PARTY),
                version != null && version.text().equals(text) ? version.text() : text,
                oddities.isEmpty() ? null : oddities);
    }

    private FtmEntity entity(List<Statement> held) {
        Map<String, Set<String>> properties = new TreeMap<>();
        held.stream()
                .filter(Statement::saysMore)
                .forEach(statement -> properties
                        .computeIfAbsent(statement.property(), property -> new TreeSet<>())
                        .add(statement.value()));
        return new FtmEntity(
                position,
                id,
                held.stream()
                        .filter(statement -> statement.property().equals("name"))
                        .min(BEST_NAME)
                        .map(Statement::value)
                        .orElse(null),
                FtmSchema.mostSpecific(
                        held.stream().map(Statement::schema).collect(Collectors.toCollection(TreeSet::new))),
                held.stream().map(Statement::dataset).distinct().sorted().toList(),
                properties.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                values -> List.copyOf(values.getValue()),
                                (first, second) -> first,
                                TreeMap::new)),
                List.of(),
                List.of());
    }

    private static String text(FtmEntity entity) {
        StringBuilder text = new StringBuilder("{\"id\":");
        FtmCompact.string(text, FtmRole.id(entity));
        if (entity.caption() != null) {
            text.append(",\"caption\":");
            FtmCompact.string(text, entity.caption());
        }
        text.append(",\"schema\":");
        FtmCompact.string(text, FtmRole.schema(entity));
        text.append(",\"datasets\":");
        array(text, entity.datasets());
        text.append(",\"properties\":{");
        boolean first = true;
        for (Map.Entry<String, List<String>> property : entity.properties().entrySet()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            FtmCompact.string(text, property.getKey());
            text.append(':');
            array(text, property.getValue());
        }
        return text.append("}}").toString();
    }

    private static void array(StringBuilder text, List<String> values) {
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            FtmCompact.string(text, values.get(i));
        }
        text.append(']');
    }

    private static List<String> values(FtmEntity entity, List<String> properties) {
        return properties.stream()
                .flatMap(property -> entity.values(property).stream())
                .toList();
    }

    /** How many of the changes lie at or before the moment. */
    private static int period(int[] changes, int moment) {
        int found = Arrays.binarySearch(changes, moment);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
