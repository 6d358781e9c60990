package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tamiz.fetch.LocalFolder;
import org.tamiz.fetch.Publication;
import org.tamiz.fetch.Publication.Use;
import org.tamiz.fetch.Publications;

/**
 * Which publications an update asks for, and which lists it takes from each.
 *
 * @param steps the publications, in the order of their table
 * @param without lists of the ledger that no publication keeps current
 */
public record UpdatePlan(List<Step> steps, List<String> without) {

    /**
     * One publication.
     *
     * @param publication the publication
     * @param lists the lists to take from it; empty for all that it keeps
     */
    public record Step(Publication publication, Set<String> lists) {
        public Step {
            lists = Set.copyOf(lists);
        }

        /** Whether this list is taken. */
        public boolean takes(String list) {
            return lists.isEmpty() ? publication.keeps(list) : lists.contains(list);
        }

        /** The lists that are expected, by name. */
        public Collection<String> expected() {
            Set<String> expected = new LinkedHashSet<>();
            for (String list : publication.lists()) {
                if (!list.endsWith("*") && takes(list)) {
                    expected.add(list);
                }
            }
            expected.addAll(new TreeSet<>(lists));
            return expected;
        }
    }

    public UpdatePlan {
        steps = List.copyOf(steps);
        without = List.copyOf(without);
    }

    /**
     * The plan for what a user named.
     *
     * @throws IllegalArgumentException when a name is neither a publication nor a list that one keeps; says so
     */
    public static UpdatePlan named(Publications publications, List<String> names) {
        Map<Publication, Set<String>> asked = new LinkedHashMap<>();
        Set<Publication> whole = new LinkedHashSet<>();
        for (String name : names) {
            Publication publication = publications
                    .of(name)
                    .or(() -> publications.keeping(name))
                    .orElseThrow(() -> new IllegalArgumentException("\"" + name
                            + "\" is neither a list nor a publication that is known here. Known are the publications "
                            + String.join(
                                    ", ",
                                    publications.all().stream()
                                            .map(Publication::id)
                                            .toList())
                            + "; your own go into publications.txt of the data folder"));
            Set<String> lists = asked.computeIfAbsent(publication, key -> new TreeSet<>());
            if (name.equals(publication.id())) {
                whole.add(publication);
            } else {
                lists.add(name);
            }
        }
        whole.forEach(publication -> asked.put(publication, Set.of()));
        return new UpdatePlan(steps(asked), List.of());
    }

    /** The plan that keeps the lists of a ledger current; for an empty one, that of the usual publications. */
    public static UpdatePlan current(Publications publications, Collection<String> ledger) {
        if (ledger.isEmpty()) {
            return of(publications, publication -> publication.use() == Use.USUAL);
        }
        Map<Publication, Set<String>> asked = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (String list : ledger) {
            publications
                    .keeping(list)
                    .ifPresentOrElse(
                            publication -> asked.computeIfAbsent(publication, key -> new TreeSet<>())
                                    .add(list),
                            () -> without.add(list));
        }
        return new UpdatePlan(steps(asked), without);
    }

    /** The plan of all that lies in a folder: in folders of the publications' names, or else side by side. */
    public static UpdatePlan in(LocalFolder folder, Publications publications) {
        UpdatePlan own = of(publications, folder::hasFolderOf);
        return own.steps().isEmpty()
                ? of(publications, publication -> publication.use() != Use.OTHER && folder.has(publication))
                : own;
    }

    private static UpdatePlan of(Publications publications, Predicate<Publication> chosen) {
        return new UpdatePlan(
                publications.all().stream()
                        .filter(chosen)
                        .map(publication -> new Step(publication, Set.of()))
                        .toList(),
                List.of());
    }

    private static List<Step> steps(Map<Publication, Set<String>> asked) {
        List<Step> steps = new ArrayList<>();
        asked.forEach((publication, lists) -> steps.add(new Step(publication, lists)));
        return steps;
    }
}
