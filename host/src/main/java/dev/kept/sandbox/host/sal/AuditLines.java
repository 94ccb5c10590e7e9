package dev.kept.sandbox.host.sal;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.ChangedValue;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The product's audit log, in memory: the latest {@value #MOST} lines since the host began. */
public final class AuditLines implements AuditService {

    private static final int MOST = 500;

    /**
     * A line, with the keys of texts in place of the texts.
     *
     * @param by name of who sent the request; empty when nobody did
     */
    public record Line(Instant at, String by, AuditEvent event) {

        /** What it is about. */
        public List<String> about() {
            return event.getAffectedObjects().stream()
                    .map(AuditResource::getName)
                    .toList();
        }

        /** What stood there and what stands there now. */
        public List<ChangedValue> changed() {
            return event.getChangedValues();
        }
    }

    private final Deque<Line> lines = new ArrayDeque<>();
    private final Clock clock;
    private final Users users;

    public AuditLines(Clock clock, Users users) {
        this.clock = clock;
        this.users = users;
    }

    @Override
    public synchronized void audit(AuditEvent event) {
        lines.addFirst(new Line(clock.instant(), users.current().map(User::name).orElse(""), event));
        if (lines.size() > MOST) {
            lines.removeLast();
        }
    }

    /** The latest first. */
    public synchronized List<Line> latest() {
        return List.copyOf(lines);
    }
}
