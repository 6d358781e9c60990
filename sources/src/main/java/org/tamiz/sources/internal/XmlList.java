package org.tamiz.sources.internal;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * Reads a list whose records stand directly in the root of its XML. One record is in memory at a time; the closing tag
 * proves that the file is whole.
 */
public final class XmlList {

    private XmlList() {}

    /**
     * Hands over the attributes of the root, then every element directly in it, in the order of the file.
     *
     * @throws SourceException when the file cannot be read to its end
     */
    public static void read(
            Path file,
            MessageDigest digest,
            Consumer<XmlElement> root,
            BiConsumer<XmlElement, SourcePosition> records) {
        String name = SourceFile.name(file);
        try (XmlFile xml = XmlFile.open(file, digest)) {
            xml.requireVersion10();
            boolean inside = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && inside) {
                    SourcePosition position = new SourcePosition(name, xml.line());
                    records.accept(XmlElements.readRecord(xml), position);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    inside = true;
                    root.accept(root(xml));
                }
            }
        }
    }

    private static XmlElement root(XmlFile xml) {
        List<XmlElement> attributes = xml.attributes().stream()
                .map(attribute -> XmlElement.of("@" + attribute, xml.attribute(attribute)))
                .toList();
        return XmlElement.of(xml.name(), attributes);
    }

    /** The failure of a list in which there is no record: against nobody nobody is clear. */
    public static SourceException empty(Path file, String record) {
        return new SourceException(
                Code.FILE_EMPTY, file, null, "there is no " + record + " in the list", FileKind.LIST.fetchAgain());
    }
}
