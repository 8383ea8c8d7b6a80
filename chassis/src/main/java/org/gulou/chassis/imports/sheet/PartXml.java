package org.gulou.chassis.imports.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gulou.chassis.problem.ProblemException;

/** Walks the XML of one part of a workbook: elements by their local names; no document type, no entities, bounded depth. */
final class PartXml {

    private static final int NAMES = 1_000;
    private static final InputFactoryImpl PARSERS = parsers();

    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    PartXml(InputStream part) {
        try {
            xml = PARSERS.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Goes to the start of the next element and names it; null at the end of the part. */
    String nextElement() throws IOException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
        }
    }

    /** Goes to the next start within the element begun at that depth and names it; null at that element's end. */
    String nextElementWithin(int parentDepth) throws IOException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parentDepth) {
                return null;
            }
        }
    }

    /** The depth of the element begun last, 1 for the root. */
    int depth() {
        return depth;
    }

    /** An attribute of the element begun last, null if it has none of that name. */
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Whether an attribute stands for true. */
    boolean isSet(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** An attribute of any namespace by its local name, as in {@code r:id}. */
    String attributeOfAnyNamespace(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text of the element begun last and goes to its end; CELL_TOO_LONG when it is longer than a cell. */
    void appendText(StringBuilder text) throws IOException {
        int own = depth;
        while (depth >= own) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (text.length() + xml.getTextLength() > Limits.CELL) {
                    throw SheetError.CELL_TOO_LONG.problem();
                }
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** Appends the texts of a rich text, not its pronunciation, and goes to its end. */
    void appendRichText(StringBuilder text) throws IOException {
        int own = depth;
        for (String element = nextElementWithin(own); element != null; element = nextElementWithin(own)) {
            if (element.equals("t")) {
                appendText(text);
            } else if (element.equals("rPh")) {
                skip();
            }
        }
    }

    /** Goes to the end of the element begun last. */
    void skip() throws IOException {
        int own = depth;
        while (depth >= own) {
            advance();
        }
    }

    private int advance() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                // A parser remembers each name it has met.
                names.add(xml.getLocalName());
                if (++depth > Limits.DEPTH || names.size() > NAMES) {
                    throw SheetError.WORKBOOK_DAMAGED.problem();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw SheetError.WORKBOOK_DAMAGED.problem();
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // Aalto reads lazily and wraps what goes wrong then.
            throw e instanceof ProblemException ? e : damaged(e);
        }
    }

    // A lost connection underneath must stay one: it is no fault of the workbook.
    private static RuntimeException damaged(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
            if (cause instanceof IOException io && !(cause instanceof CharConversionException)) {
                return new UncheckedIOException(io);
            }
        }
        return SheetError.WORKBOOK_DAMAGED.problem();
    }

    private static InputFactoryImpl parsers() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        return factory;
    }
}
