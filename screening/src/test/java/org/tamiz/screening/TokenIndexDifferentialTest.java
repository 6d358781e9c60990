package org.tamiz.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.testkit.PartyBuilder.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.index.ExhaustiveIndex;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Entry;
import org.tamiz.model.State;
import org.tamiz.testkit.Damage;
import org.tamiz.testkit.PartyBuilder;

/** The index loses nothing: whatever exhaustive screening decides, screening by the index decides too. */
class TokenIndexDifferentialTest {

    private static final long SEED = 20261124;

    private static final List<String> WORDS = List.of(
            "mohammed",
            "muhammad",
            "ali",
            "hassan",
            "abdul",
            "rahman",
            "abdulrahman",
            "guzman",
            "loera",
            "joaquin",
            "garcia",
            "sinaloa",
            "cartel",
            "de",
            "la",
            "al",
            "bin",
            "trading",
            "company",
            "ltd",
            "sa",
            "cv",
            "ivanov",
            "petrov",
            "j",
            "m",
            "13",
            "zhang",
            "wei",
            "kim",
            "jong",
            "un",
            "محمد",
            "طاهر",
            "Владимир",
            "毛泽东",
            "김정은",
            "müller",
            "nueva",
            "generacion",
            "omar",
            "corp",
            "corps",
            "limited",
            "limiteds",
            "xicotencatl",
            "quetzalcoatl");

    /**
     * Queries of more words than the index can tell apart, the words that matter among the last. Entries are short, so they
     * are parts of the query.
     */
    @ParameterizedTest
    @ValueSource(ints = {150, 300, 400, 500})
    void losesNothingOfQueriesWithManyWords(int threshold) {
        Random random = new Random(SEED - threshold);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            entries.add(party(random, name(random)).entry("list", Integer.toString(i)));
        }
        State state = State.of(List.of(edition("list", entries.toArray(Entry[]::new))));
        Policy policy = new Policy(threshold, WeakAliases.SUPPORT, null, false);
        Screener fast = new Screener(Snapshot.of(state), policy, LocalDate.EPOCH);
        Screener sure = new Screener(
                Snapshot.withIndex(state, parties -> new ExhaustiveIndex(parties.size())), policy, LocalDate.EPOCH);
        int hits = 0;
        for (int i = 0; i < 60; i++) {
            String filler = random.nextBoolean() ? "ltd" : "de";
            String name = (filler + " ").repeat(58 + random.nextInt(10))
                    + entries.get(random.nextInt(entries.size())).caption()
                    + (" " + filler).repeat(random.nextInt(8));
            Query query = new Query("q", party(random, name).build());
            Decision expected = sure.screen(query);
            hits += expected.hits().size();
            assertThat(fast.screen(query))
                    .as("threshold %d, round %d, seed %d", threshold, i, SEED)
                    .isEqualTo(expected);
        }
        assertThat(hits).as("a test without hits proves nothing").isPositive();
    }

    /** The lowest threshold makes every entry a candidate or nearly so; the highest almost none. */
    @ParameterizedTest
    @ValueSource(ints = {50, 150, 300, 400, 500, 800, 1100})
    void decidesAsExhaustiveScreeningDoes(int threshold) {
        Random random = new Random(SEED + threshold);
        List<Entry> entries = new ArrayList<>();
        List<String> shortened = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String name = name(random);
            if (random.nextInt(8) == 0) {
                shortened.add(name);
                name = initials(name);
            }
            entries.add(party(random, name).entry("list", Integer.toString(i)));
        }
        State state = State.of(List.of(edition("list", entries.toArray(Entry[]::new))));
        Policy policy = new Policy(threshold, WeakAliases.SUPPORT, null, false);
        Screener fast = new Screener(Snapshot.of(state), policy, LocalDate.EPOCH);
        Screener sure = new Screener(
                Snapshot.withIndex(state, parties -> new ExhaustiveIndex(parties.size())), policy, LocalDate.EPOCH);
        Damage damage = new Damage(SEED + threshold);
        int hits = 0;
        for (int i = 0; i < 300; i++) {
            Entry like = entries.get(random.nextInt(entries.size()));
            String name = switch (random.nextInt(8)) {
                case 0, 1 -> name(random);
                case 2 -> initials(like.caption());
                case 3 -> shortened.get(random.nextInt(shortened.size()));
                default -> damage.once(like.caption());
            };
            Query query =
                    new Query("q", party(random, name.isBlank() ? "x" : name).build());
            Decision expected = sure.screen(query);
            hits += expected.hits().size();
            assertThat(fast.screen(query))
                    .as("threshold %d, round %d, seed %d", threshold, i, SEED)
                    .isEqualTo(expected);
        }
        assertThat(hits).as("a test without hits proves nothing").isPositive();
    }

    private static String name(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    /** What an organization of this name may be called for short. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    private static PartyBuilder party(Random random, String name) {
        PartyBuilder party = random.nextBoolean() ? PartyBuilder.person(name) : PartyBuilder.organization(name);
        if (random.nextInt(3) == 0) {
            party.alias(name(random));
        }
        if (random.nextInt(3) == 0) {
            party.weakAlias(name(random));
        }
        if (random.nextInt(2) == 0) {
            party.born(1950 + random.nextInt(5), 1 + random.nextInt(2), 1 + random.nextInt(2));
        }
        if (random.nextInt(2) == 0) {
            party.national(random.nextBoolean() ? "mx" : "ye");
        }
        if (random.nextInt(4) == 0) {
            party.identifier("passport", "A10000" + random.nextInt(20));
        }
        if (random.nextInt(8) == 0) {
            party.wallet("XBT", "1Kuf2Rd8mDyAViwBozGTN" + random.nextInt(5));
        }
        return party;
    }
}
