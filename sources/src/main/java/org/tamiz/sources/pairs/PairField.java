package org.tamiz.sources.pairs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tamiz.model.StableCode;
import org.tamiz.sources.internal.Blanks;

/** What a column of a file of pairs can state. Headers are compared by their ASCII letters and digits alone, without case. */
public enum PairField {
    SCHEMA("schema"),
    NAME1("name1"),
    NAME2("name2"),
    BIRTH_DATE1("birth date1", "dob1", "date of birth1"),
    BIRTH_DATE2("birth date2", "dob2", "date of birth2"),
    COUNTRY1("country1"),
    COUNTRY2("country2"),
    /** Whether the two are one. */
    LABEL("is match", "judgement", "judgment", "label");

    @SuppressWarnings("ImmutableEnumChecker") // a list that toList() made cannot be changed
    private final List<String> headers;

    PairField(String... headers) {
        this.headers = Stream.of(headers).map(PairField::plain).toList();
    }

    /** The name for {@code --map}, such as {@code birth-date1}. */
    public String key() {
        return StableCode.of(this);
    }

    /** The place of a header among those that name the field, from 0; -1 when it does not. */
    int rank(String header) {
        return headers.indexOf(plain(header));
    }

    /** The field of that key, written in any case and with hyphens, underscores or spaces. */
    static Optional<PairField> ofKey(String key) {
        String plain = plain(key);
        return Stream.of(values())
                .filter(field -> plain(field.name()).equals(plain))
                .findFirst();
    }

    /** ASCII letters in lower case and digits; everything else falls out. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : Blanks.collapse(text).toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 32));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
