package org.tamiz.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.internal.SourceSigns;

/**
 * How the signs of a script are rendered in Latin letters, with what each rendering costs; and the cheapest way to render
 * a whole word as given Latin letters.
 *
 * <p>The table is text, one row a group of signs: script, group, then {@code letters=cost} with one blank between them.
 * A group is one or two signs of {@link SourceSigns}; {@code ^} before it means at the beginning of a word, {@code $}
 * after it at the end; {@code =} before a whole word that the letters are all that is written for it. A group of Latin
 * letters is a syllable that signs are read as, and a row {@code like} names a syllable, a cost and signs: each of them may also
 * be rendered as the syllable is, which costs so much more. Costs are in
 * {@link #BIT eighths of a bit}: eight times the binary logarithm of how seldom the group is so rendered. No letters at
 * all are written {@code -}. A row {@code after}, with a letter or {@code ^} for the beginning of a word,
 * holds what each letter a to z and the end of the word cost by chance after that. A row {@code limit} holds
 * two numbers: a rendering is taken for the same word while it costs no more than the first, in percent, of what its
 * letters cost by chance, less the second. Lines that start with {@code #} are comments. The table of the engine is
 * written by {@code ./tamiz bench renderings}.
 */
public final class Renderings {

    /** The unit of costs: this many make one bit. */
    public static final int BIT = 8;

    /** What {@link #cost} gives when it is dearer than was asked for. */
    public static final int TOO_DEAR = Integer.MAX_VALUE;

    /** The longest word, in signs or in letters, that is compared; longer ones are not. */
    public static final int LONGEST = 40;

    /** A Latin letter that nothing in the source stands for. */
    private static final int CONSONANT_ADDED = 11 * BIT;

    private static final int VOWEL_ADDED = 7 * BIT;

    /** A sign of the source that has no letter. */
    static final int SIGN_LEFT_OUT = 10 * BIT;

    /** A sign that the table does not know, rendered as ICU does. */
    private static final int UNKNOWN_SIGN = BIT;

    /** The limit of a letter alone. */
    private static final int INITIAL_LIMIT = 5 * BIT / 2;

    static final int FAR = 1 << 24;

    private static final String RESOURCE = "/org/tamiz/names/renderings.tsv";

    private static final class Frozen {
        private static final Renderings INSTANCE = parse(resource());
    }

    private final Map<Script, Map<String, Choice>> groups = new EnumMap<>(Script.class);
    private final Map<Script, Map<String, Rendering[]>> wholes = new EnumMap<>(Script.class);
    /** What a sign is rendered as because its syllable is. */
    private final Map<Script, Map<String, Choice>> likes = new EnumMap<>(Script.class);

    private final Map<Script, Limit> limits = new EnumMap<>(Script.class);
    private final ThreadLocal<Workspace> workspaces = ThreadLocal.withInitial(Workspace::new);

    /** @param set the letters as bits */
    record Rendering(String letters, int cost, int set) {
        Rendering(String letters, int cost) {
            this(letters, cost, lettersOf(letters));
        }

