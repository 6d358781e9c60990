package org.tamiz.bench.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tamiz.matcher.IdentifierKey;
import org.tamiz.matcher.MatchableName;
import org.tamiz.matcher.PartyFact.Group;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.NameKind;
import org.tamiz.names.FoldedName;
import org.tamiz.names.Token;

/**
 * Pairs of parties derived from lists, without anybody's judgement.
 *
 * <p>One party: the same key in the oldest and the newest edition of a list (<em>editions</em>), and the same party on the
 * lists of two publishers (<em>lists</em>), told by an identifier that decides or by a name of so many rare words that no
 * two parties have it. Two parties: different entries of one list that share a rare word (<em>near</em>), and any two
 * (<em>random</em>).
 */
public final class PartyPairs {

    /** Names whose words together are rarer than one in 10^12 are one party's. */
    private static final int RARE_NAME = 1200;

    /** Words of this rarity are shared by namesakes, relatives and firms of one group. */
    private static final int RARE_WORD = 200;

    /** A word that more entries of a list have says nothing of nearness. */
    private static final int MOST_BEARERS = 60;

    /** With how many of its neighbours under a word an entry is paired. */
    private static final int NEIGHBORS = 3;

    private static final int RANDOM_PAIRS = 200_000;

    private final FactCounts editions = new FactCounts();
    private final FactCounts lists = new FactCounts();
    private final FactCounts near = new FactCounts();
    private final FactCounts random = new FactCounts();
    private final Map<String, List<ListedParty>> newest = new TreeMap<>();

    /**
     * Derives and counts all pairs.
     *
     * @param read the editions, of one list from the oldest to the newest
     * @param seed of the random pairs
     */
    public PartyPairs(List<Edition> read, long seed) {
        Map<String, List<Edition>> byList = new TreeMap<>();
        read.forEach(edition -> byList.computeIfAbsent(edition.info().list(), list -> new ArrayList<>())
                .add(edition));
        byList.forEach((list, editionsOfList) -> {
            if (editionsOfList.size() > 1) {
                countEditions(editionsOfList.getFirst(), editionsOfList.getLast());
            }
            newest.put(
                    list,
                    List.copyOf(
                            ListedParty.byKey(editionsOfList.getLast(), true).values()));
        });
        countLists();
        newest.values().forEach(this::countNear);
        countRandom(new Random(seed));
    }

    FactCounts editions() {
        return editions;
    }

    FactCounts lists() {
        return lists;
    }

    FactCounts near() {
        return near;
    }

    FactCounts random() {
        return random;
    }

