package org.tamiz.names.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.TokenTag;

/**
 * What the engine knows of words before it sees them in a name: legal forms, generic words, places, numbers, function
 * words. Frozen, readable files beside this class; each names its sources.
 *
 * <p>Concepts: a legal form's is its class in capitals ({@code LIMITED}), a generic word's its English meaning
 * ({@code bank}), a place's its ISO 3166-1 code or English name behind {@code place:}, a number's its digits.
 */
public final class Lexicon {

    /** The one that the engine uses. */
    public static final Lexicon INSTANCE = new Lexicon();

    /** Longer numbers are identifiers; none is written as a word. */
    private static final int LONGEST_NUMBER = 9;

    /** How far a spelling can be trusted to mean what the table says. */
    enum Trust {
        /** It means that wherever it stands, and shows that a name is an organization's. */
        SURE,
        /** It means that in an organization's name, but does not show that a name is one. */
        IN_ORGANIZATIONS,
        /** Also a name or another word: a legal form only at the end, a generic word only in an organization's name. */
        DOUBTFUL
    }

    /**
     * What a spelling means.
     *
     * @param tag {@link TokenTag#LEGAL_FORM}, {@link TokenTag#GENERIC} or {@link TokenTag#PLACE}
     * @param concept see the class
     * @param trust how sure that is
     * @param first whether it may be the first word of a name
     * @param phrase whether it is written in several words
     */
    record Meaning(TokenTag tag, String concept, Trust trust, boolean first, boolean phrase) {}

    /**
     * What stands at a place of a name.
     *
     * @param meaning what it means
     * @param words how many words it takes, 1 or more
     */
    record Found(Meaning meaning, int words) {}

    private final WordTrie forms = new WordTrie();
    private final NearSpellings formWords = new NearSpellings();
    private final WordTrie generic = new WordTrie();
    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> beforeNumber = new HashSet<>();
    private final Set<String> ordinalEndings = new HashSet<>();
    private final Map<String, Set<String>> functionWords = new HashMap<>();
    private final Map<String, String> generations = new HashMap<>();
    private final Map<String, Set<String>> unsure = new HashMap<>();
    private final Set<String> everFunction = new HashSet<>();
    private final StringBuilder texts = new StringBuilder();

    private Lexicon() {
        readMeanings("legal-forms.txt", TokenTag.LEGAL_FORM, forms);
        readForms("legal-forms-iso20275.tsv");
        readMeanings("generic-words.txt", TokenTag.GENERIC, generic);
        readMeanings("place-words.txt", TokenTag.PLACE, generic);
        readPlaces("places.tsv");
        readNumbers("numbers.txt");
        readFunctionWords("function-words.txt");
    }

    /** Everything that was read, for the hash of the tables. */
    String texts() {
        return texts.toString();
    }

    /** The longest legal form that begins with the word at a place; null when there is none. */
    @Nullable
    Found formAt(List<Piece> pieces, int at) {
        return longest(forms, pieces, at);
    }

    /** The long word of some legal form that this one is but for a slip; null when there is none. */
    @Nullable
    String formWordNear(String text) {
        return formWords.wordNear(text);
    }

    /** The longest generic word or place that begins with the word at a place; null when there is none. */
    @Nullable
    Found genericAt(List<Piece> pieces, int at) {
        return longest(generic, pieces, at);
    }

    private @Nullable Found longest(WordTrie trie, List<Piece> pieces, int at) {
        Found found = null;
        int node = 0;
        boolean shortWords = true;
        for (int i = at; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            node = trie.after(node, text);
            if (node == WordTrie.NONE) {
                break;
            }
            shortWords &= text.length() == 1;
            int value = trie.valueAt(node);
            if (value != WordTrie.NONE) {
                Meaning meaning = meanings.get(value);
                // A spelling in one word is found in two only if they are its letters: "l l c", not "as sal".
                if (i == at || meaning.phrase || (shortWords && trie == forms)) {
                    found = new Found(meaning, i - at + 1);
                }
            }
        }
        return found;
    }

