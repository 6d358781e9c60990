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
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.ftm.FtmListReader;
import org.tamiz.sources.internal.FormatDetector;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.un.UnListReader;

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
     * @return one edition a list, in the order in which their first files were named
     * @throws SourceException when any of them cannot be used; then nothing is loaded
     */
    public static List<ReadEdition> read(List<Path> filesOrFolders) {
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
        List<ReadEdition> editions = new ArrayList<>();
        Map<String, Path> fileByList = new HashMap<>();
        formats.forEach((file, format) -> {
            switch (format) {
                case OFAC_SDN ->
                    add(editions, fileByList, file, setOf(ofacSets, file).read());
                case UN_XML -> add(editions, fileByList, file, UnListReader.read(file));
                case FTM_JSON_LINES -> add(editions, fileByList, file, FtmListReader.read(file));
                case OFAC_ALT, OFAC_ADD, OFAC_COMMENTS -> {
                    // Read with its main file.
                }
            }
        });
        return List.copyOf(editions);
    }

    private static OfacSet setOf(Map<Path, OfacSet> sets, Path main) {
        OfacSet set = sets.get(main);
        if (set == null) {
            throw new IllegalStateException("no set was assembled for " + main);
        }
        return set;
    }

    private static void add(List<ReadEdition> editions, Map<String, Path> fileByList, Path file, ReadEdition edition) {
        String list = edition.edition().info().list();
        Path other = fileByList.putIfAbsent(list, file);
        if (other != null) {
            throw ambiguous(list, other, file);
        }
        editions.add(withMissingNames(edition));
    }

    /** An edition of which a record had no name does not state all names: who stands there cannot be told. */
    private static ReadEdition withMissingNames(ReadEdition read) {
        boolean nameless = read.notices().stream().anyMatch(notice -> notice.code() == NoticeCode.RECORD_WITHOUT_NAME);
        if (!nameless) {
            return read;
        }
        Edition edition = read.edition();
        Coverage coverage = edition.coverage().with(EntryField.PRIMARY_NAME, Coverage.Extent.PARTIAL);
        return new ReadEdition(new Edition(edition.info(), coverage, edition.entries()), read.notices());
    }

    static SourceException ambiguous(String list, Path first, Path second) {
        return new SourceException(
                Code.LIST_AMBIGUOUS,
                second,
                null,
                "this is a second edition of the list " + list + ", which " + first + " holds already",
                "Name only one of the two");
    }

    /** The files that may be lists: no hidden ones, no notes that people put beside lists. */
    static List<Path> filesIn(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            List<Path> lists = new ArrayList<>();
            for (Path file : files) {
                if (Files.isRegularFile(file) && !isNote(SourceFile.name(file))) {
                    lists.add(file);
                }
            }
            Collections.sort(lists);
            if (lists.isEmpty()) {
                throw new SourceException(
                        Code.FILE_NOT_FOUND, folder, null, "the folder holds no list file", "Check the path");
            }
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
