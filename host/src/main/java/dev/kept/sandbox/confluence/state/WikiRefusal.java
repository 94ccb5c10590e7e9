package dev.kept.sandbox.confluence.state;

/** A change the wiki does not make; the message is what the product says. */
public final class WikiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private WikiRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** A refusal with any HTTP status. */
    public static WikiRefusal of(int status, String message) {
        return new WikiRefusal(status, message);
    }

    /** The request makes no sense. */
    public static WikiRefusal bad(String message) {
        return new WikiRefusal(400, message);
    }

    /** The viewer may see the thing but not change it. */
    public static WikiRefusal forbidden(String message) {
        return new WikiRefusal(403, message);
    }

    /** There is no such thing, or the viewer may not know of it. */
    public static WikiRefusal missing(String message) {
        return new WikiRefusal(404, message);
    }

    /** Someone else changed the thing meanwhile. */
    public static WikiRefusal conflict(String message) {
        return new WikiRefusal(409, message);
    }

    /** The HTTP status that fits. */
    public int status() {
        return status;
    }
}
