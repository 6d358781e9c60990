package org.tamiz.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tamiz.matcher.IdentifierKey;
import org.tamiz.matcher.MatchBounds;
import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.MatchableName;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.names.FoldedName;
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
    private final List<Token> words;
    private final int[] wordGroups;
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

    private final MatchBounds bounds;

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
        this.words = List.copyOf(wordList);
        this.wordGroups = words.stream()
                .mapToInt(word -> TokenSimilarity.groups(word.text()))
                .toArray();
        this.slotsOfWord = new int[words.size()][];
        this.wordsByText = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            Token token = words.get(word);
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
        SlotSums sums = new SlotSums(entryOfSlot.length);
        for (MatchableName name : query.names()) {
            for (FoldedName reading : name.readings()) {
                sums.clear();
                List<Token> tokens = reading.tokens();
                addWords(tokens, sums);
                joins.add(tokens, sums);
                addJoined(tokens, sums);
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
        int groups = TokenSimilarity.groups(token.text());
        int length = token.text().length();
        for (int word = 0; word < words.size(); word++) {
            Token other = words.get(word);
            if (mayBeSimilar(token, length, groups, other, wordGroups[word])) {
                int points = bounds.word(token, other);
                if (points > 0) {
                    similar.add(new int[] {word, points});
                }
            }
        }
        SimilarWords found = new SimilarWords(similar);
        if (recent.size() >= MOST_RECENT) {
            recent.clear();
        }
        recent.put(token, found);
        return found;
    }

    /** A cheap test that no pair fails whose points are above zero. */
    private static boolean mayBeSimilar(Token token, int length, int groups, Token other, int otherGroups) {
        // What two scripts make of one word may differ in length and letters.
        if (token.script() != other.script()
                || token.script() != Script.LATIN
                || token.tag() == TokenTag.INITIAL
                || other.tag() == TokenTag.INITIAL) {
            return true;
        }
        return TokenSimilarity.mayBeSlips(length, groups, other.text().length(), otherGroups)
                || TokenSimilarity.areOneByMeaning(token, other);
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

    private void addNearlyJoined(String text, int parts, long bits, SlotSums sums) {
        int groups = TokenSimilarity.groups(text);
        for (int word = 0; word < words.size(); word++) {
            Token one = words.get(word);
            if (MatchBounds.mayNearlyJoin(one)
                    && TokenSimilarity.mayBeSlips(
                            text.length(), groups, one.text().length(), wordGroups[word])
                    && TokenSimilarity.slips(text, one.text()) != TokenSimilarity.DIFFERENT) {
                addJoin(word, parts, bits, sums);
            }
        }
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
