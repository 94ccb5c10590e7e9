package dev.kept.sandbox;

/** Something keeps the sandbox from starting; the message is the one line that the person sees. */
final class Stopped extends RuntimeException {
    Stopped(String line) {
        super(line);
    }

    Stopped(String line, Throwable cause) {
        super(line, cause);
    }
}
