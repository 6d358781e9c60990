package org.tamiz.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.tamiz.matcher.IdentifierKey;
import org.tamiz.matcher.MatchBounds;
import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.MatchableName;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NearWords;
import org.tamiz.names.RenderedWords;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;
import org.tamiz.names.TokenTag;

/**
 * Finds candidates by the words of their names.
 *
 * <p>Every reading of every name of every entry is a <em>slot</em>. For each word of the query the index looks at every
 * different word of the state, gives each slot the best points that the word can earn there, and adds them up; words that
 * one side writes together are found the same way. By {@link MatchBounds} a slot cannot belong to a hit whose sum stays below
 * the threshold, less all that a whole name and the rest of the party can add, and where neither name can be covered by the
 * other. Acronyms, identifiers and wallets are looked up exactly. So nothing is lost; the differential test proves it against
 * {@link ExhaustiveIndex}.
 */
public final class TokenIndex implements CandidateIndex {

    private static final int MOST_RECENT = 20_000;

    private final int entries;
    private final int[] entryOfSlot;
    private final Token[] words;
    /** The letters of Latin words, initials aside. */
    private final NearWords latin;
    /** The words that have such letters, by their number there. */
    private final int[][] latinOfText;
    /** Words of other scripts of which it is known how they are rendered, initials aside. */
    private final int[] rendered;

    private final RenderedWords signs;
    /** Words of these two kinds that may stand for one of other letters by what they mean. */
    private final int[] meaningful;
    /** All other words: what they are near to depends on more than letters. */
    private final int[] otherWords;
    /** For each word, the slots that hold it, ascending. */
    private final int[][] slotsOfWord;
    /** How many naming words each slot has. */
    private final int[] namingOfSlot;

    private final Map<String, List<Integer>> wordsByText;
    private final Joins joins;
    /** The entries that a word stands for if it is an acronym. */
    private final Map<String, int[]> entriesOfAcronym;
    /** The entries whose name is a word that may be an acronym. */
    private final Map<String, int[]> entriesOfAcronymWord;

    private final Map<String, int[]> entriesOfIdentifier;
    private final Map<String, int[]> entriesOfWallet;
    /** A cache, and nothing but: it holds what {@link #similarWords} would find again. */
    private final Map<Token, SimilarWords> recent = new ConcurrentHashMap<>();
    /** The same of {@link #nearlyJoined}. */
    private final Map<String, int[]> recentJoins = new ConcurrentHashMap<>();

    private final MatchBounds bounds;
    /** The sums of a query, one a thread: they are as many as the state has slots. */
    private final ThreadLocal<SlotSums> workspaces;

    /**
     * Builds the index.
     *
     * @param parties the parties of the state; the number of an entry is its place here
     */
    public TokenIndex(List<MatchableParty> parties) {
        this(parties, MatchModel.shipped());
    }

