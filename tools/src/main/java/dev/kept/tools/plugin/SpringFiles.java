package dev.kept.tools.plugin;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * The Spring files that a product's plugin framework makes of a descriptor when it transforms a plugin: its components, what
 * they import, and the host components that its classes ask for. The rules are those of the framework's documentation
 * (<a href="https://developer.atlassian.com/server/framework/atlassian-sdk/automatic-generation-of-spring-configuration">
 * generation</a>) and of the framework's open predecessor (github mrdon/PLUG, the stages of its transformation).
 *
 * @param byPath text of each file by its path in the jar
 */
public record SpringFiles(Map<String, String> byPath) {

    /** Of beans and of OSGi references, as Gemini Blueprint reads them. */
    public static final String REFERENCES = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private static final String FOLDER = "META-INF/spring/";
    /** Types of these packages are host components; all else is imported by the descriptor. */
    private static final List<String> HOST = List.of("com.atlassian.jira.", "com.atlassian.confluence.");

    public SpringFiles {
        byPath = Map.copyOf(byPath);
    }

    /**
     * @param descriptor as one product reads it
     * @param classes finds the classes that the descriptor names
     */
    public static SpringFiles of(ProductDescriptor descriptor, ClassLoader classes) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FOLDER + "atlassian-plugins-components.xml", beans(components(descriptor)));
        files.put(FOLDER + "atlassian-plugins-component-imports.xml", beans(imports(descriptor)));
        files.put(FOLDER + "atlassian-plugins-host-components.xml", beans(hostComponents(descriptor, classes)));
        return new SpringFiles(files);
    }

    private static List<String> components(ProductDescriptor descriptor) {
        List<String> lines = new ArrayList<>();
        for (Element component : descriptor.elements("component")) {
            String key = component.getAttribute("key");
            lines.add("<bean id=\"" + key + "\" class=\"" + component.getAttribute("class")
                    + "\" autowire=\"constructor\"/>");
            if (component.getAttribute("public").equals("true")) {
                lines.add("<osgi:service id=\"" + key + "_osgiService\" ref=\"" + key + "\"><osgi:interfaces>");
                ProductDescriptor.children(component, "interface")
                        .forEach(type ->
                                lines.add("  <value>" + type.getTextContent().strip() + "</value>"));
                lines.add("</osgi:interfaces></osgi:service>");
            }
        }
        return lines;
    }

    private static List<String> imports(ProductDescriptor descriptor) {
        return descriptor.elements("component-import").stream()
                .map(imported -> reference(imported.getAttribute("key"), imported.getAttribute("interface")))
                .toList();
    }

    /** A bean for each host component that a constructor asks for: as for an import, it must be there. */
    private static List<String> hostComponents(ProductDescriptor descriptor, ClassLoader classes) {
        Set<String> types = new TreeSet<>();
        Set<String> names = new LinkedHashSet<>(descriptor.classes());
        for (String name : names) {
            try {
                for (Constructor<?> constructor : classes.loadClass(name).getConstructors()) {
                    for (Class<?> asked : constructor.getParameterTypes()) {
                        if (HOST.stream().anyMatch(asked.getName()::startsWith)) {
                            types.add(asked.getName());
                        }
                    }
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("The descriptor names a class that is not there: " + name, e);
            } catch (LinkageError e) {
                // A module whose class this product cannot load asks for nothing.
                continue;
            }
        }
        return types.stream()
                .map(type -> reference("hostComponent-" + type, type))
                .toList();
    }

    private static String reference(String id, String type) {
        return "<osgi:reference id=\"" + id + "\" interface=\"" + type + "\"/>";
    }

    private static String beans(List<String> lines) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:osgi="%1$s"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                           %1$s %1$s/gemini-blueprint.xsd">
                  %2$s
                </beans>
                """.formatted(REFERENCES, String.join("\n  ", lines));
    }
}
