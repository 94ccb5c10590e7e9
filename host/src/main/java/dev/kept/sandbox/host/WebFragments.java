package dev.kept.sandbox.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Web items, sections and panels that plugins put at a location. The context map goes to conditions and context
 * providers; a product puts what it would ({@code issue}, {@code project}, {@code helper}, {@code user}, {@code page}).
 */
public interface WebFragments {

    /** A web item whose conditions hold, link and label rendered; {@code parameters} are its {@code param} children. */
    record Item(
            String completeKey,
            String label,
            String url,
            String linkId,
            String styleClass,
            String tooltip,
            Map<String, String> parameters) {}

    /** A web section whose conditions hold. */
    record Section(String key, String label) {}

    /** A web panel whose conditions hold, rendered. */
    record Panel(String completeKey, String label, String html) {}

    /** Sorted by weight. */
    List<Item> items(String section, Map<String, Object> context);

    /** Sorted by weight. */
    List<Section> sections(String location, Map<String, Object> context);

    /** Sorted by weight. A panel that fails is left out and logged. */
    List<Panel> panels(String location, Map<String, Object> context);

    /**
     * The {@code view} of one module of any kind, with what its context provider adds; empty when a condition does not hold
     * or it fails.
     */
    Optional<String> view(Module module, Map<String, Object> context);
}
