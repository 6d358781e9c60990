package org.tamiz.sources.ftm;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;

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

    private FtmListReader() {}

    /**
     * Reads the file.
     *
     * @throws SourceException when it cannot be used; then nothing is loaded
     */
    public static ReadEdition read(Path file) {
        MessageDigest digest = SourceFile.sha256();
        List<FtmEntity> entities = new ArrayList<>();
        try (TextInput input = TextInput.ofList(file, digest)) {
            BoundedLines lines = new BoundedLines(input, MAX_LINE);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!Blanks.isBlank(line)) {
                    entities.add(entity(file, lines, line));
                }
            }
        }
        if (entities.isEmpty()) {
            throw new SourceException(
                    Code.FILE_EMPTY, file, null, "there is nothing in the file", FileKind.LIST.fetchAgain());
        }
        return edition(file, entities, SourceFile.hex(digest));
    }

    private static ReadEdition edition(Path file, List<FtmEntity> entities, String hash) {
        String name = SourceFile.name(file);
        Set<String> datasets = new LinkedHashSet<>();
        entities.forEach(entity -> datasets.addAll(entity.datasets()));
        String slug = Slug.of(name.split("\\.", 2)[0]);
        boolean single = datasets.size() == 1
                && entities.stream().noneMatch(entity -> entity.datasets().isEmpty());
        String list = single ? datasets.iterator().next() : "ftm-" + (slug.isEmpty() ? "list" : slug);
        boolean demo = datasets.stream().anyMatch(dataset -> dataset.startsWith(DEMO));

        NoticeLog notices = new NoticeLog();
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
        return new ReadEdition(edition, notices.notices());
    }

    private static FtmEntity entity(Path file, BoundedLines lines, String line) {
        FtmEntity entity;
        try {
            entity = FtmJson.parse(line, new SourcePosition(SourceFile.name(file), lines.number()));
        } catch (FtmSyntaxException e) {
            String where = "line " + lines.number() + ", column " + e.column();
            if (!lines.isComplete()) {
                throw new SourceException(
                        Code.FILE_TRUNCATED,
                        file,
                        where,
                        "the last line has no end and " + e.problem() + ", so the file was probably cut off",
                        FileKind.LIST.fetchAgain());
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
}
