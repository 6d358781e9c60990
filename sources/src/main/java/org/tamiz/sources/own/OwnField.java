package org.tamiz.sources.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tamiz.model.StableCode;
import org.tamiz.sources.customers.CustomerField;
import org.tamiz.sources.internal.Blanks;

/** What a column of an own list can state beside the fields of customer files, with the headers that name it. */
public enum OwnField {
    WEAK_ALIAS(true, "weak alias, weak aliases, weak aka, alias debil, alias debiles"),
    FORMER_NAME(
            true,
            "former name, former names, formerly known as, fka, previous name, previous names, nombre anterior,"
                    + " nombres anteriores"),
    IDENTIFIERS(true, "identifiers, identifier, identificadores"),
    ADDRESSES(true, "addresses, direcciones, domicilios"),
    PROGRAM(true, "program, programs, programme, programmes, programa, programas"),
    REASON(false, "reason, reasons, motivo, motivos, razon, causa"),
    KIND(true, "kind, kinds, clase, categoria"),
    LISTED_ON(false, "listed on, listing date, date added, added on, fecha de alta, fecha de inclusion"),
    NOTE(true, "note, notes, remark, remarks, comment, comments, nota, notas, observaciones, comentario, comentarios");

    private static final Map<String, OwnField> BY_HEADER = byHeader();

    private final boolean repeatable;
    private final String headers;

    OwnField(boolean repeatable, String headers) {
        this.repeatable = repeatable;
        this.headers = headers;
    }

    /** Its stable word, such as {@code weak-alias}. */
    public String key() {
        return StableCode.of(this);
    }

    /** Whether several columns of one file may state it. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Whether no file of customers has such a column. */
    boolean isOfListsAlone() {
        return this == WEAK_ALIAS || this == PROGRAM || this == REASON;
    }

    /** The headers by which it is recognised, in lower case without accents. */
    public List<String> headers() {
        return Stream.of(headers.split(",", -1)).map(Blanks::strip).toList();
    }

    /**
     * The field that a header names; one that may repeat with a number behind it too. Any header that begins with
     * "note" or "nota" is a note.
     */
    static Optional<OwnField> ofHeader(String header) {
        String plain = CustomerField.plain(header);
        OwnField exact = BY_HEADER.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) >= '0' && plain.charAt(end - 1) <= '9') {
            end--;
        }
        OwnField numbered = BY_HEADER.get(plain.substring(0, end));
        if (numbered != null && numbered.repeatable) {
            return Optional.of(numbered);
        }
        return plain.startsWith("note") || plain.startsWith("nota") ? Optional.of(NOTE) : Optional.empty();
    }

    /** The field of that key. */
    static Optional<OwnField> ofKey(String key) {
        return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    private static Map<String, OwnField> byHeader() {
        Map<String, OwnField> fields = new HashMap<>();
        for (OwnField field : values()) {
            for (String header : field.headers()) {
                OwnField other = fields.putIfAbsent(CustomerField.plain(header), field);
                boolean taken = CustomerField.ofHeader(header).isPresent();
                if (taken || (other != null && other != field)) {
                    throw new IllegalStateException("the header " + header + " stands for two fields");
                }
            }
        }
        return Map.copyOf(fields);
    }
}
