package org.tamiz.sources.sat;

import java.util.Optional;
import org.tamiz.sources.internal.Slug;

/** How a taxpayer stands in the proceedings, and which columns tell of that stage. */
enum SatSituation {
    /** Presumed by the tax administration; the taxpayer may object. */
    PRESUNTO("Publicación página SAT presuntos", "Número y fecha de oficio global de presunción SAT"),
    /** Found, because the presumption was not refuted. */
    DEFINITIVO("Publicación página SAT definitivos", "Número y fecha de oficio global de definitivos SAT"),
    /** Has refuted the presumption. */
    DESVIRTUADO(
            "Publicación página SAT desvirtuados",
            "Número y fecha de oficio global de contribuyentes que desvirtuaron SAT"),
    /** A court has decided for the taxpayer. */
    SENTENCIA_FAVORABLE(
            "Publicación página SAT sentencia favorable", "Número y fecha de oficio global de sentencia favorable SAT");

    private final String publishedColumn;
    private final String noticeColumn;

    SatSituation(String publishedColumn, String noticeColumn) {
        this.publishedColumn = publishedColumn;
        this.noticeColumn = noticeColumn;
    }

    /** The situation that the list calls so; empty when it is none of these. */
    static Optional<SatSituation> of(String text) {
        return switch (Slug.of(text)) {
            case "presunto" -> Optional.of(PRESUNTO);
            case "definitivo" -> Optional.of(DEFINITIVO);
            case "desvirtuado" -> Optional.of(DESVIRTUADO);
            case "sentencia-favorable" -> Optional.of(SENTENCIA_FAVORABLE);
            default -> Optional.empty();
        };
    }

    /** Whether the taxpayer was cleared. */
    boolean isCleared() {
        return this == DESVIRTUADO || this == SENTENCIA_FAVORABLE;
    }

    /** The column with the day on which the administration's page published it. */
    String publishedColumn() {
        return publishedColumn;
    }

    /** The column with the official notice. */
    String noticeColumn() {
        return noticeColumn;
    }
}
