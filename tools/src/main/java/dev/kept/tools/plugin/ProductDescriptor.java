package dev.kept.tools.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The plugin's descriptor as one product reads it: elements of the other product are not there. */
public final class ProductDescriptor {

    private static final String OURS = "dev.kept.";

    private final Document document;

    private ProductDescriptor(Document document) {
        this.document = document;
    }

    /**
     * @param xml the descriptor's text
     * @param application {@code jira} or {@code confluence}
     */
    public static ProductDescriptor of(String xml, String application) {
        Document document = parse(xml);
        Element root = document.getDocumentElement();
        for (Element element : children(root)) {
            String of = element.getAttribute("application");
            if (!of.isEmpty() && !of.equals(application)) {
                root.removeChild(element);
            }
        }
        return new ProductDescriptor(document);
    }

    public List<Element> elements(String name) {
        return children(document.getDocumentElement(), name);
    }

    /** The plugin's classes that it names, of components, modules and their parts. */
    public List<String> classes() {
        List<String> names = new ArrayList<>();
        collect(document.getDocumentElement(), names);
        return names;
    }

    private static void collect(Element element, List<String> names) {
        String name = element.getTagName().equals("upgradeTask")
                ? element.getTextContent().strip()
                : element.getAttribute("class");
        if (name.startsWith(OURS)) {
            names.add(name);
        }
        children(element).forEach(child -> collect(child, names));
    }

    /** Its text without what stands in Spring files instead, as a plugin that is not transformed has it. */
    public String transformerless() {
        Document copy = (Document) document.cloneNode(true);
        Element root = copy.getDocumentElement();
        for (Element element : children(root)) {
            if (Set.of("component", "component-import").contains(element.getTagName())) {
                root.removeChild(element);
            }
        }
        StringWriter text = new StringWriter();
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(copy), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("The descriptor cannot be written", e);
        }
        return text.toString();
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("Not a descriptor", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
