package dev.kept.sandbox;

/** Starts a Jira-like and a Confluence-like host that load the built jar. */
public final class Sandbox {

    private Sandbox() {}

    /** Starts both hosts. */
    public static void main(String[] arguments) {
        throw new UnsupportedOperationException("not started yet");
    }
}
