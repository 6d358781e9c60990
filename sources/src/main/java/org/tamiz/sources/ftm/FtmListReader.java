package org.tamiz.sources.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.StrictReader;

/**
 * Reads a list of FollowTheMoney entities, one JSON object a line.
 *
 * <p>Lines are read one by one. What belongs to a party (its addresses, sanctions, documents, wallets) may stand before
 * or after it, so entries are made when all lines have been read. The format has no closing mark: a file that was cut
 * between two lines looks whole.
 */
public final class FtmListReader {

    /** The longest line that is read, in characters: 16 Mi. */
    static final int MAX_LINE = 16 * 1024 * 1024;

    /** A dataset whose name begins so is demonstration data. */
    private static final String DEMO = "tamiz_demo";

    private static final String ENCODING_REMEDY = "Save the file as UTF-8, the encoding of FollowTheMoney files";

    private FtmListReader() {}

    /**
     * Reads the file.
     *
     * @throws SourceException when it cannot be used; then nothing is loaded
     */
    public static ReadEdition read(Path file) {
        MessageDigest digest = sha256();
        List<FtmEntity> entities = new ArrayList<>();
        try (InputStream in = new DigestInputStream(open(file), digest);
                StrictReader reader = new StrictReader(file, in, StandardCharsets.UTF_8, ENCODING_REMEDY)) {
            BoundedLines lines = new BoundedLines(file, reader, MAX_LINE);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!Blanks.isBlank(line)) {
                    entities.add(entity(file, lines, line));
                }
            }
        } catch (IOException e) {
            throw readFailed(file, e);
        }
        if (entities.isEmpty()) {
            throw new SourceException(
                    Code.FILE_EMPTY, file, null, "there is nothing in the file", "Fetch it again and check its size");
        }
        return edition(file, entities, HexFormat.of().formatHex(digest.digest()));
    }

    private static ReadEdition edition(Path file, List<FtmEntity> entities, String hash) {
        String name = fileName(file);
        Set<String> datasets = new LinkedHashSet<>();
        entities.forEach(entity -> datasets.addAll(entity.datasets()));
        boolean single = datasets.size() == 1
                && entities.stream().noneMatch(entity -> entity.datasets().isEmpty());
        String list = single ? datasets.iterator().next() : "ftm-" + slug(name);
        boolean demo = datasets.stream().anyMatch(dataset -> dataset.startsWith(DEMO));

        FtmNotices notices = new FtmNotices(name);
        List<Entry> entries = new FtmEntryMaker(list, notices).entries(entities);
        EditionInfo info = new EditionInfo(
                list,
                demo ? "Tamiz demo list" : "FollowTheMoney data " + (single ? list : name),
                "FollowTheMoney",
                null,
                hash,
                List.of(name),
                Wholeness.UNMARKED,
                demo);
        Edition edition = new Edition(info, Coverage.fullOf(List.of(EntryField.values())), entries);
        return new ReadEdition(edition, notices.all());
    }

    private static FtmEntity entity(Path file, BoundedLines lines, String line) {
        FtmEntity entity;
        try {
            entity = FtmJson.parse(line, lines.number());
        } catch (FtmSyntaxException e) {
            String where = "line " + lines.number() + ", column " + e.column();
            if (!lines.isComplete()) {
                throw new SourceException(
                        Code.FILE_TRUNCATED,
                        file,
                        where,
                        "the last line has no end and " + e.problem() + ", so the file was probably cut off",
                        "Fetch the file again and compare its size with the publisher's");
            }
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    where,
                    "the line " + e.problem(),
                    "Check that the file has one FollowTheMoney entity a line, as JSON");
        }
        if (entity.id() == null || entity.schema() == null) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    "line " + lines.number(),
                    "the object has no " + (entity.id() == null ? "id" : "schema")
                            + ", so it is not a FollowTheMoney entity",
                    "Check that the file has one FollowTheMoney entity a line, as JSON");
        }
        return entity;
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new SourceException(Code.FILE_NOT_FOUND, file, null, "there is no such file", "Check the path", e);
        } catch (IOException e) {
            throw readFailed(file, e);
        }
    }

    private static SourceException readFailed(Path file, IOException e) {
        return new SourceException(
                Code.READ_FAILED,
                file,
                null,
                "the file cannot be read" + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")"),
                "Check that it is a file and that you may read it",
                e);
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The name up to its first dot, in ASCII lower case, with a hyphen for every run of anything else. */
    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < name.length() && name.charAt(i) != '.'; i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                slug.append((char) (c + 32));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "list" : slug.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
