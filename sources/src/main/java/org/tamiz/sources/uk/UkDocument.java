package org.tamiz.sources.uk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text about a document says: {@code G827238 (Tunisian). Issued on 1 June 1996}, {@code Pakistani passport no.
 * AA3829182}.
 *
 * @param number the number
 * @param issuer what stands in brackets behind the number, usually whose document it is; {@code null} for nothing
 */
record UkDocument(String number, @Nullable String issuer) {

    private static final String NUMBER = "([A-Z]{0,4}[-/ ]?[0-9][A-Za-z0-9./-]*)";
    private static final Pattern BEHIND_LABEL =
            Pattern.compile("(?:\\b[Nn]o\\b\\.?:?|\\b[Nn]umber:?)\\s*:?\\s*" + NUMBER + "(?:\\s*\\(([^()]+)\\))?");
    private static final Pattern AT_BEGINNING = Pattern.compile("^" + NUMBER + "(?:\\s*\\(([^()]+)\\))?");
    /** Shorter ones are ordinals and years of other things. */
    private static final int SHORTEST = 4;

    /** The document of a text; empty when no number can be told from the words around it. */
    static Optional<UkDocument> read(String text) {
        if (text.indexOf(' ') < 0 && text.indexOf(':') < 0 && text.indexOf('(') < 0) {
            return Optional.of(new UkDocument(text, null));
        }
        Matcher behindLabel = BEHIND_LABEL.matcher(text);
        if (behindLabel.find()) {
            return of(behindLabel);
        }
        Matcher atBeginning = AT_BEGINNING.matcher(text);
        return atBeginning.find() ? of(atBeginning) : Optional.empty();
    }

    private static Optional<UkDocument> of(Matcher matcher) {
        String number = matcher.group(1);
        while (number.endsWith(".") || number.endsWith("-") || number.endsWith("/")) {
            number = number.substring(0, number.length() - 1);
        }
        return number.length() < SHORTEST ? Optional.empty() : Optional.of(new UkDocument(number, matcher.group(2)));
    }
}
