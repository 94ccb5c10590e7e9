package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import java.util.Optional;

/**
 * A place in the list behind a figure, which tells first what counts against it and then the rest, each by date.
 *
 * @param rest whether the place is among the rest
 * @param after what stands before it there; {@code null} for nothing
 */
public record ExplanationPlace(boolean rest, DuePromises.@Nullable DuePosition after) {

    /** The beginning of the list. */
    public static final ExplanationPlace START = new ExplanationPlace(false, null);

    private static final String REST = "_";

    /** The place a text names; empty when it names none. */
    public static Optional<ExplanationPlace> read(String text) {
        if (text.equals(REST)) {
            return Optional.of(new ExplanationPlace(true, null));
        }
        boolean rest = text.startsWith(REST);
        return DuePromises.DuePosition.read(rest ? text.substring(REST.length()) : text)
                .map(after -> new ExplanationPlace(rest, after));
    }

    /** As text that an address can hold. */
    public String text() {
        return (rest ? REST : "") + (after == null ? "" : after.text());
    }
}
