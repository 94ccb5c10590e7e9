package com.atlassian.sal.api.component;

import java.util.Collection;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public abstract class ComponentLocator {
    private static ComponentLocator componentLocator;

    public static void setComponentLocator(ComponentLocator locator) {
        componentLocator = locator;
    }

    public static boolean isInitialized() {
        return componentLocator != null;
    }

    public static <T> T getComponent(Class<T> iface) {
        return componentLocator.getComponentInternal(iface);
    }

    public static <T> T getComponent(Class<T> iface, String componentKey) {
        return componentLocator.getComponentInternal(iface, componentKey);
    }

    public static <T> Collection<T> getComponents(Class<T> iface) {
        return componentLocator.getComponentsInternal(iface);
    }

    protected abstract <T> T getComponentInternal(Class<T> iface);

    protected abstract <T> T getComponentInternal(Class<T> iface, String componentId);

    protected abstract <T> Collection<T> getComponentsInternal(Class<T> iface);
}
