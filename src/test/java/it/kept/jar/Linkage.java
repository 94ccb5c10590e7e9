package it.kept.jar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * Follows one product's modules through the jar, class by class, the way Spring and the module types look at them.
 *
 * @param reached the jar's classes that are reached
 * @param faults what cannot be found or looked at
 */
record Linkage(Set<String> reached, List<String> faults) {

    /** From everything that the descriptor gives the product. */
    static Linkage of(BuiltJar jar, String product) {
        Set<String> roots = new TreeSet<>();
        for (Element module : DescriptorXml.ofJar().modulesFor(product)) {
            roots.addAll(DescriptorXml.classNames(module));
            for (Element named : DescriptorXml.within(module, "package")) {
                String prefix = named.getTextContent().strip() + ".";
                jar.classes().stream().filter(name -> name.startsWith(prefix)).forEach(roots::add);
            }
        }
        return from(jar, product, roots);
    }

    static Linkage from(BuiltJar jar, String product, Set<String> roots) {
        ProductLoader loader = new ProductLoader(jar, product);
        Set<String> reached = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        Set<String> inJar = new HashSet<>(jar.classes());
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (!seen.add(name)) {
                continue;
            }
            boolean ours = inJar.contains(name);
            look(loader, name, ours, faults);
            if (ours) {
                reached.add(name);
                waiting.addAll(new ConstantPool(jar.classBytes(name)).types());
            }
        }
        return new Linkage(reached, faults);
    }

    private static void look(ProductLoader loader, String name, boolean ours, List<String> faults) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (ours) {
                type.getDeclaredMethods();
                type.getDeclaredConstructors();
                type.getDeclaredFields();
            }
        } catch (ClassNotFoundException | LinkageError e) {
            faults.add(name + ": " + e);
        }
    }
}
