package org.tamiz.bench.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.tamiz.model.State;
import org.tamiz.screening.Policy;
import org.tamiz.screening.Screener;
import org.tamiz.screening.Snapshot;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;

/** Editions of lists, prepared for screening at the default policy. */
final class Lists {

    static final String UN = "un/un_2026-02-27.xml";
    static final String OFAC = "ofac/2021-07";
    static final String CSL = "us_csl/2026-07-31";

    private Lists() {}

    static State state(Path data, String... lists) {
        return State.of(
                ListSources.read(Arrays.stream(lists)
                                .map(list -> data.resolve("lists").resolve(list))
                                .toList())
                        .stream()
                        .map(ReadEdition::edition)
                        .toList());
    }

    static Screener screener(State state) {
        return new Screener(Snapshot.of(state), Policy.DEFAULT, LocalDate.EPOCH);
    }
}
