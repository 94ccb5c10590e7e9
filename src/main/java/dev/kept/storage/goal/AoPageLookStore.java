package dev.kept.storage.goal;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.goal.page.PageLook;
import dev.kept.core.goal.page.PageLook.KeptLook;
import dev.kept.core.goal.page.PageLook.PageDoor;
import dev.kept.core.goal.page.PageLookStore;
import dev.kept.storage.sql.Collisions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** One row a page, by Active Objects. All are replaced at once. Holds no state. */
public final class AoPageLookStore implements PageLookStore {

    private static final int TRIES = 3;

    private final ActiveObjects ao;

    /** @param ao waits by itself until the table is there */
    public AoPageLookStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, KeptLook> all() {
        Map<Long, KeptLook> looks = new HashMap<>();
        for (AoPageLook row : ao.find(AoPageLook.class, Query.select())) {
            String changed = row.getChangedDay();
            PageLook look = new PageLook(
                    row.getPageNumber(),
                    changed == null ? null : LocalDate.parse(changed),
                    PageDoor.valueOf(row.getItDoor()),
                    PageDoor.valueOf(row.getBusinessDoor()));
            looks.put(look.pageId(), new KeptLook(look, Instant.ofEpochMilli(row.getLookedAt())));
        }
        return looks;
    }

    @Override
    public void replace(List<PageLook> looks, Instant at) {
        Collisions.retried(
                TRIES,
                () -> ao.executeInTransaction(() -> {
                    ao.deleteWithSQL(AoPageLook.class, "ID IS NOT NULL");
                    looks.forEach(look -> ao.create(AoPageLook.class, values(look, at)));
                    return looks.size();
                }));
    }

    private static Map<String, Object> values(PageLook look, Instant at) {
        LocalDate changed = look.changedOn();
        Map<String, Object> values = new HashMap<>();
        values.put("PAGE_NUMBER", look.pageId());
        values.put("CHANGED_DAY", changed == null ? null : changed.toString());
        values.put("IT_DOOR", look.it().name());
        values.put("BUSINESS_DOOR", look.business().name());
        values.put("LOOKED_AT", at.truncatedTo(ChronoUnit.MILLIS).toEpochMilli());
        return values;
    }
}
