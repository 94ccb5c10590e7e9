package dev.kept.web.chart;

import dev.kept.web.template.Markup;
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

    /** As it fills the drawing it is put into. Dashes draw the pattern, because patterns need ids, and a page may hold several. */
    Markup drawn() {
        return switch (this) {
            case SOLID, HOLLOW -> Markup.of("<rect class=\"kept-fill-{}\" width=\"100%\" height=\"100%\"/>", word());
            case STRIPED ->
                Markup.of("<rect class=\"kept-fill-striped\" width=\"100%\" height=\"100%\"/>"
                        + "<path class=\"kept-fill-stripes\" d=\"M2 11H2000\"/>");
            case DOTTED ->
                Markup.of("<rect class=\"kept-fill-dotted\" width=\"100%\" height=\"100%\"/>"
                        + "<path class=\"kept-fill-dots\" d=\"M4 4H2000M7 11H2000M4 18H2000\"/>");
        };
    }
}
