package org.tamiz.names.internal;

/** Given names that stand for one another: nicknames, and one name in several languages. */
public final class Cognates {

    private Cognates() {}

    /** Whether other forms of the word are known. */
    public static boolean has(String word) {
        return false;
    }

    /** Whether the two are forms of one given name. */
    public static boolean areOne(String one, String other) {
        return false;
    }
}
