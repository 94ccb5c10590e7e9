package dev.kept.sandbox.host.osgi;

import dev.kept.sandbox.host.ServiceRegistry;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.PrototypeServiceFactory;
import org.osgi.framework.ServiceFactory;

/**
 * The host's services as OSGi services. Those of the kernel need an import in the plugin's descriptor; those of the
 * product are host components, which the products import for a plugin whose classes name the interface.
 */
public final class HostServices implements ServiceRegistry {
    private final BundleContext system;
    private final Omissions omissions;
    private final Set<String> names = new HashSet<>();
    private final Map<Class<?>, Object> all = new HashMap<>();
    private final Map<Class<?>, Object> ofProduct = new LinkedHashMap<>();

    /** Offers in that framework whatever is added and not among the omissions. */
    public HostServices(BundleContext system, Omissions omissions) {
        this.system = system;
        this.omissions = omissions;
    }

    @Override
    public <T> void add(Class<T> type, T service) {
        offer(type, service);
        if (!omissions.has(type)) {
            ofProduct.put(type, omissions.cut(type, service));
        }
    }

    /** Adds a service that plugins must import. */
    public <T> void offer(Class<T> type, T service) {
        if (!type.isInstance(service)) {
            throw new IllegalArgumentException(service + " is no " + type.getName());
        }
        all.put(type, service);
        register(type, service);
    }

    /** Adds a service of which each bundle gets its own. */
    public <T> void offerPerBundle(Class<T> type, ServiceFactory<T> factory) {
        if (factory instanceof PrototypeServiceFactory) {
            throw new IllegalArgumentException("one service a bundle, not one a request");
        }
        register(type, factory);
    }

    private void register(Class<?> type, Object service) {
        names.add(type.getName());
        if (!omissions.has(type)) {
            system.registerService(type.getName(), omissions.cut(type, service), null);
        }
    }

    /** Whether the product has a service of that interface, or one with such a method, left out or not. */
    public boolean has(String name) {
        return names.contains(name)
                || all.keySet().stream()
                        .flatMap(type ->
                                Arrays.stream(type.getMethods()).map(method -> type.getName() + "#" + method.getName()))
                        .anyMatch(name::equals);
    }

    @Override
    public <T> T get(Class<T> type) {
        Object service = all.get(type);
        if (service == null) {
            throw new IllegalStateException("no service " + type.getName());
        }
        return type.cast(service);
    }

    /** What the product added and does not leave out, by type. */
    public Map<Class<?>, Object> hostComponents() {
        return Collections.unmodifiableMap(ofProduct);
    }
}
