package org.tamiz.names;

/** Whose name it is, as far as that is known; it decides between readings that a person and a firm would not share. */
public enum NameOf {
    PERSON,
    /** An organization, a vessel, an aircraft. */
    OTHER,
    ANYBODY
}
