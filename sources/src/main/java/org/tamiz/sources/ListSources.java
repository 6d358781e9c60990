package org.tamiz.sources;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.csl.CslFile;
import org.tamiz.sources.csl.CslRecordReader;
import org.tamiz.sources.ftm.FtmRawEdition;
import org.tamiz.sources.ftm.FtmRecordReader;
import org.tamiz.sources.ftm.StatementHistory;
import org.tamiz.sources.internal.FormatDetector;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.ofac.OfacRecordReader;
import org.tamiz.sources.sat.SatListReader;
import org.tamiz.sources.sat.SatRecordReader;
import org.tamiz.sources.un.UnListReader;
import org.tamiz.sources.un.UnRecordReader;

/**
 * Reads list files of any supported format, told by their content.
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
        Map<Path, List<RawEdition>> opened = openByFile(filesOrFolders);
        Map<String, Path> fileByList = new HashMap<>();
        opened.forEach((file, editions) -> {
            for (String list : newest(editions).keySet()) {
                Path other = fileByList.putIfAbsent(list, file);
                if (other != null) {
                    throw ambiguous(list, other, file);
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
        return switch (format) {
            case OfacRecordReader.FORMAT -> new OfacRecordReader(list);
            case UnRecordReader.FORMAT -> new UnRecordReader(list);
            case FtmRawEdition.FORMAT, StatementHistory.FORMAT -> new FtmRecordReader(list);
            case CslRecordReader.JSON_FORMAT, CslRecordReader.CSV_FORMAT -> new CslRecordReader(list);
            case SatRecordReader.FORMAT -> new SatRecordReader(list);
            default -> throw new IllegalArgumentException("no reader for the format " + format);
        };
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
        List<Path> named = new ArrayList<>();
        for (Path path : filesOrFolders) {
            if (Files.isDirectory(path)) {
                filesIn(path).forEach(file -> formats.computeIfAbsent(real(file), FormatDetector::detect));
            } else {
                formats.computeIfAbsent(real(path), FormatDetector::detect);
                named.add(real(path));
            }
        }
        Map<Path, OfacSet> ofacSets = OfacSet.assemble(formats, named);
        Map<Path, List<RawEdition>> editions = new LinkedHashMap<>();
        formats.forEach((file, format) -> {
            switch (format) {
                case OFAC_SDN ->
                    editions.put(file, List.of(setOf(ofacSets, file).edition()));
                case UN_XML -> editions.put(file, List.of(UnListReader.open(file)));
                case US_CSL_JSON -> editions.put(file, CslFile.openJson(file));
                case US_CSL_CSV -> editions.put(file, CslFile.openCsv(file));
                case FTM_JSON_LINES -> editions.put(file, List.of(FtmRawEdition.open(file)));
                case STATEMENTS -> editions.put(file, StatementHistory.open(file));
                case SAT_69B -> editions.put(file, List.of(SatListReader.open(file)));
                case OFAC_ALT, OFAC_ADD, OFAC_COMMENTS -> {
                    // Read with its main file.
                }
            }
        });
        return editions;
    }

    private static OfacSet setOf(Map<Path, OfacSet> sets, Path main) {
        OfacSet set = sets.get(main);
        if (set == null) {
            throw new IllegalStateException("no set was assembled for " + main);
        }
        return set;
    }

    static SourceException ambiguous(String list, Path first, Path second) {
        return new SourceException(
                Code.LIST_AMBIGUOUS,
                second,
                null,
                "this is a second edition of the list " + list + ", which " + first + " holds already",
                "Name only one of the two");
    }

    /**
     * The files directly in a folder that are of a known list format.
     *
     * @param other takes each other file with what is the matter with it
     */
    public static List<Path> listFiles(Path folder, BiConsumer<Path, SourceException> other) {
        Map<Path, ListFormat> known = new LinkedHashMap<>();
        for (Path file : filesThatMayBeLists(folder)) {
            try {
                known.put(file, FormatDetector.detect(file));
            } catch (SourceException e) {
                other.accept(file, e);
            }
        }
        return List.copyOf(known.keySet());
    }

    /** The files that may be lists: no hidden ones, no notes that people put beside lists. */
    static List<Path> filesIn(Path folder) {
        List<Path> lists = filesThatMayBeLists(folder);
        if (lists.isEmpty()) {
            throw new SourceException(
                    Code.FILE_NOT_FOUND, folder, null, "the folder holds no list file", "Check the path");
        }
        return lists;
    }

    private static List<Path> filesThatMayBeLists(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            List<Path> lists = new ArrayList<>();
            for (Path file : files) {
                if (Files.isRegularFile(file) && !isNote(SourceFile.name(file))) {
                    lists.add(file);
                }
            }
            Collections.sort(lists);
            return List.copyOf(lists);
        } catch (IOException e) {
            throw SourceFile.failure(folder, e);
        } catch (DirectoryIteratorException e) {
            throw SourceFile.failure(folder, new IOException(e));
        }
    }

    private static boolean isNote(String name) {
        return name.startsWith(".")
                || name.endsWith(".md")
                || name.startsWith("README")
                || name.startsWith("LICENSE")
                || name.startsWith("PROVENANCE");
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
