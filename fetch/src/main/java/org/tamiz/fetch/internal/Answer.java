package org.tamiz.fetch.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchedFile;
import org.tamiz.fetch.Validators;

/** What one server answered to one question for a file. */
public sealed interface Answer {

    /**
     * The file.
     *
     * @param file the file as it lies here now
     * @param modified when it changed last, as the server says; {@code null} when it does not
     * @param date what the server's clock shows; {@code null} when it does not say
     */
    record Here(
            FetchedFile file,
            @Nullable Instant modified,
            @Nullable Instant date) implements Answer {}

    /**
     * The head of a file whose content was not asked for.
     *
     * @param validators what the server says of it
     */
    record Head(Validators validators) implements Answer {}

    /** It is what the condition says. */
    record NotModified() implements Answer {}

    /** It is elsewhere. */
    record Moved(URI to) implements Answer {}

    /**
     * Not now.
     *
     * @param reason why
     * @param asked how long the server asks to wait; {@code null} when it does not say
     */
    record Later(FetchException reason, @Nullable Duration asked) implements Answer {}
}
