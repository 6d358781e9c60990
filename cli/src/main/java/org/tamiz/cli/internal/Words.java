package org.tamiz.cli.internal;

import java.math.BigDecimal;
import java.util.Locale;
import org.tamiz.ledger.Comparability;
import org.tamiz.model.EntryField;
import org.tamiz.model.NameKind;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.StableCode;
import org.tamiz.screening.Hit;

/** The stable words and numbers of outputs. */
public final class Words {

    private Words() {}

    /** A constant's name in lower case with blanks: for people. */
    public static String plain(Enum<?> constant) {
        return StableCode.of(constant).replace('-', ' ');
    }

    /** ASCII letters in lower case, everything else as it is. */
    public static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    /** A field for people. */
    static String of(EntryField field) {
        return field == EntryField.PROGRAM ? "programme" : plain(field);
    }

    /** Where the date of an edition was found. */
    static String of(PublicationTime.Origin origin) {
        return switch (origin) {
            case FILE -> "stated by the file";
            case GIVEN -> "given by the user";
            case HTTP -> "stated by the server";
            case NAME -> "from the name of the file or its folder";
        };
    }

    /** How much of a field was compared, where it was not all. */
    static String of(Comparability extent) {
        return switch (extent) {
            case FULL -> "compared";
            case IN_PART -> "compared in part: one edition states it of some entries only, or cut short";
            case ONLY_BEFORE -> "not compared: only the edition before states it";
            case ONLY_AFTER -> "not compared: only the edition after states it";
            case FORMATS_DIFFER -> "not compared: the two formats write it differently";
            case NEITHER -> "stated by neither";
        };
    }

    /** A name's kind for people. */
    static String of(NameKind kind) {
        return switch (kind) {
            case PRIMARY -> "primary name";
            case STRONG_ALIAS -> "alias";
            case WEAK_ALIAS -> "weak alias";
            case FORMER -> "former name";
        };
    }

    /** A number with commas between thousands, and its noun in the right form. */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** The score with three decimals, such as 0.912. */
    static BigDecimal score(Hit hit) {
        return BigDecimal.valueOf(hit.scoreThousandths(), 3);
    }
}
