package dev.kept.sandbox.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What one product (the tracker, the wiki) gives the kernel. The kernel calls the methods in the order in which they
 * are listed here, on the thread that starts the sandbox; handlers and services are called from request threads later.
 */
public interface Product {

    /** The name that the {@code application} attribute of the descriptor uses: {@code jira} or {@code confluence}. */
    String application();

    /** What the header and the log-in page call the product. */
    String displayName();

    /** The path that every address of the product begins with, such as {@code /jira}. */
    String contextPath();

    /** The version that the product says it is, such as {@code 11.3.0}. */
    String version();

    /** Hands over the product's own services; the kernel's are there already and can be looked up. */
    void registerServices(ServiceRegistry services);

    /** Hands over pages and REST resources of the product itself. */
    void registerPages(Pages pages);

    /** Called once the plugins are enabled, before the first request. */
    default void pluginsStarted(PluginSystem plugins) {}

    /** Called when a plugin was disabled or enabled later. */
    default void pluginsChanged() {}

    /**
     * Reads data files into the product, after {@link #pluginsStarted}.
     *
     * @throws DataFileException when a file cannot be read; its message is shown to the person as it is
     */
    default void load(List<Path> files, Progress progress) {
        throw new DataFileException(displayName() + " reads no data files");
    }

    /** Puts header, navigation and style sheets around a page, the product's own or a plugin's; gives the whole HTML. */
    String decorate(Page page, Request request);

    /** The interfaces of the product whose methods every template may call, as the product's own allowlist says. */
    default Set<Class<?>> templateTypes() {
        return Set.of();
    }

    /** Called once when the sandbox stops. */
    default void stop() {}
}
