package dev.kept.tools;

/** The input cannot be read; the message says what is wrong where, in one line. */
final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }
}
