package org.tamiz.model;

/** Checks that the records of this package share. */
final class Texts {

    private Texts() {}

    static void requireText(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }
}
