package org.tamiz.model;

/**
 * Another party that a list names beside the entry, such as OFAC's "Linked To:". A statement, not yet a resolved
 * relation.
 *
 * @param label the list's word for the relation, such as {@code Linked To}
 * @param to the other party's name or id, as published
 */
public record Link(String label, String to) {

    public Link {
        Texts.requireText(label, "link label");
        Texts.requireText(to, "link target");
    }
}
