package dev.kept.sandbox.host;

/**
 * Where a product registers its addresses. A pattern is a path below the context path; {@code {name}} stands for one
 * segment and {@code {name*}} at the end for the rest. A pattern with fewer variables wins over one with more.
 */
public interface Pages {

    /** A page that only reads. */
    void get(String pattern, Handler handler);

    /** A form's target. The kernel has checked the XSRF token before the handler is called. */
    void post(String pattern, Handler handler);

    /**
     * A resource of the product's REST interface, for every method; the handler looks at {@link Request#method()}. An
     * error is answered as JSON. Form content types without {@code X-Atlassian-Token: no-check} are refused.
     */
    void rest(String pattern, Handler handler);
}
