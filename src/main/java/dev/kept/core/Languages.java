package dev.kept.core;

import java.util.Locale;

/** The texts in a language that somebody reads who is not known here. */
@FunctionalInterface
public interface Languages {

    /** In that language, or in the one the product falls back to. */
    Texts in(Locale language);
}
