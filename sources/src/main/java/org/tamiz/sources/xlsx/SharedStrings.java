package org.tamiz.sources.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.XmlFile;

/**
 * The texts that the cells of a workbook share, kept as UTF-8 in blocks: a list of strings would take three times as much
 * memory. Bounded, for a hostile file can hold any number of them in few bytes.
 */
final class SharedStrings {

    /** Bytes of all texts together; a million customers with three texts each take less. */
    static final long MOST_BYTES = 192L << 20;

    static final int MOST_TEXTS = 8 << 20;

    private static final int BLOCK = 1 << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    /** Where each text begins, counted over all blocks. */
    private int[] begins = new int[1024];

    private int[] lengths = new int[1024];
    private int count;
    private int used = BLOCK;

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XmlFile xml) {
        SharedStrings strings = new SharedStrings();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                String text = text(xml, "si");
                if (!strings.add(text.getBytes(StandardCharsets.UTF_8))) {
                    throw tooMany(xml);
                }
            }
        }
        return strings;
    }

    /** The text of an element that holds it in runs of different letters; readings beside it are left out. */
    static String text(XmlFile xml, String element) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int reading = 0;
        boolean inText = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                reading += reading > 0 || xml.name().equals("rPh") ? 1 : 0;
                inText = xml.name().equals("t") && reading == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                reading -= reading > 0 ? 1 : 0;
                inText = false;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw xml.malformed("the element " + element + " does not end", XlsxFile.SAVE_AGAIN);
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                append(xml, text);
            }
        }
        return CellText.of(text);
    }

    /** Adds characters to the text of a cell, which has a bound. */
    static void append(XmlFile xml, StringBuilder text) {
        xml.appendText(text);
        if (text.length() > CellText.LONGEST) {
            throw xml.tooLong(
                    "a text is longer than " + CellText.LONGEST + " characters, and a cell has at most 32767",
                    XlsxFile.SAVE_AGAIN);
        }
    }

    private static SourceException tooMany(XmlFile xml) {
        return new SourceException(
                Code.LINE_TOO_LONG,
                xml.file(),
                null,
                "the workbook has more than " + MOST_TEXTS + " texts, or of more than " + MOST_BYTES + " bytes",
                "Save the sheet as CSV (UTF-8), which can be of any size");
    }

    private boolean add(byte[] text) {
        if (count == MOST_TEXTS || (long) blocks.size() * BLOCK > MOST_BYTES) {
            return false;
        }
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        if (used + text.length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        System.arraycopy(text, 0, blocks.getLast(), used, text.length);
        begins[count] = (blocks.size() - 1) * BLOCK + used;
        lengths[count] = text.length;
        used += text.length;
        count++;
        return true;
    }

    /** The text of this number; {@code null} when there is none. */
    @Nullable
    String get(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        int begin = begins[number];
        return new String(blocks.get(begin / BLOCK), begin % BLOCK, lengths[number], StandardCharsets.UTF_8);
    }
}
