package dev.kept.web.template;

import dev.kept.core.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * HTML that may be printed as it is: what a template has written, or what is drawn here from a pattern of our own whose
 * values are escaped when they are put in. A text never becomes markup in another way.
 */
public final class Markup {

    /** No HTML at all. */
    public static final Markup NONE = new Markup("");

    private static final String PLACE = "{}";

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /** What a template has written. Hidden in this folder, so that no view makes markup of a text. */
    static Markup rendered(String html) {
        return new Markup(html);
    }

    /**
     * The pattern with each {@code {}} replaced by the next value: markup as it is, everything else as escaped text.
     *
     * @param pattern a literal of ours, never made of anything else
     * @throws IllegalArgumentException when there are more or fewer values than places
     */
    public static Markup of(String pattern, Object... values) {
        StringBuilder html = new StringBuilder(pattern.length() + 16 * values.length);
        int from = 0;
        for (Object value : values) {
            int place = pattern.indexOf(PLACE, from);
            if (place < 0) {
                throw new IllegalArgumentException("More values than places: " + pattern);
            }
            html.append(pattern, from, place);
            html.append(value instanceof Markup markup ? markup.html : Html.escape(value.toString()));
            from = place + PLACE.length();
        }
        if (pattern.indexOf(PLACE, from) >= 0) {
            throw new IllegalArgumentException("Fewer values than places: " + pattern);
        }
        return new Markup(html.append(pattern.substring(from)).toString());
    }

    /**
     * A piece of a page that the build put into the jar; empty when there is none of that name.
     *
     * @param name path in the jar without a leading slash
     */
    public static Optional<Markup> ofJar(String name) {
        try (InputStream piece = Markup.class.getResourceAsStream("/" + name)) {
            return piece == null
                    ? Optional.empty()
                    : Optional.of(new Markup(new String(piece.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }

    /** Text, escaped; nothing for {@code null}. */
    public static Markup text(@Nullable String text) {
        return new Markup(Html.escape(text));
    }

    /**
     * A day that programs can read too.
     *
     * @param shown the day as the reader writes it, plain text
     */
    public static Markup day(LocalDate day, String shown) {
        return of("<time datetime=\"{}\">{}</time>", day, shown);
    }

    /**
     * A link with escaped text.
     *
     * @param address one of our own, or one that {@link dev.kept.web.Links#safe} let through; escaped here, but not
     *     checked
     * @param text plain text
     */
    public static Markup link(String address, String text) {
        return of("<a href=\"{}\">{}</a>", address, text);
    }

    /**
     * One after the other, with a text between them.
     *
     * @param between plain text, escaped
     */
    public static Markup join(String between, Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::toString).collect(Collectors.joining(Html.escape(between))));
    }

    /** Whether there is nothing to print, so that a row or a heading for it can be left out. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The HTML, for the product to print. */
    @Override
    public String toString() {
        return html;
    }
}
