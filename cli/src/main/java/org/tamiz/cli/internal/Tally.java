package org.tamiz.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Decision;

/** Counts the outcomes of a run. */
public final class Tally {

    private long clear;
    private long hit;
    private long incomplete;
    private final Map<Caveat, Long> reasons = new LinkedHashMap<>();

    /** Counts one decision. */
    public void count(Decision decision) {
        switch (decision.status()) {
            case CLEAR -> clear++;
            case HIT -> hit++;
            case INCOMPLETE -> {
                incomplete++;
                decision.caveats().stream()
                        .filter(caveat -> !caveat.code().isOfTheQuery())
                        .forEach(caveat -> reasons.merge(caveat, 1L, Long::sum));
            }
        }
    }

    public long clear() {
        return clear;
    }

    public long hit() {
        return hit;
    }

    public long incomplete() {
        return incomplete;
    }

    public long total() {
        return clear + hit + incomplete;
    }

    /** What is the matter with the lists, with how many decisions it left incomplete. */
    public Map<Caveat, Long> reasons() {
        return new LinkedHashMap<>(reasons);
    }
}
