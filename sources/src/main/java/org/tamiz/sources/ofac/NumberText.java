package org.tamiz.sources.ofac;

import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.sources.internal.Countries;

/**
 * What stands after the label of a number: {@code # 800146749-7 (Colombia) issued 14 Dec 2005 expires 13 Dec 2010}.
 *
 * @param value the number
 * @param country the country in brackets
 * @param note all the rest
 */
record NumberText(
        String value, @Nullable Country country, @Nullable String note) {

    private static final String[] TAILS = {" (", " issued ", ", issued ", " expires ", ", expires ", ", expired "};

    /** Takes the text apart; {@code null} when it holds no number. */
    static @Nullable NumberText of(String text) {
        String rest = withoutSigns(text);
        String before = "";
        // "(USCC) 9122…": a bracket that says what sort of number follows.
        while (rest.startsWith("(") && rest.indexOf(')') > 0 && isLabelBracket(rest)) {
            int close = rest.indexOf(')');
            before = join(before, rest.substring(0, close + 1));
            rest = withoutSigns(rest.substring(close + 1));
        }
        int end = rest.length();
        for (String tail : TAILS) {
            int at = rest.indexOf(tail, 1);
            end = at > 0 && at < end ? at : end;
        }
        String value = rest.substring(0, end).strip();
        if (value.isEmpty() || value.startsWith("issued ") || value.startsWith("expires ")) {
            return null;
        }
        String tail = rest.substring(end).strip();
        return withTail(value, before, tail.startsWith(", ") ? tail.substring(2) : tail);
    }

    /** Words in brackets and something outside them; "(98)(21)(66153220)" and "(5777731)" are numbers themselves. */
    private static boolean isLabelBracket(String rest) {
        int close = rest.indexOf(')');
        return !RemarksParser.hasDigit(rest.substring(0, close))
                && !rest.substring(close + 1).isBlank();
    }

    private static NumberText withTail(String value, String before, String tail) {
        for (int open = tail.lastIndexOf('('); open >= 0; open = open == 0 ? -1 : tail.lastIndexOf('(', open - 1)) {
            int close = tail.indexOf(')', open);
            String inside = close < 0 ? "" : tail.substring(open + 1, close).strip();
            if (!inside.isEmpty() && Countries.code(inside).isPresent()) {
                String others = join(
                        tail.substring(0, open).strip(),
                        tail.substring(close + 1).strip());
                return new NumberText(value, Countries.mention(inside), orNull(join(before, others)));
            }
        }
        return new NumberText(value, null, orNull(join(before, tail)));
    }

    private static String withoutSigns(String text) {
        String rest = text.strip();
        while (rest.startsWith(":") || rest.startsWith("#")) {
            rest = rest.substring(1).strip();
        }
        return rest;
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
