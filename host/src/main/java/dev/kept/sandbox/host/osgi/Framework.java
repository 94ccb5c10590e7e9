package dev.kept.sandbox.host.osgi;

import dev.kept.sandbox.host.PluginFailure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;

/** The OSGi framework of one product. A bundle sees the packages that the product offers, and nothing else of the host. */
public final class Framework implements AutoCloseable {
    /** How long a framework may take to stop, in milliseconds. */
    private static final long STOP_MILLIS = 5_000;

    private final org.osgi.framework.launch.Framework felix;
    private final Set<String> packages;

    private Framework(org.osgi.framework.launch.Framework felix, Set<String> packages) {
        this.felix = felix;
        this.packages = packages;
    }

    /** Starts a framework for that application, with its bundle cache in that folder. */
    public static Framework start(String application, Path cache, Omissions omissions) {
        Set<String> packages = ExportedPackages.of(application);
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", omissions.without(packages)));
        settings.put("felix.log.level", "0");
        // Else Felix would find a class that the bundle does not import whenever someone outside asks for it.
        settings.put("felix.bootdelegation.implicit", "false");
        org.osgi.framework.launch.Framework felix = new FrameworkFactory().newFramework(settings);
        try {
            felix.start();
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not start", e);
        }
        return new Framework(felix, packages);
    }

    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** Whether the product has that package for plugins, left out or not. */
    public boolean has(String packageName) {
        return packages.contains(packageName);
    }

    /**
     * Installs a jar.
     *
     * @throws PluginFailure when it is no bundle
     */
    public Bundle install(Path jar) {
        try {
            return context().installBundle(jar.toUri().toString());
        } catch (BundleException e) {
            throw new PluginFailure("Unable to install " + jar.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Starts a bundle.
     *
     * @throws PluginFailure when a package that it needs is not offered; the message names it
     */
    public static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new PluginFailure(
                    "Unable to start the bundle '" + bundle.getSymbolicName() + "': " + Unresolved.sentence(e), e);
        }
    }

    /** The class loader of a started bundle. */
    public static ClassLoader loader(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
