package it.kept.jar;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mockito.Mockito;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;

/**
 * The plugin's bundle in a stand-in of a product: classes of the jar, types of the product, and a service that does nothing
 * for each type that was recorded as seen somewhere.
 */
final class StandInBundle extends ClassLoader implements BundleReference {
    private final BuiltJar jar;
    private final String other;
    private final Set<String> without;
    private final Bundle bundle = Mockito.mock(Bundle.class);
    private final Map<String, ServiceReference<?>> references = new ConcurrentHashMap<>();
    private final Map<ServiceReference<?>, Object> services = new ConcurrentHashMap<>();

    /** @param without names of services, classes or packages that this product does not have */
    StandInBundle(BuiltJar jar, String product, Set<String> without) {
        super(StandInBundle.class.getClassLoader());
        this.jar = jar;
        this.other = product.equals("jira") ? "confluence" : "jira";
        this.without = without;
        BundleContext context = Mockito.mock(BundleContext.class);
        Mockito.when(bundle.getBundleContext()).thenReturn(context);
        Mockito.when(context.getServiceReference(Mockito.<Class<?>>any()))
                .thenAnswer(call -> reference(call.getArgument(0)).orElse(null));
        Mockito.when(context.getService(Mockito.any())).thenAnswer(call -> services.get(call.getArgument(0)));
    }

    /** What the product has for that type. */
    Optional<Object> service(Class<?> type) {
        return reference(type).map(services::get);
    }

    private Optional<ServiceReference<?>> reference(Class<?> type) {
        String name = type.getName();
        if (without.contains(name) || !RecordedTypes.all().contains(name)) {
            return Optional.empty();
        }
        return Optional.of(references.computeIfAbsent(name, any -> {
            ServiceReference<?> reference = Mockito.mock(ServiceReference.class);
            Mockito.when(reference.getBundle()).thenReturn(bundle);
            services.put(reference, Mockito.mock(type));
            return reference;
        }));
    }

    @Override
    public Bundle getBundle() {
        return bundle;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            boolean gone = without.contains(name) && !RecordedTypes.services().contains(name);
            if (gone
                    || without.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                    || Packages.ofProduct(name, other)) {
                throw new ClassNotFoundException(name + " is not in this product");
            }
            if (!name.startsWith("dev.kept.") || name.startsWith("dev.kept.sandbox.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        if (!jar.classes().contains(name)) {
            throw new ClassNotFoundException(name + " is not in the jar");
        }
        byte[] bytes = jar.classBytes(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return jar.has(name) ? new ByteArrayInputStream(jar.bytes(name)) : null;
    }
}
