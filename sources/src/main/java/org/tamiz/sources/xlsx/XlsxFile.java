package org.tamiz.sources.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.SettledFile;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.XmlFile;

/**
 * A workbook of Excel or of a program that writes the same format: an archive of XML files. Macros in it are never looked
 * at, and nothing that it points to elsewhere is fetched.
 */
public final class XlsxFile implements Closeable {

    static final String SAVE_AGAIN =
            "Open the workbook in a spreadsheet and save it again, or save the sheet as CSV (UTF-8)";

    /** What a part may unpack to; the largest sheet that there can be, full of customers, takes less. */
    static final long MOST_BYTES = 4L << 30;

    /** Parts of an archive; a real workbook has dozens. */
    private static final int MOST_PARTS = 10_000;

    private static final int MOST_SHEETS = 1_000;

    private final Path file;
    private final FileKind kind;
    private final SettledFile settled;
    private final ZipFile zip;
    private final Map<String, String> targets = new HashMap<>();
    private final List<XlsxSheet> sheets = new ArrayList<>();
    private XlsxStyles styles = XlsxStyles.NONE;
    private SharedStrings shared = SharedStrings.none();
    private boolean from1904;

    private XlsxFile(Path file, FileKind kind, ZipFile zip, SettledFile settled) {
        this.file = file;
        this.kind = kind;
        this.zip = zip;
        this.settled = settled;
    }

    /** Whether the file is an archive, as every workbook is. False for a file that cannot be read: its reader will say why. */
    public static boolean isArchive(Path file) {
        try (InputStream stream = SourceFile.open(file)) {
            byte[] head = stream.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        } catch (IOException | SourceException e) {
            return false;
        }
    }

    /**
     * Opens the workbook and reads all but its sheets.
     *
     * @param kind whose file it is, for the remedies
     * @throws SourceException when it is none, or cannot be used
     */
    public static XlsxFile open(Path file, FileKind kind) {
        SettledFile settled = SettledFile.of(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new SourceException(
                    Code.FORMAT_UNKNOWN,
                    file,
                    null,
                    "this is a zip archive or a workbook, and it is damaged or was cut off (" + e.getMessage() + ")",
                    kind.fetchAgain(),
                    e);
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
        XlsxFile workbook = new XlsxFile(file, kind, zip, settled);
        try {
            workbook.readParts();
            return workbook;
        } catch (SourceException e) {
            workbook.close();
            throw e;
        }
    }

    public Path file() {
        return file;
    }

    /** Its sheets of cells in the order of their tabs. */
    public List<XlsxSheet> sheets() {
        return List.copyOf(sheets);
    }

    /** When it was saved, as it says itself; {@code null} when it does not. */
    public @Nullable OffsetDateTime saved() {
        if (zip.getEntry("docProps/core.xml") == null) {
            return null;
        }
        String text = read("docProps/core.xml", xml -> {
            StringBuilder modified = new StringBuilder();
            boolean inside = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inside = xml.name().equals("modified");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inside = false;
                } else if (inside && event == XMLStreamConstants.CHARACTERS) {
                    xml.appendText(modified);
                }
            }
            return modified.toString();
        });
        try {
            return OffsetDateTime.parse(Blanks.strip(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The rows of a sheet; to be closed. The sheet is read once from end to end before, so that no row is given of one
     * that turns out to be broken, and because merged cells stand behind the rows.
     */
    public SheetRows rows(XlsxSheet sheet) {
        SheetRows all = new SheetRows(this, sheet, xml(sheet.part()), new MergedAreas(), 0);
        try (all) {
            while (all.next() != null) {
                // Only to see that it can be read.
            }
        }
        settled.check();
        return new SheetRows(this, sheet, xml(sheet.part()), all.found(), all.row());
    }

    /** Whether any cell of a sheet says anything. */
    public boolean hasValues(XlsxSheet sheet) {
        try (SheetRows rows = new SheetRows(this, sheet, xml(sheet.part()), new MergedAreas(), 0)) {
            return rows.next() != null;
        }
    }

    @Nullable
    String shared(int number) {
        return shared.get(number);
    }

    @Nullable
    DatePrecision date(String style) {
        return styles.date(style);
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }

    private void readParts() {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().limit(MOST_PARTS + 1L).toList()) {
            // Of two parts of one name, one program would show the first and another the second.
            if (!names.add(entry.getName())) {
                throw malformed("the archive has two parts of the name " + entry.getName());
            }
        }
        if (names.size() > MOST_PARTS) {
            throw malformed("the archive has more than " + MOST_PARTS + " parts");
        }
        String workbook = names.contains("_rels/.rels") ? workbookPart() : null;
        if (workbook == null || !workbook.endsWith(".xml") || !names.contains(workbook)) {
            throw notAWorkbook(names);
        }
        int slash = workbook.lastIndexOf('/');
        String folder = workbook.substring(0, slash + 1);
        String relations = folder + "_rels/" + workbook.substring(slash + 1) + ".rels";
        Map<String, String> byType = new HashMap<>();
        if (names.contains(relations)) {
            readRelations(relations, folder, byType);
        }
        readSheets(workbook);
        String stylesPart = byType.get("styles");
        if (stylesPart != null && names.contains(stylesPart)) {
            styles = read(stylesPart, XlsxStyles::read);
        }
        String sharedPart = byType.get("sharedStrings");
        if (sharedPart != null && names.contains(sharedPart)) {
            shared = read(sharedPart, SharedStrings::read);
        }
        if (sheets.isEmpty()) {
            throw malformed("the workbook has no sheet of cells");
        }
    }

    private @Nullable String workbookPart() {
        Map<String, String> byType = new HashMap<>();
        readRelations("_rels/.rels", "", byType);
        targets.clear();
        return byType.get("officeDocument");
    }

    /** Reads which part stands behind which id; each type's last part too. */
    private void readRelations(String part, String folder, Map<String, String> byType) {
        Map<String, String> typeById = read(part, xml -> {
            Map<String, String> types = new HashMap<>();
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    String id = xml.attribute("Id");
                    String target = resolved(folder, xml.attribute("Target"));
                    types.put(id, type.substring(type.lastIndexOf('/') + 1));
                    targets.put(id, target);
                    byType.put(types.get(id), target);
                }
                if (targets.size() > MOST_PARTS) {
                    throw malformed("the archive has more than " + MOST_PARTS + " relations");
                }
            }
            return types;
        });
        // A chart on a tab of its own has no cells.
        typeById.forEach((id, type) -> {
            if (type.equals("chartsheet") || type.equals("dialogsheet")) {
                targets.remove(id);
            }
        });
    }