        static Rendering parse(String cell) {
            int equals = cell.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a rendering without its cost: " + cell);
            }
            String letters = cell.substring(0, equals);
            return new Rendering(letters.equals("-") ? "" : letters, Integer.parseInt(cell.substring(equals + 1)));
        }
    }

    /** What a group can be rendered as. */
    static final class Choice {
        private static final int NO_LETTER = 26;
        static final Choice NONE = new Choice(List.of());

        /** Renderings that begin with a, b, … z, and last those without letters. */
        private final Rendering[] renderings;

        /** Where those of each letter begin in it. */
        private final int[] from = new int[NO_LETTER + 2];

        Choice(List<Rendering> unsorted) {
            renderings = unsorted.stream()
                    .sorted(Comparator.comparingInt(Choice::slot))
                    .toArray(Rendering[]::new);
            for (Rendering each : renderings) {
                from[slot(each) + 1]++;
            }
            for (int i = 1; i < from.length; i++) {
                from[i] += from[i - 1];
            }
        }

        private static int slot(Rendering each) {
            return each.letters.isEmpty() ? NO_LETTER : each.letters.charAt(0) - 'a';
        }

        boolean begins(char letter, int most) {
            for (int i = from[letter - 'a']; i < from[letter - 'a' + 1]; i++) {
                if (renderings[i].cost <= most) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Goes on from a rendering of the signs before as the letters before a place.
         *
         * @param so what that costs
         * @param into what a rendering costs as the letters before each place
         */
        void spread(String latin, int place, int so, int[] into) {
            spread(NO_LETTER, latin, place, so, into);
            if (place < latin.length() && latin.charAt(place) >= 'a') {
                spread(latin.charAt(place) - 'a', latin, place, so, into);
            }
        }

        private void spread(int slot, String latin, int place, int so, int[] into) {
            for (int i = from[slot]; i < from[slot + 1]; i++) {
                Rendering each = renderings[i];
                if (latin.startsWith(each.letters, place)) {
                    int to = place + each.letters.length();
                    into[to] = Math.min(into[to], so + each.cost);
                }
            }
        }

        Choice dearer(int cost) {
            return new Choice(Arrays.stream(renderings)
                    .map(each -> new Rendering(each.letters, each.cost + cost))
                    .toList());
        }
    }

    /** The letter that stands for the beginning and the end of a word. */
    private static final int EDGE = 26;

    private static final class Limit {
        /** What a letter costs by chance, by the one before. */
        private final int[][] after = new int[EDGE + 1][EDGE + 1];

        private int percent;
        private int less;
    }

    private Renderings() {}

    /** The table of the engine. */
    public static Renderings frozen() {
        return Frozen.INSTANCE;
    }

    /** The text of the engine's table, a part of the engine's version. */
    public static String resource() {
        try (InputStream in = Objects.requireNonNull(Renderings.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's own table " + RESOURCE + " cannot be read", e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException when a row is not of the shape above
     */
    public static Renderings parse(String table) {
        Renderings read = new Renderings();
        for (String line : table.split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.row(line.split("\t", -1));
            }
        }
        return read;
    }

    private void row(String[] cells) {
        if (cells.length != 3) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells: " + String.join("\t", cells));
        }
        if (cells[0].startsWith("after ")) {
            int before = cells[0].equals("after ^") ? EDGE : cells[0].charAt(cells[0].length() - 1) - 'a';
            if (cells[0].length() != 7 || before < 0 || before > EDGE) {
                throw new IllegalArgumentException("no letter: " + cells[0]);
            }
            limit(cells[1]).after[before] = numbers(cells[2], EDGE + 1);
            return;
        }
        if (cells[0].equals("limit")) {
            int[] numbers = numbers(cells[2], 2);
            limit(cells[1]).percent = numbers[0];
            limit(cells[1]).less = numbers[1];
            return;
        }
        if (cells[0].equals("like")) {
            like(Script.valueOf(cells[1]), cells[2].split(" ", -1));
            return;
        }
        Script script = Script.valueOf(cells[0]);
        List<Rendering> renderings =
                Arrays.stream(cells[2].split(" ", -1)).map(Rendering::parse).toList();
        if (cells[1].startsWith("=")) {
            wholes.computeIfAbsent(script, key -> new HashMap<>())
                    .put(cells[1].substring(1), renderings.toArray(Rendering[]::new));
            return;
        }
        groups.computeIfAbsent(script, key -> new HashMap<>()).put(cells[1], new Choice(renderings));
    }

    private void like(Script script, String[] syllable) {
        Choice choice = groups.getOrDefault(script, Map.of()).get(syllable[0]);
        if (syllable.length != 3 || choice == null) {
            throw new IllegalArgumentException("no syllable with a cost and signs: " + String.join(" ", syllable));
        }
        Choice dearer = choice.dearer(Integer.parseInt(syllable[1]));
        Map<String, Choice> ofScript = likes.computeIfAbsent(script, key -> new HashMap<>());
        for (int i = 0; i < syllable[2].length(); i++) {
            ofScript.put(syllable[2].substring(i, i + 1), dearer);
        }
    }

    private Limit limit(String script) {
        return limits.computeIfAbsent(Script.valueOf(script), key -> new Limit());
    }

    private static int[] numbers(String text, int count) {
        int[] numbers =
                Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        if (numbers.length != count) {
            throw new IllegalArgumentException(numbers.length + " numbers where " + count + " stand: " + text);
        }
        return numbers;
    }

    /** The letters a to z of a word as bits. */
    private static int lettersOf(String latin) {
        int letters = 0;
        for (int i = 0; i < latin.length(); i++) {
            int letter = latin.charAt(i) - 'a';
            letters |= letter < 0 ? 0 : 1 << letter;
        }
        return letters;
    }

    /** What of a word is compared: its signs, one char each, in one form of each; empty when it has none. */
    public static String signs(Script script, String source) {
        return SourceSigns.of(script, source);
    }

    /** The usual Latin reading of one sign, letters a to z; may be empty. */
    public static String reading(Script script, String sign) {
        return sign.isEmpty() ? "" : SourceSigns.reading(script, sign.charAt(0));
    }

    /** Whether the table knows the script. */
    public boolean covers(Script script) {
        return groups.containsKey(script);
    }

    /**
     * The dearest rendering as these letters that is taken for the same word: the rarer the letters, the dearer it may be,
     * since fewer words have them by chance. Negative when no rendering is.
     */
    public int limit(Script script, String latin) {
        Limit limit = limits.get(script);
        if (limit == null || latin.isEmpty()) {
            return -1;
        }
        int sum = 0;
        int before = EDGE;
        for (int i = 0; i < latin.length(); i++) {
            int letter = latin.charAt(i) - 'a';
            // A digit is no rendering of anything.
            if (letter < 0) {
                return -1;
            }
            sum += limit.after[before][letter];
            before = letter;
        }
        if (latin.length() == 1) {
            // An initial, not a word that is rare because it is short.
            return INITIAL_LIMIT;
        }
        sum += limit.after[before][EDGE];
        return sum * limit.percent / 100 - limit.less;
    }

    /**
     * What the letters cost as all that is written for the whole word, as Lee is for 이: whatever {@link #limit} says, it
     * was met so.
     *
     * @return the cost, or {@link #TOO_DEAR} where the table has none
     */
    public int wholeCost(Script script, String source, String latin) {
        return source.length() > LONGEST || !covers(script)
                ? TOO_DEAR
                : workspaces.get().word(this, script, source).wholeCost(latin);
    }

    /**
     * The cheapest way to render a word as these letters.
     *
     * @param source the word as it was written, in case-folded form
     * @param latin letters a to z
     * @param most where the search may stop
     * @return the cost, or {@link #TOO_DEAR} when it is above {@code most}, when a word is longer than {@link #LONGEST},
     *     or when the script is not covered
     */
    public int cost(Script script, String source, String latin, int most) {
        if (source.length() > LONGEST || latin.length() > LONGEST || !covers(script)) {
            return TOO_DEAR;
        }
        Workspace workspace = workspaces.get();
        Word word = workspace.word(this, script, source);
        if (word.steps.length == 0) {
            return TOO_DEAR;
        }
        int whole = word.wholeCost(latin);
        int asked = Math.min(most, whole);
        int cost = word.isDearer(latin, asked) ? TOO_DEAR : workspace.cost(word, latin, asked);
        return cost != TOO_DEAR ? cost : whole <= most ? whole : TOO_DEAR;
    }

    /**
     * What one place of a word can be rendered as.
     *
     * @param one for its sign
     * @param like for its sign by what others of its syllable are
     * @param two for its sign and the next together
     */
    private record Step(Choice one, Choice like, Choice two) {}

    /** Whether a rendering of a word that is usual enough for an initial begins with this letter, a to z. */
    public boolean mayBegin(Script script, String source, char letter) {
        if (source.length() > LONGEST || !covers(script) || letter < 'a' || letter > 'z') {
            return false;
        }
        Word word = workspaces.get().word(this, script, source);
        return word.steps.length > 0
                && (word.steps[0].one.begins(letter, INITIAL_LIMIT) || word.steps[0].two.begins(letter, INITIAL_LIMIT));
    }

    /** A word prepared for comparing: its steps, and what is written for the whole of it where that is known. */
    private static final class Word {
        private final Script script;
        private final String source;
        private final Step[] steps;
        private final Rendering[] whole;

        /** What each letter costs at least, wherever it comes from. */
        private final int[] leastOfLetter = new int[26];

        Word(Script script, String source, Step[] steps, Rendering[] whole) {
            this.script = script;
            this.source = source;
            this.steps = steps;
            this.whole = whole;
            for (int letter = 0; letter < leastOfLetter.length; letter++) {
                leastOfLetter[letter] = added((char) ('a' + letter));
            }
            for (Step step : steps) {
                share(step.one);
                share(step.like);
                share(step.two);
            }
        }

        /** A rendering's cost falls to its letters in equal parts. */
        private void share(Choice choice) {
            for (Rendering each : choice.renderings) {
                int length = each.letters.length();
                for (int i = 0; i < length; i++) {
                    int letter = each.letters.charAt(i) - 'a';
                    if (letter >= 0) {
                        leastOfLetter[letter] = Math.min(leastOfLetter[letter], each.cost / length);
                    }
                }
            }
        }

        /** Whether rendering the word sign by sign as these letters is dearer, seen from the letters or from the signs alone. */
        boolean isDearer(String latin, int most) {
            int least = 0;
            for (int i = 0; i < latin.length(); i++) {
                int letter = latin.charAt(i) - 'a';
                least += letter < 0 ? 0 : leastOfLetter[letter];
            }
            return least > most || isDearerBySigns(lettersOf(latin), most);
        }

        /** Each sign is left out or rendered as letters that are there; what two signs cost together falls to both. */
        private boolean isDearerBySigns(int letters, int most) {
            int least = 0;
            int withBefore = FAR;
            for (Step step : steps) {
                int withNext = cheapest(step.two, letters) / 2;
                int alone = Math.min(SIGN_LEFT_OUT, cheapest(step.one, letters));
                if (alone > 0) {
                    alone = Math.min(alone, cheapest(step.like, letters));
                }
                least += Math.min(alone, Math.min(withBefore, withNext));
                if (least > most) {
                    return true;
                }
                withBefore = withNext;
            }
            return false;
        }

        private static int cheapest(Choice choice, int letters) {
            int cheapest = FAR;
            for (Rendering each : choice.renderings) {
                if ((each.set & ~letters) == 0 && each.cost < cheapest) {
                    cheapest = each.cost;
                }
            }
            return cheapest;
        }

        int wholeCost(String latin) {
            for (Rendering each : whole) {
                if (each.letters.equals(latin)) {
                    return each.cost;
                }
            }
            return TOO_DEAR;
        }
    }

    private Word compile(Script script, String source) {
        String signs = SourceSigns.of(script, source);
        Step[] steps = new Step[Math.min(signs.length(), 2 * LONGEST)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new Step(one(script, signs, i), like(script, signs.charAt(i)), two(script, signs, i));
        }
        return new Word(script, source, steps, wholes(script, source));
    }

    /** What is written for the whole word. */
    Rendering[] wholes(Script script, String source) {
        return wholes.getOrDefault(script, Map.of()).getOrDefault(SourceSigns.of(script, source), new Rendering[0]);
    }

    /** What the sign at a place of a word is rendered as. */
    Choice one(Script script, String signs, int place) {
        Map<String, Choice> table = groups.getOrDefault(script, Map.of());
        Choice one = find(table, signs, place, place + 1);
        return one == null ? unknown(table, script, signs.charAt(place)) : one;
    }

    /** What a sign is rendered as because others of its syllable are. */
    Choice like(Script script, char sign) {
        return likes.getOrDefault(script, Map.of()).getOrDefault(String.valueOf(sign), Choice.NONE);
    }

    /** What the sign at a place of a word and the next are rendered as together. */
    Choice two(Script script, String signs, int place) {
        Choice two = place + 2 <= signs.length()
                ? find(groups.getOrDefault(script, Map.of()), signs, place, place + 2)
                : null;
        return two == null ? Choice.NONE : two;
    }

    private static @Nullable Choice find(Map<String, Choice> table, String signs, int from, int to) {
        String group = signs.substring(from, to);
        Choice placed = null;
        if (from == 0) {
            placed = table.get("^" + group);
        } else if (to == signs.length()) {
            placed = table.get(group + "$");
        }
        return placed == null ? table.get(group) : placed;
    }

    /** A sign without a row: by what its Latin reading is rendered as elsewhere, or by that reading alone. */
    private static Choice unknown(Map<String, Choice> table, Script script, char sign) {
        String reading = SourceSigns.reading(script, sign);
        Choice alike = table.get(reading);
        if (alike != null) {
            return alike;
        }
        return reading.isEmpty() ? Choice.NONE : new Choice(List.of(new Rendering(reading, UNKNOWN_SIGN)));
    }

    /** The rows of the search and the words prepared last, one a thread. */
    private static final class Workspace {
        /** Prepared words that are kept at most; lists have fewer in other scripts than Latin. */
        private static final int KEPT = 8192;

        private final int[][] rows = new int[3][LONGEST + 1];
        private final Map<String, Word> kept = new HashMap<>();
        private @Nullable Word last;

        Word word(Renderings table, Script script, String source) {
            if (last != null && last.script == script && last.source.equals(source)) {
                return last;
            }
            // A word of another script with the same letters is another word.
            Word word = kept.get(source);
            if (word == null || word.script != script) {
                if (kept.size() >= KEPT) {
                    kept.clear();
                }
                word = table.compile(script, source);
                kept.put(source, word);
            }
            last = word;
            return word;
        }

        int cost(Word word, String latin, int most) {
            int m = latin.length();
            for (int[] row : rows) {
                Arrays.fill(row, 0, m + 1, FAR);
            }
            rows[0][0] = 0;
            int n = word.steps.length;
            for (int i = 0; i < n; i++) {
                int[] here = rows[i % 3];
                int[] after = rows[(i + 1) % 3];
                int[] afterTwo = rows[(i + 2) % 3];
                Step step = word.steps[i];
                int least = FAR;
                for (int j = 0; j <= m; j++) {
                    if (j > 0) {
                        here[j] = Math.min(here[j], here[j - 1] + added(latin.charAt(j - 1)));
                    }
                    int so = here[j];
                    if (so > most) {
                        continue;
                    }
                    least = Math.min(least, so);
                    after[j] = Math.min(after[j], so + SIGN_LEFT_OUT);
                    step.one.spread(latin, j, so, after);
                    step.like.spread(latin, j, so, after);
                    step.two.spread(latin, j, so, afterTwo);
                }
                if (least > most && leastOf(after, m) > most) {
                    return TOO_DEAR;
                }
                Arrays.fill(here, 0, m + 1, FAR);
            }
            int[] last = rows[n % 3];
            for (int j = 1; j <= m; j++) {
                last[j] = Math.min(last[j], last[j - 1] + added(latin.charAt(j - 1)));
            }
            return last[m] <= most ? last[m] : TOO_DEAR;
        }

        private static int leastOf(int[] row, int m) {
            int least = FAR;
            for (int j = 0; j <= m; j++) {
                least = Math.min(least, row[j]);
            }
            return least;
        }
    }

    /** What a letter costs that nothing in the source stands for. */
    static int added(char letter) {
        return "aeiouyh".indexOf(letter) >= 0 ? VOWEL_ADDED : CONSONANT_ADDED;
    }
}
