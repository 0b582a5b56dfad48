package org.quandian.map;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of a style file and knows the line for messages. Entities and DTDs are not read: a style may come from
 * anywhere. One file, one thread.
 */
final class SldElements implements AutoCloseable {
    private static final Set<String> DESCRIPTIONS =
            Set.of("Name", "Title", "Abstract", "Description", "IsDefault", "LegendGraphic", "FeatureTypeName");

    private final XMLStreamReader reader;
    private final String file;

    private SldElements(XMLStreamReader reader, String file) {
        this.reader = reader;
        this.file = file;
    }

    static SldElements open(InputStream stream, String file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new SldElements(factory.createXMLStreamReader(stream), file);
        } catch (XMLStreamException broken) {
            throw broken(file, broken);
        }
    }

    /** Goes to the root element, which must have that name. */
    void enterRoot(String name) {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments before the root.
        }
        if (!reader.getLocalName().equals(name)) {
            throw unexpected();
        }
    }

    /** Calls back for each child of the current element; the callback must read it to its end. */
    void forEachChild(Consumer<String> child) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.accept(reader.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                throw wrong(
                        "text where an element should be: " + reader.getText().strip());
            }
        }
    }

    /** The text of the current element, which is read to its end. A Literal around it is allowed. */
    String text() {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (!reader.getLocalName().equals("Literal")) {
                    throw unexpected();
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return text.toString().strip();
    }

    /** The number in the current element. */
    double number() {
        return number(text());
    }

    /** A text as a number. */
    double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            throw wrong("not a number: " + text);
        }
    }

    /** The number in the only child of the current element. */
    double onlyChildNumber(String name) {
        double[] found = {Double.NaN};
        forEachChild(child -> {
            if (!child.equals(name)) {
                throw unexpected();
            }
            found[0] = number();
        });
        return found[0];
    }

    /** An attribute of the current element. */
    String attribute(String name) {
        return required(reader.getAttributeValue(null, name), "attribute " + name);
    }

    /** The value, or an exception that says what is missing. */
    String required(@Nullable String value, String what) {
        if (value == null) {
            throw wrong(what + " is missing");
        }
        return value;
    }

    /** Reads over a title or the like; anything else is an error. */
    void skipDescription(String name) {
        if (!DESCRIPTIONS.contains(name)) {
            throw unexpected();
        }
        skip();
    }

    /** Reads over the current element. */
    void skip() {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** An exception for the current element. */
    StyleException unexpected() {
        return wrong("<" + reader.getLocalName() + "> is not understood here");
    }

    /** An exception at the current line. */
    StyleException wrong(String what) {
        return new StyleException(file, reader.getLocation().getLineNumber(), what);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw broken(file, broken);
        }
    }

    private int next() {
        try {
            return reader.next();
        } catch (XMLStreamException broken) {
            throw broken(file, broken);
        }
    }

    private static StyleException broken(String file, XMLStreamException cause) {
        int line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNumber();
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        String firstLine = message.lines().reduce((first, last) -> last).orElse("");
        StyleException wrong = new StyleException(file, line, "not well-formed XML: " + firstLine);
        wrong.initCause(cause);
        return wrong;
    }
}
