package org.tamiz.sources.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;

/**
 * A format of list files: how it is told, how it is opened, and how the records that were kept of it are read. Whoever
 * adds one writes it in a package of its own and enters it in the list of all formats.
 */
public interface ListFormat {

    /** What to call it towards a user, such as {@code UN Security Council consolidated XML}. */
    String description();

    /** Whether a file that begins so is of this format. Formats are asked one after the other; the first that says so has it. */
    boolean matches(ListHead head);

    /** What to say of a file that is almost of this format; empty of any other. */
    default String whyNot(ListHead head) {
        return "";
    }

    /**
     * Splits a file of this format into its editions: one of each list that it holds, and of a list whose history it
     * tells one for each moment, from the oldest to the newest.
     *
     * @throws org.tamiz.sources.SourceException when the file cannot be used
     */
    List<RawEdition> open(Path file);

    /**
     * Splits all files of this format that were given. Each stands for itself, unless the format publishes a list in
     * several files.
     *
     * @param files the files in the order in which they were named
     * @param named those of them that were named themselves, not through their folder
     * @return the editions by the file that stands for them
     * @throws org.tamiz.sources.SourceException when any of them cannot be used
     */
    default Map<Path, List<RawEdition>> openAll(List<Path> files, Set<Path> named) {
        Map<Path, List<RawEdition>> editions = new LinkedHashMap<>();
        files.forEach(file -> editions.put(file, open(file)));
        return editions;
    }

    /** Under which names its editions say what they are, as in {@link EditionInfo#format()}; no other format has them. */
    List<String> editionFormats();

    /** The reader of its records, as they were kept of a list of this id. */
    RecordReader reader(String list);

    /**
     * Whether the reader has read a real file of its publisher. One that was built from a published layout alone is not
     * trusted as much, and says so wherever its editions are shown.
     */
    default boolean isVerified() {
        return true;
    }
}
