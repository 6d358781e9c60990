package org.tamiz.sources.csl;

import org.tamiz.model.ListingKind;

/**
 * One of the lists that the Consolidated Screening List carries.
 *
 * @param id the list's id
 * @param title its usual English name
 * @param authority who decides who stands on it
 * @param kind what standing on it means
 * @param ofac whether it is one of OFAC's, whose rows follow OFAC's own files
 */
record CslList(String id, String title, String authority, ListingKind kind, boolean ofac) {}
