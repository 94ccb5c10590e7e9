package dev.kept.sandbox.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a host leaves out of its offer to plugins, so that one can see what a plugin does where a product lacks it. The
 * host itself still has it.
 *
 * @param names services by the name of their interface, methods of one as {@code interface#method}, and packages; a
 *              package stands for itself alone, not for those below it
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

    /** The service; calling a method that is left out fails as it does where the interface has none. */
    Object cut(Class<?> type, Object service) {
        String prefix = type.getName() + "#";
        if (names.stream().noneMatch(name -> name.startsWith(prefix))) {
            return service;
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (names.contains(prefix + method.getName())) {
                throw new NoSuchMethodError(prefix + method.getName());
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** The packages that are left. */
    Set<String> without(Collection<String> packages) {
        Set<String> left = new TreeSet<>(packages);
        left.removeAll(names);
        return left;
    }
}
