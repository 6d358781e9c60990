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

    private QueryNames() {}

    /** Whether the name says that there is none. */
    static boolean isPlaceholder(MatchableName name) {
        return !name.readings().isEmpty()
                && PLACEHOLDERS.contains(name.readings().getFirst().tokens().stream()
                        .map(Token::text)
                        .collect(Collectors.joining()));
    }

    /** Whether a letter was lost when the record was made: it holds the character that stands for such a loss. */
    static boolean hasLostLetter(MatchableName name) {
        return name.name().text().indexOf('\ufffd') >= 0;
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
