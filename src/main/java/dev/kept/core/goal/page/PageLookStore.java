package dev.kept.core.goal.page;

import dev.kept.core.goal.page.PageLook.KeptLook;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps what the wiki found of pages: the last look at each. */
public interface PageLookStore {

    /** By the page's number. */
    Map<Long, KeptLook> all();

    /** Puts these in the place of all that were kept. */
    void replace(List<PageLook> looks, Instant at);
}