    /** An index for matching under another model. */
    public TokenIndex(List<MatchableParty> parties, MatchModel model) {
        this.bounds = MatchBounds.of(model);
        List<Integer> naming = new ArrayList<>();
        Joins.Builder joinsOfSlots = new Joins.Builder(bounds);
        this.entries = parties.size();
        List<Integer> slotEntries = new ArrayList<>();
        Map<Token, IntList> slotsByWord = new HashMap<>();
        List<Token> wordList = new ArrayList<>();
        Map<String, IntList> acronyms = new HashMap<>();
        Map<String, IntList> acronymWords = new HashMap<>();
        Map<String, IntList> identifiers = new HashMap<>();
        Map<String, IntList> wallets = new HashMap<>();
        for (int entry = 0; entry < parties.size(); entry++) {
            MatchableParty party = parties.get(entry);
            for (MatchableName name : party.names()) {
                addAll(name.acronyms(), entry, acronyms);
                addAll(name.acronymWords(), entry, acronymWords);
                for (FoldedName reading : name.readings()) {
                    int slot = slotEntries.size();
                    slotEntries.add(entry);
                    List<Token> tokens = reading.tokens();
                    for (int i = 0; i < tokens.size(); i++) {
                        slotsByWord
                                .computeIfAbsent(tokens.get(i), word -> {
                                    wordList.add(word);
                                    return new IntList();
                                })
                                .addOnce(slot);
                    }
                    joinsOfSlots.add(tokens, slot);
                    naming.add(countNaming(tokens));
                }
            }
            for (IdentifierKey identifier : party.identifiers()) {
                identifiers
                        .computeIfAbsent(identifier.value(), text -> new IntList())
                        .addOnce(entry);
            }
            addAll(party.wallets(), entry, wallets);
        }
        this.entryOfSlot = slotEntries.stream().mapToInt(Integer::intValue).toArray();
        this.workspaces = ThreadLocal.withInitial(() -> new SlotSums(entryOfSlot.length));
        this.words = wordList.toArray(Token[]::new);
        Map<String, IntList> latinByText = new LinkedHashMap<>();
        for (int word = 0; word < words.length; word++) {
            if (isPlainLatin(words[word])) {
                latinByText
                        .computeIfAbsent(words[word].text(), text -> new IntList())
                        .addOnce(word);
            }
        }
        this.latin = NearWords.of(List.copyOf(latinByText.keySet()));
        this.latinOfText = latinByText.values().stream().map(IntList::toArray).toArray(int[][]::new);
        this.rendered = IntStream.range(0, words.length)
                .filter(word -> isRendered(words[word]))
                .toArray();
        this.signs = RenderedWords.of(
                IntStream.of(rendered).mapToObj(word -> words[word]).toList());
        this.meaningful = IntStream.range(0, words.length)
                .filter(word -> (isPlainLatin(words[word]) || isRendered(words[word]))
                        && TokenSimilarity.hasMeaning(words[word]))
                .toArray();
        this.otherWords = IntStream.range(0, words.length)
                .filter(word -> !isPlainLatin(words[word]) && !isRendered(words[word]))
                .toArray();
        this.slotsOfWord = new int[words.length][];
        this.wordsByText = new HashMap<>();
        for (int word = 0; word < words.length; word++) {
            Token token = words[word];
            IntList slots = slotsByWord.get(token);
            if (slots == null) {
                throw new IllegalStateException("word without slots: " + word);
            }
            slotsOfWord[word] = slots.toArray();
            wordsByText.computeIfAbsent(token.text(), text -> new ArrayList<>()).add(word);
        }
        this.namingOfSlot = naming.stream().mapToInt(Integer::intValue).toArray();
        this.joins = joinsOfSlots.build();
        this.entriesOfAcronym = arrays(acronyms);
        this.entriesOfAcronymWord = arrays(acronymWords);
        this.entriesOfIdentifier = arrays(identifiers);
        this.entriesOfWallet = arrays(wallets);
    }

    @Override
    public int[] candidates(MatchableParty query, int threshold) {
        BitSet found = new BitSet(entries);
        int ofName = threshold - MatchBounds.beyondNames(query);
        int needed = ofName - bounds.wholeName();
        if (needed <= 0) {
            found.set(0, entries);
            return found.stream().toArray();
        }
        SlotSums sums = workspaces.get();
        for (MatchableName name : query.names()) {
            for (FoldedName reading : name.readings()) {
                sums.clear();
                List<Token> tokens = reading.tokens();
                addWords(tokens, sums);
                joins.add(tokens, sums);
                addJoined(tokens, sums);
                addFarJoins(tokens, sums);
                sums.forEachReaching(needed, slot -> found.set(entryOfSlot[slot]));
                if (bounds.wholeLeast() >= ofName) {
                    addCovered(tokens, true, sums, found);
                }
                if (bounds.partLeast() >= ofName) {
                    addCovered(tokens, false, sums, found);
                }
                if (bounds.syllablesLeast() >= ofName && countNaming(tokens) == MatchBounds.SYLLABLES) {
                    sums.forEachSharing(MatchBounds.SYLLABLES, namingOfSlot, slot -> found.set(entryOfSlot[slot]));
                }
            }
        }
        if (bounds.acronym() >= ofName) {
            for (MatchableName name : query.names()) {
                name.acronymWords().forEach(word -> setAll(entriesOfAcronym.getOrDefault(word, new int[0]), found));
                name.acronyms().forEach(word -> setAll(entriesOfAcronymWord.getOrDefault(word, new int[0]), found));
            }
        }
        for (IdentifierKey identifier : query.identifiers()) {
            setAll(entriesOfIdentifier.getOrDefault(identifier.value(), new int[0]), found);
        }
        for (String wallet : query.wallets()) {
            setAll(entriesOfWallet.getOrDefault(wallet, new int[0]), found);
        }
        return found.stream().toArray();
    }

