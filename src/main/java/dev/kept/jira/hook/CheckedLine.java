package dev.kept.jira.hook;

import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookLine;
import java.time.Duration;
import java.util.Map;

/** The way out of the house. */
public final class CheckedLine implements HookLine {

    /** So long one request may take, all in all. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CheckedConnection connection = CheckedConnection.ofThisMachine(PATIENCE);

    @Override
    public LineAnswer send(HookAddress address, boolean anywhere, Map<String, String> headers, String body) {
        return connection.send(address, anywhere, headers, body);
    }
}
