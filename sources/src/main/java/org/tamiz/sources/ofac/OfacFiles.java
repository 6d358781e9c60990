package org.tamiz.sources.ofac;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one edition of an OFAC list.
 *
 * @param main the main file
 * @param aliases the alias file, where it is there
 * @param addresses the address file, where it is there
 * @param comments the file in which cut remarks go on, where it is there
 * @param unnamed companions that seem to lie beside the main file but were not named with it; for the notice
 */
public record OfacFiles(
        Path main,
        @Nullable Path aliases,
        @Nullable Path addresses,
        @Nullable Path comments,
        List<Path> unnamed) {

    public OfacFiles {
        unnamed = List.copyOf(unnamed);
    }

    /** All files that are there, the main file first. */
    public List<Path> present() {
        return Stream.of(main, aliases, addresses, comments)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
