package org.tamiz.bench.scripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;
import org.tamiz.names.Token;

/**
 * Words with their Latin renderings, read from the files of Wikidata labels that the NETransliteration set holds.
 *
 * <p>Files of words have the Latin form, the signs with blanks between them, and how often the pair was met. Files of
 * full names have the Latin name and the other; they give words where both sides have the same number of them, and where
 * a Korean name of one word stands beside a Latin one of two or three.
 */
public final class RenderingCorpus {

    private static final int LONGEST = 24;

    /** A file that was read. */
    public record DataFile(String name, String sha256) {}

    /** A full name in a script and in Latin. */
    public record FullName(Script script, String source, String latin) {}

    private final List<DataFile> files = new ArrayList<>();
    private final List<RenderedWord> words = new ArrayList<>();
    private final List<FullName> names = new ArrayList<>();

    private RenderingCorpus() {}

    /**
     * Reads the files of a folder.
     *
     * @throws IOException when one of them is missing or cannot be read
     */
    public static RenderingCorpus read(Path folder) throws IOException {
        RenderingCorpus corpus = new RenderingCorpus();
        corpus.words(folder.resolve("wd_arabic_80.tsv"), Script.ARABIC);
        corpus.words(folder.resolve("wd_chinese_80.tsv"), Script.HAN);
        corpus.words(folder.resolve("wd_hebrew_80.tsv"), Script.HEBREW);
        corpus.words(folder.resolve("wd_korean_80.tsv"), Script.HANGUL);
        corpus.words(folder.resolve("wd_russian_20.tsv"), Script.CYRILLIC);
        corpus.names(folder.resolve("wd_hebrew_fullnames.tsv"), Script.HEBREW);
        corpus.names(folder.resolve("wd_korean_fullnames.tsv"), Script.HANGUL);
        return corpus;
    }

    /** Only the pairs of one part. */
    public RenderingCorpus only(HeldPart part) {
        return filtered(part, true);
    }

    /** All pairs but those of one part. */
    public RenderingCorpus without(HeldPart part) {
        return filtered(part, false);
    }

    private RenderingCorpus filtered(HeldPart part, boolean holds) {
        RenderingCorpus some = new RenderingCorpus();
        some.files.addAll(files);
        words.stream()
                .filter(word -> part.holds(word.latin(), word.source()) == holds)
                .forEach(some.words::add);
        names.stream()
                .filter(name -> part.holds(name.latin(), name.source()) == holds)
                .forEach(some.names::add);
        return some;
    }

    public List<DataFile> files() {
        return List.copyOf(files);
    }

    /** The words of one script, in the order of the files. */
    public List<RenderedWord> words(Script script) {
        return words.stream().filter(word -> word.script() == script).toList();
    }

    /** The full names of one script, in the order of the files; may be empty. */
    public List<FullName> names(Script script) {
        return names.stream().filter(name -> name.script() == script).toList();
    }

    /** Whether the name has as many words as its Latin form, so that it is no description such as "Louis IX of France". */
    static boolean isWordByWord(FullName name) {
        return !wordsOf(name).isEmpty();
    }

    /** The words that a full name gives; may be empty. */
    public static List<RenderedWord> wordsOf(FullName name) {
        List<RenderedWord> found = new ArrayList<>();
        String[] theirs = name.source().split("[\\s־-]+", -1);
        List<String> latin = latinWords(name.latin());
        if (theirs.length == latin.size() && theirs.length > 1) {
            for (int i = 0; i < theirs.length; i++) {
                add(found, name.script(), theirs[i], latin.get(i), 1);
            }
        } else if (name.script() == Script.HANGUL && theirs.length == 1 && latin.size() > 1) {
            korean(theirs[0], latin, found);
        }
        return found;
    }

    /** The words of a name of two with the Latin ones in the other order, as Japanese and Hungarian names stand; else none. */
    public static List<RenderedWord> swappedWordsOf(FullName name) {
        List<RenderedWord> found = new ArrayList<>();
        String[] theirs = name.source().split("[\\s־-]+", -1);
        List<String> latin = latinWords(name.latin());
        if (theirs.length == 2 && latin.size() == 2) {
            add(found, name.script(), theirs[0], latin.get(1), 1);
            add(found, name.script(), theirs[1], latin.get(0), 1);
        }
        return found;
    }

    /** A family name of one syllable and a given name: in Latin two words, or three with the given name divided. */
    private static void korean(String name, List<String> latin, List<RenderedWord> found) {
        if (latin.size() == 2 && name.length() >= 2 && name.length() <= 3) {
            add(found, Script.HANGUL, name.substring(0, 1), latin.get(0), 1);
            add(found, Script.HANGUL, name.substring(1), latin.get(1), 1);
        } else if (latin.size() == name.length()) {
            for (int i = 0; i < name.length(); i++) {
                add(found, Script.HANGUL, name.substring(i, i + 1), latin.get(i), 1);
            }
        }
    }

    private void words(Path file, Script script) throws IOException {
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            String source = cells[1].replace(" ", "");
            List<String> latin = latinWords(cells[0]);
            if (latin.size() == 1) {
                add(words, script, source, latin.getFirst(), Integer.parseInt(cells[2]));
            }
        }
    }

    private void names(Path file, Script script) throws IOException {
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            names.add(new FullName(script, cells[1], cells[0]));
        }
    }

    private static void add(List<RenderedWord> words, Script script, String source, String latin, int weight) {
        String signs = Renderings.signs(script, source);
        boolean plane = signs.chars().noneMatch(c -> Character.isSurrogate((char) c));
        if (plane && !signs.isEmpty() && signs.length() <= LONGEST && latin.length() <= LONGEST) {
            words.add(new RenderedWord(script, source, signs, latin, weight));
        }
    }

    private static List<String> latinWords(String name) {
        FoldedName folded = NameFolder.fold(name).getFirst();
        return folded.tokens().stream()
                .map(Token::text)
                .filter(RenderingCorpus::isLetters)
                .toList();
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            files.add(new DataFile(
                    String.valueOf(file.getFileName()),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