    private void readSheets(String workbook) {
        List<XlsxSheet> found = read(workbook, xml -> {
            List<XlsxSheet> all = new ArrayList<>();
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    String stated = xml.attribute("date1904");
                    from1904 = stated.equals("1") || stated.equals("true");
                } else if (xml.name().equals("sheet")) {
                    String part = targets.get(xml.anyAttribute("id"));
                    String state = xml.attribute("state");
                    if (part != null) {
                        all.add(new XlsxSheet(
                                xml.attribute("name"), state.equals("hidden") || state.equals("veryHidden"), part));
                    }
                }
                if (all.size() > MOST_SHEETS) {
                    throw malformed("the workbook has more than " + MOST_SHEETS + " sheets");
                }
            }
            return all;
        });
        sheets.addAll(found);
    }

    /** The part that a relation names, counted from the folder of the part that names it. */
    private static String resolved(String folder, String target) {
        List<String> path = new ArrayList<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private <T> T read(String part, Function<XmlFile, T> reader) {
        try (XmlFile xml = xml(part)) {
            return reader.apply(xml);
        }
    }

    private XmlFile xml(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw malformed("the part " + part + " is not in the archive");
        }
        Path place = file.resolveSibling(SourceFile.name(file) + "!/" + part);
        InputStream stream;
        try {
            stream = new Bounded(file, entry, zip.getInputStream(entry));
        } catch (IOException e) {
            throw malformed("the part " + part + " cannot be unpacked (" + e.getMessage() + ")");
        }
        return XmlFile.of(place, stream, kind);
    }

    private SourceException malformed(String problem) {
        return new SourceException(Code.FILE_MALFORMED, file, null, problem, SAVE_AGAIN);
    }

    private SourceException notAWorkbook(Set<String> names) {
        String what = "this is a zip archive and no workbook";
        String remedy = "Unpack it first, for instance with unzip";
        if (names.stream().anyMatch(name -> name.endsWith("workbook.bin"))) {
            what = "this is a binary workbook (xlsb)";
            remedy = "Save it as an ordinary workbook (xlsx), or the sheet as CSV (UTF-8)";
        } else if (names.contains("mimetype")) {
            what = "this is a file of OpenDocument, such as an ods";
            remedy = "Save it as a workbook of Excel (xlsx), or the sheet as CSV (UTF-8)";
        } else if (names.contains("word/document.xml") || names.contains("ppt/presentation.xml")) {
            what = "this is a text document or a presentation";
            remedy = "Put the data into a workbook (xlsx) or CSV (UTF-8)";
        }
        return new SourceException(Code.FORMAT_UNKNOWN, file, null, what, remedy);
    }

    /** Ends the reading of a part that unpacks to more than any real one, or to something else than was packed. */
    private static final class Bounded extends FilterInputStream {

        private final Path file;
        private final ZipEntry part;
        private final CRC32 check = new CRC32();
        private long count;

        private Bounded(Path file, ZipEntry part, InputStream stream) {
            super(stream);
            this.file = file;
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    requireSameCheck();
                    return read;
                }
                check.update(buffer, offset, read);
                count += read;
                if (count > MOST_BYTES) {
                    throw new SourceException(
                            Code.LINE_TOO_LONG,
                            file,
                            null,
                            "the part " + part + " unpacks to more than " + MOST_BYTES + " bytes",
                            SAVE_AGAIN);
                }
                return read;
            } catch (ZipException e) {
                throw new SourceException(
                        Code.FILE_MALFORMED,
                        file,
                        null,
                        "the part " + part + " cannot be unpacked (" + e.getMessage() + ")",
                        SAVE_AGAIN,
                        e);
            }
        }

        /** The archive holds a sum of each part, by which damage shows that still gives well-formed XML. */
        private void requireSameCheck() {
            if (part.getCrc() >= 0 && part.getCrc() != check.getValue()) {
                throw new SourceException(
                        Code.FILE_MALFORMED,
                        file,
                        null,
                        "the part " + part + " is damaged: its check sum is wrong",
                        SAVE_AGAIN);
            }
        }
    }
}
