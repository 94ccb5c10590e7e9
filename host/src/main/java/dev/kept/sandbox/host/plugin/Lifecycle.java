package dev.kept.sandbox.host.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the public {@link LifecycleAware} services of a plugin when the product has started and when they are to stop. */
final class Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final BundleContext context;
    private final List<Started> started = new ArrayList<>();

    private record Started(Bundle bundle, LifecycleAware aware) {}

    /** Finds the services in that framework. */
    Lifecycle(BundleContext context) {
        this.context = context;
    }

    void start(Bundle bundle) {
        for (LifecycleAware aware : of(bundle)) {
            attempt("onStart", aware, LifecycleAware::onStart);
            started.add(new Started(bundle, aware));
        }
    }

    /** Those that were started, in the opposite order. */
    void stop(Bundle bundle) {
        for (int i = started.size() - 1; i >= 0; i--) {
            if (started.get(i).bundle() == bundle) {
                attempt("onStop", started.remove(i).aware(), LifecycleAware::onStop);
            }
        }
    }

    private Collection<LifecycleAware> of(Bundle bundle) {
        try {
            return context.getServiceReferences(LifecycleAware.class, null).stream()
                    .filter(reference -> reference.getBundle() == bundle)
                    .sorted(Collections.reverseOrder(ServiceReference::compareTo))
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A plugin may throw anything here; the product logs it and goes on, and so does the sandbox. */
    private static void attempt(String step, LifecycleAware aware, Consumer<LifecycleAware> call) {
        try {
            call.accept(aware);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} of {} failed", step, aware.getClass().getName(), e);
        }
    }
}
