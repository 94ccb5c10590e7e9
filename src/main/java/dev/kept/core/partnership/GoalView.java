package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.goal.GoalDetails;

/**
 * A shared goal as a reader sees it.
 *
 * @param pageTitle title of its strategy page as Confluence tells it to the reader; empty where the reader may not
 *     see it or it is gone; {@code null} where it was not asked or did not tell
 * @param pageUrl address of its strategy page; {@code null} when none is chosen
 * @param issueCount how many issues that the viewer may see carry its label
 * @param issuesUrl where the tracker lists these issues
 * @param details what it is about and who confirmed it; {@code null} where an older version tells none
 */
public record GoalView(
        String key,
        String name,
        @Nullable String pageTitle,
        @Nullable String pageUrl,
        int issueCount,
        String issuesUrl,
        @Nullable GoalDetails details) {

    /** The same with its page's title. */
    public GoalView titled(@Nullable String title) {
        return new GoalView(key, name, title, pageUrl, issueCount, issuesUrl, details);
    }
}
