package dev.kept.sandbox.host;

/** Tells the person at the terminal how far a long step has come. */
@FunctionalInterface
public interface Progress {

    /** Shows one plain line. */
    void say(String line);
}
