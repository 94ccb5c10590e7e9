package dev.kept.sandbox.host.cluster;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events of one host: every public method with {@code @EventListener} and one parameter that takes the event is called,
 * on the publishing thread. A listener that fails is logged and does not disturb the others.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Receiver> receivers = new CopyOnWriteArrayList<>();

    private record Receiver(Object listener, Method method) {}

    @Override
    public void publish(Object event) {
        for (Receiver receiver : receivers) {
            if (receiver.method().getParameterTypes()[0].isInstance(event)) {
                call(receiver, event);
            }
        }
    }

    private static void call(Receiver receiver, Object event) {
        try {
            receiver.method().invoke(receiver.listener(), event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed at {}", receiver.method(), event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void register(Object listener) {
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException("an event listener has one parameter: " + method);
                }
                method.setAccessible(true);
                receivers.add(new Receiver(listener, method));
            }
        }
    }

    @Override
    public void unregister(Object listener) {
        receivers.removeIf(receiver -> receiver.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        receivers.clear();
    }
}
