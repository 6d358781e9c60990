package org.tamiz.sources.ofac;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.ofac.OfacRecords.Row;

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

    /**
     * What a look through a main file tells.
     *
     * @param list which list it is
     * @param uids the numbers of its entries
     */
    public record Survey(OfacList list, Set<String> uids) {

        public Survey {
            uids = Set.copyOf(uids);
        }
    }

    /** Looks through a main file: most entries under programmes of the non-SDN list make it that list. */
    public static Survey survey(Path main) {
        Set<String> uids = new HashSet<>();
        int entries = 0;
        int nonSdn = 0;
        try (OfacRecords rows = OfacRecords.open(main, OfacListReader.MAIN_COLUMNS, SourceFile.sha256())) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                uids.add(row.uid(main));
                entries++;
                List<String> programs = OfacListReader.programs(row.text(OfacListReader.PROGRAM));
                if (programs.stream().anyMatch(NON_SDN_PROGRAMS::contains)) {
                    nonSdn++;
                }
            }
        }
        return new Survey(nonSdn * 2 > entries ? CONSOLIDATED : SDN, uids);
    }

    /** How many of the records of a companion belong to entries of a main file. */
    public static int recordsOf(Path companion, int columns, Set<String> uids) {
        int count = 0;
        try (OfacRecords rows = OfacRecords.open(companion, columns, SourceFile.sha256())) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                count += uids.contains(row.uid(companion)) ? 1 : 0;
            }
        }
        return count;
    }
}
