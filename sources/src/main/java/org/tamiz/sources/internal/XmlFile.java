package org.tamiz.sources.internal;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.osgi.InputFactoryProviderImpl;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * An XML file read from front to back without trusting it: no document type, so no entity of its own and nothing fetched
 * from elsewhere; no text, tag or comment longer than a bound; every failure says where.
 */
public final class XmlFile implements Closeable {

    /** Bound of a text, an attribute, a tag and everything else between two angle brackets. */
    public static final int MAX_TEXT = 1 << 20;

    private static final int MAX_DEPTH = 100;
    /** Stands for the file where there is none; whoever reads a text says himself where it comes from. */
    private static final Path IN_MEMORY = Path.of("text");

    private static final XMLInputFactory FACTORY = factory();

    private final Path file;
    private final FileKind kind;
    private final InputStream stream;
    private final XMLStreamReader reader;

    private XmlFile(Path file, InputStream raw, FileKind kind) {
        this.file = file;
        this.kind = kind;
        this.stream = new BracketGuard(file, raw, kind);
        try {
            this.reader = FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private XmlFile(String text) {
        this.file = IN_MEMORY;
        this.kind = FileKind.LIST;
        this.stream = InputStream.nullInputStream();
        try {
            this.reader = FACTORY.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Opens the file at its beginning and feeds each of its bytes to the digest. */
    public static XmlFile open(Path file, MessageDigest digest) {
        InputStream stream = SourceFile.open(file, digest);
        try {
            return new XmlFile(file, stream, FileKind.LIST);
        } catch (SourceException e) {
            SourceFile.close(file, stream);
            throw e;
        }
    }

    /** The same for a stream that stands for the file. */
    public static XmlFile of(Path file, InputStream stream) {
        return of(file, stream, FileKind.LIST);
    }

    /** The same for a stream that stands for a file of this kind. */
    public static XmlFile of(Path file, InputStream stream, FileKind kind) {
        return new XmlFile(file, stream, kind);
    }

    /** The same for a text that is in memory already. */
    public static XmlFile ofText(String text) {
        return new XmlFile(text);
    }

    /** Goes to the next event of {@link XMLStreamConstants}. */
    public int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new SourceException(
                        Code.XML_FORBIDDEN,
                        file,
                        where(),
                        "the XML declares a document type or an entity, which no list does and through which a file can do"
                                + " harm",
                        kind.fetchAgain());
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e, where());
        }
    }

    /** Refuses XML 1.1, which has characters and names that cannot be written in 1.0. To be called at the beginning. */
    public void requireVersion10() {
        if ("1.1".equals(reader.getVersion())) {
            throw malformed("the file is in XML 1.1, which no list is", kind.fetchAgain());
        }
    }

    /** Name of the element that has just begun or ended. */
    public String name() {
        return reader.getLocalName();
    }

    /** Value of an attribute of the element that has just begun; empty when it is not there. */
    public String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The same for an attribute of any namespace. */
    public String anyAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Names of the attributes of the element that has just begun, without those of other namespaces. */
    public List<String> attributes() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                names.add(reader.getAttributeLocalName(i));
            }
        }
        return names;
    }

    /** Adds the characters of this event to the text. */
    public void appendText(StringBuilder text) {
        String part = reader.getText();
        if (text.length() + part.length() > MAX_TEXT) {
            throw tooLong(file, where(), kind);
        }
        text.append(part);
    }

    /** 1-based line of the current event. */
    public long line() {
        return Math.max(0, reader.getLocation().getLineNumber());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw failure(e);
        } finally {
            SourceFile.close(file, stream);
        }
    }

    public Path file() {
        return file;
    }

    /** The failure of a text that is longer than it may be at the current event. */
    public SourceException tooLong(String problem, String remedy) {
        return new SourceException(Code.LINE_TOO_LONG, file, where(), problem, remedy);
    }

    /** A failure of the whole file at the current event. */
    public SourceException malformed(String problem, String remedy) {
        return new SourceException(Code.FILE_MALFORMED, file, where(), problem, remedy);
    }

    private String where() {
        return "line " + line();
    }

    private SourceException failure(XMLStreamException e) {
        return failure(e, null);
    }

    /** The failure; some do not say where they are, and stand at the place that has been reached. */
    private SourceException failure(XMLStreamException e, @Nullable String reached) {
        String where =
                e.getLocation() == null ? reached : "line " + e.getLocation().getLineNumber();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SourceException known) {
                return known;
            }
            if (cause instanceof CharConversionException) {
                return new SourceException(
                        Code.ENCODING_WRONG,
                        file,
                        where,
                        "the bytes are not of the encoding that the XML declares",
                        kind.fetchAgain(),
                        e);
            }
        }
        if (e instanceof WstxEOFException) {
            return new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    where,
                    "the file breaks off before its closing tag",
                    kind.fetchAgain(),
                    e);
        }
        if (e.getCause() instanceof IOException io) {
            return SourceFile.failure(file, io);
        }
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (message.contains("size limit") || message.contains("exceeded")) {
            return tooLong(file, where, kind);
        }
        if (message.contains("ndeclared") && message.contains("entity")) {
            return new SourceException(
                    Code.XML_FORBIDDEN,
                    file,
                    where,
                    "the XML uses an entity that is not one of XML's own",
                    kind.fetchAgain(),
                    e);
        }
        int end = message.indexOf('\n');
        return new SourceException(
                Code.FILE_MALFORMED,
                file,
                where,
                "the XML is not well-formed (" + (end < 0 ? message : message.substring(0, end)) + ")",
                kind.fetchAgain(),
                e);
    }

    private static SourceException tooLong(Path file, @Nullable String where, FileKind kind) {
        return new SourceException(
                Code.LINE_TOO_LONG,
                file,
                where,
                "a text or tag is longer than " + MAX_TEXT + " characters",
                kind.lengthRemedy());
    }

    private static XMLInputFactory factory() {
        // Woodstox by name, whatever else is on the class path; its own class carries an annotation that is not there.
        XMLInputFactory factory = new InputFactoryProviderImpl().createInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Lazy parsing would throw from getText with an unchecked exception of the library.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        return factory;
    }

    /** Stops a stream in which no angle bracket comes for too long, before a parser has buffered it all. */
    private static final class BracketGuard extends FilterInputStream {

        /** UTF-16 and UTF-8 take up to three bytes a character. */
        private static final long MAX_BYTES = 3L * MAX_TEXT + 16;

        private final Path file;
        private final FileKind kind;
        private long sinceBracket;

        private BracketGuard(Path file, InputStream stream, FileKind kind) {
            super(stream);
            this.file = file;
            this.kind = kind;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count((byte) b);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = 0; i < count; i++) {
                count(buffer[offset + i]);
            }
            return count;
        }

        private void count(byte b) {
            sinceBracket = b == '<' || b == '>' ? 0 : sinceBracket + 1;
            if (sinceBracket > MAX_BYTES) {
                throw tooLong(file, null, kind);
            }
        }
    }
}
