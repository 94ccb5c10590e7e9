package dev.kept.core.partnership;

import java.util.Optional;

/** The product that keeps the promises, as a place to link to. */
@FunctionalInterface
public interface Tracker {

    /** The address under which people find it, without a slash at its end; empty when it cannot be found. */
    Optional<String> displayUrl();
}
