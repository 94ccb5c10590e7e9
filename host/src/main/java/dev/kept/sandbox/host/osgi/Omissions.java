package dev.kept.sandbox.host.osgi;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a host leaves out of its offer to plugins, so that one can see what a plugin does where a product lacks it. The
 * host itself still has it.
 *
 * @param names services by the name of their interface, and packages; a package stands for itself alone, not for those
 *              below it
 */
public record Omissions(Set<String> names) {

    /** Everything is offered. */
    public static final Omissions NONE = new Omissions(Set.of());

    public Omissions {
        names = Set.copyOf(names);
    }

    boolean has(Class<?> service) {
        return names.contains(service.getName());
    }

    /** The packages that are left. */
    Set<String> without(Collection<String> packages) {
        Set<String> left = new TreeSet<>(packages);
        left.removeAll(names);
        return left;
    }
}
