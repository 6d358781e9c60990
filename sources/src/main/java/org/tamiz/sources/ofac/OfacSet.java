package org.tamiz.sources.ofac;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tamiz.model.RawEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.ListFolder;
import org.tamiz.sources.internal.ListHead;

/** The files of one OFAC edition while they are being put together. */
final class OfacSet {

    private final Path main;
    private final OfacListReader reader;
    private final boolean mainNamed;
    private final Map<OfacRole, Path> companions = new EnumMap<>(OfacRole.class);

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
    static Map<Path, OfacSet> assemble(Map<Path, OfacRole> roles, Set<Path> named) {
        Map<Path, OfacSet> sets = new LinkedHashMap<>();
        roles.forEach((file, role) -> {
            if (role == OfacRole.MAIN) {
                sets.put(file, new OfacSet(file, OfacListReader.ofMain(file), named.contains(file)));
            }
        });
        roles.forEach((file, role) -> {
            if (role != OfacRole.MAIN) {
                setFor(file, role, List.copyOf(sets.values())).add(file, role);
            }
        });
        return sets;
    }

    RawEdition edition() {
        OfacFiles files = new OfacFiles(
                main,
                companions.get(OfacRole.ALIAS),
                companions.get(OfacRole.ADDRESS),
                companions.get(OfacRole.COMMENT),
                mainNamed ? companionsBeside() : List.of());
        return reader.edition(files);
    }

    private static OfacSet setFor(Path companion, OfacRole role, List<OfacSet> sets) {
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
                    "this is an " + role.description() + ", which says nothing without its main file"
                            + (candidates.isEmpty() ? "" : ", and several main files are named elsewhere"),
                    "Put sdn.csv of the same edition beside it and name both, or their folder");
        }
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        int first = OfacList.recordsOf(companion, role, candidates.get(0).reader.uids());
        int second =
                OfacList.recordsOf(companion, role, candidates.get(1).reader.uids());
        return candidates.get(first >= second ? 0 : 1);
    }

    /** A companion does not say of which edition it is. */
    private static void refuseTwoOfOneList(List<OfacSet> candidates) {
        Map<OfacList, Path> mainByList = new EnumMap<>(OfacList.class);
        for (OfacSet set : candidates) {
            Path other = mainByList.putIfAbsent(set.reader.list(), set.main);
            if (other != null) {
                throw SourceException.secondEdition(set.reader.list().id(), other, set.main);
            }
        }
    }

    private void add(Path companion, OfacRole role) {
        Path other = companions.putIfAbsent(role, companion);
        if (other != null) {
            throw new SourceException(
                    Code.LIST_AMBIGUOUS,
                    companion,
                    null,
                    "this and " + other + " are both an " + role.description() + " for " + main,
                    "Name only one of the two");
        }
    }

    private List<Path> companionsBeside() {
        Path folder = main.getParent();
        List<Path> companionsBeside = new ArrayList<>();
        for (Path file : folder == null ? List.<Path>of() : ListFolder.files(folder)) {
            try {
                boolean unused = !companions.containsValue(file);
                if (unused
                        && OfacCsvFormat.role(ListHead.read(file, false))
                                .filter(role -> role != OfacRole.MAIN)
                                .isPresent()) {
                    companionsBeside.add(file);
                }
            } catch (SourceException e) {
                // Whatever else lies there was not asked for.
            }
        }
        return companionsBeside;
    }
}
