package org.tamiz.bench.scripts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

/**
 * Cross-validation: the words and names of a script are cut into folds by their Latin form, and each fold is measured by a
 * table learned from the others.
 *
 * @param folds parts, at least 2
 * @param run how many of them are measured, at least 1
 * @param sample pairs tried in each
 * @param met words that were met less often are not tried, since many of those are no renderings
 * @param errors how many of what is wrong is printed for each fold
 */
public record ScriptFolds(int folds, int run, int sample, int met, int errors) {

    private static final int OTHERS = 200;

    public ScriptFolds {
        if (folds < 2 || run < 1 || sample < 1) {
            throw new IllegalArgumentException(folds + " folds, " + run + " measured, samples of " + sample);
        }
    }

    /**
     * Measures each script of the data, or those named, and gives a line for each.
     *
     * @throws IOException when a file of the data cannot be read
     */
    public void measure(Path data, List<String> scripts, Consumer<String> lines) throws IOException {
        RenderingCorpus corpus = RenderingCorpus.read(data);
        for (Script script : Script.values()) {
            if (!corpus.words(script).isEmpty() && (scripts.isEmpty() || scripts.contains(script.name()))) {
                measure(corpus, script, lines);
            }
        }
    }

    private void measure(RenderingCorpus corpus, Script script, Consumer<String> lines) {
        HeldOut.Result words = HeldOut.Result.NONE;
        HeldOut.Result names = HeldOut.Result.NONE;
        for (int fold = 0; fold < run; fold++) {
            int held = fold;
            Renderings table = Renderings.parse(String.join(
                    "\n",
                    RenderingTable.rows(
                            script,
                            corpus.words(script).stream()
                                    .filter(word -> foldOf(word.latin()) != held)
                                    .toList(),
                            corpus.names(script).stream()
                                    .filter(name -> foldOf(name.latin()) != held)
                                    .toList())));
            HeldOut byWord = new HeldOut(table, OTHERS);
            words = words.plus(byWord.words(
                    script,
                    corpus.words(script).stream()
                            .filter(word -> foldOf(word.latin()) == held && word.weight() >= met)
                            .toList(),
                    sample));
            HeldOut byName = new HeldOut(table, OTHERS);
            names = names.plus(byName.names(
                    corpus.names(script).stream()
                            .filter(name -> foldOf(name.latin()) == held && RenderingCorpus.isWordByWord(name))
                            .toList(),
                    sample));
            byWord.missed().stream().limit(errors).forEach(line -> lines.accept("  missed " + line));
            byWord.wrong().stream().limit(errors).forEach(line -> lines.accept("  wrong " + line));
            byName.missed().stream().limit(errors).forEach(line -> lines.accept("  missed " + line));
            byName.wrong().stream().limit(errors).forEach(line -> lines.accept("  wrong " + line));
        }
        lines.accept(line(script + " words", words));
        if (names.positives() > 0) {
            lines.accept(line(script + " names", names));
        }
    }

    static int fold(String latin, int folds) {
        return Math.floorMod(latin.hashCode() * 31 + 7, folds);
    }

    private int foldOf(String latin) {
        return fold(latin, folds);
    }

    private static String line(String what, HeldOut.Result result) {
        return String.format(
                Locale.ROOT,
                "%s: %d pairs, recall %.3f; specificity against the nearest of %d others %.3f",
                what,
                result.positives(),
                result.recall(),
                OTHERS,
                result.specificity());
    }
}
