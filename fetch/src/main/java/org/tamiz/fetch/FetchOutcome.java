package org.tamiz.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.PublicationTime;

/** What came of asking for a publication. */
public sealed interface FetchOutcome {

    /** The server still has what it had last time. */
    record Unchanged() implements FetchOutcome {}

    /**
     * Its files are here, all of one moment.
     *
     * @param files the files, in the publication's order
     * @param published when the last of them changed, as the server says; {@code null} when it does not
     */
    record Arrived(List<FetchedFile> files, @Nullable PublicationTime published) implements FetchOutcome {
        public Arrived {
            files = List.copyOf(files);
        }
    }
}
