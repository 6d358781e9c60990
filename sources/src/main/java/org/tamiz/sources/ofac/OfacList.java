package org.tamiz.sources.ofac;

import java.nio.file.Path;
import java.util.Set;
import org.tamiz.sources.internal.SourceFile;

/** The two lists that OFAC publishes in the shape of sdn.csv. */
public enum OfacList {
    SDN("ofac-sdn", "OFAC Specially Designated Nationals and Blocked Persons List"),
    CONSOLIDATED("ofac-consolidated", "OFAC Consolidated Non-SDN List");

    /**
     * Programmes whose entries stand on the non-SDN list. Nothing in the files names the list, but of its entries 98 in
     * 100 carry one of these (December 2025), and of the SDN list's fewer than 1 in 100 (2019 to 2024).
     */
    private static final Set<String> NON_SDN_PROGRAMS =
            Set.of("UKRAINE-EO13662", "CMIC-EO13959", "NS-PLC", "561-Related");

    /** Who decides who stands on them. */
    public static final String AUTHORITY = "US Department of the Treasury, Office of Foreign Assets Control";

    private final String id;
    private final String title;

    OfacList(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Counts the entries of a main file by their programmes: most of them under those of the non-SDN list make it that list. */
    static final class Vote {

        private int entries;
        private int nonSdn;

        void count(OfacRow mainRow) {
            entries++;
            if (OfacEntryMaker.programs(mainRow.programs()).stream().anyMatch(NON_SDN_PROGRAMS::contains)) {
                nonSdn++;
            }
        }

        OfacList list() {
            return nonSdn * 2 > entries ? CONSOLIDATED : SDN;
        }
    }

    /** How many of the rows of a companion belong to entries with these numbers. */
    public static int recordsOf(Path companion, OfacRole role, Set<String> uids) {
        int count = 0;
        try (OfacRecords rows = OfacRecords.open(companion, role, SourceFile.sha256())) {
            for (OfacRow row = rows.next(); row != null; row = rows.next()) {
                count += uids.contains(row.uid()) ? 1 : 0;
            }
        }
        return count;
    }
}
