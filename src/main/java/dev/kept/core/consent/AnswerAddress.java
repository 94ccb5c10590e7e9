package dev.kept.core.consent;

import java.util.Optional;

/** Where the page is on which a link is answered. */
@FunctionalInterface
public interface AnswerAddress {

    /** The address of that page for this token; empty when the product that has it cannot be found. */
    Optional<String> url(String token);
}
