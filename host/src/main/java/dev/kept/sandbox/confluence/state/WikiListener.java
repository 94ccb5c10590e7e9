package dev.kept.sandbox.confluence.state;

/** Hears of changes after they were made, on the thread that made them. */
public interface WikiListener {

    /** A page was made. */
    void created(WikiPage page, Viewer author);

    /** A page got a new version. */
    void updated(WikiPage before, WikiPage after, Viewer author);

    /** A page was removed. */
    void removed(WikiPage page, Viewer author);
}
