package dev.kept.sandbox.host;

/** Style sheets and scripts of AUI and of the plugins' web resources. */
public interface WebResources {

    /** Asks, for the current request, for a module ({@code plugin.key:module-key}) with what it depends on. */
    void requireModule(String completeKey);

    /** Asks, for the current request, for every module of that context. */
    void requireContext(String context);

    /**
     * The {@code <link>} and {@code <script>} elements for AUI, the hosts' own files and all that was asked for in the
     * current request. Call it last, when the body is rendered.
     */
    String tags(Request request);

    /**
     * The {@code <link>} elements alone, of what plugins asked for in the current request: for a part of a page that is
     * loaded into one that has AUI already.
     */
    String styles(Request request);

    /** The address of a file of a web resource, below the context path, without it. */
    String url(String completeKey, String resourceName);
}