    /** The value of a number, an ordinal or a numeral of more than one letter; null when it is none. */
    @Nullable
    String numberOf(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0) {
            return text.length() > 1 ? numbers.get(text) : null;
        }
        if (digits > LONGEST_NUMBER || (digits < text.length() && !ordinalEndings.contains(text.substring(digits)))) {
            return null;
        }
        int zeros = 0;
        while (zeros < digits - 1 && text.charAt(zeros) == '0') {
            zeros++;
        }
        return text.substring(zeros, digits);
    }

    /** The value of a roman numeral of one letter; null when it is none. */
    @Nullable
    String letterNumber(String text) {
        return text.length() == 1 && text.charAt(0) > '9' ? numbers.get(text) : null;
    }

    /** Whether the word says only that a number follows: "no" in "No. 5". */
    boolean isBeforeNumber(String text) {
        return beforeNumber.contains(text);
    }

    /** Whether a section of {@code function-words.txt} holds the word. */
    boolean is(String section, String text) {
        return Objects.requireNonNull(functionWords.get(section), section).contains(text);
    }

    /** Whether the word is a particle in the name of an organization, as in "Islamic Republic of Iran". */
    public boolean isParticle(String text) {
        return is("PARTICLE", text) || is("FIRM_PARTICLE", text);
    }

    /** Whether the section marks the word as being a name as well. */
    boolean isUnsure(String section, String text) {
        return Objects.requireNonNull(unsure.get(section), section).contains(text);
    }

    /** The generation that a word after a person's name states: {@code junior}, {@code 3}; null when it states none. */
    @Nullable
    String generationOf(String text) {
        return generations.get(text);
    }

    /**
     * The part of a name's key that a word is, whatever it does in the name: empty when it can be a particle, an
     * honorific or a legal form anywhere; its number, meaning or place when it has one; else the word itself.
     */
    public String keyOf(String text) {
        if (everFunction.contains(text)) {
            return "";
        }
        String number = numberOf(text);
        if (number != null) {
            return number;
        }
        int value = generic.valueOf(text);
        return value == WordTrie.NONE ? text : meanings.get(value).concept;
    }

    private void readMeanings(String file, TokenTag tag, WordTrie trie) {
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String concept = line.substring(0, colon);
                for (String spelling : line.substring(colon + 1).split(",", -1)) {
                    addMarked(spelling.strip(), tag, tag == TokenTag.PLACE ? "place:" + concept : concept, trie);
                }
            }
        }
    }

    private void addMarked(String marked, TokenTag tag, String concept, WordTrie trie) {
        String spelling = marked;
        boolean first = spelling.startsWith("^");
        spelling = first ? spelling.substring(1) : spelling;
        Trust trust = Trust.SURE;
        if (spelling.endsWith("?")) {
            trust = Trust.DOUBTFUL;
        } else if (spelling.endsWith("~")) {
            trust = Trust.IN_ORGANIZATIONS;
        }
        spelling = trust == Trust.SURE ? spelling : spelling.substring(0, spelling.length() - 1);
        for (List<Piece> reading : NameReader.readings(spelling)) {
            String latin = reading.stream().map(Piece::text).collect(Collectors.joining(" "));
            add(latin, tag, concept, trust, first, trie);
        }
    }

    private void add(String latin, TokenTag tag, String concept, Trust trust, boolean first, WordTrie trie) {
        StringBuilder letters = new StringBuilder(latin.length());
        boolean phrase = false;
        boolean gap = false;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                phrase |= gap && !letters.isEmpty();
                letters.append(c);
                gap = false;
            } else if (c != '.' && c != '\'' && c != '`') {
                gap = true;
            }
        }
        if (letters.isEmpty()) {
            return;
        }
        trie.add(letters.toString(), meanings.size());
        meanings.add(new Meaning(tag, concept, trust, first || phrase, phrase));
        if (tag == TokenTag.LEGAL_FORM) {
            for (String word : latin.split(" ", -1)) {
                formWords.add(word);
            }
            everFunction.add(letters.toString());
        }
    }

    /** Rows of class and spelling. */
    private void readForms(String file) {
        for (String line : lines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                addMarked(
                        line.substring(tab + 1),
                        TokenTag.LEGAL_FORM,
                        line.substring(0, tab).intern(),
                        forms);
            }
        }
    }

    /** Rows of code and folded name. */
    private void readPlaces(String file) {
        for (String line : lines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String concept = ("place:" + line.substring(0, tab)).intern();
                add(line.substring(tab + 1), TokenTag.PLACE, concept, Trust.IN_ORGANIZATIONS, true, generic);
            }
        }
    }

    private void readNumbers(String file) {
        String section = "";
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                section = line;
                continue;
            }
            int tab = line.indexOf('\t');
            List<String> words = List.of(line.substring(tab + 1).split(" ", -1));
            switch (section) {
                case "[BEFORE]" -> beforeNumber.addAll(words);
                case "[ENDING]" -> ordinalEndings.addAll(words);
                default -> words.forEach(word -> numbers.putIfAbsent(word, line.substring(0, tab)));
            }
        }
        everFunction.addAll(beforeNumber);
    }

    private void readFunctionWords(String file) {
        String section = "";
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                functionWords.put(section, new HashSet<>());
                unsure.put(section, new HashSet<>());
                continue;
            }
            Set<String> words = Objects.requireNonNull(functionWords.get(section), section);
            for (String marked : line.split(" ", -1)) {
                int equals = marked.indexOf('=');
                String spelling = equals < 0 ? marked : marked.substring(0, equals);
                String word = spelling.endsWith("?") ? spelling.substring(0, spelling.length() - 1) : spelling;
                if (!word.equals(spelling)) {
                    Objects.requireNonNull(unsure.get(section), section).add(word);
                }
                if (equals > 0) {
                    generations.put(word, marked.substring(equals + 1));
                }
                words.add(word);
                if (!section.equals("VIETNAMESE") && !section.equals("SURNAME_TOO")) {
                    everFunction.add(word);
                }
            }
        }
    }

    /** The lines that say something. */
    private List<String> lines(String file) {
        String text = resource(file);
        texts.append(text);
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/org/tamiz/names/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's own table " + name + " cannot be read", e);
        }
    }
}
