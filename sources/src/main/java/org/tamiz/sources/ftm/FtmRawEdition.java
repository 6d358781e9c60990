package org.tamiz.sources.ftm;

import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.Notice;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.SettledFile;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.internal.SourceFile;

/**
 * A list of FollowTheMoney entities, one JSON object a line, as it lies in its file. What belongs to a party (its addresses,
 * sanctions, documents, wallets) may stand anywhere in the file. So the file is read twice: first to check each line and to
 * remember where it stands and what belongs together, then, party by party, for the lines themselves. Never more than one
 * party's lines are held.
 *
 * <p>The format has no closing mark: a file that was cut between two lines looks whole.
 */
public final class FtmRawEdition implements RawEdition {

    /** The format's name in the information on an edition. */
    public static final String FORMAT = "FollowTheMoney";

    /** A dataset whose name begins so is demonstration data. */
    private static final String DEMO = "tamiz_demo";

    private final SettledFile file;
    private final FtmOutline outline;
    private final Charset charset;
    private final EditionInfo info;

    private FtmRawEdition(SettledFile file, FtmOutline outline, Charset charset, EditionInfo info) {
        this.file = file;
        this.outline = outline;
        this.charset = charset;
        this.info = info;
    }

    /**
     * Reads the file once.
     *
     * @throws SourceException when it cannot be used
     */
    public static FtmRawEdition open(Path path) {
        SettledFile file = SettledFile.of(path);
        FtmOutline outline = new FtmOutline(SourceFile.name(path));
        MessageDigest digest = SourceFile.sha256();
        Charset charset;
        try (FtmLines lines = new FtmLines(path, digest)) {
            charset = lines.charset();
            for (FtmEntity entity = lines.next(); entity != null; entity = lines.next()) {
                outline.add(entity, lines.offset(), lines.length());
            }
        }
        file.check();
        if (outline.size() == 0) {
            throw new SourceException(
                    Code.FILE_EMPTY, path, null, "there is nothing in the file", FileKind.LIST.fetchAgain());
        }
        outline.finish();
        return new FtmRawEdition(file, outline, charset, info(path, outline, SourceFile.hex(digest)));
    }

    private static EditionInfo info(Path path, FtmOutline outline, String hash) {
        String name = SourceFile.name(path);
        boolean single = outline.datasets().size() == 1 && outline.isDatasetOfAllStated();
        String list = single ? outline.datasets().iterator().next() : listOf(name);
        boolean demo = isDemo(outline.datasets());
        return new EditionInfo(
                list,
                demo ? "Tamiz demo list" : "FollowTheMoney data " + (single ? list : name),
                FORMAT,
                null,
                hash,
                List.of(name),
                Wholeness.UNMARKED,
                demo);
    }

    /** The id of a list that is not one dataset, by the name of its file. */
    static String listOf(String fileName) {
        String slug = Slug.of(fileName.split("\\.", 2)[0]);
        return "ftm-" + (slug.isEmpty() ? "list" : slug);
    }

    static boolean isDemo(Set<String> datasets) {
        return datasets.stream().anyMatch(dataset -> dataset.startsWith(DEMO));
    }

    @Override
    public EditionInfo info() {
        return info;
    }

    @Override
    public Coverage coverage() {
        return Coverage.fullOf(List.of(EntryField.values()));
    }

    /**
     * Hands over one record a key: its entities, then the records that belong to them in the order of their ids, so that it
     * does not matter how the file is ordered.
     */
    @Override
    public void forEachRecord(Consumer<RawRecord> consumer) {
        file.check();
        FileChannel channel = file.open();
        try {
            outline.forEachKey(first -> consumer.accept(record(channel, first)));
        } finally {
            file.close(channel);
        }
        file.check();
    }

    @Override
    public RecordReader reader() {
        return new FtmRecordReader(info.list(), outline);
    }

    @Override
    public List<Notice> notices() {
        return outline.notices();
    }

    private RawRecord record(FileChannel channel, int first) {
        List<Integer> owners = outline.entriesLike(first);
        List<String> lines = new ArrayList<>(owners.size());
        owners.forEach(line -> lines.add(text(channel, line)));
        outline.recordsOf(owners).stream()
                .map(line -> Map.entry(outline.id(line), text(channel, line)))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .forEach(line -> lines.add(line.getValue()));
        return new RawRecord(outline.id(first), outline.position(first), String.join("\n", lines));
    }

    private String text(FileChannel channel, int line) {
        byte[] bytes = file.read(channel, outline.offset(line), outline.length(line));
        try {
            return FtmCompact.of(new String(bytes, charset));
        } catch (FtmSyntaxException e) {
            // It was an object when it was read first.
            SourceException changed = file.changed();
            changed.initCause(e);
            throw changed;
        }
    }
}
