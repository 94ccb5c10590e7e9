package dev.kept.web.chart;

import java.util.Locale;

/** How one kind of part is told from the others, with or without colour: by what fills it. */
public enum Fill {
    SOLID,
    STRIPED,
    DOTTED,
    HOLLOW;

    /** The word in the classes of its parts, and in the names of its styles. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
