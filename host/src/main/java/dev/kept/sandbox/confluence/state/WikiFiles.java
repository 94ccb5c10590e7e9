package dev.kept.sandbox.confluence.state;

import java.util.function.Consumer;

/** Where spaces and pages outlive the process. */
public interface WikiFiles {

    /** Hands out every stored space. */
    void spaces(Consumer<WikiSpace> each);

    /** Hands out every stored page. */
    void pages(Consumer<WikiPage> each);

    /** Stores a space. */
    void save(WikiSpace space);

    /** Stores a page. */
    void save(WikiPage page);

    /** Forgets a page. */
    void delete(WikiPage page);
}
