package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.tamiz.model.RawRecord;
import org.tamiz.sources.SourceException;

/** Takes the records of lists in XML into trees; nothing else reads them, be it from the list or from a kept text. */
public final class XmlElements {

    /** No record of a list has come near; they keep a hostile file from filling the memory. */
    private static final int MAX_RECORD_ELEMENTS = 100_000;

    private static final int MAX_RECORD_CHARS = 8 << 20;
    /** Stands around the parts of a kept text. */
    private static final String AROUND = "RECORDS";

    private final XmlFile xml;
    private int elements;
    private long chars;

    private XmlElements(XmlFile xml) {
        this.xml = xml;
    }

    /** The record that has just begun, up to its end. */
    public static XmlElement readRecord(XmlFile xml) {
        return new XmlElements(xml).read();
    }

    /**
     * The elements of a kept text, as {@link XmlText} writes them: one, or several where the list repeats a key.
     *
     * @throws IllegalArgumentException when the text is nothing of the sort
     */
    public static List<XmlElement> of(RawRecord rawRecord) {
        List<XmlElement> records = new ArrayList<>();
        // The element around them lets several stand beside each other; a text that tries to close it is malformed.
        try (XmlFile xml = XmlFile.ofText("<" + AROUND + ">" + rawRecord.text() + "</" + AROUND + ">")) {
            StringBuilder between = new StringBuilder();
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && !xml.name().equals(AROUND)) {
                    records.add(readRecord(xml));
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    xml.appendText(between);
                }
            }
            if (records.isEmpty() || !Blanks.isBlank(between.toString())) {
                throw new IllegalArgumentException("the raw record " + rawRecord.key() + " is no element of the list");
            }
        } catch (SourceException e) {
            throw new IllegalArgumentException("the raw record " + rawRecord.key() + " is no XML", e);
        }
        return records;
    }

    private XmlElement read() {
        if (++elements > MAX_RECORD_ELEMENTS) {
            throw xml.malformed(
                    "one record holds more than " + MAX_RECORD_ELEMENTS + " elements",
                    "Take the file from its publisher again");
        }
        String name = xml.name();
        List<XmlElement> children = new ArrayList<>();
        for (String attribute : xml.attributes()) {
            children.add(XmlElement.of("@" + attribute, xml.attribute(attribute)));
            countChars(xml.attribute(attribute).length());
        }
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.appendText(text);
                default -> {
                    // Comments and processing instructions say nothing about the party.
                }
            }
        }
        countChars(text.length());
        return XmlElement.of(name, text.toString(), children);
    }

    private void countChars(int count) {
        chars += count;
        if (chars > MAX_RECORD_CHARS) {
            throw xml.malformed(
                    "one record holds more than " + MAX_RECORD_CHARS + " characters",
                    "Take the file from its publisher again");
        }
    }
}
