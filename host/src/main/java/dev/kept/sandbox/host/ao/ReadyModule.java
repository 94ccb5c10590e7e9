package dev.kept.sandbox.host.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import java.util.concurrent.TimeUnit;
import net.java.ao.RawEntity;

/** An {@code <ao>} module whose tables are there; the sandbox makes them before the plugin's beans. */
record ReadyModule(DatabaseType database) implements ActiveObjectsModuleMetaData {

    @Override
    public void awaitInitialization() {
        // The tables are there.
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {
        // The tables are there.
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public DatabaseType getDatabaseType() {
        return database;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    @Override
    public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        throw new UnsupportedOperationException("ActiveObjectsModuleMetaData.isTablePresent");
    }
}
