package org.tamiz.cli.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.Party;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Engine;
import org.tamiz.screening.Policy;
import org.tamiz.screening.Query;
import org.tamiz.screening.Screener;
import org.tamiz.screening.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Makes stored decisions again and compares them byte by byte. */
public final class Replay {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern ENGINE = Pattern.compile("[0-9][0-9.]{0,20}\\+[0-9a-f]{1,64}");
    private static final Pattern STATE = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** The members of a decision. */
    private static final Set<String> MEMBERS = Set.of(
            "", "query", "status", "because", "hits", "gaps", "ledger", "screenedOn", "state", "policy", "engine");

    private final StateSource states;
    /** The lists of the last decision; those of one file mostly share them. */
    private @Nullable Prepared prepared;

    /** Finds the lists that a decision was made against. */
    public interface StateSource {
        /**
         * The lists.
         *
         * @param ledger how they were taken from the ledger; {@code null} where they were read from files
         * @throws Unavailable when they cannot be made here
         */
        ChosenLists lists(@Nullable Taken ledger) throws Unavailable;
    }

    /**
     * How a decision's lists were taken from a ledger.
     *
     * @param fact number of the last fact that counted
     * @param hash hash of that fact
     * @param frame the times asked for
     * @param only the lists that the question was restricted to
     */
    public record Taken(long fact, String hash, TimeFrame frame, List<String> only) {
        public Taken {
            only = List.copyOf(only);
        }
    }

    /** A decision cannot be made again here, for this reason. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unavailable(String reason) {
            super(reason);
        }
    }

    private record Prepared(@Nullable Taken taken, ChosenLists lists, Snapshot snapshot) {}

    /** What became of one line. */
    public sealed interface Outcome {}

    /** Every byte is the same. */
    public record Same() implements Outcome {}

    /**
     * A byte differs.
     *
     * @param offset its place in the line, 0 for the first byte
     * @param field the member of the line in which it lies
     */
    public record Different(int offset, String field) implements Outcome {}

    /** The line could not be replayed, for this reason. */
    public record NotReplayed(String reason) implements Outcome {}

    public Replay(StateSource states) {
        this.states = states;
    }

    /** Replays one line of a file of decisions. */
    public Outcome replay(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            String engine = json.required("engine").asString();
            if (!engine.equals(Engine.VERSION)) {
                requireForm(ENGINE, engine);
                return new NotReplayed("needs engine " + engine + "; this is " + Engine.VERSION);
            }
            return compare(line, again(json));
        } catch (Unavailable e) {
            return new NotReplayed(Objects.requireNonNullElse(e.getMessage(), "cannot be made again"));
        } catch (RuntimeException e) {
            // What is wrong with the line may hold names, so it is not quoted.
            return new NotReplayed("is not a decision as tamiz screen --format jsonl writes it");
        }
    }

    private String again(JsonNode json) throws Unavailable {
        Policy policy = Policy.ofId(json.required("policy").asString());
        Prepared lists = lists(json);
        String state = json.required("state").asString();
        requireForm(STATE, state);
        if (!lists.lists().state().id().equals(state)) {
            throw new Unavailable("needs the state " + state + "; these lists make "
                    + lists.lists().state().id());
        }
        LocalDate screenedOn = json.has("screenedOn")
                ? LocalDate.parse(json.required("screenedOn").asString())
                : null;
        // Without a limit on the age of lists the day counts for nothing.
        Screener screener = new Screener(lists.snapshot(), policy, screenedOn == null ? LocalDate.EPOCH : screenedOn);
        JsonNode query = json.required("query");
        String id = query.required("id").asString();
        long at = query.has("line") ? query.required("line").asLong() : 0;
        RunContext run = new RunContext(lists.lists().state(), lists.lists().ledger(), screenedOn);
        if (!query.has("party")) {
            String reason =
                    json.required("because").required(0).required("text").asString();
            return JsonLinesWriter.line(new Answer(screener.unread(id, reason), null, at), run);
        }
        Party party = PartyJson.read(query.required("party"));
        Decision decision = screener.screen(new Query(id, party));
        return JsonLinesWriter.line(new Answer(decision, party, at), run);
    }

    private Prepared lists(JsonNode json) throws Unavailable {
        Taken taken = json.has("ledger") ? taken(json.required("ledger")) : null;
        Prepared last = prepared;
        if (last != null && Objects.equals(last.taken(), taken)) {
            return last;
        }
        ChosenLists lists = states.lists(taken);
        Prepared fresh = new Prepared(taken, lists, Snapshot.of(lists.state()));
        prepared = fresh;
        return fresh;
    }

    /** What is told of a line must not be a name that somebody put there. */
    private static void requireForm(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("of another form");
        }
    }

    private static Taken taken(JsonNode json) {
        requireForm(HASH, json.required("hash").asString());
        List<String> only = new ArrayList<>();
        if (json.has("only")) {
            json.required("only").forEach(list -> only.add(list.asString()));
        }
        Function<String, @Nullable Instant> instant =
                name -> json.has(name) ? Instant.parse(json.required(name).asString()) : null;
        return new Taken(
                json.required("fact").asLong(),
                json.required("hash").asString(),
                new TimeFrame(instant.apply("asOf"), instant.apply("publishedBy"), instant.apply("knownAt")),
                only);
    }

    private static Outcome compare(String stored, String again) {
        if (stored.equals(again)) {
            return new Same();
        }
        int at = 0;
        while (at < stored.length() && at < again.length() && stored.charAt(at) == again.charAt(at)) {
            at++;
        }
        int bytes = stored.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        String field = field(stored, at);
        return new Different(bytes, MEMBERS.contains(field) ? field : "a member that no decision has");
    }

    /** The member of the outermost object in which this place lies. */
    private static String field(String line, int place) {
        int depth = 0;
        boolean text = false;
        String member = "";
        int opened = 0;
        for (int i = 0; i < Math.min(place + 1, line.length()); i++) {
            char c = line.charAt(i);
            if (text) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    text = false;
                    if (depth == 1 && i + 1 < line.length() && line.charAt(i + 1) == ':') {
                        member = line.substring(opened, i);
                    }
                }
            } else if (c == '"') {
                text = true;
                opened = i + 1;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return member;
    }
}
