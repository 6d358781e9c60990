package org.tamiz.sources.un;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.tamiz.sources.internal.XmlFile;

/** Takes the records of the list into trees; nothing else reads them, be it from the list or from a kept text. */
final class UnElements {

    /** No record of the list has come near; they keep a hostile file from filling the memory. */
    private static final int MAX_RECORD_ELEMENTS = 100_000;

    private static final int MAX_RECORD_CHARS = 8 << 20;

    private final XmlFile xml;
    private int elements;
    private long chars;

    private UnElements(XmlFile xml) {
        this.xml = xml;
    }

    /** The record that has just begun, up to its end. */
    static UnElement readRecord(XmlFile xml) {
        return new UnElements(xml).read();
    }

    private UnElement read() {
        if (++elements > MAX_RECORD_ELEMENTS) {
            throw xml.malformed(
                    "one record holds more than " + MAX_RECORD_ELEMENTS + " elements",
                    "Take the file from its publisher again");
        }
        String name = xml.name();
        List<UnElement> children = new ArrayList<>();
        for (String attribute : xml.attributes()) {
            children.add(UnElement.of("@" + attribute, xml.attribute(attribute), List.of()));
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
        return UnElement.of(name, text.toString(), children);
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