    /** Of each sort of identifier with check digits: how many values the newest editions have, and how many pass. */
    public List<String> checkDigits() {
        TreeMap<String, int[]> counts = new TreeMap<>();
        newest.values().stream()
                .flatMap(List::stream)
                .flatMap(listed -> listed.party().identifiers().stream())
                .filter(key -> key.sort().hasCheck())
                .forEach(key -> {
                    int[] count = counts.computeIfAbsent(key.scheme(), scheme -> new int[2]);
                    count[0]++;
                    count[1] += key.sort().isValid(key.value()) ? 1 : 0;
                });
        return counts.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue()[1] + " of " + each.getValue()[0] + " pass")
                .toList();
    }

    private void countEditions(Edition oldest, Edition last) {
        Map<String, ListedParty> before = ListedParty.byKey(oldest, false);
        ListedParty.byKey(last, false).forEach((key, after) -> {
            ListedParty same = before.get(key);
            if (same != null) {
                editions.count(same.party(), after.party(), Set.of());
            }
        });
    }

    private void countLists() {
        List<String> names = List.copyOf(newest.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (!publisher(names.get(i)).equals(publisher(names.get(j)))) {
                    countBetween(entries(names.get(i)), entries(names.get(j)));
                }
            }
        }
    }

    private List<ListedParty> entries(String list) {
        return newest.getOrDefault(list, List.of());
    }

    /** The part of a list's id before the first hyphen: {@code ofac-sdn} and {@code ofac-consolidated} are one house's. */
    private static String publisher(String list) {
        int hyphen = list.indexOf('-');
        return hyphen < 0 ? list : list.substring(0, hyphen);
    }

    private void countBetween(List<ListedParty> some, List<ListedParty> others) {
        Set<ListedParty> byNumber = new HashSet<>();
        meet(some, others, PartyPairs::numbers).forEach((mine, theirs) -> {
            byNumber.add(mine);
            lists.count(mine.party(), theirs.party(), Set.of(Group.IDENTIFIER));
        });
        meet(some, others, PartyPairs::rareNames).forEach((mine, theirs) -> {
            if (!byNumber.contains(mine)) {
                lists.count(mine.party(), theirs.party(), Set.of());
            }
        });
    }

    /** What an entry may be known by. */
    private interface Keys {
        Set<String> of(ListedParty party);
    }

    /** Entries of two lists that meet in a key, each in one entry of the other list alone. */
    private static Map<ListedParty, ListedParty> meet(List<ListedParty> some, List<ListedParty> others, Keys keys) {
        Map<String, Set<ListedParty>> byKey = new HashMap<>();
        others.forEach(each -> keys.of(each)
                .forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(each)));
        Map<ListedParty, ListedParty> met = new LinkedHashMap<>();
        Map<ListedParty, Integer> meetings = new HashMap<>();
        for (ListedParty mine : some) {
            Set<ListedParty> theirs = new HashSet<>();
            keys.of(mine).forEach(key -> theirs.addAll(byKey.getOrDefault(key, Set.of())));
            theirs.removeIf(
                    each -> !each.party().type().isCompatibleWith(mine.party().type()));
            theirs.forEach(each -> meetings.merge(each, 1, Integer::sum));
            if (theirs.size() == 1) {
                met.put(mine, theirs.iterator().next());
            }
        }
        met.values().removeIf(theirs -> !Integer.valueOf(1).equals(meetings.get(theirs)));
        return met;
    }

    private static Set<String> numbers(ListedParty listed) {
        Set<String> numbers = new TreeSet<>();
        for (IdentifierKey key : listed.party().identifiers()) {
            if (key.isDecisive()) {
                numbers.add(key.sort() + " " + key.country() + " " + key.value());
            }
        }
        return numbers;
    }

    private static Set<String> rareNames(ListedParty listed) {
        Set<String> names = new TreeSet<>();
        for (MatchableName name : listed.party().names()) {
            if (name.name().kind() != NameKind.WEAK_ALIAS && !name.readings().isEmpty()) {
                FoldedName reading = name.readings().getFirst();
                int rarity = reading.tokens().stream()
                        .filter(Token::isNaming)
                        .mapToInt(Token::rarity)
                        .sum();
                if (rarity >= RARE_NAME) {
                    names.add(reading.unorderedKey());
                }
            }
        }
        return names;
    }

    private void countNear(List<ListedParty> entries) {
        Map<String, TreeSet<ListedParty>> bearers = new TreeMap<>();
        for (ListedParty entry : entries) {
            for (String word : rareWords(entry)) {
                bearers.computeIfAbsent(word, w -> new TreeSet<>(Comparator.comparing(ListedParty::id)))
                        .add(entry);
            }
        }
        Set<String> seen = new HashSet<>();
        for (TreeSet<ListedParty> group : bearers.values()) {
            List<ListedParty> ordered = List.copyOf(group);
            for (int i = 0; ordered.size() <= MOST_BEARERS && i < ordered.size(); i++) {
                for (int j = i + 1; j <= Math.min(i + NEIGHBORS, ordered.size() - 1); j++) {
                    ListedParty one = ordered.get(i);
                    ListedParty other = ordered.get(j);
                    if (seen.add(one.id() + " " + other.id()) && !mayBeOne(one, other)) {
                        near.count(one.party(), other.party(), Set.of());
                    }
                }
            }
        }
    }

    /** A list may name a party twice; then the pair says nothing of two. */
    private static boolean mayBeOne(ListedParty one, ListedParty other) {
        Set<String> shared = rareNames(one);
        shared.retainAll(rareNames(other));
        Set<String> sharedNumbers = numbers(one);
        sharedNumbers.retainAll(numbers(other));
        return !shared.isEmpty() || !sharedNumbers.isEmpty();
    }

    private static Set<String> rareWords(ListedParty listed) {
        Set<String> words = new TreeSet<>();
        MatchableName primary = listed.party().names().getFirst();
        if (!primary.readings().isEmpty()) {
            for (Token token : primary.readings().getFirst().tokens()) {
                if (token.isNaming() && token.rarity() >= RARE_WORD) {
                    words.add(token.text());
                }
            }
        }
        return words;
    }

    private void countRandom(Random dice) {
        List<List<ListedParty>> all =
                newest.values().stream().filter(entries -> entries.size() > 1).toList();
        int total = all.stream().mapToInt(List::size).sum();
        for (List<ListedParty> entries : all) {
            int pairs = (int) ((long) RANDOM_PAIRS * entries.size() / total);
            for (int i = 0; i < pairs; i++) {
                ListedParty one = entries.get(dice.nextInt(entries.size()));
                ListedParty other = entries.get(dice.nextInt(entries.size()));
                if (!one.id().equals(other.id()) && !mayBeOne(one, other)) {
                    random.count(one.party(), other.party(), Set.of());
                }
            }
        }
    }

    /** An edition in a line of a table's head. */
    static String describe(EditionInfo info) {
        return info.list() + ", " + info.format() + ", sha256 " + info.contentHash();
    }
}
