package org.tamiz.model;

/**
 * Something a source says for which the model has no field. Nothing that a list says is lost: it stands here under the
 * list's own label.
 *
 * @param label the source's label or field name
 * @param value as published
 */
public record LabelledValue(String label, String value) {

    public LabelledValue {
        Texts.requireText(label, "label");
        Texts.requireText(value, "value");
    }
}
