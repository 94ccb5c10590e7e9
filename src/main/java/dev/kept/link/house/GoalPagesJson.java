package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.goal.page.AskedPage;
import dev.kept.core.goal.page.PageLook;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.util.List;

/**
 * Pages that the wiki is asked to look at, as the products tell each other.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param pages number, address, readers of IT and of the business, one page a line
 */
public record GoalPagesJson(int version, String pages) {

    public GoalPagesJson {
        Json.there("pages", pages);
    }

    public static GoalPagesJson of(List<AskedPage> pages) {
        return new GoalPagesJson(Json.VERSION, AskedPage.text(pages));
    }

    /** What is sent to the product where the goals lie: what was found, or {@code null} to ask first. */
    public static String question(@Nullable List<PageLook> found) {
        return Json.text(new FoundJson(found == null ? null : PageLook.text(found)));
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static List<AskedPage> read(String text) {
        return AskedPage.read(Json.read(text, GoalPagesJson.class).pages())
                .orElseThrow(() -> new MalformedJsonException("pages", "is no list of pages"));
    }

    private record FoundJson(@Nullable String found) {}
}
