package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes a table of the house and seals it, in one transaction; and reads what may have been changed by others. */
public final class HouseSeals {
    /** So many of the latest changes are looked at for one that can be read. */
    static final int LATEST = 5;

    private final ActiveObjects ao;
    private final LedgerTables tables;

    public HouseSeals(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
    }

    /** The change first: the seal is over what it leaves. */
    public <T> T after(HouseTable table, Instant at, Supplier<T> change) {
        return ao.executeInTransaction(() -> {
            T changed = change.get();
            return tables.inTransaction(session -> {
                table.seal(session, at);
                return changed;
            });
        });
    }

    /** The same where there is anything to seal. */
    public <T> T afterAny(HouseTable table, List<?> rows, Supplier<T> change) {
        return rows.isEmpty() ? change.get() : after(table, Instant.now(), change);
    }

    /** Empty for what is stored in no form that is ever written. */
    public static <T> Optional<T> readable(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