    private void addCovered(List<Token> tokens, boolean both, SlotSums sums, BitSet found) {
        sums.forEachCovered(naming(tokens), namingOfSlot, both, slot -> found.set(entryOfSlot[slot]));
    }

    private void addWords(List<Token> tokens, SlotSums sums) {
        for (int place = 0; place < tokens.size(); place++) {
            SimilarWords similar = similarWords(tokens.get(place));
            sums.nextWord();
            for (int i = 0; i < similar.words.length; i++) {
                for (int slot : slotsOfWord[similar.words[i]]) {
                    sums.addOnceForWord(slot, similar.points[i], SlotSums.bit(place));
                }
            }
        }
    }

    /** Words of the state with the points that a token earns with each, the most telling first. */
    private static final class SimilarWords {
        private final int[] words;
        private final int[] points;

        SimilarWords(List<int[]> wordsWithPoints) {
            wordsWithPoints.sort(
                    Comparator.comparingInt((int[] each) -> each[1]).reversed());
            words = wordsWithPoints.stream().mapToInt(each -> each[0]).toArray();
            points = wordsWithPoints.stream().mapToInt(each -> each[1]).toArray();
        }
    }

    /** The words of the state that can stand for the token. Names share words, so the last answers are kept. */
    private SimilarWords similarWords(Token token) {
        SimilarWords known = recent.get(token);
        if (known != null) {
            return known;
        }
        List<int[]> similar = new ArrayList<>();
        if (isPlainLatin(token)) {
            similarLatin(token, similar);
            for (int word : otherWords) {
                addSimilar(token, word, similar);
            }
        } else {
            for (int word = 0; word < words.length; word++) {
                addSimilar(token, word, similar);
            }
        }
        SimilarWords found = new SimilarWords(similar);
        if (recent.size() >= MOST_RECENT) {
            recent.clear();
        }
        recent.put(token, found);
        return found;
    }

    /**
     * A word that is Latin, or of which it is known how it is rendered, can stand for a Latin one only if their letters are near,
     * or their meaning is one.
     */
    private void similarLatin(Token token, List<int[]> similar) {
        BitSet near = new BitSet();
        wordsByText.getOrDefault(token.text(), List.of()).forEach(near::set);
        signs.forEach(token.text(), number -> near.set(rendered[number]));
        latin.forEach(token.text(), text -> {
            for (int word : latinOfText[text]) {
                near.set(word);
            }
        });
        if (TokenSimilarity.hasMeaning(token)) {
            for (int word : meaningful) {
                if (TokenSimilarity.areOneByMeaning(token, words[word])) {
                    near.set(word);
                }
            }
        }
        near.stream().forEach(word -> addSimilar(token, word, similar));
    }

    private void addSimilar(Token token, int word, List<int[]> similar) {
        int points = bounds.word(token, words[word]);
        if (points > 0) {
            similar.add(new int[] {word, points});
        }
    }

    /** What two scripts make of one word may differ in length and letters, and an initial stands for many words. */
    private static boolean isPlainLatin(Token token) {
        return token.script() == Script.LATIN && token.tag() != TokenTag.INITIAL;
    }

    private static boolean isRendered(Token token) {
        return token.script() != Script.LATIN
                && token.tag() != TokenTag.INITIAL
                && Renderings.frozen().covers(token.script());
    }

    /** Neighbours in the query that the state writes together. */
    private void addJoined(List<Token> tokens, SlotSums sums) {
        for (int from = 0; from + 1 < tokens.size(); from++) {
            StringBuilder text = new StringBuilder();
            int parts = 0;
            long bits = 0;
            for (int i = from; i < Math.min(tokens.size(), from + MatchBounds.JOINED_MOST); i++) {
                text.append(tokens.get(i).text());
                parts += bounds.part(tokens.get(i));
                bits |= SlotSums.bit(i);
                if (i > from) {
                    for (int word : wordsByText.getOrDefault(text.toString(), List.of())) {
                        addJoin(word, parts, bits, sums);
                    }
                    if (i == from + MatchBounds.NEARLY_JOINED_MOST - 1) {
                        addNearlyJoined(text.toString(), parts, bits, sums);
                    }
                }
            }
        }
    }

