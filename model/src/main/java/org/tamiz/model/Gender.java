package org.tamiz.model;

/** The gender that a source states. */
public enum Gender {
    MALE,
    FEMALE,
    OTHER,
    /** The source says nothing. */
    NOT_STATED
}
