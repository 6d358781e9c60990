package org.tamiz.bench.generated;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A fictional list and its daily editions.
 *
 * <p>An edition has as many slots as parties. Changes are numbered through all days, and change number {@code n} falls on
 * the slot that stands at {@code n}, modulo the number of slots, in a fixed shuffled order of them. So a slot knows by
 * arithmetic which changes have fallen on it until a day: the last replacement says whose slot it is, the amendments since
 * say what has been added. Nothing is held but the slot being written, and any day can be written without those before.
 */
public final class GeneratedList {

    /** The dataset, which becomes the id of the list. */
    public static final String DATASET = "generated-list";

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final long seed;
    private final long parties;
    private final long replacedPerDay;
    private final long touchedPerDay;
    /** At which place of the order of changes a slot stands. */
    private final Shuffle changeOrder;
    /** Whose joined record stands at a slot; one order for each kind of record, so that they lie anywhere in the file. */
    private final List<Shuffle> scattered = new ArrayList<>();

    /**
     * Creates the list.
     *
     * @param seed the same seed gives the same bytes
     * @param parties how many parties each edition has
     * @param changesPerDay in how many parties an edition differs from that of the day before, at most all: a third of
     *     them removed, a third new, the rest amended
     */
    public GeneratedList(long seed, long parties, long changesPerDay) {
        if (parties < 1 || changesPerDay < 0 || changesPerDay > parties) {
            throw new IllegalArgumentException(
                    "a list has at least one party, and at most all of them change in a day");
        }
        this.seed = seed;
        this.parties = parties;
        this.replacedPerDay = changesPerDay / 3;
        // A new party takes the slot of a removed one.
        this.touchedPerDay = changesPerDay - replacedPerDay;
        this.changeOrder = new Shuffle(Dice.mix(seed), parties);
        for (int which = 0; which < GeneratedParty.JOINED; which++) {
            scattered.add(new Shuffle(Dice.mix(seed + 1 + which), parties));
        }
    }

    /** The date of a day; 0 is the first. */
    public static LocalDate date(int day) {
        return FIRST_DAY.plusDays(day);
    }

    /** Writes the edition of a day; 0 is the first. */
    public void write(int day, Writer out) throws IOException {
        for (long slot = 0; slot < parties; slot++) {
            // The party's own line stands before, between or after the records of others that fell here.
            int turn = new Dice(seed, slot).below(scattered.size() + 1);
            for (int which = 0; which < scattered.size(); which++) {
                if (which == turn) {
                    party(slot, day).writeSelf(out);
                }
                party(scattered.get(which).at(slot), day).writeJoined(out, which);
            }
            if (turn == scattered.size()) {
                party(slot, day).writeSelf(out);
            }
        }
    }

    /** Which party stands in a slot on a day, with the amendments until then. */
    private GeneratedParty party(long slot, int day) {
        long generation = 0;
        int arrived = 0;
        List<Integer> amendedDays = new ArrayList<>();
        for (long change = changeOrder.at(slot); change < day * touchedPerDay; change += parties) {
            int changeDay = (int) (1 + change / touchedPerDay);
            if (change % touchedPerDay < replacedPerDay) {
                generation++;
                arrived = changeDay;
                amendedDays.clear();
            } else {
                amendedDays.add(changeDay);
            }
        }
        return new GeneratedParty(seed, generation * parties + slot, arrived, amendedDays);
    }
}
