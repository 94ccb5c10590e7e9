package dev.kept.core;

import java.util.Locale;

/** A constant that JSON, JQL and i18n keys know by a code of its own. A code, once given out, is never changed. */
public interface Coded {
    /** The constant's own name; every enum has it. */
    String name();

    /** The name in lower case, such as {@code missed_silent}, unless the constant says otherwise. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
