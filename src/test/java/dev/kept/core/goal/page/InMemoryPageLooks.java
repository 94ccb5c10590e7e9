package dev.kept.core.goal.page;

import dev.kept.core.goal.page.PageLook.KeptLook;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at pages in memory. */
public final class InMemoryPageLooks implements PageLookStore {

    private final Map<Long, KeptLook> looks = new HashMap<>();

    @Override
    public Map<Long, KeptLook> all() {
        return Map.copyOf(looks);
    }

    @Override
    public void replace(List<PageLook> found, Instant at) {
        looks.clear();
        found.forEach(look -> looks.put(look.pageId(), new KeptLook(look, at.truncatedTo(ChronoUnit.MILLIS))));
    }
}
