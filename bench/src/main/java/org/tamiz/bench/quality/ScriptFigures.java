package org.tamiz.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.tamiz.bench.scripts.HeldPart;
import org.tamiz.bench.scripts.RenderingCorpus;
import org.tamiz.bench.scripts.ScriptFolds;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.PartyType;
import org.tamiz.names.Script;
import org.tamiz.screening.Policy;

/**
 * Measures on names in two scripts. A name in another script is asked about and its Latin form stands on the list; it is
 * apart when none of a hundred other Latin names of the same file reaches the threshold.
 */
final class ScriptFigures {

    static final String SECTION = "Names across scripts";
    static final String HELD_OUT = "Renderings that were not learned from";

    /** Words that were met less often are often no renderings at all: "hironaka" beside signs that say Heisuke. */
    private static final int MET = 2;

    private static final int OTHERS = 100;
    private static final int STEP = 104_729;

    private final Path folder;
    private final Measured measured;
    private final PartyMatcher matcher = new PartyMatcher(Policy.DEFAULT.weakAliases());

    ScriptFigures(Path data, Measured measured) {
        this.folder = data.resolve("benchmarks/transliteration");
        this.measured = measured;
    }

    private record Written(String source, String latin) {}

    private record Result(long pairs, long found, long apart) {
        static final Result NONE = new Result(0, 0, 0);

        Result plus(Result other) {
            return new Result(pairs + other.pairs, found + other.found, apart + other.apart);
        }
    }

    void measure(Extent extent) throws IOException {
        measure(RenderingCorpus.read(folder), extent);
    }

    /** Measures one part of the pairs alone, for a table that was learned without it. */
    void measure(HeldPart part, Extent extent) throws IOException {
        measure(RenderingCorpus.read(folder).only(part), extent);
    }

    private void measure(RenderingCorpus corpus, Extent extent) throws IOException {
        measured.detail(SECTION, "| script | what | pairs | recall | specificity |");
        measured.detail(SECTION, "|---|---|---|---|---|");
        Map<String, Script> scripts = Map.of(
                "arabic",
                Script.ARABIC,
                "han",
                Script.HAN,
                "hangul",
                Script.HANGUL,
                "hebrew",
                Script.HEBREW,
                "cyrillic",
                Script.CYRILLIC);
        Result all = Result.NONE;
        for (String code : Target.SCRIPTS) {
            Script script = scripts.get(code);
            if (script == null) {
                throw new IllegalStateException("no script is called " + code);
            }
            List<Written> words = corpus.words(script).stream()
                    .map(word -> new Written(word.source(), word.latin()))
                    .toList();
            List<Written> names = corpus.names(script).stream()
                    .map(name -> new Written(name.source(), name.latin()))
                    .toList();
            Result ofScript = part(code, "words", words, extent).plus(part(code, "full names", names, extent));
            if (extent.heldOut()) {
                beside(code, script, corpus, extent);
            }
            put(code, ofScript);
            all = all.plus(ofScript);
        }
        put("all", all);
        if (extent.heldOut()) {
            new ScriptFolds(5, 1, extent.scriptPairs(), MET, 0)
                    .measure(folder, List.of(), line -> measured.detail(HELD_OUT, "- " + line));
        }
    }

    /** What remains where the data are cleaner; shown, and judged by nothing. */
    private void beside(String code, Script script, RenderingCorpus corpus, Extent extent) {
        List<Written> words = corpus.words(script).stream()
                .filter(word -> word.weight() >= MET)
                .map(word -> new Written(word.source(), word.latin()))
                .toList();
        Result ofWords = part(code, "(words met twice at least)", words, extent);
        List<Written> names = corpus.names(script).stream()
                .filter(name -> !RenderingCorpus.wordsOf(name).isEmpty())
                .map(name -> new Written(name.source(), name.latin()))
                .toList();
        Result ofNames = part(code, "(full names of as many words)", names, extent);
        if (ofWords.plus(ofNames).pairs == 0) {
            throw new IllegalStateException("no pair is clean in " + code);
        }
    }

    private void put(String code, Result result) {
        measured.put("scripts." + code + ".recall", Figure.share(result.found, result.pairs));
        measured.put("scripts." + code + ".specificity", Figure.share(result.apart, result.pairs));
    }

    private Result part(String script, String what, List<Written> written, Extent extent) {
        if (written.isEmpty()) {
            return Result.NONE;
        }
        int n = written.size();
        int count = Math.min(n, extent.scriptPairs());
        // Prepared once: every Latin name is the other of many.
        List<Written> pool = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pool.add(written.get((int) ((long) i * n / count)));
        }
        List<MatchableParty> latin =
                pool.parallelStream().map(each -> party(each.latin)).toList();
        record Wrong(Result result, List<String> texts) {}
        List<Wrong> results = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    MatchableParty query = party(pool.get(i).source);
                    List<String> texts = new ArrayList<>();
                    boolean found = isMatch(query, latin.get(i));
                    if (!found) {
                        texts.add("missed " + pool.get(i).source + " | " + pool.get(i).latin);
                    }
                    boolean apart = true;
                    for (int k = 1; k <= OTHERS && apart; k++) {
                        int j = (int) ((i + (long) k * STEP) % count);
                        Written other = pool.get(j);
                        if (!other.latin.equals(pool.get(i).latin)
                                && !other.source.equals(pool.get(i).source)
                                && isMatch(query, latin.get(j))) {
                            apart = false;
                            texts.add("wrong " + pool.get(i).source + " | " + other.latin);
                        }
                    }
                    return new Wrong(new Result(1, found ? 1 : 0, apart ? 1 : 0), texts);
                })
                .toList();
        Result sum = results.stream().map(Wrong::result).reduce(Result.NONE, Result::plus);
        int number = 0;
        for (Wrong each : results) {
            for (String text : each.texts) {
                measured.wrong(++number, text);
            }
        }
        measured.detail(
                SECTION,
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %.3f | %.3f |",
                        Target.title(script),
                        what,
                        sum.pairs,
                        sum.found / (double) sum.pairs,
                        sum.apart / (double) sum.pairs));
        return sum;
    }

    private boolean isMatch(MatchableParty query, MatchableParty entry) {
        return matcher.points(query, entry) >= Policy.DEFAULT.threshold();
    }

    private static MatchableParty party(String name) {
        return MatchableParty.of(Named.party(PartyType.PERSON, name));
    }
}
