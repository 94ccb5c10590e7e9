package dev.kept.sandbox.host;

import java.util.Objects;

/** A request that is refused: the status and one plain sentence for the person, shown without a stack trace. */
public final class Refused extends RuntimeException {
    private final int status;

    public Refused(int status, String sentence) {
        super(Objects.requireNonNull(sentence));
        this.status = status;
    }

    /** The person must sign in first: a browser is sent to the log-in page, a script gets 401. */
    public static Refused signIn() {
        return new Refused(401, "You must be signed in.");
    }

    public static Refused forbidden(String sentence) {
        return new Refused(403, sentence);
    }

    public static Refused notFound(String sentence) {
        return new Refused(404, sentence);
    }

    public int status() {
        return status;
    }
}
