package org.tamiz.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tamiz.model.RawEdition;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FormatDetector;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.ofac.OfacFiles;
import org.tamiz.sources.ofac.OfacList;
import org.tamiz.sources.ofac.OfacListReader;
import org.tamiz.sources.ofac.OfacRole;

/** The files of one OFAC edition while they are being put together. */
final class OfacSet {

    private final Path main;
    private final OfacListReader reader;
    private final boolean mainNamed;
    private final Map<ListFormat, Path> companions = new EnumMap<>(ListFormat.class);

    private OfacSet(Path main, OfacListReader reader, boolean mainNamed) {
        this.main = main;
        this.reader = reader;
        this.mainNamed = mainNamed;
    }

    /**
     * The sets that these files form, by their main files. A companion belongs to the main file of its folder; where
     * the SDN list and the non-SDN list lie in one folder, to the one that has more of its entries; where its folder has
     * none, to the only main file there is. Where that may be one of several editions of a list, nothing tells which.
     *
     * @param named the files that were named themselves, not through their folder
     * @throws SourceException when a companion has no main file, might have two, or a main file has two companions of a kind
     */
    static Map<Path, OfacSet> assemble(Map<Path, ListFormat> formats, List<Path> named) {
        Map<Path, OfacSet> sets = new LinkedHashMap<>();
        formats.forEach((file, format) -> {
            if (format == ListFormat.OFAC_SDN) {
                sets.put(file, new OfacSet(file, OfacListReader.ofMain(file), named.contains(file)));
            }
        });
        formats.forEach((file, format) -> {
            if (format.isOfacCompanion()) {
                setFor(file, format, List.copyOf(sets.values())).add(file, format);
            }
        });
        return sets;
    }

    RawEdition edition() {
        OfacFiles files = new OfacFiles(
                main,
                companions.get(ListFormat.OFAC_ALT),
                companions.get(ListFormat.OFAC_ADD),
                companions.get(ListFormat.OFAC_COMMENTS),
                mainNamed ? companionsBeside() : List.of());
        return reader.edition(files);
    }

    private static OfacSet setFor(Path companion, ListFormat format, List<OfacSet> sets) {
        List<OfacSet> near = sets.stream()
                .filter(set -> Objects.equals(set.main.getParent(), companion.getParent()))
                .toList();
        List<OfacSet> candidates = near.isEmpty() ? sets : near;
        refuseTwoOfOneList(candidates);
        if (candidates.isEmpty() || (near.isEmpty() && candidates.size() > 1)) {
            throw new SourceException(
                    Code.SET_INCOMPLETE,
                    companion,
                    null,
                    "this is an " + format.description() + ", which says nothing without its main file"
                            + (candidates.isEmpty() ? "" : ", and several main files are named elsewhere"),
                    "Put sdn.csv of the same edition beside it and name both, or their folder");
        }
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        int first = OfacList.recordsOf(
                companion, role(format), candidates.get(0).reader.uids());
        int second = OfacList.recordsOf(
                companion, role(format), candidates.get(1).reader.uids());
        return candidates.get(first >= second ? 0 : 1);
    }

    /** A companion does not say of which edition it is. */
    private static void refuseTwoOfOneList(List<OfacSet> candidates) {
        Map<OfacList, Path> mainByList = new EnumMap<>(OfacList.class);
        for (OfacSet set : candidates) {
            Path other = mainByList.putIfAbsent(set.reader.list(), set.main);
            if (other != null) {
                throw ListSources.ambiguous(set.reader.list().id(), other, set.main);
            }
        }
    }

    private void add(Path companion, ListFormat format) {
        Path other = companions.putIfAbsent(format, companion);
        if (other != null) {
            throw new SourceException(
                    Code.LIST_AMBIGUOUS,
                    companion,
                    null,
                    "this and " + other + " are both an " + format.description() + " for " + main,
                    "Name only one of the two");
        }
    }

    private static OfacRole role(ListFormat companion) {
        return switch (companion) {
            case OFAC_ALT -> OfacRole.ALIAS;
            case OFAC_ADD -> OfacRole.ADDRESS;
            case OFAC_COMMENTS -> OfacRole.COMMENT;
            case OFAC_SDN, UN_XML, US_CSL_JSON, US_CSL_CSV, FTM_JSON_LINES, STATEMENTS, SAT_69B ->
                throw new IllegalStateException(companion + " is no companion");
        };
    }

    private List<Path> companionsBeside() {
        Path folder = main.getParent();
        List<Path> companionsBeside = new ArrayList<>();
        for (Path file : folder == null ? List.<Path>of() : ListSources.filesIn(folder)) {
            try {
                boolean unused = !companions.containsValue(file);
                if (unused && FormatDetector.detect(file).isOfacCompanion()) {
                    companionsBeside.add(file);
                }
            } catch (SourceException e) {
                // Whatever else lies there was not asked for.
            }
        }
        return companionsBeside;
    }
}
