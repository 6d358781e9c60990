package org.tamiz.bench.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;

/** The editions of OFAC, the UN and the Consolidated Screening List among the shared data. */
public final class RealEditions {

    /** Sets of {@code sdn.csv} with its companions, and what came without them. */
    private static final List<String> BY_MONTH =
            List.of("ofac/2019-01", "ofac/2021-07", "ofac/2022-01", "ofac/consolidated-non-sdn-2025-12");

    private static final List<String> BY_DAY = List.of(
            "ofac/scrape/sdn_2022-04-01.csv",
            "ofac/scrape/sdn_2022-07-06.csv",
            "ofac/scrape/sdn_2023-03-01.csv",
            "ofac/scrape/sdn_2024-02-01.csv",
            "ofac/scrape/sdn_2024-05-02.csv",
            "ofac/scrape/sdn_2024-05-03.csv",
            "ofac/2024-07-02");

    private static final List<String> DATED_WITHIN = List.of(
            "un/un_2017-07-03.xml",
            "un/un_2024-09-26.xml",
            "un/un_2026-02-27.xml",
            "us_csl/2026-07-31/consolidated.json");

    private RealEditions() {}

    /** The editions below the folder that holds the lists. */
    public static List<Arrival> in(Path lists) {
        List<Arrival> arrivals = new ArrayList<>();
        for (String path : BY_MONTH) {
            YearMonth month = YearMonth.parse(path.substring(path.length() - "yyyy-mm".length()));
            arrivals.add(new Arrival(lists.resolve(path), PublicationTime.in(month, Origin.NAME)));
        }
        for (String path : BY_DAY) {
            String name = path.replace(".csv", "");
            LocalDate day = LocalDate.parse(name.substring(name.length() - "yyyy-mm-dd".length()));
            arrivals.add(new Arrival(lists.resolve(path), PublicationTime.on(day, Origin.NAME)));
        }
        DATED_WITHIN.forEach(path -> arrivals.add(new Arrival(lists.resolve(path), null)));
        return List.copyOf(arrivals);
    }
}
