package it.kept.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The plugin's descriptor, as its elements. */
record DescriptorXml(Element root) {

    static DescriptorXml ofJar() {
        return parse(BuiltJar.content().text("atlassian-plugin.xml"));
    }

    static DescriptorXml parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new DescriptorXml(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("Not a descriptor", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The direct children, in order: modules, components, resources. */
    List<Element> modules() {
        List<Element> modules = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getTagName().equals("plugin-info")) {
                modules.add(element);
            }
        }
        return modules;
    }

    /** The modules a product reads. */
    List<Element> modulesFor(String product) {
        return modules().stream()
                .filter(module ->
                        application(module).isEmpty() || application(module).equals(product))
                .toList();
    }

    /** The product a module is for; empty for both. */
    static String application(Element module) {
        return module.getAttribute("application");
    }

    /** All elements of that name, at any depth, within an element. */
    static List<Element> within(Element element, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = element.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The names of all classes a module names, its own and those of its parts, without imported interfaces. */
    static Set<String> classNames(Element module) {
        Set<String> names = new TreeSet<>();
        List<Element> all = within(module, "*");
        all.add(module);
        for (Element element : all) {
            if (element.hasAttribute("class")) {
                names.add(element.getAttribute("class"));
            }
            if (element.hasAttribute("interface")) {
                names.add(element.getAttribute("interface"));
            }
            if (Set.of("entity", "interface", "upgradeTask").contains(element.getTagName())) {
                names.add(element.getTextContent().strip());
            }
        }
        return names;
    }

    Set<String> classNames() {
        Set<String> names = new TreeSet<>();
        modules().forEach(module -> names.addAll(classNames(module)));
        return names;
    }
}
