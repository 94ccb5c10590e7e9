package dev.kept.sandbox.confluence.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the storage format: XHTML with the product's own elements in the prefixes ac and ri. */
public final class StorageFormat {

    private static final Pattern NAMED_ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
    private static final String XML_ENTITIES = " amp lt gt quot apos ";

    private StorageFormat() {}

    /** The body as a tree; lenient, because a body that came in was checked before. */
    public static Document parse(String storage) {
        return org.jsoup.Jsoup.parse(storage, "", Parser.xmlParser());
    }

    /** Why the body is not well-formed, in the product's words, or empty when it is. */
    public static Optional<String> fault(String storage) {
        String wrapped = "<body xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">" + withoutNamedEntities(storage) + "</body>";
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(wrapped)), new Quiet());
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of("Error parsing xhtml: " + e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the JDK's XML parser is not usable", e);
        }
    }

    /** The plain words of a body: macro parameters left out, plain-text bodies kept. */
    public static String plainText(String storage) {
        StringBuilder words = new StringBuilder();
        collect(parse(storage), words);
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof CDataNode data) {
            words.append(' ').append(data.text());
        } else if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (!node.nodeName().equals("ac:parameter")) {
            words.append(' ');
            node.childNodes().forEach(child -> collect(child, words));
        }
    }

    private static String withoutNamedEntities(String storage) {
        Matcher matcher = NAMED_ENTITY.matcher(storage);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean known = !XML_ENTITIES.contains(" " + name + " ") && Entities.isNamedEntity(name);
            String replacement = known ? Entities.getByName(name) : matcher.group();
            matcher.appendReplacement(result, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(result).toString();
    }

    /** Keeps the parser from printing to standard error. */
    private static final class Quiet extends DefaultHandler {
        @Override
        public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
