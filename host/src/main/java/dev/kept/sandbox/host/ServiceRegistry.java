package dev.kept.sandbox.host;

/**
 * The services of one product. A service that the product adds becomes an OSGi service and what the products call a host
 * component: a plugin whose classes name the interface gets it injected without an import.
 */
public interface ServiceRegistry {

    /** Adds one service under one type; the same object may be added under several. */
    <T> void add(Class<T> type, T service);

    /**
     * The kernel's or the product's service of that type.
     *
     * @throws IllegalStateException when there is none
     */
    <T> T get(Class<T> type);
}
