package dev.kept.sandbox.jira;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.jira.jql.PropertyDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the {@code index-document-configuration} modules of the plugins. */
final class Declarations {

    private Declarations() {}

    static List<PropertyDeclaration> of(PluginSystem plugins) {
        List<PropertyDeclaration> declarations = new ArrayList<>();
        for (Module module : plugins.modules("index-document-configuration")) {
            if (!module.attribute("entity-key").orElse("").equals("IssueProperty")) {
                continue;
            }
            for (Element key : children(module.xml(), "key")) {
                for (Element extract : children(key, "extract")) {
                    declarations.add(new PropertyDeclaration(
                            key.getAttribute("property-key"),
                            extract.getAttribute("path"),
                            extract.getAttribute("type"),
                            Optional.of(extract.getAttribute("alias")).filter(alias -> !alias.isBlank())));
                }
            }
        }
        return declarations;
    }

    private static List<Element> children(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
