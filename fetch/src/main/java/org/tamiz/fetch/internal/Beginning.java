package org.tamiz.fetch.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells by how a file begins what it cannot be: servers answer with error pages and say that all is well. */
public final class Beginning {

    /** How many bytes are looked at. */
    public static final int BYTES = 1024;

    private Beginning() {}

    /**
     * What is wrong with a file of this name that begins so.
     *
     * @return the fault in words that follow "this is"; {@code null} when there is none
     */
    public static @Nullable String fault(String name, byte[] head, int length) {
        if (length == 0) {
            return "an empty file";
        }
        String text = new String(head, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return "a file that begins with " + length + " blanks";
        }
        if (text.startsWith("<!doctype html") || text.contains("<html")) {
            return "a web page";
        }
        boolean packed = text.startsWith("pk\u0003\u0004") || text.startsWith("\u001f\u008b");
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "xml" -> text.startsWith("<") ? null : "no XML";
            case "json", "jsonl" -> text.startsWith("{") || text.startsWith("[") ? null : "no JSON";
            case "xlsx" -> text.startsWith("pk\u0003\u0004") ? null : "no workbook";
            case "csv" ->
                packed || text.startsWith("<") || text.startsWith("{") || text.startsWith("[") ? "no CSV" : null;
            default -> null;
        };
    }
}
