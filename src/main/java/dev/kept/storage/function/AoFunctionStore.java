package dev.kept.storage.function;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.UnheldTextException;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.Rhythm;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.house.HouseSeals;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Business functions in an Active Objects table. Holds no state. */
public final class AoFunctionStore implements FunctionStore {
    /** There are tens of functions; this only bounds the memory should somebody make thousands. */
    private static final int MOST = 5000;
    /** Stands before the name in the other product: no contact holds a tab. */
    private static final String ELSEWHERE = "\t";

    private final ActiveObjects ao;
    private final HouseSeals seals;

    /** @param ao waits by itself until the tables are there */
    public AoFunctionStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.seals = new HouseSeals(ao, executors);
    }

    /** Sorted here as well: databases order the letters of names differently. */
    @Override
    public List<BusinessFunction> all() {
        return Arrays.stream(ao.find(
                        AoFunction.class, Query.select().order("FOLDED_NAME").limit(MOST)))
                .map(AoFunctionStore::read)
                .sorted(Comparator.comparing(one -> RequesterName.key(one.name())))
                .toList();
    }

    /** By any spelling of the name. */
    @Override
    public Optional<BusinessFunction> find(String name) {
        return Optional.ofNullable(row(name)).map(AoFunctionStore::read);
    }

    /** A transaction of its own. When somebody else added the same function meanwhile, the second try replaces it. */
    @Override
    public void save(BusinessFunction function) {
        // When somebody else added the same function meanwhile, the second try replaces it.
        UnheldText.told(() ->
                Collisions.retried(2, () -> seals.after(HouseTable.FUNCTIONS, Instant.now(), () -> write(function))));
    }

    /** Replaces the row with that name in any spelling, or adds one. The last of two administrators wins. */
    private BusinessFunction write(BusinessFunction function) {
        AoFunction row = row(function.name());
        String zone = function.zone() == null ? null : function.zone().getId();
        String contacts = function.contacts().isEmpty() ? null : text(function);
        String rhythm =
                function.rhythm() == Rhythm.PRESET ? null : function.rhythm().name();
        if (row == null) {
            for (AoFunction other : alike(RequesterName.key(function.name()))) {
                throw UnheldTextException.alike("name", other.getShownName());
            }
            Map<String, Object> values = new HashMap<>();
            values.put("FOLDED_NAME", RequesterName.key(function.name()));
            values.put("SHOWN_NAME", function.name());
            values.put("ZONE_ID", zone);
            values.put("CALENDAR_NAME", function.calendar());
            values.put("CONTACT_LIST", contacts);
            values.put("MAIL_RHYTHM", rhythm);
            ao.create(AoFunction.class, values);
        } else {
            row.setShownName(function.name());
            row.setZoneId(zone);
            row.setCalendarName(function.calendar());
            row.setContactList(contacts);
            row.setMailRhythm(rhythm);
            row.save();
        }
        return function;
    }

    /** Harmless when there is none. Promises to the function keep its name. */
    @Override
    public void remove(String name) {
        seals.after(HouseTable.FUNCTIONS, Instant.now(), () -> {
            AoFunction row = row(name);
            if (row != null) {
                ao.delete(row);
            }
            return null;
        });
    }

    /**
     * By the unique index. A database that is blind for accents finds another function, too, which is none of that name.
     * What an earlier version kept under another key is looked for among all, which are few: it is sealed as it stands.
     */
    private @Nullable AoFunction row(String name) {
        String key = RequesterName.key(name);
        return Arrays.stream(alike(key))
                .filter(row -> row.getFoldedName().equals(key))
                .findFirst()
                .orElseGet(() -> Arrays.stream(
                                ao.find(AoFunction.class, Query.select().limit(MOST)))
                        .filter(row -> RequesterName.key(row.getShownName()).equals(key))
                        .findFirst()
                        .orElse(null));
    }

    /** What the database takes for that name. An empty one, which is nothing in Oracle, is nobody's. */
    private AoFunction[] alike(String folded) {
        if (folded.isEmpty()) {
            return new AoFunction[0];
        }
        return UnheldText.looked(
                () -> ao.find(AoFunction.class, Query.select().where("FOLDED_NAME = ?", folded)), new AoFunction[0]);
    }

    /** Copies everything, because an entity may ask the database at each getter. */
    private static BusinessFunction read(AoFunction row) {
        String zone = row.getZoneId();
        String contacts = row.getContactList();
        List<String> lines = contacts == null ? List.of() : List.of(contacts.split("\n"));
        Map<String, String> elsewhere = new HashMap<>();
        lines.stream()
                .map(line -> line.split(ELSEWHERE, 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> elsewhere.put(parts[0], parts[1]));
        String rhythm = row.getMailRhythm();
        return new BusinessFunction(
                row.getShownName(),
                zone == null ? null : HouseSeals.readable(() -> ZoneId.of(zone)).orElse(null),
                row.getCalendarName(),
                lines.stream().map(line -> line.split(ELSEWHERE, 2)[0]).toList(),
                elsewhere,
                rhythm == null
                        ? Rhythm.PRESET
                        : HouseSeals.readable(() -> Rhythm.valueOf(rhythm)).orElse(Rhythm.PRESET));
    }

    private static String text(BusinessFunction function) {
        return function.contacts().stream()
                .map(contact -> {
                    String elsewhere = function.elsewhere().get(contact);
                    return elsewhere == null ? contact : contact + ELSEWHERE + elsewhere;
                })
                .collect(Collectors.joining("\n"));
    }
}
