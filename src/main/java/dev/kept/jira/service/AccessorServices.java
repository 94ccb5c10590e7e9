package dev.kept.jira.service;

import com.atlassian.jira.component.ComponentAccessor;
import dev.kept.core.host.ProductServices;
import java.util.Optional;

/**
 * Asks Jira's own accessor. It has services that are registered for nobody: plugins are seen to take the permission schemes
 * and the mail queue from it, and nobody is seen to have them injected.
 */
public final class AccessorServices implements ProductServices {

    @Override
    public String application() {
        return "jira";
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        Object service =
                switch (type.getName()) {
                    case "com.atlassian.jira.permission.PermissionSchemeManager" ->
                        ComponentAccessor.getPermissionSchemeManager();
                    case "com.atlassian.mail.queue.MailQueue" -> ComponentAccessor.getMailQueue();
                    default -> ComponentAccessor.getComponent(type);
                };
        return Optional.ofNullable(service).map(type::cast);
    }
}
