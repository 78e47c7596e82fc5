package vn.thidua.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of one XML part from front to back. Elements of other namespaces than the root's are passed
 * over, document types are refused, nothing is ever fetched.
 */
final class XmlCursor implements AutoCloseable {

    /** Excel writes a dozen levels. */
    private static final int DEEPEST = 64;

    private static final int MOST_NAMESPACES = 500;
    private static final int MOST_NAMES = 5_000;

    /** The most letters that Excel allows in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int CHECKED_EVERY = 1_024;

    private final String part;
    private final XMLStreamReader2 reader;
    private final Deadline deadline;
    private final StringBuilder text = new StringBuilder();
    private char[] value = new char[64];
    private @Nullable String namespace;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int namespaces;
    private int events;

    private XmlCursor(String part, XMLStreamReader2 reader, Deadline deadline) {
        this.part = part;
        this.reader = reader;
        this.deadline = deadline;
    }

    /** A factory remembers the names of all that it read, so it lives no longer than the reading of one file. */
    static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XmlCursor of(InputFactoryImpl factory, String part, byte[] content, Deadline deadline) throws Unreadable {
        return open(part, deadline, () ->
                (XMLStreamReader2) factory.createXMLStreamReader(new Stax2ByteArraySource(content, 0, content.length)));
    }

    /** @param content not closed */
    static XmlCursor of(InputFactoryImpl factory, String part, InputStream content, Deadline deadline)
            throws Unreadable {
        return open(part, deadline, () ->
                (XMLStreamReader2) factory.createXMLStreamReader(new LongRuns(content, part), "UTF-8"));
    }

    private interface Opening {
        XMLStreamReader2 open() throws XMLStreamException;
    }

    private static XmlCursor open(String part, Deadline deadline, Opening opening) throws Unreadable {
        try {
            return new XmlCursor(part, opening.open(), deadline);
        } catch (XMLStreamException | RuntimeException damaged) {
            throw LongRuns.reason(damaged);
        }
    }

    /** Goes to the root element and returns its name. */
    String root() throws Unreadable {
        return child(0) ? name() : "";
    }

    /** Returns how many elements the current one stands in, itself included. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    /** Goes to the next child of the element at depth {@code parent}; false if it has no more, and the element ends. */
    boolean child(int parent) throws Unreadable {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == parent + 1 && isKnownNamespace()) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < parent) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Adds the text of the current element, without that of its children, to {@code out}; the element ends. */
    void textInto(StringBuilder out) throws Unreadable {
        int own = depth;
        int before = out.length();
        while (depth >= own) {
            int event = next();
            boolean words = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (words && depth == own) {
                int more = textLength();
                out.append(reader.getTextCharacters(), reader.getTextStart(), more);
                if (out.length() - before > LONGEST_TEXT) {
                    throw Unreadable.because(ContainerViolation.TOO_MUCH_TEXT, part);
                }
            }
        }
    }

    /** Reads the text of the current element, without that of its children, into {@link #value}; the element ends. */
    int valueLength() throws Unreadable {
        int own = depth;
        int length = 0;
        while (depth >= own) {
            int event = next();
            boolean words = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
            if (words && depth == own) {
                int more = textLength();
                if (length + more > LONGEST_TEXT) {
                    throw Unreadable.because(ContainerViolation.TOO_MUCH_TEXT, part);
                }
                if (length + more > value.length) {
                    value = Arrays.copyOf(value, 2 * (length + more));
                }
                System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), value, length, more);
                length += more;
            }
        }
        return length;
    }

    /** Returns where {@link #valueLength} puts what it reads. */
    char[] value() {
        return value;
    }

    /** The parser reads a text only when it is asked for it, and finds its faults then. */
    private int textLength() throws Unreadable {
        try {
            return reader.getTextLength();
        } catch (RuntimeException damaged) {
            throw LongRuns.reason(damaged);
        }
    }

    /** Returns the text of the current element, without that of its children; the element ends. */
    String text() throws Unreadable {
        text.setLength(0);
        textInto(text);
        return text.toString();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    /** Returns the name of an attribute; "" if it is of another namespace than its element. */
    String attributeName(int index) {
        String prefix = reader.getAttributePrefix(index);
        return prefix == null || prefix.isEmpty() ? reader.getAttributeLocalName(index) : "";
    }

    /** Returns the name of an attribute if it is one letter long, otherwise 0. */
    char attributeLetter(int index) {
        return letter(attributeName(index));
    }

    /** Returns the name of the current element if it is one letter long, otherwise 0. */
    char letter() {
        return letter(name());
    }

    private static char letter(String name) {
        return name.length() == 1 ? name.charAt(0) : 0;
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** Returns the attribute {@code name} of the current element, or "". */
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (attributeName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /** Returns the id of the relationship that the current element names, or "". */
    String relationship() {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String foreign = reader.getAttributeNamespace(index);
            if (foreign != null
                    && foreign.endsWith("/relationships")
                    && reader.getAttributeLocalName(index).equals("id")) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /** Names are the only thing that the parser keeps to the end of the part, so they may not be without number. */
    private void count(String name) throws Unreadable {
        if (name.length() > 1 && names.add(name) && names.size() > MOST_NAMES) {
            throw Unreadable.because(ContainerViolation.TOO_MUCH_MARKUP, part);
        }
    }

    private boolean isKnownNamespace() {
        String uri = reader.getNamespaceURI();
        String own = uri == null ? "" : uri;
        if (namespace == null) {
            namespace = own;
        }
        return own.equals(namespace);
    }

    private int next() throws Unreadable {
        if (++events % CHECKED_EVERY == 0) {
            deadline.check();
        }
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException damaged) {
            throw LongRuns.reason(damaged);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                namespaces += reader.getNamespaceCount();
                count(reader.getLocalName());
                for (int index = 0; index < reader.getAttributeCount(); index++) {
                    count(reader.getAttributeLocalName(index));
                }
                if (++depth > DEEPEST) {
                    throw Unreadable.because(ContainerViolation.NESTED_TOO_DEEP, part);
                }
                if (namespaces > MOST_NAMESPACES) {
                    throw Unreadable.because(ContainerViolation.TOO_MUCH_MARKUP, part);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw Unreadable.because(ContainerViolation.DOCUMENT_TYPE, part);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> count(reader.getPITarget());
            default -> {}
        }
        return event;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException unread) {
            // Nothing was opened that would have to be closed.
        }
    }
}
