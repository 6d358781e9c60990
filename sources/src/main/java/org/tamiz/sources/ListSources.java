package org.tamiz.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.ListFolder;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.own.OwnListReader;

/**
 * Reads list files of any supported format, told by their content; {@link ListFormats} has them all.
 *
 * <p>A folder stands for the files directly in it. OFAC publishes one list in several files; those that lie in one
 * folder, or stand beside the only main file that is named, are read as one edition.
 */
public final class ListSources {

    private ListSources() {}

    /**
     * Reads every list in these files and folders.
     *
     * <p>Of a file that tells the history of a list, the newest edition is read.
     *
     * @return one edition a list, in the order in which their first files were named
     * @throws SourceException when any of them cannot be used; then nothing is loaded
     */
    public static List<ReadEdition> read(List<Path> filesOrFolders) {
        return read(filesOrFolders, null);
    }

    /**
     * The same, with the name that the user gives a list of his own.
     *
     * @param ownList what to call the own list among them; {@code null} to go by its file's name
     */
    public static List<ReadEdition> read(List<Path> filesOrFolders, @Nullable String ownList) {
        Map<Path, List<RawEdition>> opened = openByFile(filesOrFolders);
        if (ownList != null) {
            opened.replaceAll((file, editions) -> editions.stream()
                    .map(edition -> OwnListReader.named(edition, ownList))
                    .toList());
        }
        Map<String, Path> fileByList = new HashMap<>();
        opened.forEach((file, editions) -> {
            for (String list : newest(editions).keySet()) {
                Path other = fileByList.putIfAbsent(list, file);
                if (other != null) {
                    throw SourceException.secondEdition(list, other, file);
                }
            }
        });
        return opened.values().stream()
                .flatMap(editions -> newest(editions).values().stream())
                .map(EditionReader::read)
                .toList();
    }

    /**
     * Splits every list in these files and folders into its records without reading them. A list may come in several
     * editions, as long as no companion could belong to more than one of them.
     *
     * <p>A file that tells the history of a list gives one edition for each of its moments, from the oldest to the newest.
     *
     * @return the editions in the order in which their first files were named
     * @throws SourceException when any of them cannot be used
     */
    public static List<RawEdition> open(List<Path> filesOrFolders) {
        return openByFile(filesOrFolders).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Reads raw records that were kept, with what is known of the format today.
     *
     * @param format as in {@link EditionInfo#format()}
     * @param list the id of the list that the records are of
     * @throws IllegalArgumentException when no format is called so
     */
    public static RecordReader reader(String format, String list) {
        return ListFormats.ALL.ofEditions(format).reader(list);
    }

    /**
     * Whether the reader of a format has read a real file of its publisher; one that was built from a published layout
     * alone has not, and neither has one that this version does not have.
     *
     * @param format as in {@link EditionInfo#format()}
     */
    public static boolean isReaderVerified(String format) {
        return ListFormats.ALL.isVerified(format);
    }

    /** Of each list that a file holds, its last edition: a file of history holds one list in many editions. */
    private static Map<String, RawEdition> newest(List<RawEdition> editions) {
        Map<String, RawEdition> newest = new LinkedHashMap<>();
        editions.forEach(edition -> newest.put(edition.info().list(), edition));
        return newest;
    }

    /**
     * The editions by the file that stands for them: the Consolidated Screening List is one of each of several lists, a
     * file of statements several of one list, from the oldest to the newest.
     */
    private static Map<Path, List<RawEdition>> openByFile(List<Path> filesOrFolders) {
        Map<Path, ListFormat> formats = new LinkedHashMap<>();
        Set<Path> named = new LinkedHashSet<>();
        for (Path path : filesOrFolders) {
            if (Files.isDirectory(path)) {
                filesIn(path)
                        .forEach(file ->
                                formats.computeIfAbsent(real(file), each -> ListFormats.ALL.detect(each, false)));
            } else {
                formats.computeIfAbsent(real(path), each -> ListFormats.ALL.detect(each, true));
                named.add(real(path));
            }
        }
        Map<ListFormat, List<Path>> filesByFormat = new LinkedHashMap<>();
        formats.forEach((file, format) -> filesByFormat
                .computeIfAbsent(format, first -> new ArrayList<>())
                .add(file));
        Map<Path, List<RawEdition>> opened = new HashMap<>();
        filesByFormat.forEach((format, files) -> opened.putAll(format.openAll(files, named)));
        Map<Path, List<RawEdition>> inOrder = new LinkedHashMap<>();
        for (Path file : formats.keySet()) {
            List<RawEdition> editions = opened.get(file);
            if (editions != null) {
                inOrder.put(file, editions);
            }
        }
        return inOrder;
    }

    /**
     * The files directly in a folder that are of a known list format.
     *
     * @param other takes each other file with what is the matter with it
     */
    public static List<Path> listFiles(Path folder, BiConsumer<Path, SourceException> other) {
        List<Path> known = new ArrayList<>();
        for (Path file : ListFolder.files(folder)) {
            try {
                ListFormat unused = ListFormats.ALL.detect(file, false);
                known.add(file);
            } catch (SourceException e) {
                other.accept(file, e);
            }
        }
        return List.copyOf(known);
    }

    private static List<Path> filesIn(Path folder) {
        List<Path> lists = ListFolder.files(folder);
        if (lists.isEmpty()) {
            throw new SourceException(
                    Code.FILE_NOT_FOUND, folder, null, "the folder holds no list file", "Check the path");
        }
        return lists;
    }

    /** One path a file, however it was named. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }
}
