package org.tamiz.screening;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tamiz.matcher.MatchableName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.Token;

/** Tells names of a query that are not compared as their writer would expect. */
final class QueryNames {

    /** What people write, in English or Spanish, where a system insists on a name; letters and digits alone. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "desconocida",
            "desconocido",
            "na",
            "nil",
            "ninguno",
            "noaplica",
            "nodisponible",
            "noname",
            "none",
            "notapplicable",
            "notavailable",
            "notknown",
            "null",
            "prueba",
            "sinnombre",
            "tbd",
            "test",
            "unknown",
            "unnamed",
            "xxx");

    /** First bytes of Latin and Cyrillic letters in UTF-8, as Latin-1 and windows-1252 show them. */
    private static final String LEADS_OF_MISREAD = "ÃÂÐÑ";

    /** Second bytes 0x80 to 0x9f of such letters, as windows-1252 shows them; the others are U+00A0 to U+00BF. */
    private static final String FOLLOWERS_OF_MISREAD = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private QueryNames() {}

    /** Whether the name says that there is none, or a single letter of an alphabet is all of it. */
    static boolean isPlaceholder(MatchableName name) {
        if (name.readings().isEmpty()) {
            return false;
        }
        List<Token> tokens = name.readings().getFirst().tokens();
        return (tokens.size() == 1 && isLetter(tokens.getFirst()))
                || PLACEHOLDERS.contains(tokens.stream().map(Token::text).collect(Collectors.joining()));
    }

    private static boolean isLetter(Token token) {
        return token.source().length() == 1
                && switch (token.script()) {
                    case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW -> true;
                    // A sign there is a syllable or a word.
                    case HAN, KANA, HANGUL, THAI, DEVANAGARI, BENGALI, OTHER -> false;
                };
    }

    /**
     * Whether a letter was lost on the way to us: the name holds a character that stands for such a loss, a control
     * character, half of a character, or UTF-8 that somebody read as Latin-1 or windows-1252, such as "JosÃ©".
     */
    static boolean hasLostLetter(MatchableName name) {
        String text = name.name().text();
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
            boolean half = c >= 0xd800 && c < 0xe000;
            boolean follows = (c >= 0x80 && c < 0xc0) || FOLLOWERS_OF_MISREAD.indexOf(c) >= 0;
            boolean misread = LEADS_OF_MISREAD.indexOf(before) >= 0 && follows;
            if (c == '?' || c == '\ufffd' || control || half || misread) {
                return true;
            }
            before = c;
            i += Character.charCount(c);
        }
        return false;
    }

    /** Whether a word of the name has letters or digits of which folding leaves none, as in a script it cannot read. */
    static boolean hasUnreadWord(MatchableName name) {
        String text = name.name().text();
        if (text.chars().allMatch(c -> c < 128)) {
            return false;
        }
        return List.of(text.split(" ", -1)).stream()
                .filter(word -> word.codePoints().anyMatch(UCharacter::isLetterOrDigit))
                .anyMatch(word -> NameFolder.fold(word).stream()
                        .allMatch(reading -> reading.tokens().isEmpty()));
    }
}
