package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Answers the accessor, of which there is one for all nodes in this process: from the services of the node that runs the
 * plugin which asks.
 */
final class CallersServices implements ComponentAccessor.Worker {

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    @Override
    public <T> @Nullable T getComponent(Class<T> type) {
        BundleContext node = CALLERS.walk(
                        frames -> frames.map(frame -> FrameworkUtil.getBundle(frame.getDeclaringClass()))
                                .filter(Objects::nonNull)
                                .findFirst())
                .map(Bundle::getBundleContext)
                .orElseThrow(() -> new IllegalStateException("Only plugins have services of the sandbox"));
        ServiceReference<T> service = node.getServiceReference(type);
        return service == null ? null : node.getService(service);
    }
}
