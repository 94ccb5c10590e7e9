package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.storage.sql.Collisions;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Business functions in an Active Objects table. Holds no state. */
public final class AoFunctionStore implements FunctionStore {
    /** There are tens of functions; this only bounds the memory should somebody make thousands. */
    private static final int MOST = 5000;

    private final ActiveObjects ao;

    /** @param ao waits by itself until the tables are there */
    public AoFunctionStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Sorted here as well: databases order the letters of names differently. */
    @Override
    public List<BusinessFunction> all() {
        return Arrays.stream(ao.find(
                        AoFunction.class, Query.select().order("FOLDED_NAME").limit(MOST)))
                .map(AoFunctionStore::read)
                .sorted(Comparator.comparing(one -> BusinessFunction.folded(one.name())))
                .toList();
    }

    /** By the name in any case. */
    @Override
    public Optional<BusinessFunction> find(String name) {
        return Optional.ofNullable(row(name)).map(AoFunctionStore::read);
    }

    /** A transaction of its own. When somebody else added the same function meanwhile, the second try replaces it. */
    @Override
    public void save(BusinessFunction function) {
        // When somebody else added the same function meanwhile, the second try replaces it.
        Collisions.retried(2, () -> ao.executeInTransaction(() -> write(function)));
    }

    /** Replaces the row with that name in any case, or adds one. The last of two administrators wins. */
    private BusinessFunction write(BusinessFunction function) {
        AoFunction row = row(function.name());
        String zone = function.zone() == null ? null : function.zone().getId();
        String contacts = function.contacts().isEmpty() ? null : String.join("\n", function.contacts());
        if (row == null) {
            Map<String, Object> values = new HashMap<>();
            values.put("FOLDED_NAME", BusinessFunction.folded(function.name()));
            values.put("SHOWN_NAME", function.name());
            values.put("ZONE_ID", zone);
            values.put("CALENDAR_NAME", function.calendar());
            values.put("CONTACT_LIST", contacts);
            ao.create(AoFunction.class, values);
        } else {
            row.setShownName(function.name());
            row.setZoneId(zone);
            row.setCalendarName(function.calendar());
            row.setContactList(contacts);
            row.save();
        }
        return function;
    }

    /** One statement; harmless when there is none. Promises to the function keep its name. */
    @Override
    public void remove(String name) {
        ao.deleteWithSQL(AoFunction.class, "FOLDED_NAME = ?", BusinessFunction.folded(name));
    }

    /** By the unique index. */
    private @Nullable AoFunction row(String name) {
        AoFunction[] rows =
                ao.find(AoFunction.class, Query.select().where("FOLDED_NAME = ?", BusinessFunction.folded(name)));
        return rows.length == 0 ? null : rows[0];
    }

    /** Copies everything, because an entity may ask the database at each getter. */
    private static BusinessFunction read(AoFunction row) {
        String zone = row.getZoneId();
        String contacts = row.getContactList();
        return new BusinessFunction(
                row.getShownName(),
                zone == null ? null : ZoneId.of(zone),
                row.getCalendarName(),
                contacts == null ? List.of() : List.of(contacts.split("\n")));
    }
}
