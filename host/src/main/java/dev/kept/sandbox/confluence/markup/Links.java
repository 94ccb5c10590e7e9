package dev.kept.sandbox.confluence.markup;

import java.util.Optional;

/** Where links of a page lead. */
public interface Links {

    /** The address of a page by space key and title, or empty when there is none. */
    Optional<String> page(String spaceKey, String title);

    /** The address of a space's front page. */
    String space(String spaceKey);
}