    /** Two words of one side from any places that the other side writes together, to the letter. */
    private void addFarJoins(List<Token> tokens, SlotSums sums) {
        if (tokens.size() > MatchBounds.FAR_JOIN_WORDS) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            for (int k = 0; k < tokens.size(); k++) {
                if (k != i && isFarPart(token.text()) && isFarPart(tokens.get(k).text())) {
                    int parts = bounds.part(token) + bounds.part(tokens.get(k));
                    String text = token.text() + tokens.get(k).text();
                    for (int word : wordsByText.getOrDefault(text, List.of())) {
                        addJoin(word, parts, SlotSums.bit(i) | SlotSums.bit(k), sums);
                    }
                }
            }
            if (MatchBounds.mayNearlyJoin(token)) {
                addFarParts(token.text(), SlotSums.bit(i), sums);
            }
        }
    }

    private static boolean isFarPart(String text) {
        return text.length() >= MatchBounds.FAR_PART_SHORTEST;
    }

    /** The slots that have both halves of the word, wherever it is cut. */
    private void addFarParts(String text, long bits, SlotSums sums) {
        for (int cut = MatchBounds.FAR_PART_SHORTEST; cut <= text.length() - MatchBounds.FAR_PART_SHORTEST; cut++) {
            List<Integer> seconds = wordsByText.getOrDefault(text.substring(cut), List.of());
            List<Integer> firsts =
                    seconds.isEmpty() ? seconds : wordsByText.getOrDefault(text.substring(0, cut), List.of());
            for (int first : firsts) {
                for (int second : seconds) {
                    int[] slots = slotsOfWord[first];
                    int[] others = slotsOfWord[second];
                    for (int i = 0, k = 0; i < slots.length && k < others.length; ) {
                        if (slots[i] == others[k]) {
                            sums.addJoin(slots[i], bounds.joined(Integer.MAX_VALUE), bits);
                            i++;
                            k++;
                        } else if (slots[i] < others[k]) {
                            i++;
                        } else {
                            k++;
                        }
                    }
                }
            }
        }
    }

    private void addNearlyJoined(String text, int parts, long bits, SlotSums sums) {
        int[] near = recentJoins.get(text);
        if (near == null) {
            near = nearlyJoined(text);
            if (recentJoins.size() >= MOST_RECENT) {
                recentJoins.clear();
            }
            recentJoins.put(text, near);
        }
        for (int word : near) {
            addJoin(word, parts, bits, sums);
        }
    }

    /** The words of the state that may be a join of these letters with slips. */
    private int[] nearlyJoined(String text) {
        BitSet near = new BitSet();
        latin.forEach(text, other -> {
            for (int word : latinOfText[other]) {
                if (MatchBounds.mayNearlyJoin(words[word])
                        && TokenSimilarity.slips(text, words[word].text()) != TokenSimilarity.DIFFERENT) {
                    near.set(word);
                }
            }
        });
        return near.stream().toArray();
    }

    private void addJoin(int word, int parts, long bits, SlotSums sums) {
        for (int slot : slotsOfWord[word]) {
            sums.addJoin(slot, bounds.joined(parts), bits);
        }
    }

    private static int countNaming(List<Token> tokens) {
        int count = 0;
        for (Token token : tokens) {
            count += token.isNaming() ? 1 : 0;
        }
        return count;
    }

    private static long naming(List<Token> tokens) {
        long naming = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNaming()) {
                naming |= SlotSums.bit(i);
            }
        }
        return naming;
    }

    private static void addAll(List<String> keys, int entry, Map<String, IntList> entries) {
        for (String key : keys) {
            entries.computeIfAbsent(key, text -> new IntList()).addOnce(entry);
        }
    }

    private static void setAll(int[] numbers, BitSet found) {
        for (int number : numbers) {
            found.set(number);
        }
    }

    private static Map<String, int[]> arrays(Map<String, IntList> lists) {
        Map<String, int[]> arrays = new HashMap<>(lists.size() * 2);
        lists.forEach((key, list) -> arrays.put(key, list.toArray()));
        return arrays;
    }
}
