package org.tamiz.cli.internal;

import java.math.BigDecimal;
import java.util.Locale;
import org.tamiz.model.NameKind;
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
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** The score with three decimals, such as 0.912. */
    static BigDecimal score(Hit hit) {
        return BigDecimal.valueOf(hit.scoreThousandths(), 3);
    }
}
