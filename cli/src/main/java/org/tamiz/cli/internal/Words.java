package org.tamiz.cli.internal;

import java.math.BigDecimal;
import org.tamiz.screening.Hit;

/** The stable words and numbers of outputs. */
public final class Words {

    private Words() {}

    /** A constant's name in lower case with hyphens. */
    public static String code(Enum<?> constant) {
        String name = constant.name();
        StringBuilder code = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            code.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return code.toString();
    }

    /** The same with blanks: for people. */
    public static String plain(Enum<?> constant) {
        return code(constant).replace('-', ' ');
    }

    /** The score with three decimals, such as 0.912. */
    static BigDecimal score(Hit hit) {
        return BigDecimal.valueOf(hit.scoreThousandths(), 3);
    }
}
