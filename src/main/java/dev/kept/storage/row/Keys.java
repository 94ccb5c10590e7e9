package dev.kept.storage.row;

import dev.kept.core.promise.CommitmentId;
import java.util.Collection;
import net.java.ao.Query;

/** Queries by a list of keys, which the databases take to about a thousand at a time. */
public final class Keys {

    private static final int MOST = 1_000;

    private Keys() {}

    static Query in(String column, Collection<CommitmentId> ids) {
        return among(column, ids.stream().map(CommitmentId::value).toList());
    }

    public static Query among(String column, Collection<?> values) {
        if (values.isEmpty() || values.size() > MOST) {
            throw new IllegalArgumentException("Not between 1 and " + MOST + " keys: " + values.size());
        }
        String places = String.join(", ", values.stream().map(value -> "?").toList());
        return Query.select().where(column + " IN (" + places + ")", values.toArray());
    }
}
