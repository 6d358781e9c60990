package org.tamiz.model;

/** The stable word of a constant in files and options: its name in lower case with hyphens, such as {@code demo-list}. */
public final class StableCode {

    private StableCode() {}

    /** The constant's word. */
    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder code = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            code.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return code.toString();
    }
}
