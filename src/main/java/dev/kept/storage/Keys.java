package dev.kept.storage;

import dev.kept.core.commitment.CommitmentId;
import java.util.Collection;
import net.java.ao.Query;

/** Queries by a list of keys, which the databases take to about a thousand at a time. */
final class Keys {

    private static final int MOST = 1_000;

    private Keys() {}

    static Query in(String column, Collection<CommitmentId> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new IllegalArgumentException("Not between 1 and " + MOST + " ids: " + ids.size());
        }
        String places = String.join(", ", ids.stream().map(id -> "?").toList());
        Object[] values = ids.stream().map(CommitmentId::value).toArray();
        return Query.select().where(column + " IN (" + places + ")", values);
    }
}
