package dev.kept.sandbox.host.plugin;

import dev.kept.sandbox.host.PluginFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A plugin's {@code atlassian-plugin.xml} as one product reads it: elements for another application are not there.
 *
 * @param key      the plugin's key
 * @param name     the plugin's name
 * @param version  from {@code plugin-info}
 * @param elements children of the root for this application, in order, without {@code plugin-info}
 */
public record Descriptor(String key, String name, String version, List<Element> elements) {

    public Descriptor {
        elements = List.copyOf(elements);
    }

    /**
     * Reads a descriptor.
     *
     * @throws PluginFailure when it is no well-formed descriptor, or lacks a key
     */
    public static Descriptor read(InputStream xml, String application) {
        Element root = parse(xml);
        String key = root.getAttribute("key");
        if (key.isBlank()) {
            throw new PluginFailure("The descriptor atlassian-plugin.xml has no plugin key.");
        }
        String version = child(root, "plugin-info")
                .flatMap(info -> child(info, "version"))
                .map(Descriptor::text)
                .orElse("0");
        List<Element> elements = children(root).stream()
                .filter(element -> !element.getTagName().equals("plugin-info"))
                .filter(element -> isFor(element, application))
                .filter(element -> !element.getAttribute("state").equals("disabled"))
                .toList();
        return new Descriptor(key, root.getAttribute("name"), version, elements);
    }

    /** The elements of that name. */
    public List<Element> elements(String name) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    private static boolean isFor(Element element, String application) {
        String applications = element.getAttribute("application");
        return applications.isBlank()
                || Arrays.stream(applications.split(",")).map(String::trim).anyMatch(application::equals);
    }

    /** The child elements. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The child elements of that name. */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    /** The first child element of that name. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The text in an element, trimmed. */
    public static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static Element parse(InputStream xml) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException | IOException e) {
            throw new PluginFailure("The descriptor atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }
}
