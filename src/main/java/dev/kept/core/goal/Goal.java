package dev.kept.core.goal;

import dev.kept.core.Nullable;
import java.util.regex.Pattern;

/**
 * A shared goal: what work is labelled with, bound to one strategy page.
 *
 * @param key 2 to 30 characters A-Z, 0-9 and hyphen, starting with a letter; never renamed
 * @param wording what both sides confirm
 * @param place whose goal it is
 * @param page the strategy page; {@code null} until one is chosen
 * @param open whether work towards it goes on
 */
public record Goal(
        String key,
        GoalWording wording,
        GoalPlace place,
        @Nullable StrategyPage page,
        boolean open) {
    public static final int LONGEST_NAME = 120;

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9-]{1,29}");

    /** A page's title is the wiki's to tell each reader: none is kept here. */
    public Goal {
        page = page == null ? null : new StrategyPage(page.linkId(), page.pageId(), "", page.url());
    }

    /** An open goal of the organisation of which no more is told than its name, as an older version kept all of them. */
    public Goal(String key, String name, @Nullable StrategyPage page) {
        this(key, GoalWording.named(name), GoalPlace.ORGANISATION, page, true);
    }

    /** In the words of the business. */
    public String name() {
        return wording.name();
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
