package dev.kept.sandbox.host.ao;

import dev.kept.sandbox.host.store.ForwardingDataSource;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** The product's data source in the shape Active Objects wants; disposing of it leaves the product's own open. */
final class BorrowedDataSource extends ForwardingDataSource implements DisposableDataSource {

    BorrowedDataSource(DataSource source) {
        super(source);
    }

    @Override
    public void dispose() {
        // The product opened it and closes it.
    }
}
