package dev.kept.jira.service;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.mail.queue.MailQueue;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Jira's own accessor, and says once in the log what is lost by a service that it does not give. Asks anew at each
 * call, so that a service that Jira gives later is found then. Safe for many threads.
 */
public final class AccessorServices implements LateServices {

    private static final Logger LOG = LoggerFactory.getLogger(AccessorServices.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<PermissionSchemeManager> permissionSchemes() {
        return ask(
                // Not a method reference: a method that is missing must be missed inside.
                () -> ComponentAccessor.getPermissionSchemeManager(),
                "Jira's permission schemes cannot be asked; lists of promises look at each issue alone, which is slower");
    }

    @Override
    public Optional<MailQueue> mailQueue() {
        return ask(() -> ComponentAccessor.getMailQueue(), "Jira's mail queue cannot be reached; Kept sends no mail");
    }

    /**
     * The service, or nothing where Jira has none, is not ready, or no longer has the method that gives it.
     *
     * @param loss what Kept cannot do without it, for the log
     */
    private <T> Optional<T> ask(Supplier<T> service, String loss) {
        try {
            Optional<T> found = Optional.ofNullable(service.get());
            if (found.isEmpty() && told.add(loss)) {
                LOG.warn(loss);
            }
            return found;
        } catch (LinkageError | IllegalStateException e) {
            if (told.add(loss)) {
                LOG.warn(loss, e);
            }
            return Optional.empty();
        }
    }
}
