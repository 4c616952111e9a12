package anye.kernel.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one part of a workbook, element by element, under bounds that hold before the parser keeps anything: bytes, depth, names,
 * and what stands between two marks. What a workbook never has, a document type, a comment or a section of raw text, is refused:
 * a parser gathers each of them whole.
 */
final class BoundedXml implements AutoCloseable {

    private static final int LONGEST_RUN = 256 * 1024;
    private static final int DEEPEST = 32;
    private static final int MOST_NAMES = 1000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    BoundedXml(InputStream part, SheetBounds bounds) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(new Bounded(part, bounds));
    }

    /** The platform's own, whatever else is there. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** The next beginning or end of an element, or a piece of text; false at the end. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    begun();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("not in a workbook");
                default -> {
                    // nothing that is asked for
                }
            }
        }
        return false;
    }

    private void begun() throws XMLStreamException {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (++depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new XMLStreamException("deeper or of more names than a workbook");
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    /** Appends the text here as far as there is room. */
    void appendTo(StringBuilder text, int most) {
        int room = Math.min(reader.getTextLength(), most - text.length());
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), room);
        }
    }

    /** Whatever its namespace: there are two families of them. Empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isTrue(String name) {
        return attribute(name).equals("1") || attribute(name).equals("true");
    }

    /** @throws XMLStreamException when it is no whole number from 0 */
    int number(String name, int otherwise) throws XMLStreamException {
        var text = attribute(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new XMLStreamException("no number");
        }
        return Integer.parseInt(text);
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    /** Counts the bytes, whatever their encoding, and what stands between two marks. */
    private static final class Bounded extends FilterInputStream {

        private final SheetBounds bounds;
        private final StringBuilder beginning = new StringBuilder();
        private int run;
        private int before;

        Bounded(InputStream in, SheetBounds bounds) {
            super(in);
            this.bounds = bounds;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            bounds.unpacked(Math.max(0, read));
            for (int i = from; i < from + read; i++) {
                look(buffer[i]);
            }
            return read;
        }

        private void look(byte each) throws IOException {
            if (each == 0) {
                return;
            }
            boolean declared = beginning.length() < 5;
            if (declared && (each & 0xFF) < 0x80) {
                beginning.append((char) each);
            }
            run = each == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN || before == '<' && (each == '!' || each == '?' && !(declared && beginning.toString().equals("<?")))) {
                throw new IOException("not in a workbook");
            }
            before = each;
        }
    }
}
