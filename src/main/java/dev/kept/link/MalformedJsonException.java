package dev.kept.link;

/**
 * A JSON value does not have the shape it should have. The message names members and holds no value, so that it may be
 * logged and shown.
 */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public MalformedJsonException(String field, String problem) {
        super(field.isEmpty() ? problem : "'" + field + "': " + problem);
        this.field = field;
    }

    public MalformedJsonException(String field, String problem, Throwable cause) {
        super(problem, cause);
        this.field = field;
    }

    /** The member that is wrong; empty when it is the whole. */
    public String field() {
        return field;
    }
}
