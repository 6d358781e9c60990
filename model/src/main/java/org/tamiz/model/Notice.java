package org.tamiz.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something worth knowing about a record of a list. Returned beside the edition; never thrown, never only logged.
 *
 * @param code which kind of notice
 * @param position file and line
 * @param record the native key of the record, where it has one
 * @param field the field concerned, in the format's own word
 * @param message what is the matter and what was done about it, in one sentence
 */
public record Notice(
        NoticeCode code,
        SourcePosition position,
        @Nullable String record,
        @Nullable String field,
        String message) {

    public Notice {
        Objects.requireNonNull(code);
        Objects.requireNonNull(position);
        Texts.requireText(message, "message");
    }
}
