package org.tamiz.sources.ch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tamiz.sources.internal.XmlElement;

/**
 * What the list did with a target so far. It keeps whom it has struck off, with the dates.
 *
 * @param modifications its modifications that have taken effect, from the newest to the oldest
 */
record SecoHistory(List<Modification> modifications) {

    private static final String LISTED = "listed";
    private static final String DELISTED = "de-listed";

    /**
     * One modification.
     *
     * @param type {@code listed}, {@code amended}, {@code de-listed}
     * @param date when it took effect, else when it was enacted or published; empty when the list does not say
     */
    record Modification(String type, String date) {}

    SecoHistory {
        modifications = List.copyOf(modifications);
    }

    /**
     * The history of a target.
     *
     * @param day the day of the list; what takes effect later has not happened. Empty when the list states none
     */
    static SecoHistory of(XmlElement target, String day) {
        List<Modification> modifications = new ArrayList<>();
        for (XmlElement element : target.children("modification")) {
            String date = date(element);
            if (day.isEmpty() || date.compareTo(day) <= 0) {
                modifications.add(new Modification(element.childText("@modification-type"), date));
            }
        }
        // Sorting is stable: of one day's modifications the first in the file, which writes the newest first, stays
        // first.
        modifications.sort(Comparator.comparing(Modification::date).reversed());
        return new SecoHistory(modifications);
    }

    private static String date(XmlElement modification) {
        for (String attribute : List.of("@effective-date", "@enactment-date", "@publication-date")) {
            String date = modification.childText(attribute);
            if (!date.isEmpty()) {
                return date;
            }
        }
        return "";
    }

    /** Whether the list has struck the target off and not listed it again since. */
    boolean isDelisted() {
        return !modifications.isEmpty() && modifications.getFirst().type.equals(DELISTED);
    }

    /** The date of the last listing; after a removal a target can be listed again. */
    Optional<String> listedOn() {
        return modifications.stream()
                .filter(modification -> modification.type.equals(LISTED) && !modification.date.isEmpty())
                .map(Modification::date)
                .findFirst();
    }

    /** The dates of the amendments since the last listing, from the oldest to the newest. */
    List<String> amendedOn() {
        List<String> dates = new ArrayList<>();
        for (Modification modification : modifications) {
            if (modification.type.equals(LISTED)) {
                break;
            }
            if (!modification.date.isEmpty() && !modification.type.equals(DELISTED)) {
                dates.add(modification.date);
            }
        }
        return dates.stream().distinct().sorted().toList();
    }
}
