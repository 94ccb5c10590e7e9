package dev.kept.core.goal;

import dev.kept.core.Nullable;
import java.util.regex.Pattern;

/**
 * A shared goal: what work is labelled with, bound to one strategy page.
 *
 * @param key 2 to 30 characters A-Z, 0-9 and hyphen, starting with a letter; never renamed
 * @param name 1 to {@value #LONGEST_NAME} characters, in the words of the business
 * @param page the strategy page; {@code null} until one is chosen
 */
public record Goal(String key, String name, @Nullable StrategyPage page) {
    public static final int LONGEST_NAME = 120;

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9-]{1,29}");

    /** A page's title is the wiki's to tell each reader: none is kept here. */
    public Goal {
        page = page == null ? null : new StrategyPage(page.linkId(), page.pageId(), "", page.url());
    }

    /** Whether a goal can have this key. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /**
     * A Confluence page.
     *
     * @param linkId id of the application link it is behind
     * @param pageId Confluence's content id
     * @param title the title as Confluence told it to whoever searched; empty on a goal
     * @param url the address readers follow
     */
    public record StrategyPage(String linkId, long pageId, String title, String url) {}
}
