package dev.kept.core.guide;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A function's guide as it is shown.
 *
 * @param function its name
 * @param number of the version, by which a change says what it saw; 0 while there is none
 * @param reviewedOn the day on which a contact last said that all of it is true; {@code null} while there is no guide
 * @param reviewBy the last day on which it is fresh; {@code null} while there is no guide
 * @param fresh whether that day is not over
 * @param history what was changed when, the last change first
 */
public record ShownGuide(
        String function,
        int number,
        GuideContent content,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewBy,
        boolean fresh,
        List<GuideChange> history) {

    public ShownGuide {
        history = List.copyOf(history);
    }

    /** Of a function that has not told anything. */
    static ShownGuide none(String function) {
        return new ShownGuide(function, 0, GuideContent.NOTHING, null, null, false, List.of());
    }

    /** Whether there is a guide to read. */
    public boolean there() {
        return content.tells();
    }

    /**
     * What the function's contacts did.
     *
     * @param changed what is different since; nothing where they only said that it is still true
     */
    public record GuideChange(LocalDate on, Set<GuidePart> changed) {
        public GuideChange {
            changed = Set.copyOf(changed);
        }
    }
}
