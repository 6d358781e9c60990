package org.tamiz.sources.sat;

import java.util.List;
import org.tamiz.sources.internal.Slug;

/** The columns of the list. Labels are compared without letter case, accents and punctuation. */
final class SatColumns {

    static final String RUNNING_NUMBER = "No";
    static final String RFC = "RFC";
    static final String NAME = "Nombre del Contribuyente";
    static final String SITUATION = "Situación del contribuyente";
    static final String PRESUMPTION = "Número y fecha de oficio global de presunción SAT";

    static final List<String> ALL = List.of(
            RUNNING_NUMBER,
            RFC,
            NAME,
            SITUATION,
            PRESUMPTION,
            "Publicación página SAT presuntos",
            "Número y fecha de oficio global de presunción DOF",
            "Publicación DOF presuntos",
            "Número y fecha de oficio global de contribuyentes que desvirtuaron SAT",
            "Publicación página SAT desvirtuados",
            "Número y fecha de oficio global de contribuyentes que desvirtuaron DOF",
            "Publicación DOF desvirtuados",
            "Número y fecha de oficio global de definitivos SAT",
            "Publicación página SAT definitivos",
            "Número y fecha de oficio global de definitivos DOF",
            "Publicación DOF definitivos",
            "Número y fecha de oficio global de sentencia favorable SAT",
            "Publicación página SAT sentencia favorable",
            "Número y fecha de oficio global de sentencia favorable DOF",
            "Publicación DOF sentencia favorable");

    private SatColumns() {}

    /** The label under which a column is known here, or as it is written. */
    static String known(String label) {
        return ALL.stream()
                .filter(column -> Slug.of(column).equals(Slug.of(label)))
                .findFirst()
                .orElse(label);
    }

    /** Whether a row is the header: it names taxpayers and their numbers, and the rows before it only say what follows. */
    static boolean isHeader(List<String> fields) {
        List<String> labels = fields.stream().map(Slug::of).toList();
        return labels.contains(Slug.of(RFC)) && labels.contains(Slug.of(NAME));
    }
}
