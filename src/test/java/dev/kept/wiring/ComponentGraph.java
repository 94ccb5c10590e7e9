package dev.kept.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a product makes of the descriptor's components: each class, and which other class, import or host service each
 * parameter of its constructor gets. As in the product, a parameter takes the one thing whose type fits.
 */
final class ComponentGraph {

    /** Types of these packages are given by the host to whoever names them; all else must be imported or a component. */
    private static final List<String> HOST = List.of("com.atlassian.jira.");

    private final List<Class<?>> components;
    private final Set<Class<?>> publics;
    private final Set<Class<?>> modules;
    private final Set<Class<?>> imports;
    private final List<String> problems = new ArrayList<>();
    private final Map<Class<?>, List<Class<?>>> needs = new LinkedHashMap<>();

    private ComponentGraph(
            List<Class<?>> components, Set<Class<?>> publics, Set<Class<?>> modules, Set<Class<?>> imports) {
        this.components = components;
        this.publics = publics;
        this.modules = modules;
        this.imports = imports;
        components.forEach(this::follow);
        modules.forEach(this::follow);
    }

    static ComponentGraph of(Path descriptor, String product) {
        List<Class<?>> components = new ArrayList<>();
        Set<Class<?>> publics = new LinkedHashSet<>();
        Set<Class<?>> modules = new LinkedHashSet<>();
        Set<Class<?>> imports = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (Element element : elements(root(descriptor))) {
            String application = element.getAttribute("application");
            if (!application.isEmpty() && !application.equals(product)) {
                continue;
            }
            String key = element.getAttribute("key");
            if (!key.isEmpty() && !keys.add(key)) {
                problems.add("Two modules have the key " + key);
            }
            switch (element.getTagName()) {
                case "component" -> {
                    components.add(type(element.getAttribute("class")));
                    if (element.getAttribute("public").equals("true")) {
                        publics.add(type(element.getAttribute("class")));
                    }
                }
                case "component-import" -> imports.add(type(element.getAttribute("interface")));
                default -> classes(element).forEach(name -> modules.add(type(name)));
            }
        }
        ComponentGraph graph = new ComponentGraph(components, publics, modules, imports);
        graph.problems.addAll(problems);
        return graph;
    }

    /** What keeps the graph from being built, a sentence each. */
    List<String> problems() {
        return problems;
    }

    /** Components that neither another component nor a module needs, and that nobody outside is given. */
    List<String> unused() {
        Set<Class<?>> used = needs.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return components.stream()
                .filter(one -> !used.contains(one) && !publics.contains(one))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    /** Imports that nothing needs. */
    List<String> unusedImports() {
        Set<Class<?>> used = needs.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return imports.stream()
                .filter(one -> !used.contains(one))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    /** One line a component, each after what it needs: {@code Figure(Clock, Store)}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<Class<?>> done = new LinkedHashSet<>();
        components.stream()
                .sorted(Comparator.comparing(Class::getName))
                .forEach(one -> write(one, done, new LinkedHashSet<>(), lines));
        return lines;
    }

    private void write(Class<?> one, Set<Class<?>> done, Set<Class<?>> above, List<String> lines) {
        if (!components.contains(one) || done.contains(one)) {
            return;
        }
        if (!above.add(one)) {
            throw new IllegalStateException("A circle of components: " + above);
        }
        needs.get(one).forEach(need -> write(need, done, above, lines));
        above.remove(one);
        done.add(one);
        lines.add(one.getName().replace("dev.kept.", "")
                + needs.get(one).stream().map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")")));
    }

    private void follow(Class<?> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1) {
            problems.add(type.getName() + " has " + constructors.length + " public constructors");
            needs.put(type, List.of());
            return;
        }
        needs.put(
                type,
                Arrays.stream(constructors[0].getParameterTypes())
                        .<Class<?>>map(parameter -> fitting(type, parameter))
                        .toList());
    }

    private Class<?> fitting(Class<?> needy, Class<?> parameter) {
        List<Class<?>> fitting = new ArrayList<>(
                components.stream().filter(parameter::isAssignableFrom).toList());
        imports.stream().filter(parameter::isAssignableFrom).forEach(fitting::add);
        if (fitting.isEmpty() && HOST.stream().noneMatch(parameter.getName()::startsWith)) {
            problems.add(needy.getName() + " needs a " + parameter.getName() + ", which nobody gives");
        }
        if (fitting.size() > 1) {
            problems.add(needy.getName() + " needs a " + parameter.getName() + ", which " + fitting + " are");
        }
        return fitting.isEmpty() ? parameter : fitting.get(0);
    }

    private static List<String> classes(Element module) {
        List<String> names = new ArrayList<>();
        if (module.getAttribute("class").startsWith("dev.kept.")) {
            names.add(module.getAttribute("class"));
        }
        if (module.getTagName().equals("upgradeTask")) {
            names.add(module.getTextContent().strip());
        }
        elements(module).forEach(child -> names.addAll(classes(child)));
        return names;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ComponentGraph.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The descriptor names a class that is not there: " + name, e);
        }
    }

    private static Element root(Path descriptor) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("No descriptor: " + descriptor, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
