package org.tamiz.bench.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Notice;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.ListSources;

/**
 * A file, or a folder with the files of one edition, as it would arrive.
 *
 * @param path where it lies
 * @param published when it was published, where it does not say so itself; {@code null} where it does
 */
public record Arrival(Path path, @Nullable PublicationTime published) {

    /** When the ledgers learn everything; later than anything measured is dated. */
    static final Instant LEARNED = Instant.parse("2026-12-31T00:00:00Z");

    /** Opens the editions that it holds, which reads the files once. */
    public List<RawEdition> open() {
        return ListSources.open(List.of(path)).stream().map(this::dated).toList();
    }

    private RawEdition dated(RawEdition edition) {
        EditionInfo info = edition.info();
        return info.published() == null && published != null ? new Dated(edition, info.published(published)) : edition;
    }

    /** An edition whose files do not say when it was published. */
    private record Dated(RawEdition edition, EditionInfo info) implements RawEdition {

        @Override
        public Coverage coverage() {
            return edition.coverage();
        }

        @Override
        public void forEachRecord(Consumer<RawRecord> consumer) {
            edition.forEachRecord(consumer);
        }

        @Override
        public RecordReader reader() {
            return edition.reader();
        }

        @Override
        public List<Notice> notices() {
            return edition.notices();
        }
    }
}
