package dev.kept.wiring;

import dev.kept.core.Nullable;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.host.ProductServices;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks services up in the product's OSGi registry when they are used, and asks the product's own door where the registry
 * has none. A {@code <component-import>} or a constructor that asked for one would be a mandatory reference: where the
 * service is missing, the whole plugin waits for it and is then not enabled.
 *
 * <p>Nothing but the OSGi specification is relied on. Says once in the log what is off and for want of what. Safe for many
 * threads.
 */
public final class OsgiServices implements HostServices {

    private static final Logger LOG = LoggerFactory.getLogger(OsgiServices.class);

    private final ProductServices product;
    private final Map<Feature, Feature> told = new ConcurrentHashMap<>();
    /** What the registry handed out, so that it counts each service as used once. */
    private final Map<ServiceReference<?>, Object> used = new ConcurrentHashMap<>();

    public OsgiServices(ProductServices product) {
        this.product = product;
    }

    @Override
    public <T> HostService<T> of(Feature feature, Supplier<Class<T>> type) {
        AtomicReference<@Nullable ServiceInUse<T>> last = new AtomicReference<>();
        return new HostService<>(feature, () -> {
            ServiceInUse<T> known = last.get();
            if (known != null && known.registered()) {
                return Optional.of(known.service());
            }
            Optional<T> found = find(type, last);
            if (found.isEmpty() && told.put(feature, feature) == null) {
                LOG.warn("{} is off: {} has none of {}", feature.code(), product.application(), feature.services());
            }
            return found;
        });
    }

    /**
     * A service that the registry handed out. To look one up asks every class space that wires to its package, which a page
     * with a hundred texts would do a hundred times.
     */
    private record ServiceInUse<T>(ServiceReference<T> reference, T service) {
        /** A reference loses its bundle when the service goes away. */
        boolean registered() {
            return reference.getBundle() != null;
        }
    }

    private <T> Optional<T> find(Supplier<Class<T>> type, AtomicReference<@Nullable ServiceInUse<T>> last) {
        try {
            Class<T> wanted = type.get();
            return registered(wanted, last).or(() -> product.find(wanted));
        } catch (LinkageError | IllegalStateException e) {
            LOG.debug("A service cannot be looked up", e);
            return Optional.empty();
        }
    }

    private <T> Optional<T> registered(Class<T> type, AtomicReference<@Nullable ServiceInUse<T>> last) {
        Bundle own = FrameworkUtil.getBundle(OsgiServices.class);
        BundleContext context = own == null ? null : own.getBundleContext();
        ServiceReference<T> reference = context == null ? null : context.getServiceReference(type);
        if (reference == null) {
            return Optional.empty();
        }
        used.keySet().removeIf(gone -> gone.getBundle() == null);
        Optional<T> service = Optional.ofNullable(used.computeIfAbsent(reference, context::getService))
                .map(type::cast);
        last.set(service.map(there -> new ServiceInUse<>(reference, there)).orElse(null));
        return service;
    }
}
