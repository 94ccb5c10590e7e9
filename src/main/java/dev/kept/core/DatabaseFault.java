package dev.kept.core;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells a database that failed from a mistake of ours: one that cannot be reached, has no room or takes no changes. Nothing of
 * what was being done is recorded then, and whoever asked may try again. The host's exception for it is no part of its API,
 * so the database's own is looked for among the causes.
 */
public final class DatabaseFault {

    private static final int DEEPEST = 50;

    /**
     * No connection; a transaction that may not write; no resources; stopped by an operator; errors of the system; H2's file
     * that is closed, full or not to be written.
     */
    private static final List<String> STATES = List.of("08", "25006", "53", "57", "58", "90");

    /** The states that MySQL, SQL Server and Oracle give to all that the standard has no state for. */
    private static final List<String> VAGUE = List.of("HY", "S0", "64", "72");

    /**
     * What those call a full disk, table, log or quota, and a database that is only read: MySQL's 1021, 1114, 1290 and 1836,
     * SQL Server's 1101, 1105, 3906 and 9002, and Oracle's.
     */
    private static final Set<Integer> CODES =
            Set.of(1021, 1114, 1290, 1836, 1101, 1105, 3906, 9002, 257, 1536, 1653, 1654, 1688, 1691, 16000, 19809);

    private DatabaseFault() {}

    /** Whether the database failed, and not the product. */
    public static boolean in(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause()) {
            if (cause instanceof SQLException fault && outOfReach(fault)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static boolean outOfReach(SQLException fault) {
        String state = fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || state != null && STATES.stream().anyMatch(state::startsWith)
                || CODES.contains(fault.getErrorCode())
                        && (state == null || VAGUE.stream().anyMatch(state::startsWith));
    }

    /**
     * Does what writes into the database. Whatever else fails is thrown on.
     *
     * @param failed what is answered when the database failed
     * @param log told of the failure, with the incident that the refusal names
     */
    public static <T> T told(Supplier<T> work, Function<Refusal, T> failed, BiConsumer<String, RuntimeException> log) {
        return BestEffort.attempt(work, failure -> {
            if (!in(failure)) {
                throw failure;
            }
            String incident = Incident.fresh();
            log.accept(incident, failure);
            return failed.apply(Refusal.of(Refusal.Kind.UNAVAILABLE, "kept.rest.database", incident));
        });
    }
}
